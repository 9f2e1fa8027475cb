import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Google } from '../../emulator/google';
import { serialOf } from '../../src/domain/time/day';
import { bundleFolder, removeBundles } from './bundle-folder';
import { closeAll, open } from './open';

afterEach(closeAll);
afterAll(removeBundles);

/** What A1 holds after the texts were typed into A1, A2 and so on. */
function typed(...texts: string[]): unknown {
  const google = open();
  texts.forEach((text, index) => {
    google.user.typeInto('Sheet1', `A${index + 1}`, text);
  });
  return google.workbook.dump()[0]?.values[0]?.[0];
}

const cell = (google: Google) =>
  google.services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(1, 1, 1, 1);

test('functions that only Google has are unknown', () => {
  expect(typed('=COUNTUNIQUE(B1:B2)')).toBe('#NAME?');
});

test('an open-ended reference is an error', () => {
  expect(typed('=SUM(B2:B)')).toMatch(/^#/);
});

test('an error is renamed only on its way out', () => {
  expect(typed('=FILTER(B1:B3;B1:B3>9)')).toBe('#N/A');
  expect(typed('=ISNA(FILTER(B1:B3;B1:B3>9))')).toBe(false);
});

test('a circular reference is not reported', () => {
  expect(typeof typed('=A2+1', '=A1+1')).toBe('number');
});

test('a sum with a date is a plain number', () => {
  const google = open();
  google.user.typeInto('Sheet1', 'B1', '2026-11-20');
  google.user.typeInto('Sheet1', 'A1', '=B1+1');
  expect(cell(google).getValues()).toEqual([[serialOf('2026-11-21')]]);
});

test("a formula's day is shown year first", () => {
  const google = open();
  google.user.typeInto('Sheet1', 'A1', '=DATE(2026;11;20)');
  expect(cell(google).getDisplayValues()).toEqual([['2026/11/20']]);
  expect(cell(google).getValues()).toEqual([[new Date(Date.UTC(2026, 10, 20, 5))]]);
});

test('TODAY() may be an argument of a custom function', () => {
  const code = 'function READY_KIND(day) { return Object.prototype.toString.call(day); }';
  const google = open({ bundleFolder: bundleFolder(code) });
  google.user.typeInto('Sheet1', 'A1', '=READY_KIND(TODAY())');
  expect(cell(google).getValues()).toEqual([['[object Date]']]);
});

test('a custom function may take its time', () => {
  const code =
    'function READY_SLOW() { var t = Date.now(); while (Date.now() - t < 50) {} return 1; }';
  const google = open({ bundleFolder: bundleFolder(code) });
  google.user.typeInto('Sheet1', 'A1', '=READY_SLOW()');
  expect(cell(google).getValues()).toEqual([[1]]);
});

test('a number in a plain-text cell stays a number', () => {
  const range = cell(open()).setNumberFormats([['@']]);
  expect(range.setValues([[5]]).getValues()).toEqual([[5]]);
});

test('a formula passes a validation', () => {
  const google = open();
  const rule = google.services.SpreadsheetApp.newDataValidation()
    .requireNumberBetween(1, 5)
    .setAllowInvalid(false)
    .build();
  cell(google).setDataValidations([[rule]]);
  expect(
    cell(google)
      .setValues([['=9']])
      .getValues(),
  ).toEqual([[9]]);
});

test('a number passes the validation for dates', () => {
  const google = open();
  const rule = google.services.SpreadsheetApp.newDataValidation()
    .requireDate()
    .setAllowInvalid(false)
    .build();
  cell(google).setDataValidations([[rule]]);
  expect(
    cell(google)
      .setValues([[46_000]])
      .getValues(),
  ).toEqual([[46_000]]);
});

test('an odd colour is stored', () => {
  const google = open();
  cell(google).getSheet().getRangeList(['A1']).setBackground('no colour');
  expect(JSON.stringify(google.workbook.snapshot())).toContain('no colour');
});

test('an inserted row has no format', () => {
  const google = open();
  cell(google).setNumberFormats([['0.00']]);
  cell(google).getSheet().insertRowsAfter(1, 1);
  const inserted = cell(google)
    .getSheet()
    .getRange(2, 1, 1, 1)
    .setValues([[1]]);
  expect(inserted.getDisplayValues()).toEqual([['1']]);
});

test('freezing everything is not refused', () => {
  expect(() => {
    cell(open()).getSheet().setFrozenRows(1000);
  }).not.toThrow();
});

test("the script's log is silent", () => {
  const google = open({
    bundleFolder: bundleFolder('function log() { console.log(1); Logger.log(2); return 3; }'),
  });
  expect(google.run('log')).toBe(3);
});

test('DIFFERENCES.md names tests that exist', () => {
  const text = readFileSync('emulator/DIFFERENCES.md', 'utf8').replace(/\s+/g, ' ');
  const named = [...text.matchAll(/— `([^`]+)`/g)].map((match) => match[1] ?? '');
  const sources = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(__dirname, name), 'utf8'));
  const known = (name: string): boolean =>
    sources.some((source) => titles(source).some((title) => title.test(name)));
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((name) => !known(name))).toEqual([]);
});

/** The titles of a file's tests; what `%s` stands for may be anything. */
function titles(source: string): RegExp[] {
  return [...source.matchAll(/(?:test|\))\(\s*(['"])(.+?)\1,/g)].map(([, , title = '']) => {
    const pattern = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/%[a-z]/g, '.+');
    return new RegExp(`^${pattern}$`);
  });
}
