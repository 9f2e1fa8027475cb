import fc from 'fast-check';
import { finishDate, finishText, weeklyCounts } from '../../../src/domain/forecast/finish';
import { bufferDays, bufferWord } from '../../../src/domain/forecast/buffer';
import { targetLines } from '../../../src/domain/plans/lines';
import { addDays } from '../../../src/domain/time/day';

const asOf = '2026-06-01';

/** The share of all sequences of `weeks` draws whose sum reaches `remaining`. */
function bruteForce(weekly: readonly number[], remaining: number, weeks: number): number {
  let sums: readonly number[] = [0];
  for (let i = 0; i < weeks; i += 1) {
    sums = sums.flatMap((total) => weekly.map((count) => total + count));
  }
  return sums.filter((total) => total >= remaining).length / sums.length;
}

test('agrees with every sequence of weeks counted one by one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 4, maxLength: 5 }),
      fc.integer({ min: 1, max: 20 }),
      fc.constantFrom(0.3, 0.5, 0.85, 0.95),
      (weekly, remaining, confidence) => {
        const expected = [1, 2, 3, 4, 5].find(
          (weeks) => bruteForce(weekly, remaining, weeks) >= confidence - 1e-12,
        );
        const finish = finishDate(weekly, remaining, asOf, confidence);
        if (expected === undefined) {
          if (finish.kind === 'day') expect(finish.weeks).toBeGreaterThan(5);
        } else {
          expect(finish).toEqual({
            kind: 'day',
            day: addDays(asOf, 7 * expected),
            weeks: expected,
          });
        }
      },
    ),
  );
});

test('is never later for a lower confidence or for less to do', () => {
  const weeks = (weekly: readonly number[], remaining: number, p: number): number => {
    const finish = finishDate(weekly, remaining, asOf, p);
    return finish.kind === 'day' ? finish.weeks : finish.kind === 'done' ? 0 : 999;
  };
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 12 }),
      fc.integer({ min: 0, max: 80 }),
      (weekly, remaining) => {
        expect(weeks(weekly, remaining, 0.5)).toBeLessThanOrEqual(weeks(weekly, remaining, 0.85));
        expect(weeks(weekly, remaining, 0.5)).toBeLessThanOrEqual(
          weeks(weekly, remaining + 3, 0.5),
        );
      },
    ),
  );
});

test('says when there is no date', () => {
  expect(finishText(finishDate([], 0, asOf))).toBe('Done');
  expect(finishText(finishDate([1, 2, 3], 5, asOf))).toBe('Need 1 more week');
  expect(finishText(finishDate([1], 5, asOf))).toBe('Need 3 more weeks');
  expect(finishText(finishDate([0, 0, 0, 0], 5, asOf))).toBe('Not at this pace');
  expect(finishText(finishDate([1, 1, 1, 1], 105, asOf))).toBe('Not at this pace');
  expect(finishDate([1, 1, 1, 1], 104, asOf)).toMatchObject({ weeks: 104 });
});

test('counts the last twelve full weeks, leaving out planned rest', () => {
  const start = '2026-01-05';
  const days = [0, 1, 8, 21, 22, 23].map((n) => addDays(start, n));
  const pace = {
    start,
    asOf: addDays(start, 30),
    length: 24,
    planned: (week: number) => (week === 3 ? 0 : 2),
  };
  // Weeks 1 to 4: two, one, none (and none planned), three. Week 5 is not over.
  expect(weeklyCounts(days, pace)).toEqual([2, 1, 3]);
  expect(weeklyCounts(days, { ...pace, planned: () => 1 })).toEqual([2, 1, 0, 3]);
  expect(
    weeklyCounts(days, { ...pace, asOf: addDays(start, 7 * 15), planned: () => 1 }),
  ).toHaveLength(12);
  expect(weeklyCounts(days, { ...pace, asOf: addDays(start, -1) })).toEqual([]);
});

test('counts the days until the line passes the actual count', () => {
  const problems = targetLines.find(({ metric }) => metric === 'problemsSolved');
  if (!problems) throw new Error('problemsSolved');
  const days = (actual: number | null, n: number) =>
    bufferDays(problems, actual, asOf, addDays(asOf, n));
  expect(days(10, 14)).toBe(0);
  expect(days(25, 14)).toBe(14);
  expect(days(0, 0)).toBe(7);
  expect(days(null, 14)).toBe(-7);
  expect(days(100, 100)).toBe(68);
  expect(days(17.5, 14)).toBe(3);
  expect([-1, 0, 1, 2, 3, 6, 7].map((n) => bufferWord(n))).toEqual([
    'Behind',
    'Today',
    'Tight',
    'Tight',
    'Close',
    'Close',
    'Safe',
  ]);
});
