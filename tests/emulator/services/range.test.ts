import type { Google } from '../../../emulator/google';
import type { CellValue, Range, Sheet } from '../../../src/apps-script/port';
import { closeAll, NOW, open } from '../open';

let google: Google;
let sheet: Sheet;

beforeEach(() => {
  google = open();
  sheet = google.services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
});
afterEach(closeAll);

const cell = (row = 1, column = 1): Range => sheet.getRange(row, column, 1, 1);
/** Jest's matcher is untyped. */
const EXCEPTION = expect.objectContaining({ name: 'Exception' }) as Error;

/** Values of no legal type, as a script without types could pass them. */
const illegal = (value: unknown): CellValue => value as CellValue;

describe('setValues', () => {
  test('writes a block and reads it back', () => {
    const block = sheet.getRange(2, 2, 2, 3);
    block.setValues([
      ['a', 1, true],
      ['', 2.5, false],
    ]);
    expect(block.getValues()).toEqual([
      ['a', 1, true],
      ['', 2.5, false],
    ]);
  });

  test.each([
    [
      [['a']],
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      [['a'], ['b', 'c']],
      'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
    ],
    [
      [],
      'The number of rows in the data does not match the number of rows in the range. The data has 0 but the range has 2.',
    ],
  ])('refuses %j for two rows of one column', (values, message) => {
    expect(() => sheet.getRange(1, 1, 2, 1).setValues(values)).toThrow(message);
  });

  test('refuses a list of plain values', () => {
    const list = [1, 2] as unknown as CellValue[][];
    expect(() => cell().setValues(list)).toThrow(
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  });

  test('reads texts as if they were typed', () => {
    const block = sheet.getRange(1, 1, 1, 4);
    block.setValues([['007', '50%', 'TRUE', "'007"]]);
    expect(block.getValues()).toEqual([[7, 0.5, true, '007']]);
    expect(block.getDisplayValues()).toEqual([['7', '50%', 'TRUE', '007']]);
  });

  test('keeps texts in plain-text cells, but makes formulas there too', () => {
    const block = sheet.getRange(1, 1, 1, 3);
    block.setNumberFormats([['@', '@', '@']]);
    block.setValues([['007', '3/4', '=1+1']]);
    expect(block.getValues()[0]?.slice(0, 2)).toEqual(['007', '3/4']);
    expect(block.getFormulas()).toEqual([['', '', '=1+1']]);
  });

  test('clears with null and undefined', () => {
    const block = sheet.getRange(1, 1, 1, 2);
    block.setValues([['a', 'b']]);
    block.setValues([[illegal(null), illegal(undefined)]]);
    expect(block.getValues()).toEqual([['', '']]);
    expect(sheet.getLastRow()).toBe(0);
  });

  test.each([[{ a: 1 }], [['x']], [() => 1], [Number.NaN]])('refuses %p', (value) => {
    expect(() => cell().setValues([[illegal(value)]])).toThrow('The emulator writes no');
  });

  test('refuses a text longer than a cell holds', () => {
    expect(() => cell().setValues([['x'.repeat(50_001)]])).toThrow('maximum of 50000 characters');
  });

  test('throws errors named Exception', () => {
    expect(() => cell().setValues([])).toThrow(EXCEPTION);
  });
});

describe('dates', () => {
  test('go in as instants and come back as instants of the spreadsheet zone', () => {
    const midnight = new Date(Date.UTC(2026, 10, 20, 5));
    cell().setValues([[midnight]]);
    expect(cell().getValues()).toEqual([[midnight]]);
    expect(cell().getDisplayValues()).toEqual([['2026-11-20']]);
  });

  test('come back as Dates only from date-formatted cells', () => {
    const block = sheet.getRange(1, 1, 1, 2);
    block.setNumberFormats([['yyyy-mm-dd', '0']]);
    block.setValues([[46346, 46346]]);
    expect(block.getValues()).toEqual([[new Date(Date.UTC(2026, 10, 20, 5)), 46346]]);
  });

  test('are recognised by tag, whatever context made them', () => {
    const foreign = new Date(NOW);
    Object.setPrototypeOf(foreign, Object.create(Date.prototype) as object);
    expect(foreign instanceof Date).toBe(true);
    cell().setValues([[foreign]]);
    expect(Number(cell().getValues()[0]?.[0])).toBe(NOW);
  });
});

describe('formulas', () => {
  test('take semicolons and are shown with semicolons', () => {
    cell().setValues([['=IF(TRUE;"a;b";2)']]);
    expect(cell().getValues()).toEqual([['a;b']]);
    expect(cell().getFormulas()).toEqual([['=IF(TRUE;"a;b";2)']]);
  });

  test('have their value at the first read after a write', () => {
    sheet.getRange(1, 1, 1, 2).setValues([[1, '=A1*10']]);
    cell().setValues([[7]]);
    expect(cell(1, 2).getValues()).toEqual([[70]]);
  });

  test('spill, and give #REF! when the way is blocked', () => {
    cell().setValues([['=SEQUENCE(3)']]);
    expect(sheet.getRange(1, 1, 3, 1).getValues()).toEqual([[1], [2], [3]]);
    expect(sheet.getLastRow()).toBe(3);
    cell(2).setValues([['x']]);
    expect(sheet.getRange(1, 1, 3, 1).getValues()).toEqual([['#REF!'], ['x'], ['']]);
  });

  test('that cannot be read show an error instead of throwing', () => {
    cell().setValues([['=SUM(']]);
    expect(String(cell().getValues()[0]?.[0])).toMatch(/^#/);
  });
});

describe('validation', () => {
  const strict = () =>
    google.services.SpreadsheetApp.newDataValidation().setAllowInvalid(false).setHelpText('Help');

  test.each([
    ['a list', () => strict().requireValueInList(['red', 'green'], true), 'red', 'blue'],
    ['a number between', () => strict().requireNumberBetween(1, 5), 3, 6],
    ['a checkbox', () => strict().requireCheckbox(), true, 'yes'],
    ['a date', () => strict().requireDate(), '2026-11-20', 'tomorrow'],
    ['a range', () => strict().requireValueInRange(sheet.getRange(8, 1, 2, 1), true), 'x', 'z'],
  ])('by %s refuses a script that writes something else', (_name, rule, good, bad) => {
    sheet.getRange(8, 1, 2, 1).setValues([['x'], ['y']]);
    cell().setDataValidations([[rule().build()]]);
    cell().setValues([[good]]);
    expect(() => cell().setValues([[bad]])).toThrow(
      'The data you entered in cell A1 violates the data validation rules set on this cell.',
    );
    expect(cell().getDisplayValues()).toEqual([[String(good).replace('true', 'TRUE')]]);
    cell().setValues([['']]);
  });

  test('only warns unless told to refuse', () => {
    const lenient = google.services.SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5);
    cell().setDataValidations([[lenient.build()]]);
    expect(
      cell()
        .setValues([[9]])
        .getValues(),
    ).toEqual([[9]]);
  });

  test('is replaced and removed cell by cell', () => {
    const rule = strict().requireNumberBetween(1, 5).build();
    const block = sheet.getRange(1, 1, 3, 1);
    block.setDataValidations([[rule], [rule], [rule]]);
    cell(2).setDataValidations([[null]]);
    expect(() => cell(1).setValues([[9]])).toThrow('A1');
    expect(() => cell(2).setValues([[9]])).not.toThrow();
    expect(() => cell(3).setValues([[9]])).toThrow('A3');
  });

  test('has a help text', () => {
    expect(strict().requireCheckbox().build().getHelpText()).toBe('Help');
  });

  test('takes at most 500 items', () => {
    const items = Array.from({ length: 501 }, (_, index) => `item ${index}`);
    expect(() => strict().requireValueInList(items, true)).toThrow('limit of 500');
  });
});

test('clearContent keeps formats and validations', () => {
  cell()
    .setNumberFormats([['0.00']])
    .setValues([[1]]);
  cell().clearContent();
  expect(cell().getValues()).toEqual([['']]);
  cell().setValues([[2]]);
  expect(cell().getDisplayValues()).toEqual([['2.00']]);
});

test('a second filter in a sheet is refused until the first is gone', () => {
  const block = sheet.getRange(1, 1, 3, 2);
  block.createFilter();
  expect(sheet.getFilter()?.getRange().getA1Notation()).toBe('A1:B3');
  expect(() => block.createFilter()).toThrow(
    "You can't create a filter in a sheet that already has a filter.",
  );
  sheet.getFilter()?.remove();
  expect(sheet.getFilter()).toBeNull();
  expect(() => block.createFilter()).not.toThrow();
});

test('injected faults refuse writes to protected cells and typed columns', () => {
  google.faults.protectRange('Sheet1', 'A1:A3');
  google.faults.typeColumns('Sheet1', 'C1:D9');
  expect(() => cell(2).setValues([[1]])).toThrow('You are trying to edit a protected cell');
  expect(() => cell(2, 2).setValues([[1]])).not.toThrow();
  expect(() => cell(1, 3).setValues([['Header']])).toThrow('not allowed on cells in typed columns');
  expect(() => cell(2, 3).setValues([['row']])).not.toThrow();
  google.faults.clear();
  expect(() => cell(2).setValues([[1]])).not.toThrow();
});

test('an injected fault fails the call that was named', () => {
  google.faults.failCall('Range.setValues', 'Service Spreadsheets failed', 2);
  cell().setValues([[1]]);
  expect(() => cell().setValues([[2]])).toThrow('Service Spreadsheets failed');
  expect(
    cell()
      .setValues([[3]])
      .getValues(),
  ).toEqual([[3]]);
});
