import { closeAll, open } from '../open';
import { bundleFolder, removeBundles } from '../bundle-folder';
import { serialOf } from '../../../src/domain/time/day';

afterEach(closeAll);
afterAll(removeBundles);

const code = `
function READY_SHOW(value) { return READY_TEXT_(value); }
function READY_TEXT_(value) {
  if (Object.prototype.toString.call(value) === '[object Date]') return value instanceof Date ? 'date ' + value.toISOString() : 'foreign';
  return value === undefined ? 'undefined' : JSON.stringify(value);
}
function READY_KINDS(rows) { return rows.map(function (row) { return row.map(READY_TEXT_); }); }
function READY_LIST() { return [1, 2, 3]; }
function READY_GRID() { return [['a', 1], ['b', true]]; }
function READY_FAIL(score) { throw new Error('scores: "' + score + '" is not a number'); }
function READY_NULL() { return null; }
function READY_NAN() { return NaN; }
function READY_DAY() { return new Date(Date.UTC(2026, 10, 20, 5)); }
function READY_BARE() {
  return [typeof setTimeout, typeof URL, typeof TextEncoder, typeof fetch].join();
}
function OTHER() { return 1; }
`;

function sheetWith(...formulas: string[]): (string | number | boolean | null)[][] {
  const google = open({ bundleFolder: bundleFolder(code) });
  google.user.typeInto('Sheet1', 'A1', '2026-11-20');
  google.user.typeInto('Sheet1', 'B1', '4.5');
  google.user.typeInto('Sheet1', 'A2', 'text');
  formulas.forEach((formula, index) => {
    google.user.typeInto('Sheet1', `D${index * 4 + 1}`, formula);
  });
  return (google.workbook.dump()[0]?.values ?? []).map((row) => [...row.slice(3)]);
}

const valueOf = (formula: string): unknown => sheetWith(formula)[0]?.[0];

test.each([
  ['=READY_SHOW(B1)', '4.5'],
  ['=READY_SHOW(A2)', '"text"'],
  ['=READY_SHOW(C3)', '""'],
  ['=READY_SHOW(TRUE)', 'true'],
  ['=READY_SHOW()', 'undefined'],
  ['=READY_SHOW(A1)', 'date 2026-11-20T05:00:00.000Z'],
  ['=READY_SHOW(1/0)', '"#DIV/0!"'],
  ['=READY_SHOW(A1:A1)', 'date 2026-11-20T05:00:00.000Z'],
  ['=READY_SHOW(B1:C2)', '[[4.5,""],["",""]]'],
])('passes the argument of %s as Google does', (formula, expected) => {
  expect(valueOf(formula)).toBe(expected);
});

test('passes dates inside ranges as Dates of the function’s own context', () => {
  expect(sheetWith('=READY_KINDS(A1:B2)').slice(0, 2)).toEqual([
    ['date 2026-11-20T05:00:00.000Z', '4.5'],
    ['"text"', '""'],
  ]);
});

test('spills grids, and lists as a column', () => {
  const rows = sheetWith('=READY_LIST()', '=READY_GRID()');
  expect(rows.slice(0, 6).map(([left]) => left)).toEqual([1, 2, 3, null, 'a', 'b']);
  expect(rows[5]?.[1]).toBe(true);
});

test.each([
  ['=READY_NULL()', ''],
  ['=READY_NAN()', '#NUM!'],
  ['=READY_DAY()', serialOf('2026-11-20')],
  ['=READY_BARE()', 'undefined,undefined,undefined,undefined'],
  ['=OTHER()', '#NAME?'],
  ['=READY_TEXT_(1)', '#NAME?'],
  ['=READY_SHOW(READY_LIST())', '[[1],[2],[3]]'],
])('gives for %s', (formula, expected) => {
  expect(valueOf(formula)).toBe(expected);
});

test('shows #ERROR! for a thrown error and keeps its message', () => {
  const google = open({ bundleFolder: bundleFolder(code) });
  google.user.typeInto('Sheet1', 'A1', '=READY_FAIL("4,5")');
  expect(google.workbook.dump()[0]?.values).toEqual([['#ERROR!']]);
  expect(google.workbook.errorOf('Sheet1', 'A1')).toBe('scores: "4,5" is not a number');
  google.user.typeInto('Sheet1', 'A1', '=READY_SHOW(1)');
  expect(google.workbook.errorOf('Sheet1', 'A1')).toBeNull();
});

test('is recalculated when a cell that it reads changes', () => {
  const google = open({ bundleFolder: bundleFolder(code) });
  google.user.typeInto('Sheet1', 'A1', '=READY_SHOW(B1)');
  google.user.typeInto('Sheet1', 'B1', '1');
  expect(google.workbook.dump()[0]?.values[0]?.[0]).toBe('1');
  google.user.typeInto('Sheet1', 'B1', '2');
  expect(google.workbook.dump()[0]?.values[0]?.[0]).toBe('2');
});
