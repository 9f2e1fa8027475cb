import { excelFormula, isArrayFormula } from '../../../emulator/xlsx/excel-formula';

const layout = { titles: new Map([['Mocks 1/2', 'Mocks 1-2']]), lastRow: 99 };

test.each([
  ['commas separate arguments', '=IF(A1=";";1;2)', 'IF(A1=";",1,2)'],
  ['a criterion takes a whole column', '=SUMIFS(B:B;A:A;">1")', 'SUMIFS(B:B,A:A,">1")'],
  [
    'an array function walks to the last row',
    "=SUMPRODUCT(('My log'!$B:$C>4)*1)/COUNT(D:D)",
    "SUMPRODUCT(('My log'!$B$1:$C$99>4)*1)/COUNT(D:D)",
  ],
  [
    'so does what stands inside of it',
    '=ROWS(FILTER(B:B;ISNUMBER(MATCH(C:C;D:D;0))))',
    'ROWS(_xlfn._xlws.FILTER($B$1:$B$99,ISNUMBER(MATCH($C$1:$C$99,$D$1:$D$99,0))))',
  ],
  ['Google’s open end is closed', '=SUM(A2:A)', 'SUM($A$2:$A$99)'],
  ['a block stays as it is', '=SUMPRODUCT($B$2:$C$9*AB2:AB9)', 'SUMPRODUCT($B$2:$C$9*AB2:AB9)'],
  [
    'later functions get their prefix',
    '=UNIQUE(sort(A1:A9))',
    '_xlfn.UNIQUE(_xlfn._xlws.sort(A1:A9))',
  ],
  ['a text is no formula', '=IF(A1="FILTER(B:B";"";"A2:A")', 'IF(A1="FILTER(B:B","","A2:A")'],
  ['a sheet has its title of the file', "='Mocks 1/2'!A1&Plan!A1", "'Mocks 1-2'!A1&Plan!A1"],
  ['names and text may hold any sign', '=READY_START&"é\n😀"', 'READY_START&"é\n😀"'],
])('%s', (_, formula, written) => {
  expect(excelFormula(formula, layout)).toBe(written);
});

test.each([
  ['a custom function', '=IFERROR(READY_WEEK(A1);"")'],
  ['a function of Google', '=QUERY(A1:B9;"select A")'],
  ['a name of its own', '=LET(x;1;x+1)'],
  ['more than Excel reads', `="${'x'.repeat(255)}"${'&"x"'.repeat(2000)}`],
])('%s cannot be calculated elsewhere', (_, formula) => {
  expect(excelFormula(formula, layout)).toBeNull();
});

test('tells formulas of arrays from others', () => {
  expect(isArrayFormula('=IFERROR(ROWS(FILTER(A:A;B:B>1));0)')).toBe(true);
  expect(isArrayFormula('=SUMIFS(B:B;A:A;"FILTER(")')).toBe(false);
});
