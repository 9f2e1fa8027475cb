import type { OpenTracker } from '../../src/rpc/answers';
import { defaultSettings } from '../../src/domain/plans/settings';

export const TODAY = '2026-08-24';

/** An open tracker as the server describes it, changed as a test needs. */
export function tracker(changes: Partial<OpenTracker> = {}): OpenTracker {
  return {
    kind: 'tracker',
    today: TODAY,
    asOf: TODAY,
    settings: defaultSettings('2026-06-01'),
    settingsProblems: [],
    now: {
      week: { number: 13, of: 24, starts: TODAY, focus: 'Stories' },
      interview: { day: '2026-11-16', daysLeft: 84 },
      hours: [
        { area: 'coding', doneMinutes: 90, plannedMinutes: 120, status: 'On plan' },
        { area: 'design', doneMinutes: 0, plannedMinutes: 210, status: 'Behind' },
        { area: 'behavioral', doneMinutes: 300, plannedMinutes: 240, status: 'Ahead' },
        { area: 'mocks', doneMinutes: 0, plannedMinutes: 0, status: '' },
      ],
      due: [
        {
          kind: 'task',
          key: 'm3-mock',
          day: '2026-08-20',
          text: 'Book a mock',
          state: 'Overdue',
          done: false,
          target: 2,
          actual: 1,
        },
        {
          kind: 'mock',
          key: 'mock|m-1',
          day: TODAY,
          time: '18:30',
          type: 'system design',
          rater: 'R. Osei',
        },
        { kind: 'milestone', day: '2026-08-31', text: 'Practice begins' },
      ],
      moreOverdue: 2,
      actions: [
        { text: 'Book two outside design mocks', why: 'Design rounds at 3.5: 2 more' },
        { text: 'Draft a story for Frugality', why: '15 of 16 principles' },
      ],
      verdict: {
        shown: 'Building',
        next: 'May schedule',
        gates: [{ label: 'Design rounds at 3.5', now: '1 of 3', gap: '2 more' }],
      },
    },
    recent: [
      {
        key: 'session|s-2',
        kind: 'session',
        day: '2026-08-23',
        title: 'Graphs',
        minutes: 45,
        area: 'coding',
      },
      {
        key: 'problem|p-1',
        kind: 'problem',
        day: '2026-08-22',
        title: 'Two Sum',
        minutes: 20,
        area: null,
      },
    ],
    hasReport: false,
    undo: { id: 'p-old-1', label: 'Saved: Graphs, 45 min' },
    suggestions: {
      topics: ['Graphs'],
      problems: [{ title: 'Two Sum', difficulty: 'Easy', pattern: 'hashing', attempts: 1 }],
      designs: ['Parking lot'],
      patterns: ['hashing'],
      raters: ['R. Osei'],
      loops: [],
      stories: [{ id: 'st-1', title: 'The outage' }],
    },
    last: {
      kind: 'session',
      area: 'System design',
      activity: 'AWS',
      minutes: 45,
      difficulty: 'Hard',
      scale: 'L7',
      roundType: 'bar raiser',
      raterKind: 'mentor',
    },
    limits: { easy: 15, medium: 30, hard: 45, storyFrom: 120, storyUntil: 180 },
    timer: null,
    ...changes,
  };
}
