import fc from 'fast-check';
import type { Google } from '../../emulator/google';
import { readTable } from '../../src/apps-script/table';
import { sessionRow } from '../../src/domain/records/session-row';
import { sessionsSheet } from '../../src/workbook/sheets/sessions';
import { openTracker } from '../../src/apps-script/tracker';
import { areaNames, areas } from '../../src/domain/plans/areas';
import { areaHours, plannedHours } from '../../src/domain/plans/hours';
import { minutesByArea, sessionsBetween } from '../../src/domain/records/session';
import type { Session } from '../../src/domain/records/session';
import { addDays, serialOf } from '../../src/domain/time/day';
import {
  create,
  emptyTracker,
  planRows,
  records,
  sampleTracker,
  sheetOf,
  spreadsheet,
  formulaErrors,
} from './fixture';
import { SAMPLE_AS_OF, SAMPLE_START, sampleSettings } from '../../emulator/sample/candidate';

function fill(google: Google, sessions: readonly Session[]): void {
  const tracker = openTracker(google.services);
  if (!tracker) throw new Error('no tracker');
  readTable(tracker, google.services.Utilities, sessionsSheet()).append(sessions.map(sessionRow));
}

function session(index: number, change: Partial<Session> = {}): Session {
  return {
    id: `test-${String(index).padStart(5, '0')}`,
    day: addDays(SAMPLE_START, index % 80),
    area: areas[index % 4] ?? 'coding',
    activity: 'Reading',
    topic: '',
    minutes: 1 + (index % 600),
    record: '',
    note: '',
    link: '',
    ...change,
  };
}

describe('no formula shows an error', () => {
  test('on an empty tracker', async () => {
    expect(formulaErrors(await emptyTracker())).toEqual([]);
  });

  test('on the sample', async () => {
    expect(formulaErrors(await sampleTracker())).toEqual([]);
  });

  test('on 5,000 sessions', async () => {
    const google = await emptyTracker();
    fill(
      google,
      Array.from({ length: 5_000 }, (_, index) => session(index)),
    );
    expect(formulaErrors(google)).toEqual([]);
    const total = Array.from({ length: 5_000 }, (_, index) => session(index).minutes);
    const shown = planRows(google).reduce((sum, row) => sum + Number(row['Hours done']), 0);
    expect(shown).toBeCloseTo(total.reduce((sum, minutes) => sum + minutes, 0) / 60, 6);
  });

  test('with blank settings', async () => {
    const google = await emptyTracker();
    google.user.setCell('Settings', 'D4', null);
    google.user.setCell('Settings', 'D5', null);
    expect(formulaErrors(google)).toEqual([]);
  });
});

test('what the sheets show is what the domain computes, on random sessions', async () => {
  const google = await emptyTracker();
  const sheet = google.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sessions');
  const lines = fc.array(
    fc.record({
      day: fc.integer({ min: -10, max: 100 }).map((count) => addDays(SAMPLE_START, count)),
      area: fc.constantFrom(...areas),
      minutes: fc.integer({ min: 1, max: 600 }),
    }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(lines, (entries) => {
      sheet?.getRange(2, 1, 60, 9).clearContent();
      const sessions = entries.map((entry, index) => session(index, entry));
      if (sessions.length > 0) fill(google, sessions);
      const rows = planRows(google);
      rows.forEach((row, index) => {
        const starts = addDays(SAMPLE_START, 7 * index);
        const ends = addDays(starts, 6) < SAMPLE_AS_OF ? addDays(starts, 6) : SAMPLE_AS_OF;
        const minutes = minutesByArea(sessionsBetween(sessions, starts, ends));
        const total = areas.reduce((sum, area) => sum + minutes[area], 0);
        expect(row['Starts']).toBe(serialOf(starts));
        expect(row['Hours done']).toBeCloseTo(total / 60, 9);
      });
      records(sheetOf(google, 'Weekly reviews'))
        .slice(0, 12)
        .forEach((row, index) => {
          const starts = addDays(SAMPLE_START, 7 * index);
          const ends = addDays(starts, 6) < SAMPLE_AS_OF ? addDays(starts, 6) : SAMPLE_AS_OF;
          const minutes = minutesByArea(sessionsBetween(sessions, starts, ends));
          for (const area of areas) {
            expect(row[`${areaNames[area]} hours`]).toBeCloseTo(minutes[area] / 60, 9);
          }
        });
    }),
    { numRuns: 12 },
  );
});

test.each([
  ['L6', [90, 90, 90, 90, 90, 235, 215]],
  ['L7', [105, 105, 105, 105, 105, 260, 235]],
  ['L7', [0, 0, 0, 0, 0, 300, 300]],
] as const)('planned hours of %s at %j minutes are those of the domain', async (level, minutes) => {
  const google = spreadsheet();
  await create(google, { ...sampleSettings, level, weekdayMinutes: [...minutes] });
  const weekly = minutes.reduce<number>((sum, value) => sum + value, 0) / 60;
  for (const row of planRows(google)) {
    expect(row['Planned hours']).toBeCloseTo(weekly, 9);
    for (const area of areas) {
      expect(row[`${areaNames[area]} hours`]).toBeCloseTo(
        plannedHours(level, Number(row['Week']), area, areaHours(level, area, weekly)),
        9,
      );
    }
  }
});
