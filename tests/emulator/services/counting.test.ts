import { costOf } from '../../../emulator/services/counting';
import { closeAll, open } from '../open';

afterEach(closeAll);

test.each([
  ['Range.getValues', 'read'],
  ['Range.setValues', 'write'],
  ['Range.getA1Notation', 'free'],
  ['Sheet.getName', 'read'],
  ['Sheet.getSheetId', 'free'],
  ['Sheet.isSheetHidden', 'read'],
  ['Sheet.protect', 'write'],
  ['Spreadsheet.getSheets', 'read'],
  ['Spreadsheet.toast', 'free'],
  ['NamedRange.getName', 'free'],
  ['NamedRange.remove', 'write'],
  ['DeveloperMetadataFinder.find', 'read'],
  ['DataValidationBuilder.build', 'free'],
  ['Utilities.formatDate', 'free'],
] as const)('%s is %s', (method, cost) => {
  expect(costOf(method)).toBe(cost);
});

test('counts reads, writes and the reads that follow writes', () => {
  const google = open();
  const sheet = google.services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  google.resetCounts();
  const range = sheet.getRange(1, 1, 1, 1);
  range.getValues();
  range.setValues([[1]]);
  range.setValues([[2]]);
  range.getA1Notation();
  range.getValues();
  range.getValues();
  range.setValues([[3]]);
  expect(google.counts()).toEqual({
    reads: 3,
    writes: 3,
    alternations: 1,
    byMethod: {
      'Sheet.getRange': 1,
      'Range.getValues': 3,
      'Range.setValues': 3,
      'Range.getA1Notation': 1,
    },
  });
});

test('does not count what the user, the tests or the services themselves do', () => {
  const google = open();
  google.services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  google.resetCounts();
  google.user.typeInto('Sheet1', 'A1', '1');
  google.workbook.dump();
  expect(google.counts()).toMatchObject({ reads: 0, writes: 0, byMethod: {} });
});
