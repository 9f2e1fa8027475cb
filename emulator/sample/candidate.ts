import type { Settings } from '../../src/domain/plans/settings';
import type { Area } from '../../src/domain/plans/areas';
import { addDays } from '../../src/domain/time/day';
import type { Day } from '../../src/domain/time/day';

/** The sample candidate's plan begins on this day, a Monday. */
export const SAMPLE_START: Day = '2026-06-01';

/** The day on which the sample is looked at: Wednesday of week 12. */
export const SAMPLE_AS_OF: Day = '2026-08-19';

/** The sample candidate: level 6, 15 hours a week, an interview in the last week of the plan. */
export const sampleSettings: Settings = {
  level: 'L6',
  start: SAMPLE_START,
  interview: '2026-11-12',
  weekdayMinutes: [90, 90, 90, 90, 90, 235, 215],
};

/** A session without the columns that do not matter to the sample. */
export interface SampleSession {
  readonly day: Day;
  readonly area: Area;
  readonly activity: string;
  readonly topic: string;
  readonly minutes: number;
  readonly note: string;
}

/** A day of the sample's plan: `week` from 1, `dayOfWeek` from 0 for Monday to 6. */
export function dayIn(week: number, dayOfWeek: number): Day {
  return addDays(SAMPLE_START, 7 * (week - 1) + dayOfWeek);
}

type Line = readonly [
  dayOfWeek: number,
  area: Area,
  activity: string,
  topic: string,
  minutes: number,
  note?: string,
];

/**
 * Twelve weeks of a busy manager, written by hand: a keen start, a family week in week 6 with
 * nothing at all, short weeks around a release, and more at the weekend than on weekdays.
 */
const weeks: readonly (readonly Line[])[] = [
  [
    [0, 'behavioral', 'Other', 'Where I stand: first self-assessment', 60],
    [
      1,
      'coding',
      'Problem solving',
      'Baseline: one easy, two medium',
      120,
      'Medium took 52 and 47',
    ],
    [2, 'design', 'Design practice', 'Baseline design in 45 minutes', 60],
    [3, 'behavioral', 'Story work', 'Three first stories', 75],
    [5, 'coding', 'CS basics', 'Big-O, arrays, hash maps', 180],
    [5, 'design', 'Reading', 'How a load balancer fails', 90],
    [6, 'coding', 'Problem solving', 'Easy set', 150],
    [6, 'design', 'Reading', 'Numbers every engineer should know', 110],
  ],
  [
    [0, 'coding', 'Problem solving', 'Daily pair', 90],
    [1, 'behavioral', 'Principles', 'Principles 1 to 8', 60],
    [2, 'coding', 'Problem solving', 'Daily pair', 90],
    [3, 'behavioral', 'Principles', 'Principles 9 to 16', 60],
    [4, 'coding', 'Problem solving', 'Daily pair', 90],
    [5, 'design', 'Distributed systems', 'Replication basics', 180],
    [5, 'behavioral', 'Story work', 'Payments migration; on-call rebuild', 100],
    [6, 'coding', 'CS basics', 'Trees and recursion', 150],
    [6, 'design', 'AWS', 'EC2, S3, RDS', 90],
  ],
  [
    [0, 'coding', 'Problem solving', 'Arrays and strings', 90],
    [1, 'coding', 'Problem solving', 'Lists and trees', 75],
    [2, 'coding', 'Problem solving', 'Graphs', 90, 'BFS fine, topological order not yet'],
    [4, 'coding', 'Problem solving', 'Hash tables and heaps', 90],
    [5, 'coding', 'Problem solving', 'Mixed set, harder', 200],
    [5, 'design', 'Reading', 'Queues and back-pressure', 80],
    [6, 'design', 'Reading', 'Caching strategies', 150],
    [6, 'behavioral', 'Story work', 'Metrics for the migration story', 60],
  ],
  [
    [0, 'design', 'Design practice', 'URL shortener', 75],
    [1, 'design', 'Design practice', 'Chat', 80, 'Ran out of time on delivery receipts'],
    [2, 'coding', 'Problem solving', 'Review of misses', 60],
    [3, 'design', 'Design practice', 'Social feed', 75],
    [5, 'design', 'Design practice', 'E-commerce', 90],
    [5, 'coding', 'Problem solving', 'Dynamic programming', 140],
    [6, 'design', 'Design practice', 'Video streaming', 90],
    [6, 'behavioral', 'Story work', 'Two new stories', 120],
  ],
  [
    [0, 'coding', 'Problem solving', 'Sliding window', 90],
    [1, 'coding', 'Problem solving', 'Two pointers', 75],
    [2, 'coding', 'Problem solving', 'Fast and slow pointers', 60],
    [3, 'coding', 'Problem solving', 'Merge intervals', 90],
    [5, 'coding', 'Problem solving', 'Cyclic sort and a mixed set', 150],
    [5, 'mocks', 'Mock round', 'A design at the whiteboard', 60, 'Too early, but now I know'],
    [6, 'design', 'Design practice', 'Rate limiter', 75],
    [6, 'design', 'Reading', 'Consistent hashing', 60],
  ],
  [],
  [
    [0, 'design', 'AWS', 'DynamoDB', 90],
    [1, 'design', 'AWS', 'S3', 60],
    [3, 'design', 'AWS', 'SQS and SNS', 75],
    [5, 'coding', 'Problem solving', 'Catching up: graphs', 180],
    [5, 'design', 'Distributed systems', 'CAP and consistency', 120],
    [6, 'coding', 'Problem solving', 'Catching up: heaps', 150],
    [6, 'behavioral', 'Story work', 'Conflict story', 60],
  ],
  [
    [0, 'design', 'AWS', 'API Gateway', 60],
    [2, 'design', 'AWS', 'Auto Scaling and load balancers', 60],
    [4, 'mocks', 'Mock preparation', 'What to say in the first two minutes', 45],
    [5, 'mocks', 'Mock round', 'First coding mock', 60, 'With a colleague from another team'],
    [5, 'mocks', 'Debrief', 'First coding mock', 30],
    [6, 'coding', 'Problem solving', 'Medium set, timed', 120],
    [6, 'design', 'Design practice', 'Notification service', 75],
  ],
  [
    [0, 'design', 'Design practice', 'E-commerce backend as services', 90],
    [1, 'coding', 'Problem solving', 'Binary search', 60],
    [2, 'design', 'Design practice', 'Order processing with events', 90],
    [3, 'behavioral', 'Story work', 'Rewrite "we" to "I"', 60],
    [5, 'design', 'Design practice', 'Banking with CQRS', 90],
    [5, 'coding', 'Problem solving', 'Timed set', 120],
    [6, 'design', 'Design practice', 'Mobile backend', 90],
    [6, 'coding', 'Problem solving', 'Heaps', 90],
  ],
  [
    [1, 'design', 'Reading', 'Sagas', 60],
    [2, 'design', 'Reading', 'Circuit breakers', 45],
    [5, 'coding', 'Problem solving', 'Intervals and heaps', 150],
    [6, 'design', 'Reading', 'Sharding and federation', 120],
    [6, 'mocks', 'Mock round', 'One design, one coding round', 120],
  ],
  [
    [0, 'design', 'Design practice', 'Notifications for 10 million users', 75],
    [1, 'coding', 'Problem solving', 'BFS and DFS', 75],
    [2, 'design', 'Design practice', 'Ride sharing', 75],
    [3, 'mocks', 'Mock round', 'Behavioral mock with a mentor', 90],
    [3, 'mocks', 'Debrief', 'Too little "I"', 30],
    [5, 'design', 'Design practice', 'Video for 5 million viewers', 80],
    [5, 'coding', 'Problem solving', 'Timed set', 150],
    [5, 'mocks', 'Mock round', 'Half a loop with a professional', 150],
    [6, 'design', 'Design practice', 'Chat at 50 million messages', 80],
    [6, 'behavioral', 'Story work', 'Dive Deep; still nothing for Frugality', 90],
  ],
  [
    [0, 'design', 'Design practice', 'Global content delivery', 90],
    [1, 'coding', 'Problem solving', 'Dynamic programming again', 75],
    [2, 'design', 'Design practice', 'A distributed database', 80, 'Hot partitions: read more'],
  ],
];

/** The sample candidate's sessions, oldest first. */
export const sampleSessions: readonly SampleSession[] = weeks.flatMap((lines, week) =>
  lines.map(([dayOfWeek, area, activity, topic, minutes, note = '']) => ({
    day: dayIn(week + 1, dayOfWeek),
    area,
    activity,
    topic,
    minutes,
    note,
  })),
);
