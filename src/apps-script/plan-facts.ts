import type { Day } from '../domain/time/day';
import { dayOfSerial, isDay, serialOf } from '../domain/time/day';
import { settingKeys } from '../workbook/fact-names';
import { DEFAULT_DAY_STARTS, MIDNIGHT, dayNow, dayOfCell } from './clock';
import type { CellValue, Services } from './port';
import { DamagedTracker, needColumns } from './tracker';
import type { Tracker } from './tracker';

/** What calls need of the Settings sheet; it came with the tracker, so this reads nothing. */
export interface PlanFacts {
  /** The as-of override, or the calendar day: the same as the native formulas read. */
  readonly asOf: Day;
  /** The day that a session logged now belongs to, by the person's own start of the day. */
  readonly today: Day;
  /** The day that the panel's numbers are for: today, unless Settings shows another. */
  readonly shown: Day;
  readonly start: Day | null;
  readonly interview: Day | null;
  /** What the sheet holds, as the set-up form shows it; blanks where a cell cannot be read. */
  readonly form: unknown;
  /** The most minutes of reviews on a day. */
  readonly reviewMinutes: number;
  /** The constant copy of the as-of day that custom functions read. */
  readonly stamp: Day | null;
}

/** What Settings ships with. */
const DEFAULT_REVIEW_MINUTES = 30;

/** The plan's days and settings, from the facts of the tracker. */
export function planFacts(services: Services, tracker: Tracker, now: Date): PlanFacts {
  const { Utilities } = services;
  const value = (key: (typeof settingKeys)[number]): CellValue =>
    tracker.fact(`setting ${key}`)[0] ?? '';
  const day = (key: (typeof settingKeys)[number]): Day | null =>
    dayOfFact(services, tracker, value(key));
  const dayStarts = value('day_starts');
  const reviews = value('review_minutes');
  const nightEnds = typeof dayStarts === 'number' ? dayStarts : DEFAULT_DAY_STARTS;
  const today = dayNow(Utilities, now, tracker.timeZone, nightEnds);
  const override = day('as_of_override');
  const start = day('start');
  const interview = day('interview');
  return {
    asOf: override ?? dayNow(Utilities, now, tracker.timeZone, MIDNIGHT),
    today,
    shown: override ?? today,
    start,
    interview,
    form: {
      level: value('level'),
      start: start ?? '',
      interview: interview ?? '',
      weekdayMinutes: settingKeys.filter((key) => key.startsWith('minutes_')).map(value),
    },
    reviewMinutes: typeof reviews === 'number' ? reviews : DEFAULT_REVIEW_MINUTES,
    stamp: day('stamp'),
  };
}

/** The day in the cell of a fact: a formula may show it as a day or as a number. */
export function dayOfFact(
  { Utilities }: Pick<Services, 'Utilities'>,
  { timeZone }: Tracker,
  value: CellValue,
): Day | null {
  if (typeof value === 'number') return value >= 1 ? dayOfSerial(value) : null;
  return isDay(value) ? value : dayOfCell(Utilities, value, timeZone);
}

/** Writes the constant copy of the as-of day, when it is another one by now. */
export function stampDay(tracker: Tracker, { asOf, stamp }: PlanFacts): void {
  if (stamp === asOf) return;
  const [row] = tracker.fact('stamp row');
  if (typeof row !== 'number') throw new DamagedTracker('settings: stamp');
  const { value } = needColumns(tracker, 'settings', ['value']);
  tracker
    .sheet('settings')
    .getRange(row, value, 1, 1)
    .setValues([[serialOf(asOf)]]);
}
