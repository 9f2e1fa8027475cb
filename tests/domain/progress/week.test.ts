import { monthOf, weekNumber, weeksSince } from '../../../src/domain/progress/week';
import { addDays } from '../../../src/domain/time/day';

const start = '2026-06-01';

test.each([
  [-1, null, 0],
  [0, 1, 0],
  [6, 1, 6 / 7],
  [7, 2, 1],
  [167, 24, 167 / 7],
  [400, 24, 24],
])('day %d is in week %j', (days, week, since) => {
  expect(weekNumber(start, addDays(start, days), 24)).toBe(week);
  expect(weeksSince(start, addDays(start, days), 24)).toBeCloseTo(since, 12);
});

test('counts the days of the seven-day plan, and four weeks to a month', () => {
  expect(weekNumber(start, addDays(start, 3), 7, 1)).toBe(4);
  expect([1, 4, 5, 24].map(monthOf)).toEqual([1, 1, 2, 6]);
});
