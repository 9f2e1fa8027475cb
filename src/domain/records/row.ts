import type { Day } from '../time/day';
import { isDay } from '../time/day';

/** What a cell of a table holds as plain data: a day is `YYYY-MM-DD`, a blank is `''`. */
export type Plain = string | number | boolean;

/** One row of a table, by column key. Columns left out are blank. */
export type Row = Readonly<Record<string, Plain>>;

/** The text in a column without the spaces around it; a number is read as it is written. */
export function textIn(row: Row, key: string): string {
  return String(row[key] ?? '').trim();
}

/** The number in a column, or `null` for anything else. */
export function numberIn(row: Row, key: string): number | null {
  const value = row[key];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** The rating in a column, or `null` unless it is a number from 1 to 5. */
export function ratingIn(row: Row, key: string): number | null {
  const value = numberIn(row, key);
  return value !== null && value >= 1 && value <= 5 ? value : null;
}

/** The word in a column as a form knows it, whatever its case; blank when it is another. */
export function pickIn<T extends string>(row: Row, key: string, choices: readonly T[]): T | '' {
  const word = textIn(row, key).toLowerCase();
  return choices.find((choice) => choice.toLowerCase() === word) ?? '';
}

/** What a cell holds for a number that may be missing. */
export function cellOf(value: number | null): Plain {
  return value ?? '';
}

/** Whether a checkbox column is ticked. */
export function isTicked(row: Row, key: string): boolean {
  return row[key] === true;
}

/** The day in a column, or `null` for anything else. */
export function dayIn(row: Row, key: string): Day | null {
  const value = row[key];
  return isDay(value) ? value : null;
}

/**
 * The names in a column, which commas or line breaks split.
 *
 * @example namesIn({ services: 'S3, SQS' }, 'services') //=> ['S3', 'SQS']
 */
export function namesIn(row: Row, key: string): readonly string[] {
  return textIn(row, key)
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/**
 * The lower-case slug by which a problem or design is known, whatever its spelling.
 *
 * @example slugOf('Two Sum II') //=> 'two-sum-ii'
 */
export function slugOf(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** The slug in the column `key`; a row typed by hand may lack it, and its title gives it then. */
export function keyIn(row: Row): string {
  return textIn(row, 'key') || slugOf(textIn(row, 'title'));
}
