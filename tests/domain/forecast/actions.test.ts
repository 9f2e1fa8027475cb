import type { ActionInputs, OpenTask } from '../../../src/domain/forecast/actions';
import { nextActions } from '../../../src/domain/forecast/actions';
import { riskCover } from '../../../src/domain/forecast/risk';
import { stageVerdict } from '../../../src/domain/evidence/stages';
import { standingOf } from '../../../src/domain/evidence/standing';
import { shipped } from '../../../src/domain/plans/assumptions';
import { actualsOf, measuredLines } from '../../../src/domain/progress/actuals';
import { emptyHistory } from '../../../src/domain/progress/history';
import { areaHoursOf } from '../../../src/domain/progress/hours';
import { score } from '../../../src/domain/progress/score';
import { openFeedback } from '../../../src/domain/records/open-feedback';
import { addDays } from '../../../src/domain/time/day';
import { problemsOf, start } from '../histories/builder';

const asOf = addDays(start, 56);
const hours = areaHoursOf('L6', shipped);
const covered = {
  'principle evidence': 0.5,
  'system design': 1,
  'strategic thinking': 1,
  communication: 1,
  culture: 1,
};
const task = (id: string, due: number, more: Partial<OpenTask> = {}): OpenTask => ({
  id,
  due: addDays(asOf, due),
  area: 'coding',
  text: `Do ${id}`,
  done: false,
  list: 'plan',
  ...more,
});
const nothing: ActionInputs = {
  asOf,
  tasks: [],
  bookings: [],
  feedback: [],
  gates: [],
  score: score(measuredLines(actualsOf(emptyHistory, asOf)), 0, hours, shipped),
  goals: [],
  risk: riskCover({ ...covered, 'principle evidence': 1 }),
  reviews: [],
  hours,
};

test('is empty when nothing presses', () => {
  expect(nextActions(nothing)).toEqual([]);
});

test('ranks every kind of action in the order of the model', () => {
  const history = { ...emptyHistory, attempts: problemsOf(2).attempts };
  const { failing } = stageVerdict(standingOf(history, asOf), 'L6');
  const actions = nextActions({
    ...nothing,
    tasks: [task('T1', 3), task('T2', 9), task('I1', -2, { list: 'interview' })],
    bookings: [
      {
        id: 'M1',
        table: 'Mocks',
        day: addDays(asOf, 7),
        name: 'coding mock',
        area: 'mocks',
        prepared: false,
      },
      {
        id: 'M2',
        table: 'Mocks',
        day: addDays(asOf, 8),
        name: 'later mock',
        area: 'mocks',
        prepared: false,
      },
      { id: 'M3', table: 'Mocks', day: asOf, name: 'ready mock', area: 'mocks', prepared: true },
    ],
    feedback: openFeedback(
      [
        { id: 'F1', cells: { text: 'Say the cost', due: addDays(asOf, -1) } },
        { id: 'F2', cells: { text: 'Not yet due', due: asOf } },
      ],
      asOf,
    ),
    gates: failing.map((gate) => ({ gate, bufferDays: gate.id === 'stories' ? -9 : null })),
    score: score(measuredLines(actualsOf(history, asOf)), 8, hours, shipped),
    goals: [
      { id: 'G1', area: 'coding', text: 'Solve 3 problems', target: 3, actual: 1 },
      { id: 'G2', area: 'design', text: 'One design', target: 1, actual: 0 },
      { id: 'G3', area: 'design', text: 'One study', target: 1, actual: 1 },
    ],
    risk: riskCover(covered),
    reviews: [
      { id: 'two-sum', due: asOf, retention: 0.88, retentionAtInterview: null },
      { id: 'later', due: addDays(asOf, 1), retention: 0.91, retentionAtInterview: null },
    ],
  });
  expect(actions.map(({ kind, source }) => `${kind} ${source.table} ${source.id}`)).toEqual([
    'interview item Tasks I1',
    'booking Mocks M1',
    'feedback Feedback F1',
    'gate Targets stories',
    'gate Targets designScore',
    'gate Targets codingScore',
    'gate Targets behavioralScore',
    'gate Targets mockSessions',
    'area Dashboard coding',
    'goal Tasks G2',
    'risk Targets principle evidence',
    'review Recalls two-sum',
    'task Tasks T1',
  ]);
  for (const action of actions) {
    expect(action.figure).not.toBe('');
    expect(action.reason).not.toBe('');
  }
  expect(actions[0]).toMatchObject({ figure: '2 days late' });
  expect(actions[2]).toMatchObject({ text: 'Address: Say the cost', figure: '1 day late' });
  expect(actions[3]).toMatchObject({
    figure: 'Need 10 more',
    reason: 'May schedule needs: 10 stories. Buffer -9 days, Behind',
  });
});

test('breaks ties by area hours', () => {
  const tasks = [task('C', 1), task('D', 1, { area: 'design' }), task('M', 1, { area: 'mocks' })];
  expect(nextActions({ ...nothing, tasks })[0]?.source.id).toBe('D');
});
