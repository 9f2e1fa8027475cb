import type { Google } from '../../emulator/google';
import { SAMPLE_AS_OF, SAMPLE_START, sampleSettings } from '../../emulator/sample/candidate';
import { tasks } from '../../src/domain/content/tasks/tasks';
import { dueDay } from '../../src/domain/content/tasks/due';
import { sourceName } from '../../src/domain/content/sources';
import { serialOf } from '../../src/domain/time/day';
import { boxes, lines } from '../domain/content/boxes';
import { emptyTracker, records, sheetOf, formulaErrors } from './fixture';

jest.setTimeout(180_000);

let google: Google;

beforeAll(async () => {
  google = await emptyTracker();
});

function rows(): Record<string, unknown>[] {
  return records(sheetOf(google, 'Tasks'));
}

function task(key: string): Record<string, unknown> {
  return rows().find((row) => row['Key'] === key) ?? {};
}

/** Types a row of a log by its headers. */
function enter(sheet: string, row: number, cells: Readonly<Record<string, string>>): void {
  const header = sheetOf(google, sheet).values[0] ?? [];
  for (const [name, text] of Object.entries(cells)) {
    google.user.typeInto(sheet, `${String.fromCharCode(65 + header.indexOf(name))}${row}`, text);
  }
}

/** The row and the column of a task's cell, as A1. */
function cell(key: string, header: string): string {
  const { values } = sheetOf(google, 'Tasks');
  const row = values.findIndex((cells) => cells[0] === key) + 1;
  return `${String.fromCharCode(65 + (values[0]?.indexOf(header) ?? 0))}${row}`;
}

test('shows no error while nothing is logged', () => {
  expect(formulaErrors(google)).toEqual([]);
});

test('has every box of the documents', () => {
  const shown = rows();
  expect(shown).toHaveLength(tasks.length);
  const sources = new Set(shown.flatMap((row) => String(row['Source']).split('; ')));
  const named = (wanted: readonly string[]): number =>
    wanted.filter((source) =>
      sources.has(sourceName(`${source.slice(0, 3) as '002'}:${Number(source.slice(4))}`)),
    ).length;
  const { monthGoals, ...boxed } = boxes;
  const weekOne = [81, 82, 83, 84];
  // The timeline's own weekly tracker holds three more boxes: the goals on Weekly reviews.
  const goals = (sheetOf(google, 'Weekly reviews').values[0] ?? []).filter((header) =>
    /^Goal \d done$/.test(String(header)),
  );
  expect(named(Object.values(boxed).flat()) + goals.length).toBe(93);
  expect(named(weekOne.map((line) => `002:${line}`))).toBe(4);
  expect(named(monthGoals)).toBe(24);
  expect(named(lines('003', [1331, 1338]))).toBe(8);
  expect(named(['003:1350', '003:1352', '003:1355', '003:1358', '003:1360'])).toBe(5);
  expect(named(lines('004', [404, 407], [410, 413], [416, 419]))).toBe(12);
});

test('shows what each resource costs, and takes it off the list once you have it', () => {
  const resources = rows().filter(({ Kind }) => Kind === 'Resource');
  expect(resources.map((row) => row['Cost'])).toEqual(['paid', 'paid', 'free', 'varies']);
  expect(resources.map((row) => row['Have it?'])).toEqual(resources.map(() => 'To get'));
  expect(task('get-aws-account')['State']).toBe('Overdue');
  google.user.typeInto('Tasks', cell('get-aws-account', 'Have it?'), 'Not needed');
  expect(task('get-aws-account')['State']).toBe('Done');
});

test('shows the topic of every day of weeks 3 to 15 on Days', () => {
  const days = records(sheetOf(google, 'Days'));
  for (let week = 3; week <= 15; week += 1) {
    const shown = days.filter((row) => row['Week'] === week).map((row) => row['Topic']);
    expect(shown.slice(0, 5).filter((topic) => topic === '')).toEqual([]);
  }
  const texts = new Set(tasks.map(({ text }) => text));
  expect(days.filter(({ Topic }) => Topic !== '' && !texts.has(String(Topic)))).toEqual([]);
});

test('falls due when the domain says, and follows the interview day', () => {
  const due = (interview: string): unknown[] =>
    tasks.map(({ when }) => {
      const day = dueDay(when, SAMPLE_START, interview);
      return day === null ? '' : serialOf(day);
    });
  expect(rows().map((row) => row['Due'])).toEqual(due(sampleSettings.interview));
  google.user.typeInto('Settings', 'D5', '2026-12-01');
  expect(rows().map((row) => row['Due'])).toEqual(due('2026-12-01'));
  google.user.setCell('Settings', 'D5', null);
  expect(rows().map((row) => row['Due'])).toEqual(due(''));
});

test('is met by what the logs hold', () => {
  enter('Designs', 2, {
    Day: SAMPLE_AS_OF,
    'Design key': 'cdn',
    Scale: 'L7',
    'AWS services': 'CloudFront, S3',
  });
  expect(task('w12-cdn')).toMatchObject({ Now: 1, Met: 'Met', State: 'Done' });
  expect(task('w12-designs')).toMatchObject({ Target: 5, Now: 1, Met: 'Not yet' });
  expect(task('w07-cloudfront')).toMatchObject({ Now: 1, Met: 'Met' });
  expect(task('w07-lambda')).toMatchObject({ Now: 0, Met: 'Not yet', State: 'Overdue' });
});

test('asks for a note where a number that is not met is ticked', () => {
  google.user.setCell('Tasks', cell('w07-lambda', 'Done'), true);
  expect(task('w07-lambda')).toMatchObject({ State: 'Needs a note' });
  google.user.typeInto('Tasks', cell('w07-lambda', 'Note'), 'Known from work');
  expect(task('w07-lambda')).toMatchObject({ State: 'Done' });
});
