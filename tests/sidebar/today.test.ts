import type { DueTask } from '../../src/rpc/today';
import { tracker } from './fake-tracker';
import { newPanel, panelOn } from './panel';

const task: DueTask = {
  kind: 'task',
  key: 'm3-mock',
  day: '2026-08-20',
  text: 'Book a mock',
  state: 'Done',
  done: true,
  target: 2,
  actual: 1,
};

test('opens with one call of the server', () => {
  const panel = newPanel();
  panel.do({ kind: 'open' });
  expect(panel.calls).toEqual([{ kind: 'call', name: 'openSidebar', request: {}, purpose: '' }]);
  expect(panel.text()).toContain('Opening your tracker…');
});

test('says where you stand, what to do next and why, the hours and what is due', () => {
  const text = panelOn(tracker()).text();
  for (const words of [
    'Week 13 of 24 · 84 days to go',
    'Building',
    '1 gate to “May schedule”',
    'Book two outside design mocks',
    'Design rounds at 3.5: 2 more',
    '6.5 of 9.5 h',
    '1.5 of 2 h',
    'Overdue · Thu 20 Aug · 1 of 2',
    'Mock: system design with R. Osei',
    'Milestone · Mon 31 Aug',
    '2 more overdue tasks on the Tasks sheet.',
  ]) {
    expect(text).toContain(words);
  }
});

test('has one blue button, and it leads to the log', () => {
  const panel = panelOn(tracker());
  const blue = panel.all(({ attributes }) => attributes['class'] === 'primary');
  expect(blue.map(({ on }) => on.click)).toEqual([{ kind: 'show', view: 'log' }]);
});

test('says what to do where there is nothing yet', () => {
  const { now } = tracker();
  const week = { ...now.week, number: 0 };
  const panel = panelOn(
    tracker({ now: { ...now, week, interview: null, due: [], actions: [], moreOverdue: 0 } }),
  );
  expect(panel.text()).toContain('The plan begins Mon 1 Jun');
  expect(panel.text()).toContain('Nothing is pressing.');
  expect(panel.text()).toContain('Nothing is due this week.');
});

test('says what is wrong with the settings, and leads to them', () => {
  const problem = 'Give the first day of the plan, within ten years of today.';
  const panel = panelOn(tracker({ settingsProblems: [{ field: 'start', problem }] }));
  expect(panel.text()).toContain(problem);
  panel.click('Settings');
  expect(panel.field('f-start')).toBeDefined();
});

test('ticks a task, and offers to undo it', () => {
  const panel = panelOn(tracker());
  panel.do({ kind: 'tick', key: 'm3-mock', done: true });
  expect(panel.text()).toContain('Saving… · Thu 20 Aug');
  const undo = { id: 'p-test1234-1', label: 'Ticked: Book a mock' };
  expect(panel.answer('tickTask', { kind: 'ticked', task, undo })).toEqual({
    id: 'p-test1234-1',
    key: 'm3-mock',
    done: true,
    note: '',
  });
  expect(panel.text()).toContain('Done: Book a mock');
  panel.click('Undo');
  expect(panel.calls).toMatchObject([{ name: 'undo', request: { action: 'p-test1234-1' } }]);
});

test('asks beside the task for the note that it needs, and sends it', () => {
  const panel = panelOn(tracker());
  panel.do({ kind: 'tick', key: 'm3-mock', done: true });
  panel.answer('tickTask', {
    kind: 'refused',
    problems: [{ field: 'note', problem: 'Say why it counts as done.' }],
  });
  expect(panel.focused).toEqual(['note-m3-mock']);
  panel.do(
    { kind: 'noteTask', key: 'm3-mock', text: 'Booked for May' },
    { kind: 'tick', key: 'm3-mock', done: true },
  );
  expect(panel.calls).toMatchObject([{ request: { note: 'Booked for May' } }]);
});

test('tries a tick again with its id and its note, and another one with a new id', () => {
  const panel = panelOn(tracker());
  panel.do(
    { kind: 'noteTask', key: 'm3-mock', text: 'Booked' },
    { kind: 'tick', key: 'm3-mock', done: true },
    { kind: 'noteTask', key: 'm3-mock', text: 'Typed meanwhile' },
  );
  expect(panel.field('note-m3-mock').attributes).toMatchObject({ value: 'Booked', readonly: true });
  const busy = { kind: 'failed', reason: 'busy', message: 'Too busy.' } as const;
  const first = panel.answer('tickTask', busy);
  panel.click('Try again');
  expect(panel.answer('tickTask', busy)).toEqual(first);
  panel.do({ kind: 'tick', key: 'm3-mock', done: false });
  expect(panel.calls).toMatchObject([{ request: { id: 'p-test1234-2', done: false } }]);
});

test('a tick that had arrived before offers no undo of what was done since', () => {
  const panel = panelOn(tracker());
  panel.do({ kind: 'tick', key: 'm3-mock', done: true });
  const undo = { id: 'p-other-1', label: 'Saved: Trees' };
  panel.answer('tickTask', { kind: 'ticked', task, undo });
  expect(panel.text()).toContain('Done: Book a mock');
  expect(panel.all(({ children }) => children.includes('Undo'))).toEqual([]);
});

test('two tasks can be ticked at the same time', () => {
  const panel = panelOn(tracker());
  panel.do(
    { kind: 'tick', key: 'one', done: true },
    { kind: 'tick', key: 'two', done: true },
    { kind: 'tick', key: 'two', done: false },
  );
  expect(panel.calls.map(({ purpose }) => purpose)).toEqual(['one', 'two']);
});

test('is read again only after something was written', () => {
  const panel = panelOn(tracker());
  panel.do({ kind: 'show', view: 'log' }, { kind: 'show', view: 'today' });
  expect(panel.calls).toEqual([]);
  panel.do({ kind: 'tick', key: 'm3-mock', done: true });
  panel.answer('tickTask', { kind: 'ticked', task, undo: null });
  panel.do({ kind: 'show', view: 'log' }, { kind: 'show', view: 'today' });
  expect(panel.calls).toMatchObject([{ name: 'openSidebar' }]);
  panel.answer('openSidebar', { kind: 'failed', reason: 'offline', message: 'Offline.' });
  // What was shown stays.
  expect(panel.text()).toContain('Book a mock');
  expect(panel.text()).toContain('Offline.');
});

test('opens a booked round in the form, and comes back', () => {
  const panel = panelOn(tracker());
  panel.click('Score it: Mock: system design with R. Osei');
  expect(panel.calls).toMatchObject([{ name: 'readEntry', request: { key: 'mock|m-1' } }]);
});

test('a tracker that did not open offers what helps', () => {
  const panel = newPanel();
  panel.do({ kind: 'open' });
  panel.answer('openSidebar', { kind: 'failed', reason: 'damaged', message: 'A column is gone.' });
  expect(panel.text()).toContain('A column is gone.');
  panel.click('Repair');
  expect(panel.calls).toMatchObject([{ name: 'createTracker' }]);
});
