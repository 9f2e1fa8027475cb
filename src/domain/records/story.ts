import type { Story, Telling } from '../progress/history';
import { parseCodes } from '../stories/principles';
import type { Row } from './row';
import { dayIn, numberIn, ratingIn, textIn } from './row';

/** The story in a row of Stories, or `null` without the day from which it counts. */
export function storyOf(row: Row): Story | null {
  const created = dayIn(row, 'created');
  if (created === null) return null;
  return {
    id: textIn(row, 'id'),
    created,
    primary: parseCodes(textIn(row, 'primary')).codes[0] ?? null,
    secondary: parseCodes(textIn(row, 'secondary')).codes,
    status: textIn(row, 'status'),
    quality: ratingIn(row, 'quality'),
  };
}

/** The telling in a row of Tellings, or `null` without a day or its seconds. */
export function tellingOf(row: Row): Telling | null {
  const day = dayIn(row, 'day');
  const seconds = numberIn(row, 'seconds');
  if (day === null || seconds === null || seconds <= 0) return null;
  return { id: textIn(row, 'id'), day, story: textIn(row, 'story'), seconds };
}
