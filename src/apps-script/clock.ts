import { addDays } from '../domain/time/day';
import type { Day } from '../domain/time/day';
import type { CellValue, Utilities } from './port';

/** The hour before which a night still counts for the day before, until Settings say otherwise. */
export const DEFAULT_DAY_STARTS = 4;

/** The start of a calendar day. */
export const MIDNIGHT = 0;

/**
 * The day that a session logged now belongs to, in the spreadsheet's zone.
 *
 * @param dayStarts hour of the night, 0 to 12, before which it is still yesterday
 */
export function dayNow(utilities: Utilities, now: Date, timeZone: string, dayStarts: number): Day {
  const [day = '', hour = '0'] = utilities.formatDate(now, timeZone, "yyyy-MM-dd'T'H").split('T');
  return Number(hour) < dayStarts ? addDays(day, -1) : day;
}

/**
 * The day that a cell holds, or `null` when it holds none. Google gives days as instants, so the
 * spreadsheet's own zone turns them back; they come from another realm, so they are known by tag.
 */
export function dayOfCell(utilities: Utilities, value: CellValue, timeZone: string): Day | null {
  if (Object.prototype.toString.call(value) !== '[object Date]') return null;
  return utilities.formatDate(value as Date, timeZone, 'yyyy-MM-dd');
}
