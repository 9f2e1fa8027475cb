import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Google } from '../../emulator/google';
import { assumptionNames } from '../../src/domain/plans/assumptions';
import type { AssumptionName } from '../../src/domain/plans/assumptions';
import { lineName, targetLines, weekKnots, weightName } from '../../src/domain/plans/lines';
import { formulasOf } from '../../src/workbook/check';
import { records, sampleTracker, setting, sheetOf } from './fixture';
import { generatedSpec } from './generated';
import { workings } from './workings';

jest.setTimeout(180_000);

let google: Google;
let header: readonly unknown[];
let names: readonly unknown[];

beforeAll(async () => {
  google = await sampleTracker();
  const { values } = sheetOf(google, 'Targets');
  header = values[0] ?? [];
  names = values.map((row) => row[header.indexOf('Name')]);
});

function put(name: string, column: string, value: string | number): void {
  google.services.SpreadsheetApp.getActiveSpreadsheet()
    .getSheetByName('Targets')
    ?.getRange(names.indexOf(name) + 1, header.indexOf(column) + 1, 1, 1)
    .setValues([[value]]);
}

/** A cell of the workings, by the key of its row, which stands in the first column. */
function shown(table: string, key: string, column: string): unknown {
  return workings(google, table).find((row) => Object.values(row)[0] === key)?.[column];
}

test('has a row for every line, weight and constant, with unit, source and reason', () => {
  const rows = records(sheetOf(google, 'Targets'));
  expect(rows.map(({ Name }) => Name)).toEqual([
    ...targetLines.map(({ metric }) => lineName(metric)),
    ...targetLines.map(({ metric }) => weightName(metric)),
    ...assumptionNames,
  ]);
  for (const row of rows) {
    for (const column of ['About', 'Value', 'Unit', 'As shipped', 'Source', 'Why']) {
      expect([row['Name'], column, row[column]]).not.toContain('');
    }
    expect(row['Value']).toBe(row['As shipped']);
  }
  const goals = targetLines.map(({ targets }) => targets);
  expect(rows.slice(0, goals.length).map((row) => weekKnots.map((n) => row[`Week ${n}`]))).toEqual(
    goals,
  );
  expect(rows.filter((row) => row['Other values'] !== '').length).toBeGreaterThan(30);
});

/** Constants that only the functions know; the others are read by formulas. */
const ofFunctions: readonly AssumptionName[] = [
  'finishLeastWeeks',
  'finishLongest',
  'wordsPerMinute',
  'secondsShort',
  'secondsTooLong',
  'iShare',
  'splitTolerance',
  'splitStarSituation',
  'splitStarTask',
  'splitStarAction',
  'splitStarResult',
  'splitCarContext',
  'splitCarAction',
  'splitCarResult',
  'secondaryWeight',
  'reviewRetention',
  'consistencyHalfLife',
  'soonDays',
];

function sourcesIn(folder: string): string[] {
  return readdirSync(join(__dirname, '../..', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('assumptions.ts'))
    .map((name) => readFileSync(join(__dirname, '../..', folder, name), 'utf8'));
}

test('formulas read every weight and constant, except those that functions do', () => {
  const read = new Set(
    formulasOf(generatedSpec()).flatMap(({ formula }) =>
      [...formula.matchAll(/\{targets\.value#(\w+)\}/g)].map((match) => match[1] ?? ''),
    ),
  );
  for (const { metric } of targetLines) expect(read).toContain(weightName(metric));
  expect(assumptionNames.filter((name) => !read.has(name))).toEqual(ofFunctions);
});

test('the functions read those that no formula does', () => {
  const sources = ['src/domain', 'src/functions'].flatMap(sourcesIn).join('\n');
  for (const name of ofFunctions) {
    expect([name, new RegExp(`\\.${name}\\b|'${name}'`).test(sources)]).toEqual([name, true]);
  }
});

test.each([
  ['problemsSolvedLine', 'Week 11', 60, 'areas', 'coding', 'Index'],
  ['problemsSolvedWeight', 'Value', 0.1, 'areas', 'coding', 'Index'],
  ['curveCodingMonth3', 'Value', 40, 'areas', 'coding', 'Expected'],
  ['mayScheduleScore', 'Value', 5, 'gates', 'May_schedule.codingScore', 'Verdict'],
  ['gateNeed', 'Value', 9, 'gates', 'May_schedule.codingScore', 'Verdict'],
  ['halfLifeDays', 'Value', 90, 'rounds', 'coding', 'Estimate'],
] as const)(
  'another value of %s, %s, changes the score',
  (name, column, value, table, key, figure) => {
    const before = shown(table, key, figure);
    const kept = records(sheetOf(google, 'Targets'))[names.indexOf(name) - 1]?.[column];
    put(name, column, value);
    expect(shown(table, key, figure)).not.toEqual(before);
    if (typeof kept !== 'number') throw new Error(name);
    put(name, column, kept);
    expect(shown(table, key, figure)).toEqual(before);
  },
);

test('the hours of an area weigh it, and share out the hours that you have', () => {
  const hours = (): readonly unknown[] =>
    records(sheetOf(google, 'Plan')).map((row) => [row['Design hours'], row['Planned hours']]);
  const before = hours();
  const weight = shown('areas', 'overall', 'Index');
  put('hoursL6Design', 'Value', 240);
  expect(setting(google, 'hours_design')).toBeCloseTo((15 * 24 * 240) / 480, 6);
  expect(hours()).not.toEqual(before);
  expect(shown('areas', 'overall', 'Index')).not.toEqual(weight);
  put('hoursL6Design', 'Value', 120);
  expect(hours()).toEqual(before);
});

test('what is due soon, and what the assessment aims for, stand on Targets', () => {
  const count = (): number =>
    records(sheetOf(google, 'Tasks')).filter(({ State }) => State === 'Due soon').length;
  const before = count();
  put('dueSoonDays', 'Value', 14);
  expect(count()).toBeGreaterThan(before);
  put('dueSoonDays', 'Value', 7);
  const target = (key: string): unknown =>
    records(sheetOf(google, 'Assessment')).find((row) => row['Key'] === key)?.['Target'];
  put('baselineStory', 'Value', 5);
  expect([target('bl-story-1'), target('bl-design-minutes')]).toEqual([5, 45]);
  put('baselineStory', 'Value', 4);
  expect(target('bl-story-1')).toBe(4);
});

test('says so when a line goes back, and refuses to score its area', () => {
  put('mediumMinutesLine', 'Week 20', 50);
  const row = records(sheetOf(google, 'Targets'))[names.indexOf('mediumMinutesLine') - 1];
  expect(row?.['Check']).toBe('Must never go back');
  expect(shown('areas', 'coding', 'Status')).toBe('Fix its target line');
  expect(shown('areas', 'design', 'Status')).not.toBe('Fix its target line');
  put('mediumMinutesLine', 'Week 20', 25);
});

test('the whole register may be handed to a custom function', () => {
  google.user.insertSheet('Mine');
  const cells = google.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Mine');
  cells?.getRange(1, 8, 2, 6).setValues([
    ['', '', '', '', 0, 8],
    ['coding', 'Problems', 'up', 1, 0, 40],
  ]);
  cells?.getRange(1, 7, 1, 1).setValues([[30]]);
  google.user.typeInto('Mine', 'A10', '=READY_SCORE(H1:M2,G1,6,"L6",READY_ASSUMPTIONS)');
  expect(google.workbook.errorOf('Mine', 'A10')).toBeNull();
  expect(sheetOf(google, 'Mine').values[9]?.slice(0, 2)).toEqual(['coding', 67.5]);
});
