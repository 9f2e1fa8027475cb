import type { Google } from '../../emulator/google';
import { SAMPLE_AS_OF, SAMPLE_START, sampleSettings } from '../../emulator/sample/candidate';
import { dayKey } from '../../src/workbook/sheets/days';
import { weekSheet } from '../../src/workbook/sheets/week';
import { addDays, serialOf } from '../../src/domain/time/day';
import { call, create, emptyTracker, log, records, sheetOf } from './fixture';

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
  expect(shown().flat()).toContain('Design SaaS for millions of tenants');
});

/** The minutes that Days plans for an area up to a day. */
function plannedUntil(area: string, day: string): number {
  return records(sheetOf(google, 'Days'))
    .filter((row) => Number(row['Day']) <= serialOf(day))
    .reduce((sum, row) => sum + Number(row[area]), 0);
}

test('says what each area needs by each of the next seven days, arrears included', () => {
  const heads = shown().find((row) => row[0] === 'STILL TO DO BY') ?? [];
  const days = Array.from({ length: 7 }, (_, index) => addDays(SAMPLE_AS_OF, index));
  expect(heads.slice(1, 8)).toEqual(days.map(serialOf));
  for (const [area, logged] of [
    ['Coding', 50],
    ['Mocks', 0],
  ] as const) {
    const needed = line('STILL TO DO BY', area);
    days.forEach((day, index) => {
      expect(needed[index + 1]).toBeCloseTo(plannedUntil(area, day) - logged, 6);
    });
    expect(needed[8]).toBe(logged);
  }
  // Eleven weeks without a session are arrears.
  expect(Number(line('STILL TO DO BY', 'Coding')[1])).toBeGreaterThan(40 * 60);
});

test('asks for nothing where more was logged than planned, and for the days of another week', async () => {
  await log(google, { id: 'session-2', day: '2026-08-10', area: 'mocks', minutes: 600 });
  await log(google, { id: 'session-3', day: '2026-08-11', area: 'mocks', minutes: 600 });
  const mocks = line('STILL TO DO BY', 'Mocks');
  expect(plannedUntil('Mocks', SAMPLE_AS_OF)).toBeLessThan(1200);
  expect(mocks.slice(1, 9)).toEqual([0, 0, 0, 0, 0, 0, 0, 1200]);
  google.user.typeInto('Week', 'I2', '14');
  const heads = shown().find((row) => row[0] === 'STILL TO DO BY') ?? [];
  const first = addDays(SAMPLE_START, 7 * 13);
  expect(heads[1]).toBe(serialOf(first));
  expect(line('STILL TO DO BY', 'Mocks')[7]).toBeCloseTo(
    Math.max(0, plannedUntil('Mocks', addDays(first, 6)) - 1200),
    6,
  );
  google.user.setCell('Week', 'I2', null);
});

test('prints on one page', () => {
  const { columnWidths, rowHeights = {}, rows } = weekSheet();
  const width = columnWidths.reduce((sum, pixels) => sum + pixels, 0);
  const height = Array.from({ length: rows }, (_, row) => rowHeights[row + 1] ?? 21).reduce(
    (sum, pixels) => sum + pixels,
    0,
  );
  // The page that has least room below its width: letter, with margins of three quarters of an inch.
  expect(height / width).toBeLessThan((11 - 1.5) / (8.5 - 1.5));
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

test('lists the rounds that are still planned by day, and says how many more there are', () => {
  const mocks = google.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Mocks');
  const header = sheetOf(google, 'Mocks').values[0] ?? [];
  const put = (name: string, values: readonly (string | number)[]): void => {
    mocks
      ?.getRange(2, header.indexOf(name) + 1, values.length, 1)
      .setValues(values.map((value) => [value]));
  };
  const starts = addDays(SAMPLE_START, 77);
  const rounds = [
    [4, 'coding', 'planned'],
    [3, 'bar raiser', 'planned'],
    [3, 'behavioral', 'cancelled'],
    [0, 'behavioral', 'done'],
    [4, 'system design', 'planned'],
    [8, 'coding', 'planned'],
  ] as const;
  const book = (more: readonly (readonly [number, string, string])[]): void => {
    const all = [...rounds, ...more];
    put(
      'Day',
      all.map(([day]) => serialOf(addDays(starts, day))),
    );
    put(
      'Type',
      all.map(([, type]) => type),
    );
    put(
      'Status',
      all.map(([, , status]) => status),
    );
  };
  const lines = (): unknown[] => {
    const rows = shown();
    const from = rows.findIndex((row) => row[8] === 'BOOKED MOCKS') + 1;
    return rows.slice(from, from + 7).map((row) => [row[8], row[9]]);
  };
  const on = (day: number): number => serialOf(addDays(starts, day));
  const blank = ['', ''];
  book([]);
  expect(lines()).toEqual([
    [on(3), 'bar raiser'],
    [on(4), 'coding'],
    [on(4), 'system design'],
    ...[blank, blank, blank],
    ['', null],
  ]);
  book(Array.from({ length: 5 }, () => [6, 'coding', 'planned']));
  expect(lines().slice(5)).toEqual([
    [on(6), 'coding'],
    ['and 2 more: see Mocks', null],
  ]);
  mocks?.getRange(2, 1, 20, header.length).clearContent();
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

test('the hours of a week are spread by the minutes of its weekdays', async () => {
  const weekdayMinutes = [60, 0, 120, 0, 60, 240, 0];
  const before = records(sheetOf(google, 'Plan'))[12]?.['Coding hours'];
  await call(google, 'saveSettings', {
    id: 'settings-1',
    settings: { ...sampleSettings, weekdayMinutes },
  });
  const hours = Number(records(sheetOf(google, 'Plan'))[12]?.['Coding hours']);
  expect(hours).not.toBeCloseTo(Number(before), 6);
  const week = records(sheetOf(google, 'Days')).filter((row) => row['Week'] === 13);
  expect(week.map((row) => row['Minutes you have'])).toEqual(weekdayMinutes);
  week.forEach((row, index) => {
    expect(row['Coding']).toBeCloseTo((hours * 60 * (weekdayMinutes[index] ?? 0)) / 480, 6);
  });
});

test('another start, level or budget replans the weeks around what was typed', async () => {
  const typed = (): unknown => {
    const day = records(sheetOf(google, 'Days')).find((row) => row['Key'] === dayKey(12, 1));
    return [day?.['Coding'], day?.['Topic']];
  };
  const design = (): unknown =>
    records(sheetOf(google, 'Days')).find((row) => row['Key'] === dayKey(12, 1))?.['System design'];
  const before = design();
  expect(typed()).toEqual([7, 'My own topic']);
  await call(google, 'saveSettings', {
    id: 'settings-2',
    settings: { ...sampleSettings, level: 'L7', start: addDays(SAMPLE_START, -7) },
  });
  expect(design()).not.toEqual(before);
  expect(typed()).toEqual([7, 'My own topic']);
  google.user.typeInto('Week', 'I2', '12');
  expect(line('PLANNED MINUTES', 'Coding')[1]).toBe(7);
  expect(shown().flat()).toContain('Be brief');
  google.user.setCell('Week', 'I2', null);
  await call(google, 'saveSettings', { id: 'settings-3', settings: sampleSettings });
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
