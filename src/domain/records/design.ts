import type { DesignSession } from '../progress/history';
import type { Row } from './row';
import { dayIn, keyIn, namesIn, numberIn, ratingIn, textIn } from './row';

/** The session in a row of Designs, or `null` without a day or a design. */
export function designOf(row: Row): DesignSession | null {
  const day = dayIn(row, 'day');
  const key = keyIn(row);
  if (day === null || key === '') return null;
  return {
    id: textIn(row, 'id'),
    day,
    key,
    scale: textIn(row, 'scale'),
    minutes: numberIn(row, 'minutes'),
    quality: ratingIn(row, 'quality'),
    services: namesIn(row, 'services'),
    patterns: namesIn(row, 'patterns'),
  };
}
