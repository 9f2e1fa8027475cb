import type { Day } from '../time/day';
import { addDays } from '../time/day';
import { feedbackItemOf } from './feedback-item';
import type { Row } from './row';
import { dayIn, textIn } from './row';

/** How far a remark is. */
export const feedbackStatuses = ['open', 'doing', 'addressed'] as const;

export type FeedbackStatus = (typeof feedbackStatuses)[number];

/** Days until feedback falls due that nobody gave a day (ours). */
export const FEEDBACK_DAYS = 14;

/** A remark that is not addressed yet. */
export interface OpenFeedback {
  /** The name of its row. */
  readonly key: string;
  readonly day: Day | null;
  readonly due: Day | null;
  readonly isOverdue: boolean;
  readonly text: string;
  readonly severity: 'major' | 'minor';
  readonly status: Exclude<FeedbackStatus, 'addressed'>;
  /** What shows so far that it was addressed. */
  readonly evidence: string;
}

/** How far the remark in a row is; one with a day on which it was closed is addressed. */
export function feedbackStatusOf(row: Row): FeedbackStatus {
  const word = textIn(row, 'status').toLowerCase();
  if (word === 'addressed' || dayIn(row, 'closed') !== null) return 'addressed';
  return word === 'doing' ? 'doing' : 'open';
}

/**
 * The remarks that are not addressed: overdue ones first, then by the day on which they are due.
 *
 * @param rows the rows of Feedback with their names
 */
export function openFeedback(
  rows: readonly { readonly id: string; readonly cells: Row }[],
  asOf: Day,
): readonly OpenFeedback[] {
  return rows
    .flatMap(({ id, cells }): OpenFeedback[] => {
      const status = feedbackStatusOf(cells);
      const { text, severity } = feedbackItemOf(cells);
      if (status === 'addressed' || text === '') return [];
      const day = dayIn(cells, 'day');
      const due = dayIn(cells, 'due');
      const isOverdue = due !== null && due < asOf;
      const evidence = textIn(cells, 'evidence');
      return [{ key: id, day, due, isOverdue, text, severity, status, evidence }];
    })
    .sort((one, other) => compare(one.due ?? '9', other.due ?? '9'));
}

/** The cells that begin a remark's way to being addressed. */
export function newFeedback(day: Day): Row {
  return { status: 'open', owner: 'Me', due: addDays(day, FEEDBACK_DAYS) };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
