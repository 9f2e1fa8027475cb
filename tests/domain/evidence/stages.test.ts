import type { Stage } from '../../../src/domain/evidence/stages';
import { gatesOf, isShut, stageVerdict } from '../../../src/domain/evidence/stages';
import { sevenDayGate } from '../../../src/domain/evidence/seven-day';
import { gateText } from '../../../src/domain/evidence/gate';
import { standingOf } from '../../../src/domain/evidence/standing';
import type { History } from '../../../src/domain/progress/history';
import { emptyHistory } from '../../../src/domain/progress/history';
import { addDays } from '../../../src/domain/time/day';
import { followsThePlan, join, round, start } from '../histories/builder';

const asOf = addDays(start, 126);
const history = followsThePlan(18, () => 3.5);
const shutGates = (rows: History, stage: Stage) =>
  gatesOf(stage, standingOf(rows, asOf), 'L6')
    .filter(isShut)
    .map(({ id, result }) => `${id}: ${gateText(result)}`);

test('has not enough evidence before anything is logged', () => {
  const { shown, next, failing } = stageVerdict(standingOf(emptyHistory, asOf), 'L6');
  expect([shown, next, failing.length]).toEqual(['Not enough evidence', 'May schedule', 5]);
});

test('is building once a gate of the first stage is missed', () => {
  const low = history.rounds.map((row) => ({ ...row, score: 2 }));
  expect(stageVerdict(standingOf({ ...history, rounds: low }, asOf), 'L6').shown).toBe('Building');
});

test('opens no gate with self-ratings', () => {
  const self = history.rounds.map((row) => ({ ...row, raterKind: 'self', score: 5 }));
  expect(shutGates({ ...history, rounds: self }, 'May schedule')).toEqual([
    'codingScore: Need 3 more',
    'designScore: Need 3 more',
    'behavioralScore: Need 3 more',
    'mockSessions: Miss by 3',
  ]);
});

test('asks for outside rounds before it believes that no feedback is open', () => {
  expect(shutGates({ ...history, rounds: [] }, 'Confirm')).toContain(
    'openMajorFeedback: Need 1 more',
  );
  const open = { id: 'F1', day: start, severity: 'major', closed: null };
  const feedback = [open, { ...open, severity: 'minor' }, { ...open, closed: asOf }];
  expect(shutGates({ ...history, feedback }, 'Confirm')).toContain('openMajorFeedback: Miss by 1');
});

test('says what each shut gate is worth and what would settle it', () => {
  const { failing } = stageVerdict(standingOf(history, asOf), 'L6');
  expect(failing.map(({ id }) => id)).toEqual(['codingScore', 'designScore', 'behavioralScore']);
  expect(failing[0]).toMatchObject({
    value: 3.5,
    target: 4,
    result: { kind: 'miss', by: 0.5 },
    remedy: 'Book a coding round with someone else',
  });
});

test('asks L7 for designs at both scales at the peak', () => {
  const ids = gatesOf('Peak', standingOf(history, asOf), 'L7').map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['l6Designs', 'l7Designs']));
  expect(gatesOf('Peak', standingOf(history, asOf), 'L6')).toHaveLength(ids.length - 2);
});

test('does not skip a stage', () => {
  const fewStories = { ...history, stories: history.stories.slice(0, 9) };
  expect(stageVerdict(standingOf(fewStories, asOf), 'L6').shown).toBe('Building');
});

test('a whole loop on one day asks for another behavioral day', () => {
  const day = addDays(asOf, -1);
  const types = ['behavioral', 'bar raiser', 'technical leadership'];
  const loop = { ...emptyHistory, rounds: types.map((type) => round(day, type, 5, { loop: 'L' })) };
  expect(shutGates(join(history, loop), 'May schedule')).toEqual([
    'behavioralScore: Need another day',
  ]);
});

test.each([
  [[4, 4, 4, 4], [3.5, 4, 4, 4], 4, 'Pass'],
  [[4, 4, 4, 4], [3, 4, 4, 4], 4, 'Miss by 0.5'],
  [[4, 4, 4, 4], [4, 4, 4, 4], 3.5, 'Miss by 0.5'],
  [[4, 4], [4, 4, 4, 4], null, 'Need 3 more'],
])('reads the self-ratings of day 7: %j %j %j', (technical, behavioral, confidence, expected) => {
  expect(gateText(sevenDayGate({ technical, behavioral, confidence }))).toBe(expected);
});
