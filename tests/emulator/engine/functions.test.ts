import type { Google } from '../../../emulator/google';
import { serialOf } from '../../../src/domain/time/day';
import { closeAll, open } from '../open';

afterEach(closeAll);

/** The value of one formula beside the numbers 3, 1, 2 in A1:A3 and texts in B1:B4. */
function evaluate(formula: string, google: Google = open()): unknown {
  google.user.typeInto('Sheet1', 'A1', '3');
  google.user.typeInto('Sheet1', 'A2', '1');
  google.user.typeInto('Sheet1', 'A3', '2');
  for (const [index, text] of ['x', 'y', 'x', 'z'].entries())
    google.user.typeInto('Sheet1', `B${index + 1}`, text);
  google.user.typeInto('Sheet1', 'E1', formula);
  return google.workbook.dump()[0]?.values[0]?.[4];
}

test.each([
  ['=SUM(A:A)', 6],
  ['=COUNTIFS(A:A;">1";B:B;"x")', 2],
  ['=SUMPRODUCT(ISNUMBER(A:A)*1)', 3],
  ['=LARGE(FILTER(A:A;ISNUMBER(A:A));2)', 2],
  ['=ROWS(UNIQUE(FILTER(B:B;B:B<>"")))', 3],
  ['=IFERROR(FILTER(A:A;A:A>9);"none")', 'none'],
  ['=INDEX(A1:A3;MATCH(2;A1:A3;0))', 2],
  ['=EDATE(DATE(2026;1;31);1)', serialOf('2026-02-28')],
  ['=EDATE(DATE(2024;2;29);-12)', serialOf('2023-02-28')],
  ['=INDEX(SORT(A1:A3);1)', 1],
  ['=IF(1/0;1;2)', '#DIV/0!'],
  ['=FILTER(A:A;A:A>9)', '#N/A'],
  ['=NO_SUCH_FUNCTION(1)', '#NAME?'],
])('calculates %s', (formula, expected) => {
  expect(evaluate(formula)).toBe(expected);
});

test('SORT does not spoil the range for other formulas', () => {
  const google = open();
  google.user.typeInto('Sheet1', 'G1', '=SORT(A1:A3)');
  google.user.typeInto('Sheet1', 'H1', '=INDEX(A1:A3;1)');
  expect(evaluate('=SUMPRODUCT(A1:A3*{1;10;100})', google)).toBe(213);
  expect(google.workbook.dump()[0]?.values.map((row) => row[6])).toEqual([1, 2, 3, null]);
  expect(google.workbook.dump()[0]?.values[0]?.[7]).toBe(3);
});

describe('the clock', () => {
  test.each([
    ['America/New_York', '2026-11-19'],
    ['Etc/UTC', '2026-11-20'],
    ['Pacific/Auckland', '2026-11-20'],
  ])('TODAY() is the day in %s', (timeZone, day) => {
    const google = open({ timeZone, now: () => Date.UTC(2026, 10, 20, 3) });
    expect(evaluate('=TODAY()', google)).toBe(serialOf(day));
  });

  test('TODAY() moves on at midnight without an edit', () => {
    let now = Date.UTC(2026, 10, 20, 23, 59);
    const google = open({ timeZone: 'Etc/UTC', now: () => now });
    expect(evaluate('=TODAY()+1', google)).toBe(serialOf('2026-11-21'));
    now += 120_000;
    expect(google.workbook.dump()[0]?.values[0]?.[4]).toBe(serialOf('2026-11-22'));
  });

  test('NOW() is the moment in the spreadsheet zone', () => {
    const google = open({ timeZone: 'Asia/Tokyo', now: () => Date.UTC(2026, 10, 20, 3) });
    expect(evaluate('=NOW()', google)).toBeCloseTo(serialOf('2026-11-20') + 0.5, 6);
  });
});
