import type { Row } from './row';
import { dayIn } from './row';

/** The rows with a day, the newest first; of one day the last row first. */
export function newestFirst(rows: readonly Row[]): readonly Row[] {
  // Days are checked once a row: a comparison would do it many times.
  const dated = rows.flatMap((row) => {
    const day = dayIn(row, 'day');
    return day === null ? [] : [{ row, day }];
  });
  return dated
    .reverse()
    .sort((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0))
    .map(({ row }) => row);
}

/** The last of the rows with the newest day, or `undefined` when no row has a day. */
export function newestRow(rows: readonly Row[]): Row | undefined {
  return newestFirst(rows)[0];
}
