import { shipped } from '../plans/assumptions';
import type { GateResult } from './gate';
import { atLeast, needMore } from './gate';

/** The self-ratings of day 7: four and four, each 1 to 5 in halves, and overall confidence. */
export interface SevenDayRatings {
  readonly technical: readonly number[];
  readonly behavioral: readonly number[];
  readonly confidence: number | null;
}

/** What must stand beside the seven-day verdict. */
export const sevenDayLabel = 'Rests on self-ratings alone';

const EACH = 4;

/** Whether the self-ratings of the seven-day plan let you ask for a date. */
export function sevenDayGate(ratings: SevenDayRatings, a = shipped): GateResult {
  const { technical, behavioral, confidence } = ratings;
  const missing =
    Math.max(0, EACH - technical.length) +
    Math.max(0, EACH - behavioral.length) +
    (confidence === null ? 1 : 0);
  if (missing > 0 || confidence === null) return needMore(missing);
  const lowest = Math.min(...technical, ...behavioral);
  const rated = atLeast(lowest, a.sevenDayRating);
  return rated.kind === 'pass' ? atLeast(confidence, a.sevenDayConfidence) : rated;
}
