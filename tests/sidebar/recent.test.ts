import type { Entry } from '../../src/domain/records/entry';
import type { Change, EntryAsItIs } from '../../src/rpc/answers';
import type { UndoAnswer } from '../../src/rpc/contract';
import { TODAY, tracker } from './fake-tracker';
import { panelOn } from './panel';

const entry: Entry = {
  kind: 'session',
  day: '2026-08-23',
  area: 'coding',
  activity: 'Reading',
  topic: 'Graphs',
  minutes: 45,
  note: '',
  link: '',
};

const current: EntryAsItIs = { key: 'session|s-2', version: 'v1', entry };

const deletion: Change = {
  put: [],
  drop: ['session|s-2'],
  hours: [{ area: 'coding', doneMinutes: 45, plannedMinutes: 120, status: 'Behind' }],
  undo: { id: 'p-test1234-1', label: 'Deleted: Graphs, 45 min' },
};

test('lists the last entries and what can be undone, also in a panel that was just opened', () => {
  const panel = panelOn(tracker(), 'recent');
  expect(panel.text()).toContain('Yesterday · Study session · Coding · 45 min');
  expect(panel.text()).toContain('Sat 22 Aug · Problem · 20 min');
  panel.click('Undo');
  const undone: UndoAnswer = {
    kind: 'undone',
    label: 'Saved: Graphs, 45 min',
    change: { ...deletion, undo: null },
  };
  expect(panel.answer('undo', undone)).toEqual({
    id: 'u-p-old-1',
    action: 'p-old-1',
  });
  expect(panel.text()).toContain('Undone. Saved: Graphs, 45 min');
  expect(panel.text()).not.toContain('Sat 23 Aug');
});

test('reads an entry again before it asks, and deletes it only when told to', () => {
  const panel = panelOn(tracker(), 'recent');
  panel.click('Delete Graphs');
  expect(panel.answer('readEntry', { kind: 'entry', current })).toEqual({ key: 'session|s-2' });
  expect(panel.focused).toEqual(['question']);
  expect(panel.calls).toEqual([]);
  panel.click('Delete it');
  expect(panel.answer('deleteEntry', { kind: 'deleted', change: deletion })).toEqual({
    id: 'p-test1234-1',
    key: 'session|s-2',
    version: 'v1',
  });
  expect(panel.text()).toContain('Deleted: Graphs, 45 min');
  expect(panel.all(({ attributes }) => attributes['aria-label'] === 'Change Graphs')).toEqual([]);
  panel.do({ kind: 'show', view: 'today' });
  expect(panel.text()).toContain('0.8 of 2 h');
});

test('keeps an entry when asked to', () => {
  const panel = panelOn(tracker(), 'recent');
  panel.click('Delete Graphs');
  panel.answer('readEntry', { kind: 'entry', current });
  panel.click('Keep it');
  expect(panel.calls).toEqual([]);
  expect(panel.button('Delete Graphs')).toBeDefined();
});

test('does not delete what was changed since it was read, and shows what it is now', () => {
  const panel = panelOn(tracker(), 'recent');
  panel.click('Delete Graphs');
  panel.answer('readEntry', { kind: 'entry', current });
  panel.click('Delete it');
  const theirs = { ...current, version: 'v2', entry: { ...entry, topic: 'Trees' } };
  panel.answer('deleteEntry', { kind: 'changed', current: theirs });
  expect(panel.text()).toContain('It was changed since you looked');
  expect(panel.text()).toContain('Topic: Trees');
  panel.click('Delete it all the same');
  expect(panel.calls).toMatchObject([{ request: { id: 'p-test1234-2', version: 'v2' } }]);
});

test('tries a deletion again with the same id', () => {
  const panel = panelOn(tracker(), 'recent');
  panel.click('Delete Graphs');
  panel.answer('readEntry', { kind: 'entry', current });
  panel.click('Delete it');
  const first = panel.answer('deleteEntry', {
    kind: 'failed',
    reason: 'busy',
    message: 'Too busy.',
  });
  panel.click('Try again');
  expect(panel.calls).toMatchObject([{ request: first }]);
});

test('an answer about a deletion is for its own entry, whichever is asked about by then', () => {
  const panel = panelOn(tracker(), 'recent');
  const other = { ...current, key: 'problem|p-1' };
  const busy = { kind: 'failed', reason: 'busy', message: 'Too busy.' } as const;
  panel.click('Delete Graphs');
  panel.answer('readEntry', { kind: 'entry', current });
  panel.click('Delete it');
  panel.click('Delete Two Sum');
  panel.answer('readEntry', { kind: 'entry', current: other });
  const first = panel.answer('deleteEntry', busy);
  panel.click('Try again');
  expect(panel.calls).toMatchObject([{ name: 'deleteEntry', request: first }]);
  expect(first).toMatchObject({ key: 'session|s-2' });
  panel.answer('deleteEntry', { kind: 'gone' });
  expect(panel.all(({ attributes }) => attributes['aria-label'] === 'Change Graphs')).toEqual([]);
  expect(panel.text()).toContain('Delete Two Sum?');
  panel.click('Delete it');
  expect(panel.calls).toMatchObject([{ request: { key: 'problem|p-1' } }]);
});

test('an undo is tried again for the action that it was for', () => {
  const panel = panelOn(tracker(), 'recent');
  panel.click('Undo');
  const undo = { id: 'p-other-1', label: 'Saved: Trees' };
  panel.do({ kind: 'open' });
  panel.answer('openSidebar', tracker({ undo }));
  const first = panel.answer('undo', { kind: 'failed', reason: 'busy', message: 'Too busy.' });
  panel.click('Try again');
  expect(panel.calls).toMatchObject([{ name: 'undo', request: first }]);
});

test('a deletion that had arrived before offers no undo of what was done since', () => {
  const panel = panelOn(tracker(), 'recent');
  panel.click('Delete Graphs');
  panel.answer('readEntry', { kind: 'entry', current });
  panel.click('Delete it');
  const undo = { id: 'p-other-1', label: 'Saved: Trees' };
  panel.answer('deleteEntry', { kind: 'deleted', change: { ...deletion, undo } });
  panel.do({ kind: 'show', view: 'log' });
  expect(panel.all(({ children }) => children.includes('Undo'))).toEqual([]);
});

test('takes a line away whose entry is gone', () => {
  const panel = panelOn(tracker(), 'recent');
  panel.click('Change Two Sum');
  panel.answer('readEntry', { kind: 'gone' });
  expect(panel.text()).toContain('This entry is not there any more');
  expect(panel.text()).not.toContain('Two Sum');
});

test('says why it does not undo what was overtaken, and what the last action is now', () => {
  const panel = panelOn(tracker(), 'recent');
  panel.click('Undo');
  panel.answer('undo', { kind: 'overtaken', message: 'The row was changed since.' });
  expect(panel.text()).toContain('The row was changed since.');
  panel.click('Undo');
  panel.answer('undo', { kind: 'notLast', undo: { id: 'p-other-1', label: 'Saved: Trees' } });
  expect(panel.text()).toContain('Something else was done since.');
  panel.click('Undo');
  expect(panel.calls).toMatchObject([{ request: { action: 'p-other-1' } }]);
});

test('puts new and changed lines in the order of their days', () => {
  const panel = panelOn(tracker(), 'log');
  panel.do({ kind: 'save' });
  const line = (key: string, day: string, title: string) =>
    ({ key, kind: 'session', day, title, minutes: 10, area: 'coding' }) as const;
  panel.answer('saveEntry', {
    kind: 'saved',
    isNew: true,
    saved: current,
    change: {
      ...deletion,
      drop: [],
      put: [line('session|s-9', TODAY, 'New'), line('session|s-2', '2026-08-21', 'Moved')],
    },
  });
  const titles = panel.state().tracker;
  expect(titles.kind === 'tracker' && titles.recent.map(({ title }) => title)).toEqual([
    'New',
    'Two Sum',
    'Moved',
  ]);
});
