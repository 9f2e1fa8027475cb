import fc from 'fast-check';
import { targetAt, targetLines } from '../../../src/domain/plans/lines';
import type { TargetLine } from '../../../src/domain/plans/lines';
import { backwardStep, earnedWeek, lastWeekMet } from '../../../src/domain/progress/earned';

function line(metric: string): TargetLine {
  const found = targetLines.find((known) => known.metric === metric);
  if (!found) throw new Error(metric);
  return found;
}

test.each([
  ['problemsSolved', 70, 10, 12],
  ['problemsSolved', 70, 13, 13],
  ['problemsSolved', 70, 20, 16],
  ['problemsSolved', 60, 5, 10],
  ['principlesCovered', 0, 2, 2],
  ['principlesCovered', 0, 14, 12],
  ['mediumMinutes', 32.5, 9, 3.5],
  ['problemsSolved', 100, 18, 18],
  ['problemsSolved', 100, 5, 17],
] as const)('%s at %d in week %d is worth week %d', (metric, actual, now, expected) => {
  expect(earnedWeek(line(metric), actual, now)).toBeCloseTo(expected, 12);
});

test('counts no evidence as the first target', () => {
  expect(earnedWeek(line('mediumMinutes'), null, 1)).toBe(1);
  expect(earnedWeek(line('mediumMinutes'), null, 9)).toBe(2);
});

test('is the first knot below the first target, at any time', () => {
  expect(earnedWeek(line('outsideScore'), 0.5, 20)).toBe(0);
  expect(earnedWeek(line('mediumMinutes'), 55, 20)).toBe(0);
});

test('refuses a line that moves against its direction', () => {
  const falling = { knots: [0, 1, 2], targets: [5, 9, 7], direction: 'up' } as const;
  expect(backwardStep(falling)).toEqual({ from: 9, to: 7, week: 2 });
  expect(() => earnedWeek(falling, 6, 1)).toThrow('from 9 to 7 at week 2');
});

test('finds the last week that is still met', () => {
  expect(lastWeekMet(line('problemsSolved'), 70)).toBe(16);
  expect(lastWeekMet(line('problemsSolved'), 90)).toBe(24);
  expect(lastWeekMet(line('problemsSolved'), null)).toBe(1);
  expect(lastWeekMet(line('stories'), 9)).toBe(3.5);
});

const anyLine = fc.constantFrom(...targetLines);
const anyWeek = fc.double({ min: 0, max: 24, noNaN: true });
const anyValue = fc.double({ min: 0, max: 120, noNaN: true });

test('stays within the plan', () => {
  fc.assert(
    fc.property(anyLine, anyValue, anyWeek, (known, actual, now) => {
      const earned = earnedWeek(known, actual, now);
      expect(earned).toBeGreaterThanOrEqual(0);
      expect(earned).toBeLessThanOrEqual(24);
    }),
  );
});

test('never falls when the actual value gets better', () => {
  fc.assert(
    fc.property(anyLine, anyValue, anyValue, anyWeek, (known, a, b, now) => {
      const [worse, better] = known.direction === 'up' ? [a, b].sort(rising) : [a, b].sort(falling);
      expect(earnedWeek(known, better ?? 0, now)).toBeGreaterThanOrEqual(
        earnedWeek(known, worse ?? 0, now) - 1e-9,
      );
    }),
  );
});

test('is now for a candidate who is exactly on the line', () => {
  fc.assert(
    fc.property(anyLine, fc.integer({ min: 0, max: 24 }), (known, week) => {
      expect(earnedWeek(known, targetAt(known, week), week)).toBe(week);
    }),
  );
});

test('agrees with a search over a fine grid of weeks', () => {
  const grid = Array.from({ length: 2401 }, (_, i) => i / 100);
  fc.assert(
    fc.property(anyLine, anyValue, anyWeek, (known, actual, now) => {
      const met = grid.filter((week) =>
        known.direction === 'up'
          ? targetAt(known, week) <= actual
          : targetAt(known, week) >= actual,
      );
      const last = met[met.length - 1] ?? 0;
      const earned = earnedWeek(known, actual, now);
      // The answer is never later than the last week met, and earlier only on a plateau.
      expect(earned).toBeLessThanOrEqual(last + 0.011);
      if (earned < last - 0.011) {
        expect(targetAt(known, earned)).toBeCloseTo(targetAt(known, last), 6);
      }
    }),
    { numRuns: 50 },
  );
});

function rising(a: number, b: number): number {
  return a - b;
}

function falling(a: number, b: number): number {
  return b - a;
}
