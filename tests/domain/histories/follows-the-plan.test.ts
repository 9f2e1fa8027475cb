import { isShut, gatesOf, stageVerdict } from '../../../src/domain/evidence/stages';
import { standingOf } from '../../../src/domain/evidence/standing';
import type { Level } from '../../../src/domain/plans/areas';
import { levels } from '../../../src/domain/plans/areas';
import { shipped } from '../../../src/domain/plans/assumptions';
import { actualsOf, measuredLines } from '../../../src/domain/progress/actuals';
import { areaHoursOf } from '../../../src/domain/progress/hours';
import type { Score } from '../../../src/domain/progress/score';
import { score } from '../../../src/domain/progress/score';
import { addDays } from '../../../src/domain/time/day';
import { dayIn, followsThePlan, start } from './builder';

const weeks = Array.from({ length: 24 }, (_, i) => i + 1);
/** Exactly the bar of the stage that each stretch of the plan works towards. */
const scoreIn = (week: number): number => (week <= 18 ? 3.5 : 4);

function scoreAfter(week: number, level: Level): Score {
  const actuals = actualsOf(followsThePlan(week, scoreIn), addDays(start, 7 * week));
  return score(measuredLines(actuals), week, areaHoursOf(level, shipped), shipped);
}

describe.each(levels)('a candidate who does exactly what each week asks, for %s', (level) => {
  test.each(weeks)('is on plan at the end of week %i', (week) => {
    const { overall, coding, design, behavioral } = scoreAfter(week, level);
    expect(overall.status.kind).toBe('on plan');
    for (const area of [coding, design, behavioral]) {
      expect(['on plan', 'nothing due']).toContain(area.status.kind);
    }
  });

  test.each(weeks)('has mocks no more than at risk at the end of week %i', (week) => {
    expect(scoreAfter(week, level).mocks.status.kind).not.toBe('behind');
  });

  test('may schedule by the end of week 18', () => {
    const standing = standingOf(followsThePlan(18, scoreIn), addDays(start, 7 * 18));
    expect(stageVerdict(standing, level).shown).toBe('May schedule');
  });

  test('confirms 30 days before an interview on the last day of week 24', () => {
    const asOf = addDays(dayIn(24, 6), -30);
    const standing = standingOf(followsThePlan(20, scoreIn), asOf);
    expect(gatesOf('Confirm', standing, level).filter(isShut)).toEqual([]);
    expect(stageVerdict(standing, level).shown).toBe('Confirm');
  });
});

test('leaves nothing to confirm with a half point less in the planned rounds', () => {
  const asOf = addDays(dayIn(24, 6), -30);
  const standing = standingOf(
    followsThePlan(20, () => 3.5),
    asOf,
  );
  expect(stageVerdict(standing, 'L6').shown).toBe('May schedule');
});
