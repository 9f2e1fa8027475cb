import type { Day } from '../time/day';
import { addDays, daysBetween } from '../time/day';
import type { Assumptions } from '../plans/assumptions';
import { counted, roundTo } from '../numbers';

/** How an area, or the whole plan, stands. */
export type Status =
  | { readonly kind: 'nothing due' }
  | { readonly kind: 'no evidence' }
  | { readonly kind: 'ahead' | 'on plan' | 'at risk' | 'behind' }
  | { readonly kind: 'done' }
  | { readonly kind: 'ended'; readonly daysAgo: number };

/**
 * The status of a lag. After the plan's last week it is `done` within a week of the end of the
 * line, else `ended`.
 *
 * @param earned earned week of the area
 * @param now weeks since the start, also past the end of the plan
 * @param length weeks in the plan
 */
export function statusOf(earned: number, now: number, length: number, a: Assumptions): Status {
  if (now > length) {
    if (earned >= length - 1) return { kind: 'done' };
    return { kind: 'ended', daysAgo: Math.max(1, Math.round((now - length) * 7)) };
  }
  const lag = lagOf(earned, now);
  if (lag <= a.lagAhead) return { kind: 'ahead' };
  if (lag <= a.lagOnPlan) return { kind: 'on plan' };
  return { kind: lag <= a.lagAtRisk ? 'at risk' : 'behind' };
}

/** Weeks behind the plan, to one decimal; negative when ahead. */
export function lagOf(earned: number, now: number): number {
  return roundTo(now - earned, 1);
}

/** The words that a cell shows for a status. */
export function statusText(status: Status): string {
  switch (status.kind) {
    case 'nothing due':
      return 'Nothing due yet';
    case 'no evidence':
      return 'No evidence';
    case 'ahead':
      return 'Ahead';
    case 'on plan':
      return 'On plan';
    case 'at risk':
      return 'At risk';
    case 'behind':
      return 'Behind';
    case 'done':
      return 'Done';
    case 'ended':
      return `Plan ended ${counted(status.daysAgo, 'day')} ago`;
  }
}

/**
 * The words of a status with a warning when the interview comes before the plan's last week:
 * being on plan then means being late for the interview.
 *
 * @param weeks weeks in the plan
 */
export function statusBeforeInterview(
  status: Status,
  start: Day,
  weeks: number,
  interview: Day | null,
): string {
  const text = statusText(status);
  if (interview === null || (status.kind !== 'ahead' && status.kind !== 'on plan')) return text;
  const daysEarly = daysBetween(interview, addDays(start, weeks * 7));
  if (daysEarly <= 7) return text;
  return `${text}, interview ${counted(Math.floor(daysEarly / 7), 'week')} before the plan ends`;
}

/** What to do about a lag: a sentence, or blank unless the status is behind. */
export function adviceFor(status: Status, lag: number, a: Assumptions): string {
  if (status.kind !== 'behind') return '';
  const weeks = Math.ceil(lag);
  if (weeks > a.longestExtension) {
    return `Extending by ${counted(a.longestExtension, 'week')} is not enough: replan`;
  }
  return `Extend the plan by ${counted(weeks, 'week')}`;
}
