import type { Google } from '../../../emulator/google';
import type { Spreadsheet } from '../../../src/apps-script/port';
import { closeAll, open } from '../open';

let google: Google;
let spreadsheet: Spreadsheet;

beforeEach(() => {
  google = open({ sheets: ['Plan', 'Log'] });
  spreadsheet = google.services.SpreadsheetApp.getActiveSpreadsheet();
});
afterEach(closeAll);

const names = (): string[] => spreadsheet.getSheets().map((sheet) => sheet.getName());

test('inserts a sheet at a place counted from 0 and activates it', () => {
  const made = spreadsheet.insertSheet('New', 1);
  expect(names()).toEqual(['Plan', 'New', 'Log']);
  expect(made.getIndex()).toBe(2);
  expect(spreadsheet.getActiveSheet().getName()).toBe('New');
});

test('refuses a second sheet of one name', () => {
  expect(() => spreadsheet.insertSheet('log', 0)).toThrow(
    'A sheet with the name "log" already exists. Please enter another name.',
  );
});

test('refuses to delete the last sheet', () => {
  const [plan, log] = spreadsheet.getSheets();
  if (!plan || !log) throw new Error('two sheets');
  spreadsheet.deleteSheet(plan);
  expect(names()).toEqual(['Log']);
  expect(() => {
    spreadsheet.deleteSheet(log);
  }).toThrow("You can't remove all the sheets in a document.");
});

test('deletes a sheet whose formulas name the sheet itself', () => {
  const log = spreadsheet.getSheetByName('Log');
  if (!log) throw new Error('no sheet');
  log.getRange('A1:B1').setValues([['x', '=IF(Log!A1="";"";"· "&Log!A1)']]);
  expect(log.getRange('B1').getValues()).toEqual([['· x']]);
  spreadsheet.deleteSheet(log);
  expect(names()).toEqual(['Plan']);
});

test('keeps the id of a sheet through renames and moves', () => {
  const id = spreadsheet.getSheetByName('Log')?.getSheetId();
  google.user.renameSheet('Log', 'Sessions');
  google.user.moveSheet('Sessions', 1);
  expect(names()).toEqual(['Sessions', 'Plan']);
  expect(spreadsheet.getSheetByName('Sessions')?.getSheetId()).toBe(id);
  expect(spreadsheet.getSheetByName('Log')).toBeNull();
});

test('points a name again instead of making a second one', () => {
  const sheet = spreadsheet.getActiveSheet();
  spreadsheet.setNamedRange('READY_day', sheet.getRange(1, 1, 1, 1));
  spreadsheet.setNamedRange('READY_day', sheet.getRange(2, 3, 1, 1));
  const list = spreadsheet.getNamedRanges();
  expect(list.map((name) => [name.getName(), name.getRange().getA1Notation()])).toEqual([
    ['READY_day', 'C2'],
  ]);
  list[0]?.remove();
  expect(spreadsheet.getNamedRanges()).toEqual([]);
});

test.each(['A1', 'Q1', 'R1C1', 'two words', '1st', 'trueish', ''])(
  'refuses the name %j',
  (name) => {
    const range = spreadsheet.getActiveSheet().getRange(1, 1, 1, 1);
    expect(() => {
      spreadsheet.setNamedRange(name, range);
    }).toThrow('is invalid for a named range');
  },
);

test('does not list a name whose sheet is gone', () => {
  const log = spreadsheet.getSheets()[1];
  if (!log) throw new Error('two sheets');
  spreadsheet.setNamedRange('READY_log', log.getRange(1, 1, 1, 1));
  spreadsheet.deleteSheet(log);
  expect(spreadsheet.getNamedRanges()).toEqual([]);
});

test('finds metadata by key; it stays with its sheet and dies with it', () => {
  const { DOCUMENT } = google.services.SpreadsheetApp.DeveloperMetadataVisibility;
  spreadsheet.getSheets().forEach((sheet) => {
    sheet.addDeveloperMetadata('role', sheet.getName(), DOCUMENT);
  });
  const find = () => spreadsheet.createDeveloperMetadataFinder().withKey('role').find();
  google.user.renameSheet('Log', 'Sessions');
  expect(find().map((found) => found.getLocation().getSheet()?.getName())).toEqual([
    'Plan',
    'Sessions',
  ]);
  google.user.deleteSheet('Plan');
  expect(find().map((found) => found.getValue())).toEqual(['Log']);
  find()[0]?.setValue('changed');
  expect(find()[0]?.getValue()).toBe('changed');
  find()[0]?.remove();
  expect(find()).toEqual([]);
});

test('keeps toasts until they are taken', () => {
  spreadsheet.toast('Done', 'Loop Ready', 5);
  expect(google.ui.takeToasts()).toEqual([{ message: 'Done', title: 'Loop Ready', seconds: 5 }]);
  expect(google.ui.takeToasts()).toEqual([]);
});
