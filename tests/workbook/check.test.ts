import { check } from '../../src/workbook/check';
import type { Column, TableSheet, WorkbookSpec } from '../../src/workbook/spec';
import { trackerSpec } from '../../src/workbook/tracker';

function table(formula: string, more: Partial<TableSheet> = {}): WorkbookSpec {
  const columns: Column[] = [
    { key: 'id', header: 'Id', width: 60, fill: 'given' },
    { key: 'sum', header: 'Sum', width: 60, fill: 'computed', formula },
  ];
  const sheet: TableSheet = {
    kind: 'table',
    key: 'things',
    title: 'Things',
    role: 'read',
    columns,
    rows: { kind: 'fixed', keyColumn: 'id', records: [{ cells: { id: 'a' } }] },
    ...more,
  };
  return { sheets: [sheet] };
}

test('finds nothing wrong with the tracker', () => {
  expect(check(trackerSpec())).toEqual([]);
});

test.each([
  ['SUM({@id})*7/10', []],
  ['SUM({@id}', ['brackets']],
  ['{@id}*0.7', ['fractions']],
  ['IF({@id}=1;2;3)', ['commas']],
  ['SORT({things.id})', ['SORT']],
  ['{@colour}', ['things.colour']],
  ['{others.id}', ['others']],
  ['{things.id#b}', ['"b"']],
  ['SUM({things.id..sum#a})', []],
  ['SUM({things.id..end#b})', ['things.end']],
  ['READY_NOWHERE', ['READY_NOWHERE']],
  ['{things}', ['not a reference']],
])('formula %s', (formula, problems) => {
  const found = check(table(formula)).map(({ problem }) => problem);
  expect(found).toHaveLength(problems.length);
  problems.forEach((text, index) => {
    expect(found[index]).toContain(text);
  });
});

test('refuses a computed column in a log', () => {
  expect(check(table('1', { rows: { kind: 'log' } }))[0]?.problem).toContain('"sum"');
});

test('refuses doubled keys, headers and row keys', () => {
  const twice = table('1');
  expect(check({ sheets: [...twice.sheets, ...twice.sheets] }).length).toBeGreaterThan(1);
  const rows = {
    kind: 'fixed',
    keyColumn: 'id',
    records: [{ cells: { id: 'a' } }, { cells: { id: 'a' } }],
  } as const;
  expect(check(table('1', { rows })).map(({ problem }) => problem)).toEqual([
    '"a" is there twice.',
  ]);
});

test('keeps looks to their own row, as Google requires', () => {
  const looks = [{ on: ['sum'], formula: 'READY_LEVEL="L6"', look: 'onPlan' }] as const;
  expect(check(table('1', { looks })).some(({ problem }) => problem.includes('own row'))).toBe(
    true,
  );
});

test('a named block needs known columns, a proper name and a fixed table', () => {
  const names = [{ name: 'things', columns: ['id', 'end'] }] as const;
  const found = check(table('{@id}', { names, rows: { kind: 'log' } })).map(
    ({ problem }) => problem,
  );
  expect(found).toEqual([
    'The name "things" must be READY_ and upper case.',
    'A log holds only what was entered: move the computed column "sum" elsewhere.',
    'There is no column "end" in "things".',
    '"things" must name the rows of a fixed table.',
  ]);
  expect(
    check(table('ROWS(READY_ALL)', { names: [{ name: 'READY_ALL', columns: ['id', 'sum'] }] })),
  ).toEqual([]);
});

test('no other sheet may read one that is made on request', () => {
  const { sheets } = table('1');
  const things = { ...sheets[0], onRequest: true } as TableSheet;
  const reader = { ...table('SUM({things.sum})').sheets[0], key: 'reader', title: 'Reader' };
  const problems = (spec: WorkbookSpec): string[] =>
    check(spec)
      .filter(({ problem }) => problem.includes('on request'))
      .map(({ where }) => where);
  expect(problems({ sheets: [things, reader as TableSheet] })).toHaveLength(1);
  expect(problems({ sheets: [{ ...things, columns: things.columns }] })).toEqual([]);
});
