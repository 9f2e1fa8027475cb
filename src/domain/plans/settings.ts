import { isDay, weekdayOf, addDays, daysBetween } from '../time/day';
import type { Day } from '../time/day';
import { defaultWeeklyHours } from './hours';
import { levels } from './areas';
import type { Level } from './areas';

/** What a person chooses before a tracker is made; everything can be changed on the Settings sheet. */
export interface Settings {
  readonly level: Level;
  readonly start: Day;
  /** Blank while there is none. */
  readonly interview: Day;
  /** Minutes free on Monday to Sunday; their sum is the weekly budget. */
  readonly weekdayMinutes: readonly number[];
}

/** A wrong field and a sentence that says what to change. */
export interface FieldProblem {
  readonly field: string;
  readonly problem: string;
}

export type Parsed<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'problems'; readonly problems: readonly FieldProblem[] };

/** Weekday evenings of the same length, the rest at the weekend; shares of the weekly minutes. */
const weekdayShares = [0.1, 0.1, 0.1, 0.1, 0.1, 0.26, 0.24];

/** The settings that a new tracker starts with: L6, from the next Monday, 15 hours a week. */
export function defaultSettings(today: Day, level: Level = 'L6'): Settings {
  return {
    level,
    start: addDays(today, (7 - weekdayOf(today)) % 7),
    interview: '',
    weekdayMinutes: spreadMinutes(defaultWeeklyHours[level]),
  };
}

/**
 * Minutes for Monday to Sunday that sum to the weekly hours, in steps of five minutes.
 *
 * @example spreadMinutes(15) //=> [90, 90, 90, 90, 90, 235, 215]
 */
export function spreadMinutes(weeklyHours: number): number[] {
  const total = Math.round(weeklyHours * 60);
  const minutes = weekdayShares.map((share) => Math.round((total * share) / 5) * 5);
  const rest = total - minutes.reduce((sum, value) => sum + value, 0);
  return minutes.map((value, index) => (index === 6 ? value + rest : value));
}

/** Ten years, with their leap days: no start lies further from today. */
const FARTHEST_START = 3653;

/** Five years, with their leap days: no interview comes later after the first day. */
const LATEST_INTERVIEW = 1827;

/** Settings from values of any kind, or every problem with them. */
export function parseSettings(input: unknown, today: Day): Parsed<Settings> {
  const given: Record<string, unknown> =
    typeof input === 'object' && input !== null ? { ...input } : {};
  const level = levels.find((known) => known === given['level']);
  const { start, interview = '' } = given;
  const minutes = Array.isArray(given['weekdayMinutes']) ? given['weekdayMinutes'] : [];
  const problems: FieldProblem[] = [
    ...(level ? [] : [{ field: 'level', problem: 'Choose L6 or L7.' }]),
    ...(isDay(start) && Math.abs(daysBetween(today, start)) <= FARTHEST_START
      ? []
      : [
          { field: 'start', problem: 'Give the first day of the plan, within ten years of today.' },
        ]),
    ...interviewProblems(interview, start),
    ...(minutes.length === 7 && minutes.every(isMinutesOfDay)
      ? budgetProblems(minutes)
      : [{ field: 'weekdayMinutes', problem: 'Give whole minutes from 0 to 960 for each day.' }]),
  ];
  if (problems.length > 0 || !level || !isDay(start)) return { kind: 'problems', problems };
  return {
    kind: 'ok',
    value: {
      level,
      start,
      interview: isDay(interview) ? interview : '',
      weekdayMinutes: minutes.filter(isMinutesOfDay),
    },
  };
}

function interviewProblems(interview: unknown, start: unknown): FieldProblem[] {
  if (interview === '') return [];
  if (!isDay(interview)) {
    return [{ field: 'interview', problem: 'Give the interview as a day, or leave it blank.' }];
  }
  const after = isDay(start) ? daysBetween(start, interview) : 1;
  return after >= 1 && after <= LATEST_INTERVIEW
    ? []
    : [
        {
          field: 'interview',
          problem:
            'The interview must come after the first day of the plan, and within five years of it.',
        },
      ];
}

function budgetProblems(minutes: readonly number[]): FieldProblem[] {
  const total = minutes.reduce((sum, value) => sum + value, 0);
  return total > 0
    ? []
    : [{ field: 'weekdayMinutes', problem: 'Give at least one day with some minutes.' }];
}

function isMinutesOfDay(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 960;
}
