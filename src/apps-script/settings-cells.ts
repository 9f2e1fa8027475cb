import type { Day } from '../domain/time/day';
import { serialOf } from '../domain/time/day';
import { DEFAULT_DAY_STARTS, MIDNIGHT, dayNow, dayOfCell } from './clock';
import type { CellValue, Services } from './port';
import { needColumns } from './tracker';
import type { Tracker } from './tracker';

/** What handlers need of the Settings sheet, read once. */
export interface SettingsCells {
  /** The as-of override, or the calendar day: the same as the native formulas read. */
  readonly asOf: Day;
  /** The day that a session logged now belongs to, by the person's own start of the day. */
  readonly today: Day;
  readonly start: Day | null;
  /** What the sheet holds, as the set-up form shows it; blanks where a cell cannot be read. */
  readonly form: unknown;
  /** Writes the constant copy of the as-of day that custom functions read. */
  readonly stamp: () => void;
}

/** Reads the Settings sheet: rows by key, the value column by identity. */
export function settingsCells(services: Services, tracker: Tracker, now: Date): SettingsCells {
  const sheet = tracker.sheet('settings');
  const columns = needColumns(tracker, 'settings', ['key', 'value']);
  const rows = sheet.getDataRange().getValues();
  const rowOf = (key: string): number => rows.findIndex((row) => row[columns.key - 1] === key);
  const value = (key: string): CellValue => rows[rowOf(key)]?.[columns.value - 1] ?? '';
  const day = (key: string): Day | null =>
    dayOfCell(services.Utilities, value(key), tracker.timeZone);
  const dayStarts = value('day_starts');
  const today = dayNow(
    services.Utilities,
    now,
    tracker.timeZone,
    typeof dayStarts === 'number' ? dayStarts : DEFAULT_DAY_STARTS,
  );
  const asOf = day('as_of_override') ?? dayNow(services.Utilities, now, tracker.timeZone, MIDNIGHT);
  return {
    asOf,
    today,
    start: day('start'),
    form: {
      level: value('level'),
      start: day('start') ?? '',
      interview: day('interview') ?? '',
      weekdayMinutes: [1, 2, 3, 4, 5, 6, 7].map((weekday) => value(`minutes_${weekday}`)),
    },
    stamp: () => {
      const row = rowOf('stamp');
      if (row < 0 || day('stamp') === asOf) return;
      sheet.getRange(row + 1, columns.value, 1, 1).setValues([[serialOf(asOf)]]);
    },
  };
}
