import type { Google } from '../../emulator/google';
import { sampleSheets } from '../../emulator/sample/sample';
import { readTable } from '../../src/apps-script/table';
import type { Table } from '../../src/apps-script/table';
import { openTracker } from '../../src/apps-script/tracker';
import { SAMPLE_AS_OF } from '../../emulator/sample/candidate';
import { serialOf } from '../../src/domain/time/day';
import { columnLetters } from '../../src/workbook/a1';
import { IDENTITY } from '../../src/workbook/identity';
import { WORKINGS } from '../../src/workbook/workings';
import type { TableSheet } from '../../src/workbook/spec';
import { tabOf } from '../../src/workbook/tab';
import { create, records, sampleTracker, sheetOf, formulaErrors } from './fixture';
import { generatedSpec } from './generated';

const done = { kind: 'created', steps: 0, notes: [] };
const { sheets } = generatedSpec();
const tabs = sheets.filter((sheet) => tabOf(sheet) === sheet.key);
const tables = tabs.filter((sheet): sheet is TableSheet => sheet.kind === 'table');
const logs = tables.filter(({ rows }) => rows.kind === 'log');

/** What the person reads of every sheet: of tables the cells by header, whatever the order. */
function shown(google: Google): Record<string, unknown> {
  return Object.fromEntries(
    tabs.flatMap(({ key, kind, role, title }): [string, unknown][] => {
      if (role === 'internal') return [];
      const sheet = sheetOf(google, title);
      const values = sheet.values.map((row) => row.map(rounded));
      return [[key, kind === 'page' ? values : records({ ...sheet, values })]];
    }),
  );
}

/** Sums of the same numbers in another order differ in their last digit. */
function rounded<T>(value: T): T | number {
  return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
}

test('every sheet may be renamed', async () => {
  const google = await sampleTracker();
  const before = shown(google);
  // Renaming a sheet makes Univer lose a quote of a text such as """May schedule""", so the sheets
  // that only formulas read keep their names.
  const renamed = tabs.filter(({ role }) => role !== 'internal');
  for (const { title } of renamed) google.user.renameSheet(title, `Ann's ${title}, 2026`);
  expect(await create(google)).toEqual(done);
  expect(formulaErrors(google)).toEqual([]);
  for (const { title } of renamed) google.user.renameSheet(`Ann's ${title}, 2026`, title);
  expect(shown(google)).toEqual(before);
});

test('columns of every table may be moved, and others put between', async () => {
  const google = await sampleTracker();
  const before = shown(google);
  // The add-on reads its own two by their headers, and people never see them.
  const moved = tables.filter(({ key }) => key !== IDENTITY && key !== WORKINGS);
  for (const { title, columns } of moved) {
    // A line of Targets is one range of weeks, from which no end may be taken.
    const movable = columns.filter(({ key }) => !/^week\d/.test(key)).length;
    google.user.moveColumns(title, movable - 1, 1, 2);
    google.user.insertColumns(title, 4, 1);
    google.user.typeInto(title, 'D1', 'Mood');
  }
  expect(await create(google)).toEqual(done);
  expect(formulaErrors(google)).toEqual([]);
  const after = shown(google);
  for (const { key, role } of moved) {
    if (role === 'internal') continue;
    // The column between is new; every other cell is under its header as before.
    const rows = (before[key] as object[]).map((row) => ({ ...row, Mood: '' }));
    expect([key, after[key]]).toEqual([key, rows]);
  }
  expect(after['dashboard']).toEqual(before['dashboard']);
  expect(after['week']).toEqual(before['week']);
});

test('every log may be sorted by each end', async () => {
  const google = await sampleTracker();
  const before = shown(google);
  for (const { title, columns } of logs) {
    if (sheetOf(google, title).values.length > 1) sortTab(google, title, columns.length - 1);
  }
  expect(await create(google)).toEqual(done);
  const after = shown(google);
  for (const { key } of logs) {
    expect([key, sortedRows(after[key])]).toEqual([key, sortedRows(before[key])]);
  }
  for (const key of ['dashboard', 'week', 'plan', 'weeklyReviews', 'principles']) {
    expect([key, after[key]]).toEqual([key, before[key]]);
  }
});

describe('fixed tables may be sorted, and formulas find their rows again', () => {
  const fixed = tables.filter(({ rows }) => rows.kind === 'fixed');

  test.each([
    ['those that people see', fixed.filter(({ hidden }) => !hidden), []],
    // A forecast reads the weeks of the workings in the order in which they stand.
    ['those that start hidden', fixed.filter(({ hidden }) => hidden), ['forecast']],
  ])('%s', async (_, sorted, changed) => {
    const google = await sampleTracker();
    const before = shown(google);
    for (const { title } of sorted) sortTab(google, title, 2);
    expect((await create(google)).kind).toBe('created');
    expect(await create(google)).toEqual(done);
    expect(formulaErrors(google)).toEqual([]);
    const after = shown(google);
    for (const { key, kind } of tabs.filter((tab) => !changed.includes(tab.key))) {
      const rows = kind === 'table' ? sortedRows : (cells: unknown) => cells;
      expect([key, rows(after[key] ?? [])]).toEqual([key, rows(before[key] ?? [])]);
    }
  });

  test('Tasks, Topics, Days and Questions at once, without a repair', async () => {
    const google = await sampleTracker();
    const before = shown(google);
    for (const title of ['Tasks', 'Topics', 'Days', 'Questions']) sortTab(google, title, 3);
    const after = shown(google);
    for (const key of ['dashboard', 'week', 'weeklyReviews']) {
      expect([key, after[key]]).toEqual([key, before[key]]);
    }
  });
});

/** Sorts all rows of a tab below its header, the last first. */
function sortTab(google: Google, title: string, column: number): void {
  const { values } = sheetOf(google, title);
  const range = `A2:${columnLetters(values[0]?.length ?? 1)}${values.length}`;
  google.user.sortRange(title, range, column, false);
}

function sortedRows(rows: unknown): string[] {
  return (rows as unknown[]).map((row) => JSON.stringify(row)).sort();
}

test.each([0, 1])('any sheets may be deleted and come back: half %i of them', async (half) => {
  const google = await sampleTracker();
  const shownTabs = tabs.filter(({ hidden }) => !hidden);
  const deleted = tabs.filter((_, index) => index % 2 === half);
  const spreadsheet = google.services.SpreadsheetApp.getActiveSpreadsheet();
  for (const { title } of deleted) {
    spreadsheet.getSheetByName(title)?.showSheet();
    google.user.deleteSheet(title);
  }
  expect((await create(google)).kind).toBe('created');
  expect(await create(google)).toEqual(done);
  expect(formulaErrors(google)).toEqual([]);
  const names = google.workbook.dump().flatMap(({ name, hidden }) => (hidden ? [] : [name]));
  expect(names).toEqual(['Sheet1', ...shownTabs.map(({ title }) => title)]);
});

test('5,000 rows in every log give no error, and the sums hold', async () => {
  const google = await sampleTracker();
  const tracker = openTracker(google.services);
  if (!tracker) throw new Error('no tracker');
  const read = (spec: TableSheet): Table => readTable(tracker, google.services.Utilities, spec);
  const samples = Object.values(sampleSheets)
    .map((sheet) => sheet())
    .filter(({ rows }) => rows.kind === 'log')
    .map((spec) => ({ spec, table: read(spec) }));
  expect(samples.length).toBeGreaterThan(9);
  for (const { spec, table } of samples) {
    const rows = table.rows.map(({ cells }) => cells);
    expect([spec.key, rows.length > 0]).toEqual([spec.key, true]);
    table.append(
      Array.from({ length: 5_000 }, (_, index) => ({
        ...rows[index % rows.length],
        id: `copy-${index}`,
      })),
    );
  }
  expect(formulaErrors(google)).toEqual([]);
  const minutes = records(sheetOf(google, 'Sessions')).map((row) => Number(row['Minutes']));
  const plan = records(sheetOf(google, 'Plan')).map((row) => Number(row['Hours done']));
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
  expect(minutes.length).toBeGreaterThan(5_000);
  const weeks = records(sheetOf(google, 'Weekly reviews')).slice(0, 24);
  const added = (columns: readonly string[]): number =>
    sum(weeks.flatMap((row) => columns.map((column) => Number(row[column]))));
  const dated = (title: string): number =>
    records(sheetOf(google, title)).filter(({ Day }) => Number(Day) <= serialOf(SAMPLE_AS_OF))
      .length;
  expect(added(['Easy', 'Medium', 'Hard'])).toBe(dated('Problems'));
  expect(added(['Designs'])).toBe(dated('Designs'));
  expect(dated('Problems') + dated('Designs')).toBeGreaterThan(10_000);
  expect(sum(plan)).toBeCloseTo(sum(minutes) / 60, 6);
});
