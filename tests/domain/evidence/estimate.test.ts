import fc from 'fast-check';
import { estimateRating, estimateText } from '../../../src/domain/evidence/estimate';
import { componentOf, roundScore } from '../../../src/domain/evidence/rounds';
import { addDays } from '../../../src/domain/time/day';

const asOf = '2026-06-30';

test('needs one score', () => {
  expect(estimateRating([], asOf)).toBeNull();
  expect(estimateRating([{ day: addDays(asOf, 1), score: 5 }], asOf)).toBeNull();
  expect(estimateText(null)).toBe('Need 1 more');
});

test('halves the weight of a score every 21 days', () => {
  const found = estimateRating(
    [
      { day: asOf, score: 5 },
      { day: addDays(asOf, -21), score: 4 },
      { day: addDays(asOf, -42), score: 3 },
    ],
    asOf,
  );
  expect(found?.effectiveRounds).toBeCloseTo(1.75, 12);
  expect(found?.estimate).toBeCloseTo((2 * 3 + 5 + 2 + 0.75) / 3.75, 12);
  expect(found?.floor).toBeCloseTo((6 + 7.75) / 3.75 - (1.2816 * 0.8) / Math.sqrt(3.75), 12);
  expect(estimateText(found)).toBe('3.7 (at least 3.1, 3 rounds)');
});

test('stays between 1 and 5, with the floor below the estimate', () => {
  const scores = fc.array(
    fc.record({ age: fc.integer({ min: 0, max: 200 }), score: fc.integer({ min: 1, max: 5 }) }),
    { minLength: 1, maxLength: 30 },
  );
  fc.assert(
    fc.property(scores, (rows) => {
      const found = estimateRating(
        rows.map(({ age, score }) => ({ day: addDays(asOf, -age), score })),
        asOf,
      );
      expect(found?.floor).toBeGreaterThanOrEqual(1);
      expect(found?.estimate).toBeLessThanOrEqual(5);
      expect(found?.floor).toBeLessThanOrEqual(found?.estimate ?? 0);
    }),
  );
});

test.each([
  ['Coding', 'coding'],
  [' Technical  architecture ', 'design'],
  ['Design', 'design'],
  ['Bar raiser', 'behavioral'],
  ['Behavioural', 'behavioral'],
  ['organisational leadership', 'behavioral'],
  ['full loop', null],
  ['toString', null],
  ['', null],
])('puts a %j round to %j', (type, component) => {
  expect(componentOf(type)).toBe(component);
});

test('rounds the mean of the dimensions to a half when there is no overall', () => {
  expect(roundScore({ score: 4.5, dimensions: [1, 1] })).toBe(4.5);
  expect(roundScore({ score: null, dimensions: [3, 4, 4, 4] })).toBe(4);
  expect(roundScore({ score: null, dimensions: [] })).toBeNull();
});
