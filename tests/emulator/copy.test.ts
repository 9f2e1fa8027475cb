import { createGoogle } from '../../emulator/google';
import type { Copy, Google } from '../../emulator/google';

const options = { now: () => Date.parse('2026-11-20T12:00:00Z'), timeZone: 'Etc/UTC' } as const;
const open: Google[] = [];

function spreadsheet(copyOf?: Copy): Google {
  const google = createGoogle({
    ...options,
    scriptTimeZone: 'Etc/UTC',
    ...(copyOf ? { copyOf } : {}),
  });
  open.push(google);
  return google;
}

afterAll(() => {
  for (const google of open) google.dispose();
});

function filled(): Google {
  const google = spreadsheet();
  const { SpreadsheetApp, PropertiesService } = google.services;
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getActiveSheet();
  sheet.getRange(1, 1, 3, 2).setValues([
    ['Day', 'Hours'],
    [1, 2],
    [2, '=B2*3'],
  ]);
  book.setNamedRange('READY_HOURS', sheet.getRange(3, 2, 1, 1));
  sheet.getRange(1, 3, 1, 1).setNotes([['A note']]);
  const weekday = SpreadsheetApp.newDataValidation()
    .requireNumberBetween(1, 7)
    .setAllowInvalid(false)
    .build();
  sheet.getRange(2, 1, 2, 1).setDataValidations([[weekday], [weekday]]);
  sheet.getRange(1, 1, 3, 2).createFilter();
  sheet.addDeveloperMetadata(
    'READY_SHEET',
    'sessions',
    SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
  );
  sheet.protect().setDescription('Mine');
  sheet.insertChart(
    sheet
      .newChart()
      .setChartType(google.services.Charts.ChartType.LINE)
      .addRange(sheet.getRange(1, 1, 3, 2))
      .setPosition(5, 1, 0, 0)
      .build(),
  );
  PropertiesService.getDocumentProperties()?.setProperties({ secret: 'stays behind' });
  return google;
}

test('a copy holds what the original holds, but not the properties of the script', () => {
  const original = filled();
  const copy = spreadsheet(original.workbook.copy());
  expect(copy.workbook.dump()).toEqual(original.workbook.dump());
  expect(copy.workbook.charts()).toEqual(original.workbook.charts());
  const sheet = copy.services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  expect(JSON.stringify(copy.workbook.snapshot())).toContain('A note');
  expect(sheet.getFilter()?.getRange().getA1Notation()).toBe('A1:B3');
  expect(() => sheet.getRange(2, 1, 1, 1).setValues([[9]])).toThrow('violates the data validation');
  const found = copy.services.SpreadsheetApp.getActiveSpreadsheet()
    .createDeveloperMetadataFinder()
    .find();
  expect(found.map((one) => [one.getKey(), one.getValue()])).toEqual([['READY_SHEET', 'sessions']]);
  expect(copy.services.PropertiesService.getDocumentProperties()?.getProperty('secret')).toBeNull();
});

test('a copy goes on by itself', () => {
  const original = filled();
  const copy = spreadsheet(original.workbook.copy());
  const book = copy.services.SpreadsheetApp.getActiveSpreadsheet();
  book
    .getActiveSheet()
    .getRange(2, 2, 1, 1)
    .setValues([[10]]);
  book
    .insertSheet('More', 1)
    .getRange(1, 1, 1, 1)
    .setValues([['=READY_HOURS+1']]);
  expect(book.getSheetByName('More')?.getRange(1, 1, 1, 1).getValues()).toEqual([[31]]);
  expect(original.workbook.dump().map(({ name }) => name)).toEqual(['Sheet1']);
  expect(original.workbook.dump()[0]?.values[2]).toEqual([2, 6]);
});

test('a new sheet may start as a copy of another one', () => {
  const google = spreadsheet();
  const book = google.services.SpreadsheetApp.getActiveSpreadsheet();
  const first = book.getActiveSheet();
  first.getRange(1, 1, 1, 2).setValues([['Day', '=1+1']]);
  first.getRangeList(['A1:B1']).setBackground('#e2e8f0').setFontWeight('bold');
  first.setColumnWidths(1, 1, 240).setFrozenRows(1);
  const second = book.insertSheet('Second', 1, { template: first });
  expect(second.getDataRange().getValues()).toEqual([['Day', 2]]);
  const [one, other] = book
    .getSheets()
    .map((sheet) => google.workbook.snapshot().sheets[String(sheet.getSheetId())]);
  expect(other).toEqual({ ...(one as object), id: String(second.getSheetId()), name: 'Second' });
});
