import { readsMovedRows } from '../../src/workbook/moved-rows';

test.each([
  ['=Plan!$B$3', 'Plan!$B$7'],
  ["='Plan'!$B$3;2", 'Plan!$B$7,2'],
  ['=SUM( $B$2:$B$9 )', 'SUM($B$2:$B$10)'],
  ['=$G5*2', '$G6*2'],
  [`='Ann''s plan'!$B$3&"a;b"`, `'Ann''s plan'!$B$4&"a;b"`],
])('%s reads other rows than %s', (held, wanted) => {
  expect(readsMovedRows(held, wanted)).toBe(true);
});

test.each([
  ['=Plan!$B$7;2', 'Plan!$B$7,2'],
  ['=Plan!$B$3', 'Plan!$C$7'],
  ['=Plan!$B$3', 'Tasks!$B$7'],
  ['=Plan!B3', 'Plan!$B$7'],
  ['=Plan!$B$3+1', 'Plan!$B$7'],
  ['="$B$3"', '"$B$7"'],
  ['=MAX($B$3,6)', 'MAX($B$3,7)'],
])('%s is not %s with other rows', (held, wanted) => {
  expect(readsMovedRows(held, wanted)).toBe(false);
});
