import { PLAN_WEEKS } from '../../plans/hours';
import type { Day } from '../../time/day';
import { addDays, weekdayOf } from '../../time/day';
import type { DayOfWeek, When } from './task';

/**
 * The day on which a task falls due: its weekday within the plan week, else the last day of the
 * week or month. Items of the interview have none while there is no interview day.
 *
 * @param interview blank while there is none
 * @throws RangeError when the week or month is not in the plan
 * @example dueDay({ kind: 'week', week: 3, dayOfWeek: 0 }, '2026-08-24', '') //=> '2026-09-07'
 */
export function dueDay(when: When, start: Day, interview: Day): Day | null {
  switch (when.kind) {
    case 'week':
      return dayInWeek(start, when.week, when.dayOfWeek);
    case 'month':
      return dayInWeek(start, when.month * 4);
    case 'beforeInterview':
      return interview === '' ? null : addDays(interview, -when.days);
  }
}

function dayInWeek(start: Day, week: number, dayOfWeek?: DayOfWeek): Day {
  if (!Number.isInteger(week) || week < 1 || week > PLAN_WEEKS) {
    throw new RangeError(`Week ${week} is not in the plan: it has weeks 1 to ${PLAN_WEEKS}.`);
  }
  // A plan may start on any weekday, so its weeks do not always run from Monday to Sunday.
  const offset = dayOfWeek === undefined ? 6 : (dayOfWeek - weekdayOf(start) + 7) % 7;
  return addDays(start, 7 * (week - 1) + offset);
}
