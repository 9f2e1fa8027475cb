import fc from 'fast-check';
import { clamp, counted, mean, median, roundTo } from '../../src/domain/numbers';

test('takes the middle of an odd number of values and the mean of the middle two', () => {
  expect(median([30, 10, 20])).toBe(20);
  expect(median([40, 10, 20, 30])).toBe(25);
  expect(median([])).toBe(0);
  expect(mean([])).toBe(0);
});

test.each([
  [1.05, 1, 1.1],
  [-1.05, 1, -1.1],
  [0.04, 1, 0],
  [-0.04, 1, 0],
  [2.5, 0, 3],
  [1.005, 2, 1.01],
])('rounds %d to %d decimals as a sheet does', (value, digits, expected) => {
  expect(roundTo(value, digits)).toBe(expected);
});

test('never rounds further than half a step', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
      expect(Math.abs(roundTo(value, 1) - value)).toBeLessThanOrEqual(0.05 + 1e-8);
    }),
  );
});

test('names one thing and several', () => {
  expect(counted(1, 'week')).toBe('1 week');
  expect(counted(0, 'week')).toBe('0 weeks');
  expect(clamp(7, 0, 5)).toBe(5);
});
