import { sum } from '../numbers';
import { shipped } from '../plans/assumptions';
import type { Attempt, DesignSession, Telling } from '../progress/history';
import { lengthBand } from '../stories/speech';
import type { Day } from '../time/day';
import type { Recall } from './queue';
import type { RecallRating } from './recall-ratings';
import { ratingOfAttempt, reviewQueue } from './queue';
import type { Reviewed, ReviewedRecall, ReviewKind } from './recall';

/** What was practised and recalled, as the log has it. */
export interface Practice {
  readonly attempts: readonly Attempt[];
  readonly designs: readonly DesignSession[];
  readonly tellings: readonly Telling[];
  readonly recalls: readonly ReviewedRecall[];
}

/** Something to go over again. */
export interface DueRecall extends Reviewed {
  readonly due: Day;
  /** The chance that it is still known, 0 to 1. */
  readonly retention: number;
  readonly minutes: number;
}

/** The reviews of a day, as far as its minutes go. */
export interface DayReviews<T extends DueRecall> {
  readonly items: readonly T[];
  /** How many more are due that the minutes have no room for. */
  readonly more: number;
  /** Minutes of reviews that were done on that day. */
  readonly doneMinutes: number;
}

/** The minutes that going over something again takes (ours). */
export const reviewMinutes = { problem: 10, design: 15, story: 3 } as const satisfies Record<
  ReviewKind,
  number
>;

/**
 * Everything whose review has come by `asOf`, the first due first, then the weakest. Practice counts
 * as a recall, unless it was rated otherwise on the same day.
 */
export function dueRecalls(
  practice: Practice,
  asOf: Day,
  interview: Day | null,
  a = shipped,
): readonly DueRecall[] {
  const items = new Map<string, { readonly reviewed: Reviewed; readonly recalls: Recall[] }>();
  for (const { kind, item, day, rating } of recallsIn(practice, a)) {
    const id = `${kind} ${item}`;
    const known = items.get(id) ?? { reviewed: { kind, item }, recalls: [] };
    known.recalls.push({ day, rating });
    items.set(id, known);
  }
  const queue = reviewQueue(
    [...items].map(([id, { recalls }]) => ({ id, recalls })),
    asOf,
    interview,
    a,
  );
  return queue.flatMap(({ id, due, retention }) => {
    const reviewed = items.get(id)?.reviewed;
    if (!reviewed || due > asOf) return [];
    return [{ ...reviewed, due, retention, minutes: reviewMinutes[reviewed.kind] }];
  });
}

/** The reviews that fit into the minutes that a day has left for them. */
export function reviewsFor<T extends DueRecall>(
  due: readonly T[],
  recalls: readonly ReviewedRecall[],
  day: Day,
  dayMinutes: number,
): DayReviews<T> {
  const done = recalls.filter((recall) => recall.day === day);
  const doneMinutes = sum(done.map(({ kind }) => reviewMinutes[kind]));
  let left = dayMinutes - doneMinutes;
  // What does not fit lets nothing shorter pass it: the first due comes first.
  const end = due.findIndex(({ minutes }) => (left -= minutes) < 0);
  const items = end < 0 ? due : due.slice(0, end);
  return { items, more: due.length - items.length, doneMinutes };
}

/** Practice first, so that a rating of the same day replaces what practice says. */
function recallsIn(
  { attempts, designs, tellings, recalls }: Practice,
  a: typeof shipped,
): readonly ReviewedRecall[] {
  const limits: Readonly<Record<string, number>> = {
    Easy: a.easyMinutes,
    Hard: a.hardMinutes,
  };
  return [
    ...attempts
      .filter(({ baseline }) => !baseline)
      .map((attempt): ReviewedRecall => ({
        kind: 'problem',
        item: attempt.key,
        day: attempt.day,
        rating: ratingOfAttempt(attempt, limits[attempt.difficulty] ?? a.mediumMinutes),
      })),
    ...designs.map(({ key, day, quality }): ReviewedRecall => ({
      kind: 'design',
      item: key,
      day,
      rating: ratingOfDesign(quality),
    })),
    ...tellings.map(({ story, day, seconds }): ReviewedRecall => ({
      kind: 'story',
      item: story,
      day,
      rating: lengthBand(seconds, a) === 'Good' ? 'Good' : 'Hard',
    })),
    ...recalls,
  ];
}

/** The rating that a design session gives itself (ours); without a quality it was recalled. */
function ratingOfDesign(quality: number | null): RecallRating {
  if (quality === null || quality >= 3) return 'Good';
  return quality < 2 ? 'Again' : 'Hard';
}
