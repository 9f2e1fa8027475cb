import { minutesByArea, sessionsBetween } from '../records/session';
import type { Session } from '../records/session';
import { weekNumber } from '../progress/week';
import type { Day } from '../time/day';
import { addDays } from '../time/day';
import type { Area } from './areas';
import { PLAN_WEEKS } from './hours';

/** A week of the plan that is under way. */
export interface WeekNow {
  /** 1 to 24; 0 before the plan begins, or without its first day. */
  readonly number: number;
  /** Its first day; `null` before the plan begins. */
  readonly starts: Day | null;
}

/** The week of the plan that a day lies in; after the end it stays the last one. */
export function weekNow(start: Day | null, asOf: Day): WeekNow {
  const number = start === null ? null : weekNumber(start, asOf, PLAN_WEEKS);
  if (start === null || number === null) return { number: 0, starts: null };
  return { number, starts: addDays(start, 7 * (number - 1)) };
}

/** Minutes of study by area in the week that is under way, up to `asOf`. */
export function weekMinutes(
  sessions: readonly Session[],
  { starts }: WeekNow,
  asOf: Day,
): Readonly<Record<Area, number>> {
  if (starts === null) return minutesByArea([]);
  const ends = addDays(starts, 6);
  return minutesByArea(sessionsBetween(sessions, starts, ends < asOf ? ends : asOf));
}
