import { parseSettings } from '../../domain/plans/settings';
import type { Settings } from '../../domain/plans/settings';
import type { Plain } from '../../domain/records/row';
import { textIn } from '../../domain/records/row';
import { isDay, serialOf } from '../../domain/time/day';
import type { SaveSettingsAnswer } from '../../rpc/contract';
import { readTable } from '../table';
import type { TableShape } from '../table';
import type { Services } from '../port';
import { DamagedTracker } from '../tracker';
import type { Desk } from './call';
import { refusals, writingCall } from './call';

/** Writes what the set-up form asks for into the Settings sheet, once; only cells that differ. */
export function saveSettings(services: Services, now: Date, request: unknown): SaveSettingsAnswer {
  return writingCall(services, now, request, (desk, fields): SaveSettingsAnswer => {
    const { facts, journal } = desk;
    const stored = journal.find(fields.id) && parseSettings(facts.form, facts.today);
    if (stored?.kind === 'ok') return { kind: 'savedSettings', settings: stored.value };
    const settings = parseSettings(fields['settings'], facts.today);
    if (settings.kind === 'problems') return refusals(settings.problems);
    writeSettings(desk, settings.value);
    journal.note({ id: fields.id, about: 'settings' }, journal.last());
    return { kind: 'savedSettings', settings: settings.value };
  });
}

/** The columns that are read and written; the sheet's rows hold the words of every setting. */
const cells: TableShape = {
  key: 'settings',
  columns: [
    { key: 'key', header: 'Key', width: 60, fill: 'given' },
    { key: 'value', header: 'Value', width: 120, fill: 'typed' },
  ],
};

/** Neighbouring rows are written as one block; a row of the person's between them is not ours. */
function writeSettings({ services, tracker }: Desk, settings: Settings): void {
  const table = readTable(tracker, services.Utilities, cells);
  const changed = Object.entries(cellsOf(settings)).flatMap(([key, value]) => {
    const found = table.rows.find((row) => textIn(row.cells, 'key') === key);
    if (!found) throw new DamagedTracker(`settings: ${key}`);
    const { row } = found;
    return asWritten(found.cells['value']) === value ? [] : [{ row, cells: { value } }];
  });
  table.change(changed);
}

/** Days are read as such and written as serial numbers. */
function asWritten(value: Plain = ''): Plain {
  return isDay(value) ? serialOf(value) : value;
}

/** The cells of the Settings sheet, by the key of their row. */
function cellsOf({ level, start, interview, weekdayMinutes }: Settings): Record<string, Plain> {
  return {
    level,
    start: serialOf(start),
    interview: isDay(interview) ? serialOf(interview) : '',
    ...Object.fromEntries(
      weekdayMinutes.map((minutes, index) => [`minutes_${index + 1}`, minutes]),
    ),
  };
}
