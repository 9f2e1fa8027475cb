import type { Topic } from '../progress/history';
import type { Row } from './row';
import { dayIn, textIn } from './row';

/** The subject in a row of Topics, or `null` without a name. */
export function topicOf(row: Row): Topic | null {
  const name = textIn(row, 'name');
  if (name === '') return null;
  return { kind: textIn(row, 'kind'), name, firstStudied: dayIn(row, 'firstStudied') };
}
