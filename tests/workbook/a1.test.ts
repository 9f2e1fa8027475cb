import { a1Of, blockOf, columnLetters, quotedTitle } from '../../src/workbook/a1';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [703, 'AAA'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test.each(['A1', 'B2:D4', 'AA10:AB12', 'Z1:AA1'])('%s is read and written alike', (a1) => {
  expect(a1Of(blockOf(a1))).toBe(a1);
});

test.each(['', 'A', '1', 'a1', 'A1:B', 'A:A'])('refuses %p as a range', (a1) => {
  expect(() => blockOf(a1)).toThrow(RangeError);
});

test.each([
  ['Sessions', 'Sessions'],
  ['My log', "'My log'"],
  ["Ann's", "'Ann''s'"],
  ['Q1', "'Q1'"],
  ['2026', "'2026'"],
])('writes the sheet %s as %s in formulas', (title, written) => {
  expect(quotedTitle(title)).toBe(written);
});
