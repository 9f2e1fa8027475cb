import type { Day } from '../domain/time/day';
import { addDays, dayOfSerial, daysBetween, serialOf } from '../domain/time/day';

/** A day argument, and how a result day is shown beside it. */
export interface DayCell {
  readonly day: Day;
  /**
   * The cell value of another day, in the manner of this one: a Date for a Date, a serial number
   * for a serial number.
   */
  readonly cellOf: (day: Day) => Date | number;
}

const MINUTES_PER_QUARTER = 15;
const NOON = 12 * 60;
/** Days outside are slips of the keyboard, and results beside them must still be days. */
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2999-12-31';
const FIRST_SERIAL = serialOf(FIRST_DAY);
const LAST_SERIAL = serialOf(LAST_DAY);

/** Whether a value is a Date, also one made in another context, where `instanceof` fails. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/**
 * The day that a date cell shows.
 *
 * A date cell reaches a function as the instant of its midnight in the spreadsheet's time zone,
 * while the getters of a Date read the script's. An add-on has one script zone for users in every
 * zone, so a pure date usually arrives as some quarter hour beside a midnight: the nearest midnight
 * is the right day while the zones are less than twelve hours apart, also across daylight-saving
 * changes. A time that is no quarter hour cannot be a midnight anywhere, so it is a time of day and
 * is cut off. A typed time such as 18:00 beside the date is the price: keep times in a column of
 * their own, as the tables do.
 */
export function dayOfDate(date: Date): Day {
  const day = localDay(date);
  return isSomeMidnight(date) && minuteOf(date) >= NOON ? addDays(day, 1) : day;
}

/**
 * The day in a cell: a Date, or a serial number with its time cut off; `null` for anything else and
 * for days before 1900 or after 2999.
 */
export function dayOfCell(cell: unknown): Day | null {
  if (typeof cell === 'number') {
    return cell >= FIRST_SERIAL && cell < LAST_SERIAL + 1 ? dayOfSerial(cell) : null;
  }
  if (!isDate(cell)) return null;
  const year = cell.getFullYear();
  return year >= 1900 && year <= 2999 ? dayOfDate(cell) : null;
}

/**
 * A day argument as a `DayCell`.
 *
 * A result Date keeps the time of day of the argument, because that is the spreadsheet's midnight
 * as the script sees it. A serial number would be exact as well, but shows as a number.
 */
export function dayCellOf(cell: unknown, day: Day): DayCell {
  if (!isDate(cell)) return { day, cellOf: serialOf };
  const [hours, minutes] = isSomeMidnight(cell) ? [cell.getHours(), cell.getMinutes()] : [0, 0];
  const cellOf = (other: Day): Date => {
    const date = cell.getDate() + daysBetween(day, other);
    return new Date(cell.getFullYear(), cell.getMonth(), date, hours, minutes);
  };
  return { day, cellOf };
}

function localDay(date: Date): Day {
  const two = (part: number): string => String(part).padStart(2, '0');
  const year = String(date.getFullYear()).padStart(4, '0');
  return `${year}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function minuteOf(date: Date): number {
  return date.getHours() * 60 + date.getMinutes();
}

function isSomeMidnight(date: Date): boolean {
  const isWholeMinute = date.getSeconds() === 0 && date.getMilliseconds() === 0;
  return isWholeMinute && minuteOf(date) % MINUTES_PER_QUARTER === 0;
}
