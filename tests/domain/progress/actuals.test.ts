import fc from 'fast-check';
import { newest } from '../../../src/domain/evidence/newest';
import { actualsOf } from '../../../src/domain/progress/actuals';
import type { Attempt, History } from '../../../src/domain/progress/history';
import { emptyHistory } from '../../../src/domain/progress/history';
import { addDays } from '../../../src/domain/time/day';
import { attempt, followsThePlan, round, start } from '../histories/builder';

const asOf = addDays(start, 100);

function withAttempts(...attempts: readonly Attempt[]): History {
  return { ...emptyHistory, attempts };
}

const actuals = (...attempts: readonly Attempt[]) => actualsOf(withAttempts(...attempts), asOf);

test('has no evidence without rows, and a measured 0 with rows that do not count', () => {
  expect(Object.values(actualsOf(emptyHistory, asOf))).toEqual(Array(13).fill(null));
  const baseline = { ...attempt(1, start, 20), baseline: true };
  expect(actuals(baseline)).toMatchObject({ problemsSolved: 0, patternsPractised: 0 });
  expect(
    actualsOf(withAttempts(attempt(1, start, 20)), addDays(start, -1)).problemsSolved,
  ).toBeNull();
});

test('counts a problem once, however often it was solved', () => {
  const again = { ...attempt(1, addDays(start, 3), 20), attempt: 2 };
  expect(actuals(attempt(1, start, 30), again).problemsSolved).toBe(1);
});

test('counts a pattern from three distinct solved problems', () => {
  const three = [0, 1, 2].map((i) => attempt(i, start, 30));
  expect(actuals(...three).patternsPractised).toBe(1);
  expect(
    actuals(...three.slice(1), { ...attempt(2, start, 20), attempt: 2 }).patternsPractised,
  ).toBe(0);
});

test('takes the median of first attempts at mediums, an unsolved one as an hour at least', () => {
  const rows = [10, 20, 30].map((minutes, i) => attempt(i, addDays(start, i), minutes));
  const gaveUp = { ...attempt(9, start, 5), solved: false };
  const second = { ...attempt(9, start, 1), attempt: 2 };
  const easy = { ...attempt(8, start, 1), difficulty: 'Easy' };
  expect(actuals(...rows, second, easy).mediumMinutes).toBe(20);
  expect(actuals(...rows, gaveUp, second, easy).mediumMinutes).toBe(25);
  expect(actuals(...rows.slice(1), easy).mediumMinutes).toBeNull();
  expect(
    actuals(...rows.slice(1), gaveUp, { ...gaveUp, minutes: 80, key: 'z' }).mediumMinutes,
  ).toBe(45);
});

test('counts loops with an outside score as mock sessions', () => {
  const rounds = [
    round(start, 'coding', 4, { loop: 'A' }),
    round(start, 'bar raiser', 4, { loop: 'A' }),
    round(start, 'coding', 4, { loop: 'B', raterKind: 'self' }),
    round(start, 'coding', 4, { loop: 'C', raterKind: '' }),
    round(start, 'coding', 4, { loop: 'D', score: null }),
    round(start, 'coding', 4, { loop: 'E', score: null, dimensions: [3, 4, 4] }),
    round(start, 'coding', 4, { loop: 'F', status: 'cancelled' }),
  ];
  const found = actualsOf({ ...emptyHistory, rounds }, asOf);
  expect(found.mockSessions).toBe(2);
  expect(found.outsideScore).toBeCloseTo((4 + 4 + 3.5) / 3, 12);
});

test('takes ties with the k-th newest observation', () => {
  const rows = ['2026-01-03', '2026-01-01', '2026-01-02', '2026-01-02'].map((day) => ({ day }));
  expect(newest(rows, 2)).toEqual([rows[0], rows[2], rows[3]]);
  expect(newest(rows, 9)).toEqual(rows);
});

test('does not depend on the order of rows', () => {
  const history = followsThePlan(18, () => 3.5);
  const expected = actualsOf(history, asOf);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 97 }), (shift) => {
      const turn = <T>(rows: readonly T[]): readonly T[] =>
        rows
          .map((_, i) => rows[(i + shift) % rows.length])
          .flatMap((row) => (row ? [row] : []))
          .reverse();
      const turned: History = {
        attempts: turn(history.attempts),
        designs: turn(history.designs),
        topics: turn(history.topics),
        stories: turn(history.stories),
        tellings: [],
        rounds: turn(history.rounds),
        feedback: [],
      };
      expect(actualsOf(turned, asOf)).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});
