import type { TimerNow } from '../../src/domain/timer/timer';
import { tracker } from './fake-tracker';
import type { Panel } from './panel';
import { panelOn } from './panel';

const kept = { kind: 'keptTimer' } as const;
const second = 1000;
const minute = 60 * second;

function formOf(entry: 'problem' | 'design' | 'telling', open = tracker()): Panel {
  const panel = panelOn(open);
  panel.do(
    { kind: 'clock', now: 5_000_000 },
    { kind: 'show', view: 'log' },
    { kind: 'chooseKind', entry },
  );
  if (entry !== 'telling') {
    panel.answer('readCatalogue', { kind: 'failed', reason: 'busy', message: 'Not now.' });
  }
  return panel;
}

const goOn = (panel: Panel, time: number): void => {
  panel.do({ kind: 'clock', now: panel.state().clock + time });
};

const sent = (panel: Panel): TimerNow | null => panel.answer('keepTimer', kept).timer;

test('counts at the foot of every view, with the target of the work', () => {
  const panel = formOf('problem');
  panel.do({ kind: 'type', name: 'difficulty', value: 'Medium' });
  panel.click('Start timer');
  expect(sent(panel)).toEqual({ work: 'medium', isRunning: true, elapsed: 0 });
  goOn(panel, 65 * second);
  expect(panel.text()).toContain('1:05');
  expect(panel.text()).toContain('Medium problem, up to 30:00');
  expect(panel.text()).toContain('28:55 left');
  for (const view of ['today', 'recent', 'more'] as const) {
    panel.do({ kind: 'show', view });
    expect(panel.text()).toContain('1:05');
  }
});

test('goes by the difficulty that the form says by now', () => {
  const panel = formOf('problem');
  panel.do({ kind: 'type', name: 'difficulty', value: 'Medium' });
  panel.click('Start timer');
  panel.do({ kind: 'type', name: 'difficulty', value: 'Easy' });
  expect(panel.text()).toContain('Easy problem, up to 15:00');
});

test('says in words when the time has passed', () => {
  const panel = formOf('problem');
  panel.do({ kind: 'type', name: 'difficulty', value: 'Easy' });
  panel.click('Start timer');
  goOn(panel, 17 * minute);
  expect(panel.text()).toContain('Past the time by 2:00');
  expect(panel.text()).toContain('Easy problem: the time has passed');
});

test('rests and goes on', () => {
  const panel = formOf('problem');
  panel.click('Start timer');
  sent(panel);
  goOn(panel, minute);
  panel.click('Pause');
  expect(sent(panel)).toMatchObject({ isRunning: false, elapsed: minute });
  goOn(panel, 10 * minute);
  expect(panel.text()).toContain('Paused');
  expect(panel.text()).toContain('1:00');
  panel.click('Resume');
  expect(sent(panel)).toMatchObject({ isRunning: true, elapsed: minute });
  goOn(panel, minute);
  expect(panel.text()).toContain('2:00');
});

test('stops into the form, beside what was typed', () => {
  const panel = formOf('problem');
  panel.type({ title: 'Two Sum', note: 'Hash map' });
  panel.click('Start timer');
  sent(panel);
  goOn(panel, 12.4 * minute);
  panel.do({ kind: 'show', view: 'today' });
  panel.click('Stop, and put the time into the form');
  expect(sent(panel)).toBeNull();
  expect(panel.state().view).toBe('log');
  expect(panel.field('f-minutes').attributes['value']).toBe('12');
  expect(panel.field('f-title').attributes['value']).toBe('Two Sum');
  expect(panel.field('f-note').attributes['value']).toBe('Hash map');
});

test('a design has two splits, and its phases one after the other', () => {
  const panel = formOf('design');
  panel.click('Time 5/15/20/5: the split with deep dives');
  expect(sent(panel)).toMatchObject({ work: 'deepDive' });
  expect(panel.text()).toContain('Requirements until 5:00');
  goOn(panel, 21 * minute);
  expect(panel.text()).toContain('Deep dives until 40:00');
  panel.click('Stop, and put the time into the form');
  expect(panel.field('f-minutes').attributes['value']).toBe('21');
});

test('a story has its parts, and stops into seconds and minutes', () => {
  const panel = formOf('telling');
  panel.click('Start timer');
  goOn(panel, 150 * second);
  expect(panel.text()).toContain('Story, 2:00 to 3:00');
  expect(panel.text()).toContain('Result until 3:00');
  panel.click('Stop, and put the time into the form');
  expect(panel.field('f-seconds').attributes['value']).toBe('150');
});

test('a timer that was left running is there in the next panel', () => {
  const timer = { work: 'hard', isRunning: true, elapsed: 10 * minute } as const;
  const panel = panelOn(tracker({ timer }));
  expect(panel.text()).toContain('10:00');
  goOn(panel, 5 * second);
  expect(panel.text()).toContain('10:05');
});

test('changes that come while one is being sent are sent after it', () => {
  const panel = formOf('problem');
  panel.click('Start timer');
  goOn(panel, minute);
  panel.click('Pause');
  expect(panel.calls.filter(({ name }) => name === 'keepTimer')).toHaveLength(1);
  expect(sent(panel)).toMatchObject({ isRunning: true });
  expect(sent(panel)).toMatchObject({ isRunning: false, elapsed: minute });
  expect(panel.calls.filter(({ name }) => name === 'keepTimer')).toEqual([]);
});

test('says when it could not be kept, and goes on all the same', () => {
  const panel = formOf('problem');
  panel.click('Start timer');
  panel.answer('keepTimer', { kind: 'failed', reason: 'offline', message: 'Offline.' });
  expect(panel.text()).toContain('The timer runs in this panel only. Offline.');
  goOn(panel, minute);
  expect(panel.text()).toContain('1:00');
  // What the server has kept is older.
  panel.do({ kind: 'open' });
  panel.answer('openSidebar', tracker());
  expect(panel.text()).toContain('1:00');
  panel.do({ kind: 'sendTimer' });
  expect(sent(panel)).toMatchObject({ elapsed: minute });
});

test('an entry that is being changed keeps what was typed while the time goes into its form', () => {
  const panel = formOf('problem');
  panel.click('Start timer');
  const entry = {
    kind: 'session',
    day: '2026-08-20',
    area: 'coding',
    activity: 'Reading',
    topic: '',
    minutes: 30,
    note: '',
    link: '',
  } as const;
  const edit = (): void => {
    panel.do({ kind: 'edit', key: 'session:s-1' });
    panel.answer('readEntry', {
      kind: 'entry',
      current: { key: 'session:s-1', version: 'v1', entry },
    });
  };
  edit();
  panel.type({ note: 'Half a sentence' });
  goOn(panel, 3 * minute);
  panel.click('Stop, and put the time into the form');
  expect(panel.field('f-minutes').attributes['value']).toBe('3');
  edit();
  expect(panel.field('f-note').attributes['value']).toBe('Half a sentence');
});
