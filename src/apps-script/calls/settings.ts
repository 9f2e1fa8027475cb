import { parseSettings } from '../../domain/plans/settings';
import type { Settings } from '../../domain/plans/settings';
import type { Plain } from '../../domain/records/row';
import { isDay, serialOf } from '../../domain/time/day';
import type { SaveSettingsAnswer } from '../../rpc/contract';
import type { Services } from '../port';
import { writeSettingCells } from '../setting-cells';
import { refusals, writingCall } from './call';

/** Writes what the set-up form asks for into the Settings sheet, once; only cells that differ. */
export function saveSettings(services: Services, now: Date, request: unknown): SaveSettingsAnswer {
  return writingCall(services, now, request, (desk, fields): SaveSettingsAnswer => {
    const { facts, journal } = desk;
    const stored = journal.find(fields.id) && parseSettings(facts.form, facts.today);
    if (stored?.kind === 'ok') return { kind: 'savedSettings', settings: stored.value };
    const settings = parseSettings(fields['settings'], facts.today);
    if (settings.kind === 'problems') return refusals(settings.problems);
    writeSettingCells(desk, cellsOf(settings.value));
    journal.note({ id: fields.id, about: 'settings' }, journal.last());
    return { kind: 'savedSettings', settings: settings.value };
  });
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
