import { parseSettings } from '../../domain/plans/settings';
import type { Settings } from '../../domain/plans/settings';
import { isDay, serialOf } from '../../domain/time/day';
import type { SaveSettingsAnswer } from '../../rpc/contract';
import { cellText } from '../cell-text';
import type { CellValue, Services } from '../port';
import { DamagedTracker, needColumns } from '../tracker';
import type { Tracker } from '../tracker';
import { refusals, writingCall } from './call';

/** Writes what the set-up form asks for into the Settings sheet, once; only cells that differ. */
export function saveSettings(services: Services, now: Date, request: unknown): SaveSettingsAnswer {
  return writingCall(services, now, request, (desk, fields): SaveSettingsAnswer => {
    const { tracker, facts, journal } = desk;
    const stored = journal.find(fields.id) && parseSettings(facts.form, facts.today);
    if (stored?.kind === 'ok') return { kind: 'savedSettings', settings: stored.value };
    const settings = parseSettings(fields['settings'], facts.today);
    if (settings.kind === 'problems') return refusals(settings.problems);
    writeSettings(tracker, settings.value);
    journal.note({ id: fields.id, about: 'settings' }, journal.last());
    return { kind: 'savedSettings', settings: settings.value };
  });
}

function writeSettings(tracker: Tracker, settings: Settings): void {
  const sheet = tracker.sheet('settings');
  const { key, value } = needColumns(tracker, 'settings', ['key', 'value']);
  const rows = sheet.getDataRange().getValues();
  const wanted = Object.entries(cellsOf(settings)).map(([name, cell]) => {
    const index = rows.findIndex((row) => row[key - 1] === name);
    if (index < 0) throw new DamagedTracker(`settings: ${name}`);
    return { row: index + 1, cell, now: rows[index]?.[value - 1] };
  });
  for (const { row, cell, now } of wanted) {
    if (now !== cell) sheet.getRange(row, value, 1, 1).setValues([[cell]]);
  }
}

/** The cells of the Settings sheet, by the key of their row. */
function cellsOf({ level, start, interview, weekdayMinutes }: Settings): Record<string, CellValue> {
  return {
    level: cellText(level),
    start: serialOf(start),
    interview: isDay(interview) ? serialOf(interview) : '',
    ...Object.fromEntries(
      weekdayMinutes.map((minutes, index) => [`minutes_${index + 1}`, minutes]),
    ),
  };
}
