import type { Google } from '../../emulator/google';
import { SAMPLE_START } from '../../emulator/sample/candidate';
import { dayKey } from '../../src/workbook/sheets/days';
import { addDays, serialOf } from '../../src/domain/time/day';
import { create, emptyTracker, log, records, sheetOf } from './fixture';

jest.setTimeout(180_000);

let google: Google;

beforeAll(async () => {
  google = await emptyTracker();
  await log(google, { id: 'session-1', day: '2026-08-18', minutes: 50 });
});

function shown(): readonly (readonly unknown[])[] {
  return sheetOf(google, 'Week').values;
}

/** The line that begins with a word below a heading. */
function line(heading: string, label: string): readonly unknown[] {
  const rows = shown();
  const from = rows.findIndex((row) => row[0] === heading);
  return rows.slice(from + 1).find((row) => row[0] === label) ?? [];
}

/** The A1 address of a cell of a fixed table, by the header of its column and its key. */
function cellOf(sheet: string, key: unknown, header: string): string {
  const { values } = sheetOf(google, sheet);
  const row = values.findIndex((cells) => cells[0] === key) + 1;
  const column = values[0]?.indexOf(header) ?? 0;
  const letters = column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26));
  return `${letters}${String.fromCharCode(65 + (column % 26))}${row}`;
}

test('has a row for each of the 168 days, whose minutes are the hours of the plan', () => {
  const days = records(sheetOf(google, 'Days'));
  expect(days).toHaveLength(168);
  const plan = records(sheetOf(google, 'Plan'));
  const minutes = days
    .filter((row) => row['Week'] === 12)
    .reduce((sum, row) => sum + Number(row['Coding']), 0);
  expect(minutes).toBeCloseTo(60 * Number(plan[11]?.['Coding hours']), 6);
});

test('shows this week: its days, topics, minutes done and what is still to do', () => {
  expect(shown()[0]?.[1]).toBe(12);
  expect(shown()[4]?.[1]).toBe(serialOf(addDays(SAMPLE_START, 77)));
  expect(line('PLANNED MINUTES', 'Topic')[1]).toContain('worldwide CDN');
  expect(line('DONE', 'Coding')[2]).toBe(50);
  const planned = Number(line('PLANNED MINUTES', 'Coding')[8]);
  expect(line('STILL TO DO BY', 'Coding')[8]).toBeCloseTo(planned - 50, 6);
  expect(shown().flat()).toContain('Design SaaS for millions of tenants');
});

test('lists due tasks by day, then in the order of the plan, and marks what is overdue', () => {
  const starts = serialOf(addDays(SAMPLE_START, 77));
  const open = records(sheetOf(google, 'Tasks'))
    .filter(
      ({ Due, State }) => Number(Due) >= starts && Number(Due) < starts + 7 && State !== 'Done',
    )
    .sort((a, b) => Number(a['Due']) - Number(b['Due']));
  const rows = shown();
  const from = rows.findIndex((row) => row[0] === 'DUE THIS WEEK') + 1;
  const lines = rows.slice(from, from + 12).filter((row) => row[0] !== '');
  expect(lines.map((row) => [Math.floor(Number(row[0])), row[1], row[7]])).toEqual(
    open.slice(0, 12).map((row) => [row['Due'], row['Task'], row['State']]),
  );
  expect(lines.map((row) => row[7])).toEqual(expect.arrayContaining(['Overdue', 'Due soon']));
  expect(rows[from - 1]?.[1]).toMatch(/\d+ older tasks are overdue: see Tasks$/);
});

test('lists booked rounds by day, whatever the order of the log', () => {
  const mocks = google.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Mocks');
  const header = sheetOf(google, 'Mocks').values[0] ?? [];
  const booked = [
    ['2026-08-21', 'coding', 'planned'],
    ['2026-08-20', 'bar raiser', 'planned'],
    ['2026-08-20', 'behavioral', 'cancelled'],
    ['2026-08-21', 'system design', 'planned'],
    ['2026-08-25', 'coding', 'planned'],
  ] as const;
  booked.forEach(([day, type, status], index) => {
    const cells = { Day: serialOf(day), Type: type, Status: status };
    for (const [name, value] of Object.entries(cells)) {
      mocks?.getRange(2 + index, header.indexOf(name) + 1, 1, 1).setValues([[value]]);
    }
  });
  const rows = shown();
  const from = rows.findIndex((row) => row[8] === 'BOOKED MOCKS') + 1;
  expect(rows.slice(from, from + 6).map((row) => [row[8], row[9]])).toEqual([
    [serialOf('2026-08-20'), 'bar raiser'],
    [serialOf('2026-08-21'), 'coding'],
    [serialOf('2026-08-21'), 'system design'],
    ['', ''],
    ['', ''],
    ['', ''],
  ]);
  mocks?.getRange(2, 1, booked.length, header.length).clearContent();
});

test('what is typed for a day and a week survives generation and shows in its week only', async () => {
  google.user.typeInto('Days', cellOf('Days', dayKey(12, 1), 'Coding'), '7');
  google.user.typeInto('Days', cellOf('Days', dayKey(12, 1), 'Topic'), 'My own topic');
  google.user.typeInto('Weekly reviews', cellOf('Weekly reviews', 'w12', 'Goal 1'), 'Be brief');
  expect(await create(google)).toEqual({ kind: 'created', steps: 0, notes: [] });
  expect(line('PLANNED MINUTES', 'Coding')[1]).toBe(7);
  expect(line('PLANNED MINUTES', 'Topic')[1]).toBe('My own topic');
  expect(shown().flat()).toContain('Be brief');

  google.user.typeInto('Week', 'I2', 'next');
  expect(shown()[0]?.[1]).toBe(13);
  expect(line('PLANNED MINUTES', 'Coding')[1]).not.toBe(7);
  expect(shown().flat()).not.toContain('Be brief');
  expect(shown().flat().join()).toContain('Left from last week: · Be brief');

  google.user.typeInto('Week', 'I2', '3');
  expect(shown()[0]?.[1]).toBe(3);
  expect(line('PLANNED MINUTES', 'Topic')[1]).toBe('Arrays and strings');
  google.user.typeInto('Week', 'I2', 'previous');
  expect(shown()[0]?.[1]).toBe(11);
  google.user.setCell('Week', 'I2', null);
  expect(shown()[0]?.[1]).toBe(12);
});

test('a week can take the published daily schedule instead', () => {
  google.user.typeInto(
    'Weekly reviews',
    cellOf('Weekly reviews', 'w17', 'Days from'),
    'Daily template',
  );
  const week = records(sheetOf(google, 'Days')).filter((row) => row['Week'] === 17);
  expect(week.map((row) => row['Planned'])).toEqual(Array.from({ length: 7 }, () => 180));
});

test('the weekly review counts what was logged', () => {
  const reviews = records(sheetOf(google, 'Weekly reviews'));
  expect(reviews).toHaveLength(30);
  const now = reviews.find((row) => row['Key'] === 'w12');
  expect(Number(now?.['Coding hours'])).toBeCloseTo(50 / 60, 6);
  expect(now).toMatchObject({
    'Problem goal': 5,
    'Design goal': 0,
    Problems: 0,
    'Easy minutes': '',
  });
  expect(reviews.find((row) => row['Key'] === 'm3')?.['Coding hours']).toBeCloseTo(50 / 60, 6);
});
