import type { Round } from '../evidence/rounds';
import type { Row } from './row';
import { dayIn, ratingIn, textIn } from './row';

/**
 * One rater's view of a round in a row of Mocks, or `null` without a day or a type. A row typed
 * by hand may lack its loop: it then is a loop of its own.
 */
export function roundOf(row: Row): Round | null {
  const day = dayIn(row, 'day');
  const type = textIn(row, 'type');
  if (day === null || type === '') return null;
  const id = textIn(row, 'id');
  return {
    id,
    day,
    loop: textIn(row, 'loop') || id || `${day} ${type}`,
    type,
    status: textIn(row, 'status'),
    raterKind: textIn(row, 'raterKind'),
    score: ratingIn(row, 'score'),
    dimensions: dimensionKeys(row).flatMap((key) => ratingIn(row, key) ?? []),
  };
}

function dimensionKeys(row: Row): readonly string[] {
  return Object.keys(row).filter((key) => /^dimension\d+$/.test(key));
}
