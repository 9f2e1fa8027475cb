import { namesIn, referencesOf, resolve, toGoogle } from '../../src/workbook/formula';
import type { Layout } from '../../src/workbook/formula';

const layout: Layout = {
  sessions: {
    title: 'My "log", 2',
    columns: { day: 2, minutes: 28 },
    rowOf: {},
    firstRow: 2,
    lastRow: 2,
  },
  plan: {
    title: 'Plan',
    columns: { week: 1, goal: 4 },
    rowOf: { '7': 9 },
    firstRow: 3,
    lastRow: 26,
  },
};

const own = { sheet: 'plan', row: 5 };

test.each([
  ['SUM({sessions.minutes})', `SUM('My "log", 2'!AB:AB)`],
  ['{@week}+1', '$A5+1'],
  ['MATCH(3,{plan.week:rows},0)', 'MATCH(3,$A$3:$A$26,0)'],
  ['{plan.week#7}', '$A$9'],
  ['SUM({plan.week..goal#7})', 'SUM($A$9:$D$9)'],
  ['COLUMN({sessions.day:header})', `COLUMN('My "log", 2'!$B$1)`],
  ['"{not a reference}"&{@week}', '"{not a reference}"&$A5'],
])('%s becomes %s', (formula, resolved) => {
  expect(resolve(formula, layout, own)).toBe(resolved);
});

test('names the sheet of a cell on another tab', () => {
  const elsewhere = { sheet: 'sessions', row: 2 };
  expect(resolve('SUM({plan.week..goal#7})', layout, elsewhere)).toBe('SUM(Plan!$A$9:$D$9)');
});

test('names what it cannot find', () => {
  expect(() => resolve('{plan.month}', layout, own)).toThrow('plan.month');
  expect(() => resolve('{tasks.id}', layout, own)).toThrow('tasks.id');
  expect(() => resolve('{plan.week#99}', layout, own)).toThrow('99');
  expect(() => resolve('{plan.week..month#7}', layout, own)).toThrow('plan.month');
});

test('writes semicolons between arguments and leaves texts and sheet names alone', () => {
  expect(toGoogle(`IF('a,b'!A1="x, y",1,2)`)).toBe(`=IF('a,b'!A1="x, y";1;2)`);
  expect(toGoogle('IF(A1="say ""a, b""",1,2)')).toBe('=IF(A1="say ""a, b""";1;2)');
});

test('lists references and names outside texts only', () => {
  const formula = 'IF(READY_LEVEL="READY_NOT",{@week},{plan.week})';
  expect(namesIn(formula)).toEqual(['READY_LEVEL']);
  expect(referencesOf(formula)).toEqual([
    { kind: 'own', column: 'week' },
    { kind: 'column', sheet: 'plan', column: 'week' },
  ]);
});
