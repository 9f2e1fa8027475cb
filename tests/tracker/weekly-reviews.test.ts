import type { Google } from '../../emulator/google';
import { SAMPLE_AS_OF } from '../../emulator/sample/candidate';
import { monthlyReview } from '../../src/domain/content/reviews';
import { tasks } from '../../src/domain/content/tasks/tasks';
import { mean, median } from '../../src/domain/numbers';
import { shipped } from '../../src/domain/plans/assumptions';
import { serialOf } from '../../src/domain/time/day';
import { records, sampleTracker, sheetOf } from './fixture';

jest.setTimeout(180_000);

type Row = Record<string, unknown>;

let google: Google;
let reviews: readonly Row[];
let logs: Readonly<Record<'Problems' | 'Designs' | 'Tellings' | 'Sessions', readonly Row[]>>;

beforeAll(async () => {
  google = await sampleTracker();
  const rows = (name: string): Row[] =>
    records(sheetOf(google, name)).filter(({ Day }) => Number(Day) <= serialOf(SAMPLE_AS_OF));
  reviews = records(sheetOf(google, 'Weekly reviews'));
  logs = {
    Problems: rows('Problems'),
    Designs: rows('Designs'),
    Tellings: rows('Tellings'),
    Sessions: rows('Sessions'),
  };
});

/** The reviews of the periods that have begun, by week and by month. */
function begun(): readonly Row[] {
  return reviews.filter(({ Starts }) => Number(Starts) <= serialOf(SAMPLE_AS_OF));
}

function within(log: keyof typeof logs, { Starts, Ends }: Row): readonly Row[] {
  return logs[log].filter(
    ({ Day }) => Day !== '' && Number(Day) >= Number(Starts) && Number(Day) <= Number(Ends),
  );
}

function expectFigure(shown: unknown, wanted: number | null): void {
  if (wanted === null) expect(shown).toBe('');
  else expect(shown).toBeCloseTo(wanted, 9);
}

const numbers = (rows: readonly Row[], header: string): readonly number[] =>
  rows.map((row) => row[header]).filter((value) => typeof value === 'number');

test('twelve weeks and three months have begun', () => {
  expect(begun().map(({ Period }) => Period)).toHaveLength(15);
});

test.each([
  ['Easy', shipped.easyMinutes],
  ['Medium', shipped.mediumMinutes],
  ['Hard', shipped.hardMinutes],
])(
  'count, median minutes and hit rate of %s within %i minutes, by week and month',
  (level, limit) => {
    for (const review of begun()) {
      const tried = within('Problems', review).filter(({ Difficulty }) => Difficulty === level);
      const solved = tried.filter(({ Solved }) => Solved === true);
      const inTime = solved.filter(({ Minutes }) => Number(Minutes) <= limit);
      expect(review[level]).toBe(tried.length);
      expectFigure(
        review[`${level} minutes`],
        solved.length === 0 ? null : median(numbers(solved, 'Minutes')),
      );
      expectFigure(
        review[`${level} in time`],
        tried.length === 0 ? null : inTime.length / tried.length,
      );
    }
  },
);

test('designs against their goal, with quality and minutes', () => {
  for (const review of begun()) {
    const done = within('Designs', review);
    const qualities = numbers(done, 'Quality');
    expect(review['Designs']).toBe(done.length);
    expect(review['Design goal']).toEqual(expect.any(Number));
    expectFigure(review['Design quality'], qualities.length === 0 ? null : mean(qualities));
    expectFigure(
      review['Design minutes'],
      done.length === 0 ? null : median(numbers(done, 'Minutes')),
    );
  }
});

test('stories practised and improved', () => {
  const good = logs.Tellings.filter(
    ({ Seconds }) =>
      Number(Seconds) >= shipped.secondsGood && Number(Seconds) <= shipped.secondsLong,
  );
  for (const review of begun()) {
    const told = new Set(within('Tellings', review).map(({ Story }) => Story));
    const before = new Set(
      good.filter(({ Day }) => Number(Day) < Number(review['Starts'])).map(({ Story }) => Story),
    );
    const improved = within('Tellings', review).filter(
      (row) => good.includes(row) && !before.has(row['Story']),
    );
    expect(review['Stories told']).toBe(told.size);
    expect(review['Stories improved']).toBe(new Set(improved.map(({ Story }) => Story)).size);
  }
});

test('new stories and mock sessions, by week and month', () => {
  const stories = records(sheetOf(google, 'Stories'));
  const mocks = records(sheetOf(google, 'Mocks'));
  const isIn = (day: unknown, { Starts, Ends }: Row): boolean =>
    day !== '' &&
    Number(day) >= Number(Starts) &&
    Number(day) <= Math.min(Number(Ends), serialOf(SAMPLE_AS_OF));
  const scored = mocks.filter(
    (row) =>
      row['Rater is'] !== 'self' &&
      Object.entries(row).some(
        ([name, value]) => /^(Score|Dimension \d)$/.test(name) && typeof value === 'number',
      ),
  );
  for (const review of begun()) {
    const made = stories.filter(
      (row) => isIn(row['Created'], review) && ['Drafted', 'Ready'].includes(String(row['Status'])),
    );
    const loops = new Set(
      scored.filter((row) => isIn(row['Day'], review)).map((row) => row['Loop']),
    );
    const { Period, 'New stories': newStories, Mocks: sessions } = review;
    expect([Period, newStories, sessions]).toEqual([Period, made.length, loops.size]);
  }
  expect(begun().reduce((sum, row) => sum + Number(row['Mocks']), 0)).toBeGreaterThan(4);
});

test('the week that was missed has no hours, and the plan says so', () => {
  const week = reviews.find(({ Period }) => Period === 'Week 6');
  expect(week).toMatchObject({ 'Coding hours': 0, 'System design hours': 0, Mocks: 0 });
  const missed = records(sheetOf(google, 'Plan')).filter(({ Status }) => Status === 'Missed');
  expect(missed.map((row) => row['Week'])).toEqual([6]);
});

test('hours by area', () => {
  for (const review of begun()) {
    for (const area of ['Coding', 'System design', 'Behavioral', 'Mocks']) {
      const own = within('Sessions', review).filter((row) => row['Area'] === area);
      expectFigure(
        review[`${area} hours`],
        numbers(own, 'Minutes').reduce((sum, minutes) => sum + minutes, 0) / 60,
      );
    }
  }
});

test('a month shows its deliverables as they stand on Tasks, and asks nine questions', () => {
  const states = Object.fromEntries(
    records(sheetOf(google, 'Tasks')).map(({ Key, State }) => [String(Key), State]),
  );
  for (const month of [1, 2, 3, 4, 5, 6]) {
    const own = tasks.filter(
      ({ kind, when }) => kind === 'deliverable' && when.kind === 'month' && when.month === month,
    );
    const shown = reviews.find(({ Key }) => Key === `m${month}`)?.['Deliverables'];
    expect(String(shown).split('\n')).toEqual(
      own.map(({ id, text }) => `${states[id] === 'Done' ? '✓' : '○'} ${text}`),
    );
    expect(own.length).toBeGreaterThanOrEqual(5);
  }
  expect(reviews.filter(({ Deliverables }) => String(Deliverables).includes('✓'))).not.toEqual([]);
  const headers = sheetOf(google, 'Weekly reviews').values[0];
  expect(headers).toEqual(expect.arrayContaining(monthlyReview.map(({ text }) => text)));
});

test('goals without a done mark are carried to the next week and month, and no further', () => {
  const { values } = sheetOf(google, 'Weekly reviews');
  const sheet =
    google.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Weekly reviews');
  const put = (key: string, header: string, value: string | boolean): void => {
    const row = values.findIndex((cells) => cells[0] === key) + 1;
    sheet?.getRange(row, (values[0]?.indexOf(header) ?? 0) + 1, 1, 1).setValues([[value]]);
  };
  for (const period of ['w05', 'm1']) {
    put(period, 'Goal 1', 'Two mocks');
    put(period, 'Goal 1 done', true);
    put(period, 'Goal 2', 'Sleep');
    put(period, 'Goal 3', 'Graphs');
  }
  const left = Object.fromEntries(
    records(sheetOf(google, 'Weekly reviews')).map((row) => [
      String(row['Key']),
      row['Left from before'],
    ]),
  );
  expect(left).toMatchObject({
    w06: '· Sleep · Graphs ',
    m2: '· Sleep · Graphs ',
    w07: '',
    m3: '',
  });
});
