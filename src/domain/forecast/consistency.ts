import { shipped } from '../plans/assumptions';
import type { Day } from '../time/day';
import { addDays, daysBetween, weekdayOf } from '../time/day';

/** Minutes of practice on a day; a day may have several entries. */
export interface Practice {
  readonly day: Day;
  readonly minutes: number;
}

/** Days off: single days, and weekdays from 0 for Monday to 6 for Sunday. */
export interface RestDays {
  readonly days: readonly Day[];
  readonly weekdays: readonly number[];
}

export const noRest: RestDays = { days: [], weekdays: [] };

/**
 * How regular practice has been since `start`, 0 to 1; 0 before any day counts.
 *
 * Day by day `s = s * m + done * (1 - m)` with `m = 0.5^(1/13)`, then `s / (1 - m^days)`, so that
 * the first days are not held down by a start at 0. A rest day without practice is left out, and
 * `asOf` itself counts only once it is done. One missed day costs a little, never everything.
 *
 * @param minimum minutes that make a day done
 */
export function consistency(
  practice: readonly Practice[],
  start: Day,
  asOf: Day,
  minimum = shipped.consistencyMinutes,
  rest: RestDays = noRest,
  a = shipped,
): number {
  const minutes = new Map<Day, number>();
  for (const entry of practice) {
    minutes.set(entry.day, (minutes.get(entry.day) ?? 0) + entry.minutes);
  }
  const off = new Set(rest.days);
  const m = 0.5 ** (1 / a.consistencyHalfLife);
  let score = 0;
  let counted = 0;
  for (let i = 0; i <= daysBetween(start, asOf); i += 1) {
    const day = addDays(start, i);
    const done = (minutes.get(day) ?? 0) >= minimum;
    const skipped = day === asOf || off.has(day) || rest.weekdays.includes(weekdayOf(day));
    if (!done && skipped) continue;
    score = score * m + (done ? 1 - m : 0);
    counted += 1;
  }
  return counted === 0 ? 0 : Math.min(1, score / (1 - m ** counted));
}
