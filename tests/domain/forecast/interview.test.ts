import type { OpenGate } from '../../../src/domain/forecast/interview';
import { dateVerdict } from '../../../src/domain/forecast/interview';
import type { Finish } from '../../../src/domain/forecast/finish';
import {
  adviceOnDate,
  bufferOfGate,
  finishOfGate,
} from '../../../src/domain/forecast/gate-forecast';
import { gatesOf } from '../../../src/domain/evidence/stages';
import { standingOf } from '../../../src/domain/evidence/standing';
import { actualsOf } from '../../../src/domain/progress/actuals';
import type { History } from '../../../src/domain/progress/history';
import { addDays } from '../../../src/domain/time/day';
import { followsThePlan, start } from '../histories/builder';

const asOf = '2026-06-01';

function shut(kind: 'miss' | 'need', finish: Finish | null): OpenGate {
  const result =
    kind === 'miss'
      ? ({ kind, by: 1, decimals: 0 } as const)
      : ({ kind, more: 1, older: 0, maxAge: 0 } as const);
  const gate = {
    id: 'stories',
    stage: 'Confirm',
    label: '25 stories',
    area: 'behavioral',
    value: 24,
    target: 25,
    result,
    remedy: '',
  } as const;
  return { gate, finish };
}

const by = (days: number): Finish => ({ kind: 'day', day: addDays(asOf, days), weeks: 1 });

test.each([
  ['Keep the date', 5, []],
  ['Keep the date', 60, [shut('miss', by(40))]],
  ['Ask to move', 60, [shut('miss', by(61))]],
  ['Ask to move', 60, [shut('need', { kind: 'not at this pace' })]],
  ['Too early to say', 60, [shut('need', null)]],
  ['Too early to say', 60, [shut('miss', by(40)), shut('need', { kind: 'need', weeks: 2 })]],
  ['Ask to move', 30, [shut('miss', by(10))]],
  ['Too early to say', 30, [shut('need', by(10))]],
  ['Ask to move', 7, [shut('need', by(1))]],
] as const)('says %s with %d days left', (expected, left, open) => {
  expect(dateVerdict(open, asOf, addDays(asOf, left))).toBe(expected);
});

test('says nothing about a day that has passed', () => {
  expect(dateVerdict([], asOf, addDays(asOf, -1))).toBeNull();
});

test('forecasts the gates that count units, and buffers those with a line', () => {
  const history = followsThePlan(16, () => 3.5);
  const plan = { start, asOf: addDays(start, 16 * 7), length: 24 };
  const gates = gatesOf('Confirm', standingOf(history, plan.asOf), 'L6');
  const actuals = actualsOf(history, plan.asOf);
  const found = gates.map((gate) => [
    gate.id,
    finishOfGate(gate, history, plan)?.kind ?? null,
    bufferOfGate(gate, actuals, plan),
  ]);
  expect(found).toEqual([
    ['codingScore', null, null],
    ['designScore', null, null],
    ['behavioralScore', null, null],
    // Mocks are asked for in three of the weeks so far, and a forecast takes four.
    ['mockSessions', 'need', 16],
    ['openMajorFeedback', null, null],
    ['stories', 'done', 56],
    ['principlesCovered', null, 56],
    ['storyQuality', null, 0],
  ]);
  expect(adviceOnDate(history, plan, addDays(plan.asOf, 50), 'L6')).toBe('Too early to say');
});

test('neither ideas of stories nor rounds without an outside score quicken the pace', () => {
  const history = followsThePlan(14, () => 3.5);
  const plan = { start, asOf: addDays(start, 14 * 7 - 40), length: 24 };
  const gates = gatesOf('Confirm', standingOf(history, plan.asOf), 'L6');
  const finishes = (of: History) => gates.map((gate) => finishOfGate(gate, of, plan));
  const weeks = Array.from({ length: 8 }, (_, week) => addDays(start, 7 * week));
  const busy: History = {
    ...history,
    stories: [
      ...history.stories,
      ...weeks.map((created) => ({
        ...{ id: `idea-${created}`, created, primary: null, secondary: [] },
        ...{ status: 'Idea', quality: null },
      })),
    ],
    rounds: [
      ...history.rounds,
      ...weeks.map((day) => ({
        ...{ id: `plan-${day}`, day, loop: `loop-${day}`, type: 'coding', status: 'planned' },
        ...{ raterKind: 'peer', score: null, dimensions: [] },
      })),
    ],
  };
  expect(finishes(busy)).toEqual(finishes(history));
});
