import type { FSRSState, Grade } from 'ts-fsrs';
// The algorithm alone: its card scheduler would double what every call loads.
import { FSRSAlgorithm, forgetting_curve, generatorParameters, Rating } from 'ts-fsrs';
import { shipped } from '../plans/assumptions';
import type { Day } from '../time/day';
import { addDays, daysBetween } from '../time/day';

/** How well something was recalled. */
export type RecallRating = 'Again' | 'Hard' | 'Good' | 'Easy';

export const recallRatings = ['Again', 'Hard', 'Good', 'Easy'] as const satisfies RecallRating[];

/** One recall of an item. */
export interface Recall {
  readonly day: Day;
  readonly rating: RecallRating;
}

/** When an item falls due, and how likely it is still known, 0 to 1. */
export interface Review {
  readonly due: Day;
  readonly retention: number;
  /** On the interview day; `null` without one ahead. */
  readonly retentionAtInterview: number | null;
}

/** An item of the review queue. */
export interface ReviewItem {
  readonly id: string;
  readonly recalls: readonly Recall[];
}

export interface QueuedReview extends Review {
  readonly id: string;
}

/**
 * The next review of an item with its chance of recall, or `null` when it was not recalled up to
 * `asOf`. The last rating of a day counts. With an interview ahead nothing falls due after the day
 * before it.
 *
 * @see ts-fsrs: whole days only, no fuzz, so the same recalls give the same day everywhere
 */
export function nextReview(
  recalls: readonly Recall[],
  asOf: Day,
  interview: Day | null,
  a = shipped,
): Review | null {
  const byDay = new Map(recalls.filter(({ day }) => day <= asOf).map((r) => [r.day, r.rating]));
  const days = [...byDay.keys()].sort();
  const last = days[days.length - 1];
  if (last === undefined) return null;
  const algorithm = new FSRSAlgorithm(
    generatorParameters({
      request_retention: a.reviewRetention,
      enable_short_term: false,
      enable_fuzz: false,
    }),
  );
  const memory = days.reduce<FSRSState | null>(
    (known, day, index) =>
      algorithm.next_state(
        known,
        daysBetween(days[index - 1] ?? day, day),
        gradeOf(byDay.get(day) ?? 'Good'),
      ),
    null,
  );
  const stability = memory?.stability ?? 0;
  const ahead = interview !== null && interview > asOf ? interview : null;
  const natural = addDays(last, algorithm.next_interval(stability, 0));
  const latest = ahead === null ? natural : addDays(ahead, -1);
  const recalled = (day: Day): number =>
    forgetting_curve(algorithm.parameters.w, daysBetween(last, day), stability);
  return {
    due: natural < latest ? natural : latest,
    retention: recalled(asOf),
    retentionAtInterview: ahead === null ? null : recalled(ahead),
  };
}

/** The items that were recalled before, the first due first and then the weakest. */
export function reviewQueue(
  items: readonly ReviewItem[],
  asOf: Day,
  interview: Day | null,
  a = shipped,
): readonly QueuedReview[] {
  return items
    .flatMap(({ id, recalls }) => {
      const review = nextReview(recalls, asOf, interview, a);
      return review ? [{ id, ...review }] : [];
    })
    .sort((x, y) => (x.due === y.due ? x.retention - y.retention : x.due < y.due ? -1 : 1));
}

/** The rating that a logged attempt gives itself (ours). */
export function ratingOfAttempt(
  attempt: {
    readonly solved: boolean;
    readonly hints: boolean;
    readonly optimal: boolean;
    readonly minutes: number | null;
  },
  targetMinutes: number,
): RecallRating {
  if (!attempt.solved) return 'Again';
  if (attempt.hints) return 'Hard';
  const inTime = attempt.minutes !== null && attempt.minutes <= targetMinutes;
  return attempt.optimal && inTime ? 'Easy' : 'Good';
}

function gradeOf(rating: RecallRating): Grade {
  switch (rating) {
    case 'Again':
      return Rating.Again;
    case 'Hard':
      return Rating.Hard;
    case 'Good':
      return Rating.Good;
    case 'Easy':
      return Rating.Easy;
  }
}
