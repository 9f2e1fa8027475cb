import fc from 'fast-check';
import type { Google } from '../../emulator/google';
import type { Sheet } from '../../src/apps-script/port';
import { apply } from '../../src/apps-script/apply';
import { topicKinds } from '../../src/domain/content/topics/topic';
import { topics } from '../../src/domain/content/topics/topics';
import { estimateRating, estimateText } from '../../src/domain/evidence/estimate';
import { gateText } from '../../src/domain/evidence/gate';
import { components, roundTypes } from '../../src/domain/evidence/rounds';
import { gatesOf, stages, stageVerdict } from '../../src/domain/evidence/stages';
import { standingOf } from '../../src/domain/evidence/standing';
import { areas, levels } from '../../src/domain/plans/areas';
import { shipped } from '../../src/domain/plans/assumptions';
import { defaultSettings } from '../../src/domain/plans/settings';
import { actualsOf, measuredLines } from '../../src/domain/progress/actuals';
import type { History } from '../../src/domain/progress/history';
import { emptyHistory } from '../../src/domain/progress/history';
import { areaHoursOf } from '../../src/domain/progress/hours';
import { score } from '../../src/domain/progress/score';
import { statusText } from '../../src/domain/progress/status';
import { coverageOf } from '../../src/domain/stories/coverage';
import { isPrincipleCode, principleCodes } from '../../src/domain/stories/principles';
import { addDays, daysBetween, serialOf } from '../../src/domain/time/day';
import { plan } from '../../src/workbook/plan';
import { trackerSpec } from '../../src/workbook/tracker';
import { withSettings } from '../../src/workbook/with-settings';
import { records, sheetOf, spreadsheet, formulaErrors } from './fixture';
import { workings } from './workings';

const START = '2026-06-01';

/** Only what the scores are made of: the whole tracker takes many times as long. */
const needed = [
  ...['settings', 'problems', 'designs', 'mocks', 'feedback', 'stories', 'topics', 'principles'],
  ...['targets', 'lists', 'scores', 'patterns', 'areas', 'kinds', 'rounds', 'gates', 'verdict'],
];

let google: Google;

beforeAll(() => {
  google = spreadsheet();
  const spec = {
    sheets: withSettings(trackerSpec(), defaultSettings(START)).sheets.filter(({ key }) =>
      needed.includes(key),
    ),
  };
  const planned = plan(spec, { sheets: [], names: [], stamps: {} }, 'rename');
  if (planned.kind !== 'ready') throw new Error('expected steps');
  const steps = planned.steps.filter(({ kind }) =>
    ['addSheet', 'resize', 'name', 'write'].includes(kind),
  );
  apply(google.services, steps, () => undefined);
  layout = Object.fromEntries(google.workbook.dump().map(({ name, values }) => [name, values]));
}, 120_000);

type Cell = string | number | boolean;

/** The place of every header and setting; a read between writes would calculate all over again. */
let layout: Record<string, readonly (readonly unknown[])[]> = {};

function sheetNamed(title: string): Sheet {
  const sheet = google.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(title);
  if (!sheet) throw new Error(`There is no sheet "${title}".`);
  return sheet;
}

/** Puts rows under a sheet's headers, and nothing else. */
function fill(title: string, rows: readonly Readonly<Record<string, Cell | null>>[]): void {
  const headers = layout[title]?.[0] ?? [];
  const blank = Array.from({ length: MOST_ROWS - rows.length }, () => ({}));
  const values = [...rows, ...blank].map((row: Readonly<Record<string, Cell | null>>) =>
    headers.map((header) => row[String(header)] ?? ''),
  );
  sheetNamed(title).getRange(2, 1, values.length, headers.length).setValues(values);
}

const MOST_ROWS = 30;

function setSetting(key: string, value: Cell): void {
  const rows = layout['Settings'] ?? [];
  const row = rows.findIndex(([name]) => name === key);
  const column = rows[0]?.indexOf('Value') ?? 0;
  sheetNamed('Settings')
    .getRange(row + 1, column + 1, 1, 1)
    .setValues([[value]]);
}

function load(history: History, asOf: string, level: string): void {
  setSetting('as_of_override', serialOf(asOf));
  setSetting('level', level);
  fill(
    'Problems',
    history.attempts.map((row) => ({
      Id: row.id,
      Day: serialOf(row.day),
      'Problem key': row.key,
      Difficulty: row.difficulty,
      Pattern: row.pattern,
      Minutes: row.minutes,
      Solved: row.solved,
      Attempt: row.attempt,
      Baseline: row.baseline,
    })),
  );
  fill(
    'Designs',
    history.designs.map((row) => ({
      Id: row.id,
      Day: serialOf(row.day),
      Scale: row.scale,
      Minutes: row.minutes,
      Quality: row.quality,
      'AWS services': row.services.join(', '),
      'Architecture patterns': row.patterns.join(', '),
    })),
  );
  fill(
    'Mocks',
    history.rounds.map((row) => ({
      Id: row.id,
      Day: serialOf(row.day),
      Loop: row.loop,
      Type: row.type,
      Status: row.status,
      'Rater is': row.raterKind,
      Score: row.score,
      ...Object.fromEntries(row.dimensions.map((value, i) => [`Dimension ${i + 1}`, value])),
    })),
  );
  fill(
    'Feedback',
    history.feedback.map((row) => ({
      Id: row.id,
      Day: serialOf(row.day),
      Severity: row.severity,
      // On the day that it was made, as what is marked as addressed without a day counts.
      Closed: row.closed === null || row.closed === row.day ? null : serialOf(row.closed),
      Status: row.closed === null ? 'open' : 'addressed',
    })),
  );
  fill(
    'Stories',
    history.stories.map((row) => ({
      Id: row.id,
      Created: serialOf(row.created),
      Story: row.id,
      Primary: row.primary,
      Secondary: row.secondary.join(', '),
      Status: row.status,
      Quality: row.quality,
    })),
  );
}

const day = fc.integer({ min: 0, max: 175 }).map((n) => addDays(START, n));
const halves = fc.integer({ min: 2, max: 10 }).map((n) => n / 2);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value);
const rows = <T>(row: fc.Arbitrary<T>): fc.Arbitrary<(T & { id: string })[]> =>
  fc
    .array(row, { maxLength: MOST_ROWS })
    .map((all) => all.map((one, index) => ({ ...one, id: `r${index + 1}` })));
const names = (kind: 'service' | 'architecturePattern'): fc.Arbitrary<string[]> => {
  const all = topics.filter((topic) => topic.kind === kind).map(({ name }) => name);
  return fc.uniqueArray(fc.constantFrom(...all), { maxLength: 3 });
};
const code = fc.constantFrom(...principleCodes.slice(0, 5));

const histories: fc.Arbitrary<History> = fc.record({
  attempts: rows(
    fc.record({
      day,
      key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
      difficulty: fc.constantFrom('Medium', 'medium', 'Easy'),
      pattern: fc.constantFrom('Heap', 'heap', 'Two pointers', ''),
      minutes: maybe(fc.integer({ min: 5, max: 90 })),
      solved: fc.boolean(),
      attempt: fc.constantFrom(1, 1, 2),
      hints: fc.constant(false),
      optimal: fc.constant(false),
      baseline: fc.constantFrom(false, false, false, true),
    }),
  ),
  designs: rows(
    fc.record({
      day,
      key: fc.constant('x'),
      scale: fc.constantFrom('L6', 'L7', ''),
      minutes: maybe(fc.integer({ min: 20, max: 90 })),
      quality: maybe(halves),
      services: names('service'),
      patterns: names('architecturePattern'),
    }),
  ),
  topics: fc.constant([]),
  tellings: fc.constant([]),
  stories: rows(
    fc.record({
      created: day,
      primary: maybe(code),
      secondary: fc.uniqueArray(code, { maxLength: 2 }),
      status: fc.constantFrom('Idea', 'Drafted', 'Ready', 'Retired', ''),
      quality: maybe(halves),
    }),
  ),
  rounds: rows(
    fc.record({
      day,
      loop: fc.constantFrom('l1', 'l2', 'l3', 'l4'),
      type: fc.constantFrom(...Object.keys(roundTypes)),
      status: fc.constantFrom('done', 'done', 'planned', 'cancelled'),
      raterKind: fc.constantFrom('peer', 'mentor', 'professional', 'self', ''),
      score: maybe(halves),
      dimensions: fc.array(halves, { maxLength: 5 }),
    }),
  ),
  feedback: rows(
    fc
      .record({ day, severity: fc.constantFrom('major', 'minor'), closed: maybe(day) })
      .chain((row) => fc.constantFrom(row, { ...row, closed: row.day })),
  ),
});

const byKey = (table: string, key: string, value: string): Record<string, unknown> =>
  Object.fromEntries(workings(google, table).map((row) => [String(row[key]), row[value]]));

function expectSame(history: History, asOf: string, level: 'L6' | 'L7'): void {
  load(history, asOf, level);
  const close = (native: unknown, wanted: number | null): void => {
    if (wanted === null) expect(native).toBe('');
    else expect(native).toBeCloseTo(wanted, 8);
  };
  const actuals = actualsOf(history, asOf);
  const native = byKey('scores', 'Key', 'Actual');
  for (const [metric, wanted] of Object.entries(actuals)) close(native[metric] ?? '', wanted);

  const now = daysBetween(START, asOf) / 7;
  const wanted = score(measuredLines(actuals), now, areaHoursOf(level, shipped), shipped);
  const index = byKey('areas', 'Key', 'Index');
  const earned = byKey('areas', 'Key', 'Earned week');
  const lag = byKey('areas', 'Key', 'Lag');
  const status = byKey('areas', 'Key', 'Status');
  for (const area of [...areas, 'overall'] as const) {
    close(index[area], wanted[area].index);
    close(earned[area], wanted[area].earned ?? 0);
    close(lag[area], wanted[area].lag);
    expect(status[area]).toBe(statusText(wanted[area].status));
  }

  const coverage = Object.fromEntries(
    records(sheetOf(google, 'Principles')).map((row) => [String(row['Code']), row['Coverage']]),
  );
  const past = history.stories.filter(({ created }) => created <= asOf);
  expect(coverage).toEqual(
    Object.fromEntries(coverageOf(past).map(({ code, level: word }) => [code, word])),
  );

  const standing = standingOf(history, asOf);
  const verdicts = byKey('gates', 'Key', 'Verdict');
  for (const stage of stages) {
    for (const gate of gatesOf(stage, standing, level)) {
      const key = `${stage}.${gate.id}`.replace(' ', '_');
      expect(`${key}: ${String(verdicts[key])}`).toBe(`${key}: ${gateText(gate.result)}`);
    }
  }
  const verdict = stageVerdict(standing, level);
  expect(byKey('verdict', 'Key', 'Value')).toEqual({
    next: verdict.next ?? '',
    shown: verdict.shown,
    failing: verdict.failing.length,
  });

  const texts = byKey('rounds', 'Component', 'Outside score');
  for (const component of components) {
    const scores = standing.scores.filter((row) => row.component === component);
    expect(texts[component]).toBe(estimateText(estimateRating(scores, asOf)));
  }
}

test('formulas agree with the domain on random histories', () => {
  fc.assert(
    fc.property(
      histories,
      fc.integer({ min: 0, max: 180 }),
      fc.constantFrom(...levels),
      (history, days, level) => {
        expectSame(history, addDays(START, days), level);
      },
    ),
    { numRuns: 15, endOnFailure: true },
  );
}, 300_000);

test('without entries nothing is an error and nothing flatters', () => {
  expectSame(emptyHistory, addDays(START, 30), 'L6');
  expect(formulaErrors(google)).toEqual([]);
}, 60_000);

test('a plateau is never late, and the last week of it is not early', () => {
  const solved = (count: number): History => ({
    ...emptyHistory,
    attempts: Array.from({ length: count }, (_, index) => ({
      id: `r${index}`,
      day: START,
      key: `p${index}`,
      difficulty: 'Easy',
      pattern: '',
      minutes: null,
      solved: true,
      attempt: 1,
      hints: false,
      optimal: false,
      baseline: false,
    })),
  });
  const earnedAt = (count: number, week: number): unknown => {
    load(solved(count), addDays(START, 7 * week), 'L6');
    return byKey('scores', 'Key', 'Earned week')['problemsSolved'];
  };
  expect(earnedAt(25, 2)).toBe(3);
  expect(earnedAt(25, 3)).toBe(3);
  expect(earnedAt(25, 9)).toBe(4);
  expect(earnedAt(10, 9)).toBe(2);
}, 60_000);

test('the words that name what is covered are those of the Topics sheet', () => {
  expect(topicKinds.service).toBe('AWS service');
  expect(topicKinds.architecturePattern).toBe('Architecture pattern');
  expect(principleCodes.every(isPrincipleCode)).toBe(true);
});
