import {
  daySevenRatings,
  firstAssessment,
  weeklyRatings,
} from '../../../src/domain/content/assessment';
import { baseline } from '../../../src/domain/content/baseline';
import { weakAreas } from '../../../src/domain/content/weak-areas';
import { sevenDayGate } from '../../../src/domain/evidence/seven-day';
import { shipped } from '../../../src/domain/plans/assumptions';
import { lines } from './boxes';

const inGroup = (group: string): typeof daySevenRatings =>
  daySevenRatings.filter((item) => item.group === group);
const thresholds = (group: string): readonly number[] =>
  inGroup(group).map(({ threshold }) => (threshold ? shipped[threshold] : NaN));

test('has a different id for every item', () => {
  const ids = [firstAssessment, daySevenRatings, weeklyRatings, baseline, weakAreas].flatMap(
    (set) => set.map(({ id }) => id),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test('rates nine items in three groups, 45 points in all', () => {
  const groups = new Set(firstAssessment.map(({ group }) => group));
  expect(firstAssessment.map(({ source }) => source)).toEqual(
    lines('004', [27, 29], [32, 34], [37, 39]),
  );
  expect(groups.size).toBe(3);
  expect(firstAssessment.reduce((sum, { scale }) => sum + scale.to, 0)).toBe(45);
});

test('opens the seven-day gate when every rating of day 7 is at its threshold', () => {
  const technical = thresholds('Technical');
  const behavioral = thresholds('Behavioral');
  expect([technical.length, behavioral.length]).toEqual([4, 4]);
  expect(thresholds('Confidence')).toEqual([4]);
  expect(sevenDayGate({ technical, behavioral, confidence: 4 })).toEqual({ kind: 'pass' });
});

test('lets day 7 be rated in halves, because the threshold is one', () => {
  expect(new Set(daySevenRatings.map(({ scale }) => scale.step))).toEqual(new Set([0.5]));
});

test('takes a baseline of three problems, one design and three stories', () => {
  const targets = baseline.map(({ target }) =>
    typeof target === 'number' ? target : shipped[target],
  );
  expect(baseline.map(({ area }) => area)).toEqual([
    ...['coding', 'coding', 'coding', 'design', 'design'],
    ...['behavioral', 'behavioral', 'behavioral'],
  ]);
  expect(targets).toEqual([15, 30, 30, 45, 80, 4, 4, 4]);
});

test('compares the weak areas of week 21 as numbers with a direction', () => {
  const rows = weakAreas.map(({ target, direction }) => [
    typeof target === 'number' ? target : shipped[target],
    direction,
  ]);
  expect(rows).toEqual([
    [25, 'down'],
    [4.5, 'up'],
    [4.5, 'up'],
    [3, 'up'],
  ]);
});

test('rates something each week for every weak area', () => {
  expect(weeklyRatings.map(({ source }) => source)).toEqual(weakAreas.map(({ source }) => source));
  const ids = weeklyRatings.map(({ id }) => id);
  for (const { current } of weakAreas) {
    if (current.kind === 'rating') expect(ids).toContain(current.id);
  }
});

test('has a word for every step of a scale with words', () => {
  for (const { scale } of weeklyRatings) {
    if (scale.words) expect(scale.words).toHaveLength((scale.to - scale.from) / scale.step + 1);
  }
});
