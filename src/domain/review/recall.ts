import type { Day } from '../time/day';
import type { Row } from '../records/row';
import { dayIn, pickIn, textIn } from '../records/row';
import type { Recall } from './queue';
import type { RecallRating } from './recall-ratings';
import { recallRatings } from './recall-ratings';

/** What the panel asks for again, the shortest answer last. */
export const reviewKinds = ['problem', 'design', 'story'] as const;
export type ReviewKind = (typeof reviewKinds)[number];

/** What was recalled: the key of a problem or design, or the id of a story. */
export interface Reviewed {
  readonly kind: ReviewKind;
  readonly item: string;
}

/** A recall with what it was of. */
export interface ReviewedRecall extends Reviewed, Recall {}

/** The recall in a row of Recalls, or `null` where it is none of these. */
export function recallOf(row: Row): ReviewedRecall | null {
  const day = dayIn(row, 'day');
  const kind = pickIn(row, 'kind', reviewKinds);
  const rating = pickIn(row, 'rating', recallRatings);
  const item = textIn(row, 'item');
  return day === null || kind === '' || rating === '' || item === ''
    ? null
    : { kind, item, day, rating };
}

/** The cells of a recall on Recalls, less its id. */
export function recallRow({ kind, item }: Reviewed, day: Day, rating: RecallRating): Row {
  return { day, kind, item, rating };
}
