import { areas } from '../../../src/domain/plans/areas';
import type { Level } from '../../../src/domain/plans/areas';
import {
  PLAN_WEEKS,
  areaHours,
  defaultWeeklyHours,
  plannedHours,
  publishedHours,
} from '../../../src/domain/plans/hours';

const weeks = Array.from({ length: PLAN_WEEKS }, (_, index) => index + 1);

function planned(level: Level, weekly: number, week: number): number[] {
  return areas.map((area) => plannedHours(level, week, area, areaHours(level, area, weekly)));
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

describe.each([
  ['L6', defaultWeeklyHours.L6],
  ['L7', defaultWeeklyHours.L7],
  ['L6', 8.5],
  ['L7', 400 / 24],
] as const)('%s with %d hours a week', (level, weekly) => {
  test('every week sums to the weekly budget', () => {
    for (const week of weeks) expect(sum(planned(level, weekly, week))).toBeCloseTo(weekly, 9);
  });

  test('every area sums to its own total', () => {
    areas.forEach((area, index) => {
      const total = sum(weeks.map((week) => planned(level, weekly, week)[index] ?? 0));
      expect(total).toBeCloseTo(areaHours(level, area, weekly), 9);
    });
  });
});

test('the L6 plan at 15 hours is the one of the scoring model', () => {
  expect(planned('L6', 15, 1)).toEqual([7, 5, 3, 0]);
  expect(planned('L6', 15, 8)).toEqual([4, 7.5, 2, 1.5]);
  expect(planned('L6', 15, 17)).toEqual([4.5, 5.25, 2, 3.25]);
  expect(planned('L6', 15, 20)).toEqual([1, 1.5, 2.5, 10]);
});

test('the published area hours come back at the published budget', () => {
  for (const area of areas) {
    expect(areaHours('L6', area, 15)).toBeCloseTo(publishedHours.L6[area], 9);
    expect(areaHours('L7', area, 400 / 24)).toBeCloseTo(publishedHours.L7[area], 9);
  }
});

test('refuses a week outside the plan', () => {
  expect(() => plannedHours('L6', 25, 'coding', 100)).toThrow('Week 25');
});
