import type { Google } from '../../emulator/google';
import { SAMPLE_AS_OF, SAMPLE_START } from '../../emulator/sample/candidate';
import { loadSample } from '../../emulator/sample/load-sample';
import { SECOND_AS_OF, secondCandidate } from '../../emulator/sample/second-candidate';
import type { Day } from '../../src/domain/time/day';
import { serialOf } from '../../src/domain/time/day';
import { dashboardSheet } from '../../src/workbook/sheets/dashboard';
import { emptyTracker, sampleTracker, sheetOf } from './fixture';

jest.setTimeout(240_000);

/** Writes into the row with a key of a fixed table. */
function put(google: Google, sheet: string, key: string, value: number): void {
  const { values } = sheetOf(google, sheet);
  const row = values.findIndex((cells) => cells.includes(key)) + 1;
  const column = (values[0]?.indexOf('Value') ?? -1) + 1;
  google.services.SpreadsheetApp.getActiveSpreadsheet()
    .getSheetByName(sheet)
    ?.getRange(row, column, 1, 1)
    .setValues([[value]]);
}

function on(google: Google, day: Day): void {
  put(google, 'Settings', 'as_of_override', serialOf(day));
}

/** The verdict, then the status of every area. */
function shown(google: Google): readonly string[] {
  const { values } = sheetOf(google, 'Dashboard');
  return [values[3]?.[0], ...values.slice(7, 11).map((row) => row[6])].map(String);
}

describe('the sample candidate', () => {
  let google: Google;
  beforeAll(async () => {
    google = await sampleTracker();
  });

  test('sees four charts, each with its plan or its gates', () => {
    const charts = google.workbook.charts().filter(({ sheetName }) => sheetName === 'Dashboard');
    // The weeks or principles, then the lines and columns.
    expect(charts.map(({ options, series }) => [options['title'], series.length])).toEqual([
      ['Hours planned and done by week', 3],
      ['Problems and designs against target', 5],
      ['Outside mock scores and the gates', 5],
      ['Stories for each principle', 3],
    ]);
    // Two a row, below the fold, and none upon another.
    const places = charts.map(({ anchor }) => `${anchor.row},${anchor.column}`);
    expect(new Set(places).size).toBe(4);
  });

  test('reads every next step whole: it wraps over two lines', () => {
    const { values } = sheetOf(google, 'Dashboard');
    const { cells, rowHeights = {} } = dashboardSheet();
    const steps = cells.filter(({ at }) => /^G(1[5-9]|2[0-2]):L/.test(at));
    expect(steps).toHaveLength(8);
    for (const { at, merge, style } of steps) {
      expect([at, merge, style.startsWith('wrapped')]).toEqual([at, true, true]);
      const row = Number(/\d+/.exec(at)?.[0]);
      expect([at, (rowHeights[row] ?? 21) >= 36]).toEqual([at, true]);
      // Six columns of 83 px hold some 80 letters of the usual size.
      expect(String(values[row - 1]?.[6] ?? '').length).toBeLessThan(2 * 80);
    }
  });

  test.each([
    [
      '2026-06-02',
      ['Not enough evidence', 'On plan', 'No evidence', 'No evidence', 'Nothing due yet'],
    ],
    [SAMPLE_AS_OF, ['Building', 'At risk', 'Behind', 'On plan', 'Ahead']],
    [
      '2026-11-30',
      ['Not enough evidence', ...Array.from({ length: 4 }, () => 'Plan ended 14 days ago')],
    ],
  ])('stands on %s as the rules say', (day, words) => {
    on(google, day);
    expect(shown(google)).toEqual(words);
  });
});

describe('the second candidate', () => {
  let google: Google;
  beforeAll(async () => {
    google = await emptyTracker();
    loadSample(google.services, SAMPLE_START, SECOND_AS_OF, secondCandidate);
  });

  test.each([
    ['2026-08-12', ['May schedule', 'Ahead', 'Ahead', 'Ahead', 'Ahead']],
    [SECOND_AS_OF, ['Peak', 'On plan', 'On plan', 'On plan', 'Ahead']],
  ])('stands on %s as the rules say', (day, words) => {
    on(google, day);
    expect(shown(google)).toEqual(words);
  });

  test('may confirm while one gate of the peak is shut', () => {
    on(google, SECOND_AS_OF);
    put(google, 'Targets', 'peakMediumMinutes', 5);
    expect(shown(google)[0]).toBe('Confirm');
    expect(String(sheetOf(google, 'Dashboard').values[13]?.[0])).toBe('TO "Peak"');
    put(google, 'Targets', 'peakMediumMinutes', 25);
  });

  test('is done once the plan has ended', () => {
    on(google, '2026-11-18');
    expect(shown(google).slice(1)).toEqual(['Done', 'Done', 'Done', 'Done']);
  });
});
