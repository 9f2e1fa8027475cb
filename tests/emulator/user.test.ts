import type { Google } from '../../emulator/google';
import type { Range, Sheet, Spreadsheet } from '../../src/apps-script/port';
import { closeAll, open } from './open';

let google: Google;
let spreadsheet: Spreadsheet;
let log: Sheet;
let board: Sheet;

/** Ten dated rows in Log, and a sheet that looks at them in every way the workbook uses. */
beforeEach(() => {
  google = open({ sheets: ['Log', 'Board'] });
  spreadsheet = google.services.SpreadsheetApp.getActiveSpreadsheet();
  const [first, second] = spreadsheet.getSheets();
  if (!first || !second) throw new Error('two sheets');
  log = first;
  board = second;
  log.getRange(1, 1, 1, 3).setValues([['Day', 'Minutes', 'Area']]);
  const rows = Array.from({ length: 10 }, (_, index) => [
    46_300 + index,
    (index + 1) * 10,
    index % 2 === 0 ? 'Coding' : 'Design',
  ]);
  log.getRange(2, 1, 10, 3).setValues(rows);
  board
    .getRange(1, 1, 2, 1)
    .setValues([['=SUMIFS(Log!B:B;Log!C:C;"Coding")'], ['=SUM(READY_minutes)']]);
  spreadsheet.setNamedRange('READY_minutes', log.getRange(2, 2, 10, 1));
});
afterEach(closeAll);

const totals = (): unknown[] =>
  board
    .getRange(1, 1, 2, 1)
    .getValues()
    .map(([value]) => value);
const named = (): string | undefined => spreadsheet.getNamedRanges()[0]?.getRange().getA1Notation();
const format = () =>
  google.services.SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=$B2>50')
    .setBold(true)
    .setRanges([log.getRange(2, 1, 10, 3)])
    .build();

test('formulas and names follow a renamed sheet', () => {
  google.user.renameSheet('Log', 'My log');
  expect(board.getRange(1, 1, 1, 1).getFormulas()).toEqual([
    [`=SUMIFS('My log'!B:B;'My log'!C:C;"Coding")`],
  ]);
  expect(totals()).toEqual([250, 550]);
  expect(named()).toBe('B2:B11');
});

test('formulas and names follow moved columns', () => {
  google.user.moveColumns('Log', 2, 1, 1);
  expect(log.getRange(1, 1, 1, 3).getValues()).toEqual([['Minutes', 'Day', 'Area']]);
  expect(named()).toBe('A2:A11');
  expect(totals()).toEqual([250, 550]);
});

test('formulas, names and conditional formats follow inserted rows and columns', () => {
  log.setConditionalFormatRules([format()]);
  google.user.insertColumns('Log', 1, 2);
  google.user.insertRows('Log', 1, 3);
  expect(named()).toBe('D5:D14');
  expect(totals()).toEqual([250, 550]);
  const rule = log.getConditionalFormatRules()[0];
  expect(rule?.getRanges().map((range) => range.getA1Notation())).toEqual(['C5:E14']);
  expect(rule?.getBooleanCondition()?.getCriteriaValues()).toEqual(['=$D5>50']);
});

test.each([
  ['insertRows', 1, 3, 'A5:C14', '=$B5>50'],
  ['insertRows', 5, 1, 'A2:C12', '=$B2>50'],
  ['deleteRows', 2, 2, 'A2:C9', '=$B2>50'],
  ['deleteColumns', 1, 1, 'A2:B11', '=$A2>50'],
  ['insertColumns', 2, 1, 'A2:D11', '=$C2>50'],
] as const)('a conditional format lives through %s(%i, %i)', (act, first, count, a1, formula) => {
  log.setConditionalFormatRules([format()]);
  google.user[act]('Log', first, count);
  const [rule] = log.getConditionalFormatRules();
  expect(rule?.getRanges().map((range) => range.getA1Notation())).toEqual([a1]);
  expect(rule?.getBooleanCondition()?.getCriteriaValues()).toEqual([formula]);
});

test('a conditional format goes with the last of its cells', () => {
  log.setConditionalFormatRules([format()]);
  google.user.deleteRows('Log', 2, 10);
  expect(log.getConditionalFormatRules()).toEqual([]);
});

test('validations, notes, filters and unprotected ranges follow inserted rows', () => {
  const { SpreadsheetApp } = google.services;
  const rule = SpreadsheetApp.newDataValidation()
    .requireNumberBetween(1, 600)
    .setAllowInvalid(false)
    .build();
  log
    .getRange(2, 2, 1, 1)
    .setDataValidations([[rule]])
    .setNotes([['minutes']]);
  log.getRange(1, 1, 11, 3).createFilter();
  google.user.insertRows('Log', 1, 1);
  expect(() => log.getRange(3, 2, 1, 1).setValues([[999]])).toThrow('cell B3');
  expect(log.getFilter()?.getRange().getA1Notation()).toBe('A2:C12');
  const notes = google.workbook
    .snapshot()
    .resources.find(({ name }) => name === 'SHEET_NOTE_PLUGIN');
  expect(notes?.data).toMatch(/"row":2,"col":1|"2":\{"1"/);
});

test('a row inserted inside a name extends it, a deleted one shortens it', () => {
  google.user.insertRows('Log', 5, 1);
  expect(named()).toBe('B2:B12');
  google.user.deleteRows('Log', 2, 3);
  expect(named()).toBe('B2:B9');
  expect(totals()).toEqual([210, 490]);
});

test('sorting reorders rows by values and leaves the header when it is outside', () => {
  google.user.sortRange('Log', 'A2:C11', 2, false);
  expect(log.getRange(1, 2, 3, 1).getValues()).toEqual([['Minutes'], [100], [90]]);
  expect(totals()).toEqual([250, 550]);
});

test('sorted formulas keep the distance of relative references, and the cells of absolute ones', () => {
  google.user.typeInto('Log', 'D1', 'Twice');
  for (let row = 2; row <= 11; row += 1) {
    const formula = row % 2 === 0 ? `=$B${row}*2+$B$12+B$12` : String(row);
    google.user.typeInto('Log', `D${row}`, formula);
  }
  google.user.typeInto('Log', 'B12', '1000');
  const before = log.getRange(2, 2, 10, 3).getValues();
  google.user.sortRange('Log', 'A2:D11', 2, false);
  const after = log.getRange(2, 2, 10, 3).getValues();
  expect(after).toEqual([...before].reverse());
  expect(log.getRange(3, 4, 1, 1).getFormulas()).toEqual([['=$B3*2+$B$12+B$12']]);
});

test('deleting a referenced sheet leaves errors', () => {
  const error: unknown = expect.stringMatching(/^#(REF!|VALUE!|NAME\?)$/);
  google.user.deleteSheet('Log');
  expect(totals()).toEqual([error, error]);
});

test('typing is parsed, setting a cell is not', () => {
  const cell = (): Range => log.getRange(20, 1, 1, 2);
  google.user.typeInto('Log', 'A20', '50%');
  google.user.setCell('Log', 'B20', '50%');
  expect(cell().getValues()).toEqual([[0.5, '50%']]);
  google.user.typeInto('Log', 'A20', '=1+1');
  google.user.setCell('Log', 'B20', null);
  expect(cell().getValues()).toEqual([[2, '']]);
});

test('a person may type what a validation only warns a script about', () => {
  const rule = google.services.SpreadsheetApp.newDataValidation()
    .requireNumberBetween(1, 5)
    .setAllowInvalid(false)
    .build();
  log.getRange(2, 2, 1, 1).setDataValidations([[rule]]);
  google.user.setCell('Log', 'B2', 99);
  expect(log.getRange(2, 2, 1, 1).getValues()).toEqual([[99]]);
});

test('a list from a range follows its range in another sheet', () => {
  const rule = google.services.SpreadsheetApp.newDataValidation()
    .requireValueInRange(log.getRange(2, 3, 2, 1), true)
    .setAllowInvalid(false)
    .build();
  const cell = board.getRange(5, 1, 1, 1).setDataValidations([[rule]]);
  google.user.insertRows('Log', 1, 4);
  google.user.insertColumns('Log', 1, 1);
  google.user.renameSheet('Log', 'My log');
  expect(cell.setValues([['Design']]).getValues()).toEqual([['Design']]);
  expect(() => cell.setValues([['Area']])).toThrow('cell A5');
});

test('a formula finds a name that is made after it, and loses one that is removed', () => {
  const cell = board.getRange(6, 1, 1, 1).setValues([['=READY_later*2']]);
  expect(cell.getValues()).toEqual([['#NAME?']]);
  spreadsheet.setNamedRange('READY_later', log.getRange(2, 2, 1, 1));
  expect(cell.getValues()).toEqual([[20]]);
  spreadsheet.removeNamedRange('READY_later');
  expect(cell.getValues()).toEqual([['#NAME?']]);
});

test('rows of a sheet that is not on screen move its references too', () => {
  spreadsheet.setActiveSheet(log);
  board.getRange(10, 1, 2, 1).setValues([[5], ['=A10*2']]);
  google.user.deleteRows('Board', 3, 4);
  expect(board.getRange(7, 1, 1, 1).getFormulas()).toEqual([['=A6*2']]);
  log.getRange(1, 5, 1, 1).setValues([['=Board!A7']]);
  google.user.insertRows('Board', 1, 1);
  expect(log.getRange(1, 5, 1, 1).getFormulas()).toEqual([['=Board!A8']]);
});
