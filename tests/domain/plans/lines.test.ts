import { areas } from '../../../src/domain/plans/areas';
import { assumptionsWith, isAssumptionName, shipped } from '../../../src/domain/plans/assumptions';
import { targetAt, targetLines } from '../../../src/domain/plans/lines';
import { backwardStep } from '../../../src/domain/progress/earned';

const line = (metric: string) => targetLines.find((known) => known.metric === metric);

test.each(areas)('weighs the metrics of %s to one', (area) => {
  const weights = targetLines.filter((known) => known.area === area).map(({ weight }) => weight);
  expect(weights.reduce((all, weight) => all + weight, 0)).toBeCloseTo(1, 12);
});

test.each(targetLines.map((known) => [known.metric, known] as const))(
  'lists 25 weeks of %s that never move against its direction',
  (_, known) => {
    expect(known.knots).toEqual(Array.from({ length: 25 }, (_unused, week) => week));
    expect(known.targets).toHaveLength(25);
    expect(backwardStep(known)).toBeNull();
  },
);

test.each([
  ['problemsSolved', [0, 0, 10, 25, 25, 40, 43, 47, 50, 55, 60, 65, 70, 70, 70, 70, 70, 90]],
  ['designQuality', [1, 1, 1, 1, 2, 2.125, 2.25, 2.375, 2.5]],
  ['mockSessions', [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 3, 3, 3, 9, 13, 13, 13, 15]],
] as const)('spells out the goals of %s', (metric, expected) => {
  expect(line(metric)?.targets.slice(0, expected.length)).toEqual(expected);
});

test('reads a line between its knots and holds its ends', () => {
  const known = { knots: [0, 2, 4], targets: [0, 10, 20] };
  expect([-1, 0, 1, 2, 3.5, 9].map((week) => targetAt(known, week))).toEqual([
    0, 0, 5, 10, 17.5, 20,
  ]);
});

test('overrides an assumption by name and leaves the others', () => {
  expect(assumptionsWith([['gateNeed', 4]])).toEqual({ ...shipped, gateNeed: 4 });
  expect(isAssumptionName('gateNeed')).toBe(true);
  expect(isAssumptionName('toString')).toBe(false);
});
