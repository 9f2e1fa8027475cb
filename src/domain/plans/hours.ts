import { areas } from './areas';
import type { Area, Level } from './areas';

/** Weeks in the plan of the 24-week document. */
export const PLAN_WEEKS = 24;

type QuarterHours = Readonly<Record<Area, number>>;

interface Stretch {
  /** First and last week, both counted. */
  readonly weeks: readonly [number, number];
  /** Quarter hours a week in each area, for the level's own reference budget. */
  readonly quarters: Readonly<Record<Level, QuarterHours>>;
}

/**
 * Quarter hours a week by stretch of weeks. L6 is written for 15 hours a week, L7 for 20; every
 * week of a level has the same sum, and every area sums to its published share of the whole plan.
 * The shape is ours: the document spreads mocks evenly but plans none before week 8.
 */
const stretches: readonly Stretch[] = [
  { weeks: [1, 7], quarters: { L6: row(28, 20, 12, 0), L7: row(34, 30, 16, 0) } },
  { weeks: [8, 12], quarters: { L6: row(16, 30, 8, 6), L7: row(18, 44, 10, 8) } },
  { weeks: [13, 16], quarters: { L6: row(8, 14, 28, 10), L7: row(10, 21, 38, 11) } },
  { weeks: [17, 18], quarters: { L6: row(18, 21, 8, 13), L7: row(21, 33, 11, 15) } },
  { weeks: [19, 20], quarters: { L6: row(4, 6, 10, 40), L7: row(5, 10, 14, 51) } },
  { weeks: [21, 24], quarters: { L6: row(12, 20, 12, 16), L7: row(15, 30, 17, 18) } },
];

/** The published hours of each area over the whole plan; other budgets keep their shares. */
export const publishedHours = {
  L6: { coding: 100, design: 120, behavioral: 80, mocks: 60 },
  L7: { coding: 100, design: 150, behavioral: 90, mocks: 60 },
} as const satisfies Record<Level, Record<Area, number>>;

/** The weekly hours that a new tracker starts with: the low end of what the document asks for. */
export const defaultWeeklyHours = { L6: 15, L7: 17 } as const satisfies Record<Level, number>;

/**
 * The quarter hours that the level's reference plan gives to an area in a week.
 *
 * @throws RangeError when the week is not 1 to 24
 */
export function quarterHours(level: Level, week: number, area: Area): number {
  const stretch = stretches.find(({ weeks }) => weeks[0] <= week && week <= weeks[1]);
  if (!stretch) throw new RangeError(`Week ${week} is not in the plan: it has weeks 1 to 24.`);
  return stretch.quarters[level][area];
}

/** The quarter hours of an area over the whole reference plan. */
export function totalQuarterHours(level: Level, area: Area): number {
  let total = 0;
  for (let week = 1; week <= PLAN_WEEKS; week += 1) total += quarterHours(level, week, area);
  return total;
}

/**
 * Planned hours of an area in a week: the reference plan scaled to the area's own total.
 *
 * @param areaTotal hours of the area over the whole plan
 * @example plannedHours('L6', 1, 'coding', 100) //=> 7
 */
export function plannedHours(level: Level, week: number, area: Area, areaTotal: number): number {
  return (areaTotal * quarterHours(level, week, area)) / totalQuarterHours(level, area);
}

/** An area's hours over the whole plan, for a weekly budget in hours. */
export function areaHours(level: Level, area: Area, weeklyHours: number): number {
  return (weeklyHours * PLAN_WEEKS * publishedHours[level][area]) / publishedTotal(level);
}

/** The published hours of all areas together: 360 for L6, 400 for L7. */
export function publishedTotal(level: Level): number {
  return areas.reduce((total, area) => total + publishedHours[level][area], 0);
}

function row(coding: number, design: number, behavioral: number, mocks: number): QuarterHours {
  return { coding, design, behavioral, mocks };
}
