import { keyed } from '../../src/domain/keyed';
import type { WeekReview } from '../../src/rpc/week-review';
import { weekFigures } from '../../src/rpc/week-review';

/** The review of a week as the server gives it. */
export function weekReview(week: number): WeekReview {
  return {
    week,
    of: 24,
    starts: '2026-08-17',
    ends: '2026-08-23',
    figures: {
      ...keyed(weekFigures, () => null),
      problems: 4,
      problemGoal: 6,
      designQuality: 3.25,
    },
    words: {
      goal1: 'Tell two stories',
      done1: false,
      goal2: '',
      done2: false,
      goal3: '',
      done3: false,
      next1: '',
      next2: '',
      next3: '',
      note: '',
    },
    version: 'v1',
  };
}
