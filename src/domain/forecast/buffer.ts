import { shipped } from '../plans/assumptions';
import type { DirectedLine } from '../progress/earned';
import { lastWeekMet } from '../progress/earned';
import type { Day } from '../time/day';
import { daysBetween } from '../time/day';

export type BufferWord = 'Behind' | 'Today' | 'Tight' | 'Close' | 'Safe';

/**
 * The whole days until the plan's line rises above the actual count, negative when it already has.
 * Past the last target it counts to the end of the plan.
 *
 * @param actual `null` (no evidence) counts as the first target
 */
export function bufferDays(
  line: DirectedLine,
  actual: number | null,
  start: Day,
  asOf: Day,
): number {
  // The addition keeps 6.999999 days from losing a day to binary fractions.
  return Math.floor(7 * lastWeekMet(line, actual) - daysBetween(start, asOf) + 1e-9);
}

/** The word that always stands with a buffer. */
export function bufferWord(days: number, a = shipped): BufferWord {
  if (days < 0) return 'Behind';
  if (days === 0) return 'Today';
  if (days < a.bufferTight) return 'Tight';
  return days < a.bufferClose ? 'Close' : 'Safe';
}
