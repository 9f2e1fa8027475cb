import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stageVerdict } from '../../../src/domain/evidence/stages';
import { standingOf } from '../../../src/domain/evidence/standing';
import { adviceOnDate } from '../../../src/domain/forecast/gate-forecast';
import { areas } from '../../../src/domain/plans/areas';
import { shipped } from '../../../src/domain/plans/assumptions';
import { actualsOf, measuredLines } from '../../../src/domain/progress/actuals';
import { areaHoursOf } from '../../../src/domain/progress/hours';
import { score } from '../../../src/domain/progress/score';
import { adviceFor, statusText } from '../../../src/domain/progress/status';
import { addDays } from '../../../src/domain/time/day';
import { dayIn, start } from './builder';
import type { Candidate } from './candidates';
import { lateStarter, selfRated, steady, strongCoder } from './candidates';

const golden = path.join(__dirname, '../../golden/histories.txt');
const interview = dayIn(24, 6);
const reviewed = [2, 4, 8, 12, 16, 18, 20, 24];

const candidates = { steady, lateStarter, strongCoder, selfRated } as const satisfies Record<
  string,
  Candidate
>;

/** One line a review: the plan, each area's status, the stage and the advice on the date. */
function reviewOf(candidate: Candidate, week: number): string {
  const asOf = addDays(start, week * 7 - (week === 24 ? 1 : 0));
  const history = candidate(week);
  const now = week - (week === 24 ? 1 / 7 : 0);
  const lines = measuredLines(actualsOf(history, asOf));
  const progress = score(lines, now, areaHoursOf('L6', shipped), shipped);
  const standing = standingOf(history, asOf);
  const { overall } = progress;
  return [
    `week ${week}`,
    `${overall.index.toFixed(0)} of ${overall.expected.toFixed(0)}, ${statusText(overall.status)}`,
    areas.map((area) => statusText(progress[area].status)).join(' / '),
    stageVerdict(standing, 'L6').shown,
    adviceOnDate(history, { start, asOf, length: 24 }, interview, 'L6') ?? '',
    adviceFor(overall.status, overall.lag ?? 0, shipped),
  ]
    .join(' | ')
    .replace(/ \| $/, '');
}

test('reviews four candidates as a person would', () => {
  const text = Object.entries(candidates)
    .map(([name, candidate]) => [name, ...reviewed.map((week) => reviewOf(candidate, week)), ''])
    .flat()
    .join('\n');
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, text);
  expect(text).toBe(readFileSync(golden, 'utf8'));
});
