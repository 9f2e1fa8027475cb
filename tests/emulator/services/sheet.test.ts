import type { Google } from '../../../emulator/google';
import type { Sheet, Spreadsheet } from '../../../src/apps-script/port';
import { closeAll, open } from '../open';

let google: Google;
let spreadsheet: Spreadsheet;
let sheet: Sheet;

beforeEach(() => {
  google = open();
  spreadsheet = google.services.SpreadsheetApp.getActiveSpreadsheet();
  sheet = spreadsheet.getActiveSheet();
});
afterEach(closeAll);

test('begins with 1,000 rows and 26 columns', () => {
  expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1000, 26]);
});

test.each([
  [1000, 26, 2, 1],
  [1000, 26, 1, 2],
  [0, 1, 1, 1],
])('refuses a range at %i, %i of %i x %i', (row, column, rows, columns) => {
  expect(() => sheet.getRange(row, column, rows, columns)).toThrow(
    'The coordinates of the range are outside the dimensions of the sheet.',
  );
});

test('whole columns and rows reach to the end of the grid', () => {
  const sizes = ['A:C', '7:7', 'B2', 'B2:C5'].map((a1) => {
    const range = sheet.getRange(a1);
    return [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()];
  });
  expect(sizes).toEqual([
    [1, 1, 1000, 3],
    [7, 1, 1, 26],
    [2, 2, 1, 1],
    [2, 2, 4, 2],
  ]);
  expect(() => sheet.getRange('A:AA')).toThrow('outside the dimensions of the sheet');
});

test('refuses ranges without rows or columns', () => {
  expect(() => sheet.getRange(1, 1, 0, 1)).toThrow(
    'The number of rows in the range must be at least 1.',
  );
  expect(() => sheet.getRange(1, 1, 1, 0)).toThrow(
    'The number of columns in the range must be at least 1.',
  );
});

test('an empty sheet ends at row 0, though its data range is A1', () => {
  expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0]);
  expect(sheet.getDataRange().getA1Notation()).toBe('A1');
});

test('counts FALSE and formulas that give an empty text as content, and no formats', () => {
  sheet.getRange(3, 2, 1, 1).setValues([[false]]);
  expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([3, 2]);
  sheet.getRange(5, 1, 1, 1).setValues([['=""']]);
  expect(sheet.getLastRow()).toBe(5);
  sheet.getRangeList(['A9:Z9']).setBackground('#ff0000');
  sheet.getRange(9, 1, 1, 1).setNumberFormats([['@']]);
  expect(sheet.getDataRange().getA1Notation()).toBe('A1:B5');
});

test('inserts and deletes rows and columns', () => {
  sheet.getRange(1, 1, 2, 2).setValues([
    ['a', 'b'],
    ['c', '=A1'],
  ]);
  sheet.insertRowsAfter(1, 2);
  sheet.insertColumnsAfter(1, 1);
  expect(sheet.getDataRange().getFormulas()[3]).toEqual(['', '', '=A1']);
  sheet.deleteRows(2, 2);
  sheet.deleteColumns(2, 1);
  expect(sheet.getDataRange().getValues()).toEqual([
    ['a', 'b'],
    ['c', 'a'],
  ]);
  expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1000, 26]);
});

test('appends rows after the last one', () => {
  sheet.insertRowsAfter(1000, 500);
  expect(sheet.getMaxRows()).toBe(1500);
  expect(() => sheet.getRange(1500, 1, 1, 1).setValues([['end']])).not.toThrow();
});

test('refuses to delete rows that are not there, or all of them', () => {
  expect(() => {
    sheet.deleteRows(1000, 2);
  }).toThrow('Those rows are out of bounds.');
  expect(() => {
    sheet.deleteRows(1, 1000);
  }).toThrow('Sorry, it is not possible to delete all non-frozen rows.');
});

test('refuses a name that another sheet has', () => {
  spreadsheet.insertSheet('Plan', 1);
  expect(() => sheet.setName('plan')).toThrow('A sheet with the name "plan" already exists.');
  expect(sheet.setName('Week').getName()).toBe('Week');
});

test('hides and shows, but not the only visible sheet', () => {
  expect(() => sheet.hideSheet()).toThrow("You can't hide all the sheets in a document.");
  spreadsheet.insertSheet('Plan', 1);
  expect(sheet.hideSheet().isSheetHidden()).toBe(true);
  expect(spreadsheet.getActiveSheet().getName()).toBe('Plan');
  expect(sheet.showSheet().isSheetHidden()).toBe(false);
});

test('setConditionalFormatRules replaces every rule and keeps their order', () => {
  const rule = (formula: string) =>
    google.services.SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground('#fde68a')
      .setRanges([sheet.getRange(2, 1, 5, 1)])
      .build();
  sheet.setConditionalFormatRules([rule('=$A2>1')]);
  sheet.setConditionalFormatRules([rule('=AND($A2>2;$B2="")'), rule('=$A2>3')]);
  const formulas = sheet
    .getConditionalFormatRules()
    .map((known) => known.getBooleanCondition()?.getCriteriaValues()[0]);
  expect(formulas).toEqual(['=AND($A2>2;$B2="")', '=$A2>3']);
  expect(sheet.getConditionalFormatRules()[0]?.getRanges()[0]?.getA1Notation()).toBe('A2:A6');
});

test('protect gives the protection that is there', () => {
  const { SHEET, RANGE } = google.services.SpreadsheetApp.ProtectionType;
  sheet.protect().setDescription('Made').setWarningOnly(true);
  expect(sheet.protect().getDescription()).toBe('Made');
  expect(sheet.getProtections(SHEET)).toHaveLength(1);
  expect(sheet.getProtections(RANGE)).toHaveLength(0);
  sheet.protect().remove();
  expect(sheet.getProtections(SHEET)).toHaveLength(0);
});

test('styles, sizes, freezes, merges and notes land in the snapshot', () => {
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(2);
  sheet.setColumnWidths(2, 1, 200).setRowHeights(1, 1, 40);
  sheet.hideColumns(5, 1);
  sheet.setHiddenGridlines(true).setTabColor('#1a56db');
  sheet.getRangeList(['A1:B1', 'D4']).setFontWeight('bold').setBackground('#eeeeee');
  sheet
    .getRange(1, 1, 1, 2)
    .merge()
    .setNotes([['a note', '']]);
  const snapshot = google.workbook.snapshot();
  const data = Object.values(snapshot.sheets)[0];
  expect(data).toMatchObject({
    freeze: { xSplit: 2, ySplit: 1 },
    columnData: { 1: { w: 200 }, 4: { hd: 1 } },
    rowData: { 0: { h: 40 } },
    showGridlines: 0,
    tabColor: '#1a56db',
    mergeData: [{ startRow: 0, endColumn: 1 }],
  });
  const notes = snapshot.resources.find(({ name }) => name === 'SHEET_NOTE_PLUGIN');
  expect(notes?.data).toContain('a note');
});
