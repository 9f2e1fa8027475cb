import type { Change, Google } from '../../emulator/google';
import { closeAll, open } from './open';

afterEach(closeAll);

const first = (google: Google) =>
  google.services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();

/** Changes as they cross a network. */
const sent = (changes: readonly Change[]): Change[] =>
  JSON.parse(JSON.stringify(changes)) as Change[];

test('changes replay on a copy and end in the same content', () => {
  const [here, there] = [open(), open()];
  const sheet = first(here);
  sheet.getRange(1, 1, 2, 2).setValues([
    ['Minutes', 30],
    ['Twice', '=B1*2'],
  ]);
  here.services.SpreadsheetApp.getActiveSpreadsheet().setNamedRange(
    'READY_x',
    sheet.getRange(1, 2, 1, 1),
  );
  here.user.insertRows('Sheet1', 1, 1);
  here.user.renameSheet('Sheet1', 'Log');
  there.workbook.applyChanges(rename(sent(here.workbook.takeChanges()), here, there));
  expect(there.workbook.dump()).toEqual(here.workbook.dump());
  expect(there.workbook.takeChanges()).toEqual([]);
});

/** Two emulated spreadsheets have ids of their own; a browser's copy has the server's. */
function rename(changes: readonly Change[], from: Google, to: Google): Change[] {
  const text = JSON.stringify(changes);
  return JSON.parse(text.replaceAll(from.workbook.snapshot().id, to.workbook.snapshot().id)) as [];
}

test('takeChanges gives each change once, without calculated values', () => {
  const google = open();
  first(google)
    .getRange(1, 1, 1, 2)
    .setValues([[1, '=A1+1']]);
  first(google).getDataRange().getValues();
  expect(google.workbook.takeChanges().map(({ id }) => id)).toEqual([
    'sheet.mutation.set-range-values',
  ]);
  expect(google.workbook.takeChanges()).toEqual([]);
});

test('formulas that depend on a replayed change are calculated', () => {
  const google = open();
  first(google)
    .getRange(1, 1, 1, 2)
    .setValues([[1, '=A1+1']]);
  const { id, sheetOrder } = google.workbook.snapshot();
  google.workbook.applyChanges([
    {
      id: 'sheet.mutation.set-range-values',
      params: { unitId: id, subUnitId: sheetOrder[0], cellValue: { 0: { 0: { v: 41, t: 2 } } } },
    },
  ]);
  expect(google.workbook.dump()[0]?.values).toEqual([[41, 42]]);
});

test('a snapshot is JSON with sheets, names, validations, formats and a filter', () => {
  const google = open();
  const { SpreadsheetApp } = google.services;
  const range = first(google).getRange(1, 1, 3, 1);
  const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
  range.setDataValidations([[rule], [rule], [rule]]).createFilter();
  SpreadsheetApp.getActiveSpreadsheet().setNamedRange('READY_done', range);
  const snapshot = google.workbook.snapshot();
  expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
  const data = (name: string) => snapshot.resources.find((part) => part.name === name)?.data;
  expect(data('SHEET_DATA_VALIDATION_PLUGIN')).toContain('checkbox');
  expect(data('SHEET_DEFINED_NAME_PLUGIN')).toContain('READY_done');
  expect(data('SHEET_FILTER_PLUGIN')).toContain('"endRow":2');
});

test('describes charts with present values, and moves them with their cells', () => {
  const google = open({ sheets: ['My data'] });
  const { Charts } = google.services;
  const sheet = first(google);
  sheet.getRange(1, 1, 3, 2).setValues([
    ['Week', 'Hours'],
    [1, 5],
    [2, 7],
  ]);
  const chart = sheet
    .newChart()
    .setChartType(Charts.ChartType.LINE)
    .addRange(sheet.getRange(1, 1, 3, 1))
    .addRange(sheet.getRange(1, 2, 3, 1))
    .setNumHeaders(1)
    .setPosition(5, 2, 10, 20)
    .setOption('title', 'Hours by week')
    .setOption('width', 480)
    .build();
  expect(chart.getChartId()).toBeNull();
  sheet.insertChart(chart);
  google.user.insertRows('My data', 1, 2);
  sheet.getRange(5, 2, 1, 1).setValues([[8]]);
  expect(google.workbook.charts()).toEqual([
    expect.objectContaining({
      sheetName: 'My data',
      anchor: { row: 7, column: 2, offsetX: 10, offsetY: 20 },
      width: 480,
      height: 371,
      type: 'LINE',
      headers: 1,
      series: [
        expect.objectContaining({ range: `'My data'!A3:A5`, values: [['Week'], [1], [2]] }),
        expect.objectContaining({ range: `'My data'!B3:B5`, values: [['Hours'], [5], [8]] }),
      ],
    }),
  ]);
  const [kept] = sheet.getCharts();
  expect(kept?.getOptions()?.get('title')).toBe('Hours by week');
  if (kept) sheet.removeChart(kept);
  expect(google.workbook.charts()).toEqual([]);
});

test('charts go with their sheet, and lose ranges of sheets that are gone', () => {
  const google = open({ sheets: ['Board', 'Data'] });
  const [board, data] = google.services.SpreadsheetApp.getActiveSpreadsheet().getSheets();
  if (!board || !data) throw new Error('two sheets');
  board.insertChart(
    board
      .newChart()
      .setChartType(google.services.Charts.ChartType.BAR)
      .addRange(data.getRange(1, 1, 2, 1))
      .addRange(board.getRange(1, 1, 2, 1))
      .build(),
  );
  google.user.deleteSheet('Data');
  expect(google.workbook.charts()[0]?.series.map(({ range }) => range)).toEqual(['Board!A1:A2']);
});
