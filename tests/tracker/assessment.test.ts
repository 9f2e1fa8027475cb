import type { Google } from '../../emulator/google';
import { SAMPLE_AS_OF } from '../../emulator/sample/candidate';
import { median } from '../../src/domain/numbers';
import { serialOf } from '../../src/domain/time/day';
import { records, sampleTracker, sheetOf } from './fixture';
import { workings } from './workings';

jest.setTimeout(240_000);

type Row = Record<string, unknown>;

let google: Google;

beforeAll(async () => {
  google = await sampleTracker();
});

function rowsOf(sheet: string): readonly Row[] {
  return records(sheetOf(google, sheet));
}

function item(key: string): Row {
  const found = rowsOf('Assessment').find((row) => row['Key'] === key);
  if (!found) throw new Error(key);
  return found;
}

const past = (sheet: string): readonly Row[] =>
  rowsOf(sheet).filter(({ Day }) => Number(Day) <= serialOf(SAMPLE_AS_OF));

test.each([
  ['bl-easy', 'Easy', 0],
  ['bl-medium-1', 'Medium', 0],
  ['bl-medium-2', 'Medium', 1],
] as const)('%s: then the baseline of the log, now the median since', (key, difficulty, place) => {
  const timed = past('Problems').filter(
    (row) => row['Difficulty'] === difficulty && typeof row['Minutes'] === 'number',
  );
  const first = timed.filter((row) => row['Baseline'] === true)[place]?.['Minutes'];
  const later = timed
    .filter((row) => row['Baseline'] !== true && row['Solved'] === true)
    .map((row) => Number(row['Minutes']));
  expect(later.length).toBeGreaterThan(0);
  expect(item(key)).toMatchObject({ Then: first ?? '', Now: median(later) });
});

test.each([
  ['bl-design-minutes', 'Minutes'],
  ['bl-design-completeness', 'Complete %'],
] as const)('%s: then the baseline design, now the median since', (key, column) => {
  const measured = past('Designs').filter((row) => typeof row[column] === 'number');
  const first = measured.find((row) => row['Baseline'] === true)?.[column];
  const later = measured
    .filter((row) => row['Baseline'] !== true)
    .map((row) => Number(row[column]));
  expect(first).toEqual(expect.any(Number));
  expect(item(key)).toMatchObject({ Then: first, Now: median(later) });
});

test('ratings show the oldest as then and the newest as now', () => {
  const ratings = past('Ratings').filter((row) => row['Item'] === 'wk-confidence');
  expect(ratings.length).toBeGreaterThan(1);
  expect(item('wk-confidence')).toMatchObject({
    Then: ratings[0]?.['Value'],
    Now: ratings[ratings.length - 1]?.['Value'],
  });
});

test('weak areas read their current value from the logs, and say how far the target is', () => {
  const actual = (metric: string): unknown =>
    workings(google, 'scores').find((row) => Object.values(row)[0] === metric)?.['Actual'];
  expect(item('wa-coding')['Now']).toBe(actual('mediumMinutes'));
  expect(item('wa-design')['Now']).toBe(actual('designQuality'));
  expect(item('wa-confidence')['Now']).toBe(item('wk-confidence')['Now']);
  for (const key of ['wa-coding', 'wa-design', 'wa-confidence']) {
    const { Now, Target, 'What it says': says } = item(key);
    const gap = key === 'wa-coding' ? Number(Now) - Number(Target) : Number(Target) - Number(Now);
    const tenths = Math.round(gap * 10) / 10;
    expect([key, says]).toEqual([key, tenths <= 0 ? 'Reached' : `${tenths} to go`]);
  }
});

test('a number typed over now or then counts, and the total follows', () => {
  const { values } = sheetOf(google, 'Assessment');
  const row = values.findIndex((cells) => cells[0] === 'fa-design') + 1;
  const before = Number(item('fa-total')['Now']) - Number(item('fa-design')['Now']);
  google.user.typeInto('Assessment', `G${row}`, '5');
  expect(item('fa-design')).toMatchObject({ Now: 5, 'What it says': 'Strength' });
  expect(item('fa-total')['Now']).toBe(before + 5);
});
