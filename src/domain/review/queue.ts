import type { FSRSState, Grade } from 'ts-fsrs';
// The algorithm alone: the card scheduler around it would double what every call loads.
import { FSRSAlgorithm, forgetting_curve, generatorParameters, Rating } from 'ts-fsrs';
import { shipped } from '../plans/assumptions';
import type { Day } from '../time/day';
import { addDays, daysBetween } from '../time/day';
import type { RecallRating } from './recall-ratings';

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
  const steps = days.map((day, index): Step => ({
    elapsed: daysBetween(days[index - 1] ?? day, day),
    grade: gradeOf(byDay.get(day) ?? 'Good'),
  }));
  const before = steps.slice(0, -1).reduce(stateAfter(algorithm), null);
  const newest = steps[steps.length - 1] ?? { elapsed: 0, grade: Rating.Good };
  const { stability } = stateAfter(algorithm)(before, newest);
  const ahead = interview !== null && interview > asOf ? interview : null;
  const natural = addDays(last, intervalAfter(algorithm, before, newest));
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

/** A recall as the algorithm takes it: whole days since the one before, 0 for the first. */
interface Step {
  readonly elapsed: number;
  readonly grade: Grade;
}

function stateAfter(algorithm: FSRSAlgorithm) {
  return (known: FSRSState | null, { elapsed, grade }: Step): FSRSState =>
    algorithm.next_state(known, elapsed, grade);
}

/**
 * The days until the next review, as the library's own scheduler for whole days gives them: Again at
 * most as long as Hard, and each better rating at least a day longer than the one below it.
 *
 * @see https://github.com/open-spaced-repetition/ts-fsrs (`LongTermScheduler.next_interval`)
 */
function intervalAfter(
  algorithm: FSRSAlgorithm,
  before: FSRSState | null,
  { elapsed, grade }: Step,
): number {
  const natural = (other: Grade): number => {
    const { stability } = stateAfter(algorithm)(before, { elapsed, grade: other });
    return algorithm.next_interval(stability, elapsed);
  };
  const again = Math.min(natural(Rating.Again), natural(Rating.Hard));
  if (grade === Rating.Again) return again;
  const better = [Rating.Hard, Rating.Good, Rating.Easy] as const;
  return better
    .filter((other) => other <= grade)
    .reduce<number>((shorter, other) => Math.max(natural(other), shorter + 1), again);
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
