import { sum } from '../../src/domain/numbers';
import { PLAN_WEEKS, publishedTotal } from '../../src/domain/plans/hours';
import type { Settings } from '../../src/domain/plans/settings';
import type { Day } from '../../src/domain/time/day';
import { addDays, daysBetween } from '../../src/domain/time/day';

/** Whether the hours of a person's weeks are enough for the plan. */
export interface Fit {
  readonly neededHours: number;
  readonly weeklyHours: number;
  /** Whole weeks to the interview, at most those of the plan. */
  readonly weeks: number;
  readonly availableHours: number;
  readonly isEnough: boolean;
  /** The hours a week that would be enough in these weeks, `null` without any week. */
  readonly enoughWeekly: number | null;
  /** The day after the last week of the plan. */
  readonly planEnds: Day;
}

/** How a plan's hours compare with the hours that the settings give it. */
export function fitOf({ level, start, interview, weekdayMinutes }: Settings): Fit {
  const neededHours = publishedTotal(level);
  const weeklyHours = sum(weekdayMinutes) / 60;
  const untilInterview =
    interview === '' ? PLAN_WEEKS : Math.floor(daysBetween(start, interview) / 7);
  const weeks = Math.min(PLAN_WEEKS, untilInterview);
  const availableHours = weeklyHours * weeks;
  return {
    neededHours,
    weeklyHours,
    weeks,
    availableHours,
    isEnough: availableHours >= neededHours,
    enoughWeekly: weeks > 0 ? Math.ceil((neededHours / weeks) * 2) / 2 : null,
    planEnds: addDays(start, 7 * PLAN_WEEKS),
  };
}
