/** The serial number of 1970-01-01: spreadsheets count days from 1899-12-30. */
const SERIAL_OF_1970 = 25_569;
const MS_PER_DAY = 86_400_000;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** How far a zone's clock is ahead of UTC at an instant, in milliseconds. */
export function offsetAt(ms: number, timeZone: string): number {
  const parts = formatterOf(timeZone).formatToParts(ms);
  const part = (type: string): number =>
    Number(parts.find((found) => found.type === type)?.value ?? 0);
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - Math.floor(ms / 1000) * 1000;
}

/** The wall clock of a zone at an instant, as a serial number. */
export function serialOfInstant(ms: number, timeZone: string): number {
  return (ms + offsetAt(ms, timeZone)) / MS_PER_DAY + SERIAL_OF_1970;
}

/**
 * The instant at which a zone's wall clock shows a serial. An hour that occurs twice gives the
 * first; an hour that is skipped gives the moment after the jump by the old offset, as Java does.
 */
export function instantOfSerial(serial: number, timeZone: string): number {
  const wall = Math.round((serial - SERIAL_OF_1970) * MS_PER_DAY);
  const before = offsetAt(wall - MS_PER_DAY, timeZone);
  const guess = wall - before;
  if (offsetAt(guess, timeZone) === before) return guess;
  const after = wall - offsetAt(wall + MS_PER_DAY, timeZone);
  return offsetAt(after, timeZone) === wall - after ? after : guess;
}

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(timeZone, formatter);
  return formatter;
}
