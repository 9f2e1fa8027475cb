import fc from 'fast-check';
import { areas } from '../../../src/domain/plans/areas';
import { assumptionsWith, shipped } from '../../../src/domain/plans/assumptions';
import type { Metric } from '../../../src/domain/plans/lines';
import { targetLines } from '../../../src/domain/plans/lines';
import { expectedIndex } from '../../../src/domain/progress/curve';
import { actualsOf, measuredLines } from '../../../src/domain/progress/actuals';
import type { Attempt } from '../../../src/domain/progress/history';
import { emptyHistory } from '../../../src/domain/progress/history';
import { areaHoursOf } from '../../../src/domain/progress/hours';
import type { MeasuredLine, Score } from '../../../src/domain/progress/score';
import { score } from '../../../src/domain/progress/score';
import { addDays } from '../../../src/domain/time/day';
import { attempt, start } from '../histories/builder';

const hours = areaHoursOf('L6', shipped);
const measure = (actuals: Partial<Record<Metric, number>>): readonly MeasuredLine[] =>
  targetLines.map((line) => ({ ...line, actual: actuals[line.metric] ?? null }));
const at = (actuals: Partial<Record<Metric, number>>, now: number): Score =>
  score(measure(actuals), now, hours, shipped);

test('scores a candidate without data 0 in every week', () => {
  for (let week = 0; week <= 26; week += 0.5) {
    const result = score(
      measuredLines(actualsOf(emptyHistory, '2026-06-01')),
      week,
      hours,
      shipped,
    );
    for (const area of [...areas, 'overall' as const]) {
      expect(result[area].index).toBe(0);
      expect(['no evidence', 'nothing due']).toContain(result[area].status.kind);
    }
  }
});

test('says that nothing is due where no line has moved', () => {
  const { coding, mocks } = at({}, 1);
  expect(coding).toMatchObject({ earned: null, lag: null, status: { kind: 'nothing due' } });
  expect(mocks.status.kind).toBe('nothing due');
});

test('leaves out a metric that is not due, weight and all', () => {
  // Week 2: patterns and medium minutes have not moved, so problems are the whole area.
  expect(at({ problemsSolved: 10 }, 2).coding).toMatchObject({ earned: 2, lag: 0, index: 30 });
});

test('counts a due metric without evidence as nothing in the index', () => {
  // Week 4: problems 0.5 and patterns 0.2 are on the line, minutes 0.3 are due and unknown.
  const { coding } = at({ problemsSolved: 25, patternsPractised: 3 }, 4);
  expect(coding.index).toBeCloseTo(0.7 * 60, 12);
  expect(coding.earned).toBeCloseTo(0.7 * 4 + 0.3 * 2, 12);
});

test('credits no metric with more than two weeks ahead', () => {
  const { mocks } = at({ mockSessions: 15, outsideScore: 1 }, 10);
  expect(mocks.earned).toBeCloseTo(0.5 * 12 + 0.5 * 10, 12);
  expect(mocks).toMatchObject({ lag: -1, status: { kind: 'ahead' } });
});

test.each([
  [0.4, 'on plan'],
  [1.04, 'on plan'],
  [1.06, 'at risk'],
  [2.04, 'at risk'],
  [2.06, 'behind'],
] as const)('a lag of %d weeks is %s', (lag, kind) => {
  const week = 20;
  const line: MeasuredLine = {
    area: 'coding',
    metric: 'x',
    label: 'X',
    direction: 'up',
    weight: 1,
    knots: [0, 24],
    targets: [0, 24],
    actual: week - lag,
  };
  expect(score([line], week, hours, shipped).coding.status.kind).toBe(kind);
});

test('is done or ended after the last week', () => {
  const done = { problemsSolved: 90, patternsPractised: 8, mediumMinutes: 25 };
  expect(at(done, 25).coding.status).toEqual({ kind: 'done' });
  expect(at({ ...done, problemsSolved: 60 }, 25).coding.status).toEqual({
    kind: 'ended',
    daysAgo: 7,
  });
});

test('takes the published curve, and the mean of the others for mocks', () => {
  expect(expectedIndex('coding', 2, shipped)).toBe(30);
  expect(expectedIndex('design', 12, shipped)).toBe(80);
  expect(expectedIndex('mocks', 8, shipped)).toBeCloseTo((75 + 65 + 80) / 3, 12);
  const changed = assumptionsWith([['curveCodingMonth1', 80]]);
  expect(expectedIndex('coding', 2, changed)).toBe(40);
});

test('weighs the areas by their hours and leaves out those with nothing due', () => {
  const { overall } = at({ problemsSolved: 10 }, 2);
  const due = { coding: 30, design: 0, behavioral: 0 };
  expect(overall.index).toBeCloseTo((due.coding * 100) / (100 + 120 + 80), 12);
});

const anyActuals = fc.record(
  {
    problemsSolved: fc.integer({ min: 0, max: 200 }),
    patternsPractised: fc.integer({ min: 0, max: 12 }),
    mediumMinutes: fc.integer({ min: 5, max: 90 }),
    designSessions: fc.integer({ min: 0, max: 60 }),
    designQuality: fc.double({ min: 1, max: 5, noNaN: true }),
    designMinutes: fc.integer({ min: 10, max: 120 }),
    stories: fc.integer({ min: 0, max: 40 }),
    principlesCovered: fc.integer({ min: 0, max: 16 }),
    storyQuality: fc.double({ min: 1, max: 5, noNaN: true }),
    mockSessions: fc.integer({ min: 0, max: 30 }),
    outsideScore: fc.double({ min: 1, max: 5, noNaN: true }),
  },
  { requiredKeys: [] },
);
const anyNow = fc.double({ min: 0, max: 30, noNaN: true });

test('keeps every index between 0 and 100 and every week in the plan', () => {
  fc.assert(
    fc.property(anyActuals, anyNow, (actuals, now) => {
      const result = at(actuals, now);
      for (const part of Object.values(result)) {
        expect(part.index).toBeGreaterThanOrEqual(0);
        expect(part.index).toBeLessThanOrEqual(100);
        if (part.earned !== null) expect(part.earned).toBeGreaterThanOrEqual(0);
        if (part.earned !== null) expect(part.earned).toBeLessThanOrEqual(24);
      }
    }),
  );
});

test('never scores less for one more solved problem', () => {
  fc.assert(
    fc.property(anyActuals, anyNow, fc.integer({ min: 1, max: 40 }), (actuals, now, more) => {
      const problemsSolved = actuals.problemsSolved ?? 0;
      const before = at({ ...actuals, problemsSolved }, now);
      const after = at({ ...actuals, problemsSolved: problemsSolved + more }, now);
      expect(after.coding.index).toBeGreaterThanOrEqual(before.coding.index - 1e-9);
      expect(after.overall.index).toBeGreaterThanOrEqual(before.overall.index - 1e-9);
      expect(after.coding.earned ?? 0).toBeGreaterThanOrEqual((before.coding.earned ?? 0) - 1e-9);
    }),
  );
});

test('does not depend on the order of the metrics', () => {
  fc.assert(
    fc.property(
      anyActuals,
      anyNow,
      fc.array(fc.nat(), { minLength: 13, maxLength: 13 }),
      (actuals, now, keys) => {
        const lines = measure(actuals);
        const shuffled = lines
          .map((line, i) => ({ line, key: keys[i] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ line }) => line);
        const [a, b] = [score(lines, now, hours, shipped), score(shuffled, now, hours, shipped)];
        expect(b.overall.index).toBeCloseTo(a.overall.index, 9);
        expect(b.overall.status).toEqual(a.overall.status);
      },
    ),
  );
});

test('is not ahead of a plan that has not started', () => {
  expect(at({ stories: 0 }, -3).behavioral).toMatchObject({ lag: 0, status: { kind: 'on plan' } });
});

const anyAttempt = fc.record({
  index: fc.integer({ min: 0, max: 120 }),
  day: fc.integer({ min: 0, max: 167 }),
  minutes: fc.integer({ min: 5, max: 90 }),
  solved: fc.boolean(),
  baseline: fc.boolean(),
  difficulty: fc.constantFrom('Easy', 'Medium', 'Hard'),
});

test('never scores less for one more solved problem in the log', () => {
  fc.assert(
    fc.property(
      fc.array(anyAttempt, { maxLength: 60 }),
      fc.integer({ min: 0, max: 120 }),
      fc.integer({ min: 0, max: 168 }),
      (rows, index, days) => {
        const asOf = addDays(start, days);
        const attempts = rows.map(({ index: i, day, minutes, ...rest }) => ({
          ...attempt(i, addDays(start, day), minutes),
          ...rest,
        }));
        // A medium would also bring minutes, which may be slow; this one is only a problem solved.
        const more = { ...attempt(index, asOf, 15), difficulty: 'Easy' };
        const scoreOf = (log: readonly Attempt[]): Score =>
          score(
            measuredLines(actualsOf({ ...emptyHistory, attempts: log }, asOf)),
            days / 7,
            hours,
            shipped,
          );
        const [before, after] = [scoreOf(attempts), scoreOf([...attempts, more])];
        expect(after.coding.index).toBeGreaterThanOrEqual(before.coding.index - 1e-9);
        expect(after.overall.index).toBeGreaterThanOrEqual(before.overall.index - 1e-9);
        expect(after.coding.earned ?? 0).toBeGreaterThanOrEqual((before.coding.earned ?? 0) - 1e-9);
      },
    ),
    { numRuns: 300 },
  );
});
