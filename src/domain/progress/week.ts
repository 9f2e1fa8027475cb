import { clamp } from '../numbers';
import type { Day } from '../time/day';
import { daysBetween } from '../time/day';

/**
 * Weeks since the start as a fraction, 0 to `length`: the `now` of every line.
 *
 * @example weeksSince('2026-06-01', '2026-06-05', 24) //=> 4 / 7
 */
export function weeksSince(start: Day, asOf: Day, length: number): number {
  return clamp(daysBetween(start, asOf) / 7, 0, length);
}

/**
 * The number of the week that a day lies in, 1 to `length`; `null` before the start. After the end
 * it stays the last one.
 *
 * @param daysPerWeek 1 to count days instead, for the seven-day plan
 */
export function weekNumber(start: Day, asOf: Day, length: number, daysPerWeek = 7): number | null {
  const elapsed = daysBetween(start, asOf);
  return elapsed < 0 ? null : Math.min(length, Math.floor(elapsed / daysPerWeek) + 1);
}

/** The month that a week belongs to: month m is weeks 4m-3 to 4m. */
export function monthOf(week: number): number {
  return Math.ceil(week / 4);
}
