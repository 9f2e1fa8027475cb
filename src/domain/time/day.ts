/** A calendar day as `YYYY-MM-DD`. Inside and over RPC a day is always this text. */
export type Day = string;

const MS_PER_DAY = 86_400_000;
/** The serial number of 1970-01-01: spreadsheets count days from 1899-12-30. */
const SERIAL_OF_1970 = 25_569;

/**
 * Whether a text is a day that exists in the calendar, from year 1900 to 9999.
 *
 * @example isDay('2026-02-29') //=> false
 */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string') return false;
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match || Number(match[1]) < 1900) return false;
  return dayOfMs(Date.parse(`${text}T00:00:00Z`)) === text;
}

/**
 * The day that lies `count` days after `day` (before it when negative).
 *
 * @example addDays('2026-02-28', 1) //=> '2026-03-01'
 */
export function addDays(day: Day, count: number): Day {
  return dayOfMs(msOfDay(day) + count * MS_PER_DAY);
}

/**
 * Whole days from `start` to `end`; negative when `end` is earlier.
 *
 * @example daysBetween('2026-01-01', '2026-01-08') //=> 7
 */
export function daysBetween(start: Day, end: Day): number {
  return Math.round((msOfDay(end) - msOfDay(start)) / MS_PER_DAY);
}

/** The day of the week, 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return (serialOf(day) + 5) % 7;
}

/**
 * The spreadsheet serial number of a day: whole days since 1899-12-30.
 *
 * @example serialOf('1970-01-01') //=> 25569
 */
export function serialOf(day: Day): number {
  return msOfDay(day) / MS_PER_DAY + SERIAL_OF_1970;
}

/** The day of a spreadsheet serial number; its time of day is dropped. */
export function dayOfSerial(serial: number): Day {
  return dayOfMs((Math.floor(serial) - SERIAL_OF_1970) * MS_PER_DAY);
}

function msOfDay(day: Day): number {
  const ms = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(ms)) throw new RangeError(`"${day}" is not a day such as 2026-08-24.`);
  return ms;
}

function dayOfMs(ms: number): Day {
  return Number.isNaN(ms) ? '' : new Date(ms).toISOString().slice(0, 10);
}
