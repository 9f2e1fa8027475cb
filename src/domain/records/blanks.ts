import { attemptNumber } from './problem-entry';
import { attemptOf } from './problem';
import { roundOf } from './mock';
import { daysBetween } from '../time/day';
import type { Row } from './row';
import { keyIn, textIn } from './row';

/**
 * What logging would have written into the blank cells of rows that were typed by hand: an id; on
 * Problems and Designs the key, and the number of an attempt; on Mocks a loop of its own. One set
 * of cells a row, in their order, and an empty one where nothing is missing.
 *
 * @param newId an id that no row has, for the row at an index
 */
export function blanksOf(
  table: string,
  rows: readonly Row[],
  newId: (index: number) => string,
): readonly Row[] {
  const attempts = table === 'problems' ? attemptsOf(rows) : null;
  return rows.map((row, index) => {
    const id = isBlank(row, 'id') ? newId(index) : textIn(row, 'id');
    const known = {
      id,
      ...(attempts ? { attempt: attempts.get(row) ?? '' } : {}),
      ...(attempts || table === 'designs' ? { key: keyIn(row) } : {}),
      ...(table === 'mocks' && roundOf(row) ? { loop: id } : {}),
    };
    return Object.fromEntries(
      Object.entries(known).filter(([key, value]) => isBlank(row, key) && value !== ''),
    );
  });
}

function isBlank(row: Row, key: string): boolean {
  return (row[key] ?? '') === '';
}

/** Numbers for the attempts that have none, as if they had been logged day by day. */
function attemptsOf(rows: readonly Row[]): ReadonlyMap<Row, number> {
  const numbers = new Map<Row, number>();
  const attempts = rows.flatMap((row) => {
    const attempt = attemptOf(row);
    return attempt ? [{ row, attempt }] : [];
  });
  const isNumbered = ({ row }: (typeof attempts)[number]): boolean => !isBlank(row, 'attempt');
  const known = attempts.filter(isNumbered).map(({ attempt }) => attempt);
  const blank = attempts.filter((attempt) => !isNumbered(attempt));
  blank.sort((a, b) => daysBetween(b.attempt.day, a.attempt.day));
  for (const { row, attempt } of blank) {
    numbers.set(row, attemptNumber(attempt, known));
    known.push(attempt);
  }
  return numbers;
}
