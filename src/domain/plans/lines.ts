import type { Area } from './areas';

/** Whether a larger (`up`) or a smaller (`down`) value is better. */
export type Direction = 'up' | 'down';

/** Knot weeks, strictly rising, and the target at each: straight lines between them. */
export interface Line {
  readonly knots: readonly number[];
  readonly targets: readonly number[];
}

/** One metric of the plan with its cumulative goals. */
export interface TargetLine extends Line {
  readonly area: Area;
  readonly metric: string;
  readonly label: string;
  readonly direction: Direction;
  /** Share of the area, 0..1; the weights of an area add up to 1. */
  readonly weight: number;
}

/** Weeks at which the plan's goals are listed. */
export const weekKnots: readonly number[] = Array.from({ length: 25 }, (_, week) => week);

/** Area, metric, label, direction, weight, and the goals: `a-b: y` holds y from week a to b. */
const definitions = [
  [
    'coding',
    'problemsSolved',
    'Problems solved',
    'up',
    0.5,
    '0-1: 0, 2: 10, 3-4: 25, 5: 40, 6: 43, 7: 47, 8: 50, 9: 55, 10: 60, 11: 65, 12-16: 70, 17-24: 90',
  ],
  ['coding', 'patternsPractised', 'Patterns practised', 'up', 0.2, '0-2: 0, 3-4: 3, 5-24: 8'],
  [
    'coding',
    'mediumMinutes',
    'Minutes per medium',
    'down',
    0.3,
    '0-2: 40, 3: 35, 4-17: 30, 18-24: 25',
  ],
  [
    'design',
    'designSessions',
    'Design sessions',
    'up',
    0.4,
    '0: 0, 1-3: 1, 4: 6, 5: 7, 6: 8, 7: 9, 8: 10, 9-10: 15, 11-16: 20, 17: 27, 18-24: 34',
  ],
  [
    'design',
    'designQuality',
    'Design quality',
    'up',
    0.3,
    '0-3: 1, 4: 2, 8: 2.5, 12: 3, 16: 3.5, 20: 4, 24: 4.5',
  ],
  ['design', 'designMinutes', 'Minutes per design', 'down', 0.1, '0-3: 60, 4-17: 45, 18-24: 40'],
  [
    'design',
    'servicesCovered',
    'AWS services covered',
    'up',
    0.1,
    '0-3: 0, 4-6: 5, 7: 10, 8-24: 15',
  ],
  [
    'design',
    'patternsCovered',
    'Architecture patterns covered',
    'up',
    0.1,
    '0-8: 0, 9: 5, 10-24: 10',
  ],
  [
    'behavioral',
    'stories',
    'Stories',
    'up',
    0.35,
    '0: 0, 1: 3, 2-3: 8, 4-12: 10, 13: 18, 14-24: 25',
  ],
  [
    'behavioral',
    'principlesCovered',
    'Principles covered',
    'up',
    0.35,
    '0-12: 0, 13: 8, 14-15: 13, 16-24: 16',
  ],
  [
    'behavioral',
    'storyQuality',
    'Story quality',
    'up',
    0.3,
    '0: 1, 4: 2, 8: 2.5, 12: 3, 16: 4, 20: 4.25, 24: 4.5',
  ],
  [
    'mocks',
    'mockSessions',
    'Mock sessions',
    'up',
    0.5,
    '0-7: 0, 8-14: 1, 15: 2, 16-18: 3, 19: 9, 20-22: 13, 23-24: 15',
  ],
  ['mocks', 'outsideScore', 'Outside score', 'up', 0.5, '0-15: 1, 16: 3.5, 20: 4, 24: 4.5'],
] as const satisfies readonly (readonly [Area, string, string, Direction, number, string])[];

/** The metrics that the plan has a line for. */
export type Metric = (typeof definitions)[number][1];

/**
 * The plan's own goals, week by week: one line a metric with 25 targets, weeks 0 to 24, in the
 * order of the Targets sheet.
 */
export const targetLines: readonly (TargetLine & { readonly metric: Metric })[] = definitions.map(
  ([area, metric, label, direction, weight, goals]) => {
    const line = parseGoals(goals);
    const targets = weekKnots.map((week) => targetAt(line, week));
    return { area, metric, label, direction, weight, knots: weekKnots, targets };
  },
);

/**
 * The goals of a metric as they ship, in a few words.
 *
 * @example shippedGoals('patternsPractised') //=> '0-2: 0, 3-4: 3, 5-24: 8'
 */
export function shippedGoals(metric: Metric): string {
  return definitions.find(([, name]) => name === metric)?.[5] ?? '';
}

/** The name of a metric's line in the register on Targets. */
export function lineName(metric: Metric): string {
  return `${metric}Line`;
}

/** The name of a metric's weight in the register on Targets. */
export function weightName(metric: Metric): string {
  return `${metric}Weight`;
}

/** Whether a name of the register is a line's or a weight's rather than a constant's. */
export function isLineOrWeight(name: string): boolean {
  return definitions.some(([, metric]) => [lineName(metric), weightName(metric)].includes(name));
}

/**
 * The target at a week: on the straight line between the knots around it, and the first or last
 * target outside them.
 *
 * @example targetAt({ knots: [0, 2], targets: [0, 10] }, 1.5) //=> 7.5
 */
export function targetAt({ knots, targets }: Line, week: number): number {
  const last = knots.length - 1;
  const after = knots.findIndex((knot) => knot > week);
  if (after === 0) return targets[0] ?? 0;
  if (after < 0) return targets[last] ?? 0;
  const [x0 = 0, x1 = 0] = [knots[after - 1], knots[after]];
  const [y0 = 0, y1 = 0] = [targets[after - 1], targets[after]];
  return y0 + ((y1 - y0) * (week - x0)) / (x1 - x0);
}

function parseGoals(goals: string): Line {
  const points = goals.split(', ').flatMap((goal) => {
    const [weeks = '', target = ''] = goal.split(': ');
    return [...new Set(weeks.split('-'))].map((week) => [Number(week), Number(target)] as const);
  });
  return { knots: points.map(([week]) => week), targets: points.map(([, target]) => target) };
}
