import fc from 'fast-check';
import { consistency } from '../../../src/domain/forecast/consistency';
import { addDays } from '../../../src/domain/time/day';

const start = '2026-06-01';
const on = (...days: readonly number[]) =>
  days.map((n) => ({ day: addDays(start, n), minutes: 30 }));
const at = (n: number) => addDays(start, n);

test('is 1 for every day done and 0 for none', () => {
  expect(consistency(on(0, 1, 2, 3), start, at(3))).toBeCloseTo(1, 12);
  expect(consistency([], start, at(10))).toBe(0);
  expect(consistency([], start, at(-1))).toBe(0);
});

test('counts the as-of day only once it is done', () => {
  expect(consistency(on(0, 1), start, at(2))).toBeCloseTo(1, 12);
  expect(consistency(on(0, 1), start, at(3))).toBeLessThan(1);
});

test('adds up the minutes of a day', () => {
  const halves = [0, 0].map((n) => ({ day: at(n), minutes: 10 }));
  expect(consistency(halves, start, at(0))).toBeCloseTo(1, 12);
  expect(consistency(halves.slice(1), start, at(1))).toBe(0);
});

test('leaves out rest days that were not done', () => {
  // 2026-06-07 is a Sunday, day 6 of the plan.
  const rest = { days: [at(2)], weekdays: [6] };
  expect(consistency(on(0, 1, 3, 4, 5, 7), start, at(8), 20, rest)).toBeCloseTo(1, 12);
});

test('follows the formula day by day', () => {
  const m = 0.5 ** (1 / 13);
  let s = 0;
  for (const done of [1, 0, 1, 1, 0]) s = s * m + done * (1 - m);
  expect(consistency(on(0, 2, 3), start, at(5))).toBeCloseTo(s / (1 - m ** 5), 12);
});

test('survives a sick day, and no day can hurt by being done', () => {
  const all = Array.from({ length: 60 }, (_, i) => i);
  const sick = on(...all.filter((n) => n !== 58));
  expect(consistency(sick, start, at(59))).toBeGreaterThan(0.9);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 40 })),
      fc.integer({ min: 0, max: 40 }),
      (days, more) => {
        const before = consistency(on(...days), start, at(40));
        const after = consistency(on(...days, more), start, at(40));
        expect(after).toBeGreaterThanOrEqual(before - 1e-12);
        expect(after).toBeLessThanOrEqual(1);
      },
    ),
  );
});
