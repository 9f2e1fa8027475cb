import type { Attempt } from '../progress/history';
import type { Row } from './row';
import { dayIn, isTicked, keyIn, numberIn, textIn } from './row';

/**
 * The attempt in a row of Problems, or `null` without a day or a problem. A row typed by hand may
 * lack its key, which its title gives, and its attempt number, which is then the first.
 */
export function attemptOf(row: Row): Attempt | null {
  const day = dayIn(row, 'day');
  const key = keyIn(row);
  if (day === null || key === '') return null;
  return {
    id: textIn(row, 'id'),
    day,
    key,
    difficulty: textIn(row, 'difficulty'),
    pattern: textIn(row, 'pattern'),
    minutes: numberIn(row, 'minutes'),
    solved: isTicked(row, 'solved'),
    attempt: numberIn(row, 'attempt') ?? 1,
    hints: isTicked(row, 'hints'),
    optimal: isTicked(row, 'optimal'),
    baseline: isTicked(row, 'baseline'),
  };
}
