import { shipped } from '../plans/assumptions';
import type { Day } from '../time/day';
import { addDays, daysBetween } from '../time/day';

/** When something will be finished at one's own pace. */
export type Finish =
  | { readonly kind: 'day'; readonly day: Day; readonly weeks: number }
  | { readonly kind: 'done' }
  | { readonly kind: 'need'; readonly weeks: number }
  | { readonly kind: 'not at this pace' };

/** Chances that add up in another order may differ in their last digits. */
const TOLERANCE = 1e-12;

/**
 * The day by which `remaining` units are done with a chance of at least `confidence`, were every
 * coming week drawn at random from the weeks so far.
 *
 * The distribution of the sum of k weeks is computed exactly, week after week, with everything at
 * or past `remaining` in one last place; the answer is the least k of at most 104.
 *
 * @param weekly units done in each past week, whole and not negative; fewer than four: `need`
 * @param remaining units still to do; 0 or less: `done`
 */
export function finishDate(
  weekly: readonly number[],
  remaining: number,
  asOf: Day,
  confidence = shipped.finishConfidence,
  a = shipped,
): Finish {
  if (remaining <= 0) return { kind: 'done' };
  if (weekly.length < a.finishLeastWeeks) {
    return { kind: 'need', weeks: a.finishLeastWeeks - weekly.length };
  }
  const goal = Math.ceil(remaining - 1e-9);
  let chances: readonly number[] = [1, ...Array.from({ length: goal }, () => 0)];
  for (let weeks = 1; weeks <= a.finishLongest; weeks += 1) {
    chances = afterOneMore(chances, weekly, goal);
    if ((chances[goal] ?? 0) >= confidence - TOLERANCE) {
      return { kind: 'day', day: addDays(asOf, 7 * weeks), weeks };
    }
  }
  return { kind: 'not at this pace' };
}

/** The units done on the given days in each of the last full plan weeks, the newest last. */
export interface PlanPace {
  readonly start: Day;
  readonly asOf: Day;
  /** Weeks in the plan. */
  readonly length: number;
  /** Units that the plan asks for in week n. */
  readonly planned: (week: number) => number;
}

/**
 * The units done in each of the last twelve full weeks of the plan, the newest last. A week in
 * which nothing was asked for and nothing was done is left out: rest that was planned is not a
 * slow pace.
 *
 * @param days one entry a unit done
 */
export function weeklyCounts(
  days: readonly Day[],
  { start, asOf, length, planned }: PlanPace,
  a = shipped,
): readonly number[] {
  const full = Math.min(length, Math.max(0, Math.floor(daysBetween(start, asOf) / 7)));
  const counts = Array.from({ length: full }, () => 0);
  for (const day of days) {
    const index = Math.floor(daysBetween(start, day) / 7);
    if (index >= 0 && index < full) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts
    .map((count, i) => ({ count, week: i + 1 }))
    .slice(-a.finishWeeks)
    .filter(({ count, week }) => count > 0 || planned(week) > 0)
    .map(({ count }) => count);
}

/**
 * The words that a cell shows for a finish that is not a day; `null` for a day.
 *
 * @example finishText({ kind: 'need', weeks: 2 }) //=> 'Need 2 more weeks'
 */
export function finishText(finish: Finish): string | null {
  switch (finish.kind) {
    case 'day':
      return null;
    case 'done':
      return 'Done';
    case 'need':
      return `Need ${finish.weeks} more week${finish.weeks === 1 ? '' : 's'}`;
    case 'not at this pace':
      return 'Not at this pace';
  }
}

function afterOneMore(
  chances: readonly number[],
  weekly: readonly number[],
  goal: number,
): readonly number[] {
  const next = new Array<number>(goal + 1).fill(0);
  for (let done = 0; done <= goal; done += 1) {
    const share = (chances[done] ?? 0) / weekly.length;
    if (share === 0) continue;
    for (const count of weekly) {
      const sum = done + count < goal ? done + count : goal;
      next[sum] = (next[sum] ?? 0) + share;
    }
  }
  return next;
}
