import type { Feedback } from '../progress/history';
import type { Day } from '../time/day';
import type { Row } from './row';
import { dayIn, textIn } from './row';

/**
 * The remark in a row of Feedback, or `null` without a day. One that is marked as addressed
 * without a day counts as closed on the day it was made.
 */
export function feedbackOf(row: Row): Feedback | null {
  const day = dayIn(row, 'day');
  if (day === null) return null;
  return {
    id: textIn(row, 'id'),
    day,
    severity: textIn(row, 'severity'),
    closed: dayIn(row, 'closed') ?? addressedOn(row, day),
  };
}

function addressedOn(row: Row, day: Day): Day | null {
  return textIn(row, 'status').toLowerCase() === 'addressed' ? day : null;
}
