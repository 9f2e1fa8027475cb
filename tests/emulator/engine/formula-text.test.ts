import { toCommas, toSemicolons } from '../../../emulator/engine/formula-text';

test.each([
  ['=SUM(A1;B1)', '=SUM(A1,B1)'],
  ['=IF(A1="a;b";1;2)', '=IF(A1="a;b",1,2)'],
  [`=SUM('x;y'!A1;1)`, `=SUM('x;y'!A1,1)`],
  ['=SUM({1;2};3)', '=SUM({1;2},3)'],
  ['=A1&";"', '=A1&";"'],
])('turns the separators of %s and back', (shown, held) => {
  expect(toCommas(shown)).toBe(held);
  expect(toSemicolons(held)).toBe(shown);
});

test('takes formulas that were written with commas', () => {
  expect(toCommas('=SUM(A1,B1)')).toBe('=SUM(A1,B1)');
});
