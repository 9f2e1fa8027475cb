import { dayIn } from './candidate';
import type { SampleRow } from './sample-row';
import { sampleId } from './sample-row';

type Recall = readonly [
  week: number,
  dayOfWeek: number,
  kind: 'problem' | 'design' | 'story',
  item: string,
  rating: 'Again' | 'Hard' | 'Good' | 'Easy',
];

const recalls: readonly Recall[] = [
  [4, 2, 'problem', '3sum', 'Good'],
  [4, 2, 'problem', 'two-sum', 'Easy'],
  [5, 5, 'problem', 'merge-intervals', 'Good'],
  [5, 6, 'design', 'url-shortener', 'Good'],
  [7, 5, 'problem', 'course-schedule', 'Hard'],
  [7, 6, 'problem', 'number-of-islands', 'Good'],
  [7, 6, 'story', 's-001', 'Good'],
  [8, 6, 'problem', 'task-scheduler', 'Again'],
  [8, 6, 'design', 'chat', 'Hard'],
  [9, 1, 'problem', 'search-in-rotated-sorted-array', 'Good'],
  [9, 3, 'story', 's-002', 'Good'],
  [9, 6, 'problem', 'task-scheduler', 'Hard'],
  [10, 5, 'problem', 'top-k-frequent-elements', 'Good'],
  [10, 5, 'problem', 'merge-intervals', 'Easy'],
  [11, 1, 'problem', 'number-of-islands', 'Easy'],
  [11, 5, 'problem', 'word-ladder', 'Again'],
  [11, 6, 'design', 'rate-limiter', 'Good'],
  [11, 6, 'story', 's-003', 'Hard'],
];

/** What the sample candidate went over again, oldest first. */
export const sampleRecalls: readonly SampleRow[] = recalls.map(
  ([week, dayOfWeek, kind, item, rating], index) => {
    const day = dayIn(week, dayOfWeek);
    return { since: day, cells: { id: sampleId('r', index), day, kind, item, rating } };
  },
);
