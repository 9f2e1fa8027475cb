import type { CellValue } from '../../src/apps-script/port';
import type { CellInput, ValueBlock } from '../engine/ops';
import { instantOfSerial, serialOfInstant } from '../engine/zones';
import { exception, mismatch } from './exception';
import type { Session } from './session';

const LONGEST_TEXT = 50_000;

/** Values as `getValues` gives them: empty is '', numbers in a date format are Dates. */
export function fromEngine(session: Session, { values, dates }: ValueBlock): CellValue[][] {
  const width = values[0]?.length ?? 0;
  const isDate = new Set(dates);
  const instants = new Map<number, number>();
  const instant = (serial: number): number => {
    const known = instants.get(serial) ?? instantOfSerial(serial, session.timeZone);
    instants.set(serial, known);
    return known;
  };
  return values.map((line, i) =>
    line.map((value, j) => {
      if (typeof value === 'number' && isDate.has(i * width + j))
        return session.realm.date(instant(value));
      return value ?? '';
    }),
  );
}

/** Values as the engine takes them; what Google would store as Java's text is refused. */
export function toEngine(session: Session, value: unknown): CellInput {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return value;
    throw new Error(`The emulator writes no ${value} into a cell; Google would show #NUM!.`);
  }
  if (typeof value === 'string') return checkLength(value);
  // By tag, because the script's dates come from another context.
  if (Object.prototype.toString.call(value) === '[object Date]')
    return { serial: serialOfInstant(Number(value), session.timeZone) };
  throw new Error(
    'The emulator writes no object into a cell; Google would store its Java text, such as {a=1}.',
  );
}

/** Throws unless the data is rows of exactly the range's size. */
export function checkShape(data: unknown, rows: number, columns: number, method: string): void {
  if (!isRows(data)) throw mismatch(method, data);
  if (data.length !== rows) throw wrongSize('rows', data.length, rows);
  const ragged = data.find((line) => line.length !== columns);
  if (ragged) throw wrongSize('columns', ragged.length, columns);
}

function isRows(data: unknown): data is unknown[][] {
  return Array.isArray(data) && data.every(Array.isArray);
}

function wrongSize(what: string, got: number, want: number): Error {
  return exception(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${got} but the range has ${want}.`,
  );
}

function checkLength(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  throw exception(
    `Your input contains more than the maximum of ${LONGEST_TEXT} characters in a single cell.`,
  );
}
