import type { Change, EntryAsItIs } from '../../src/rpc/answers';
import type { Failure } from '../../src/rpc/contract';
import type { Entry } from '../../src/domain/records/entry';
import { TODAY, tracker } from './fake-tracker';
import { panelOn } from './panel';

const entry: Entry = {
  kind: 'session',
  day: TODAY,
  area: 'design',
  activity: 'AWS',
  topic: '=1+1',
  minutes: 45,
  note: '',
  link: '',
};

const asItIs: EntryAsItIs = { key: 'session|s-9', version: 'v1', entry };

const change: Change = {
  put: [
    { key: 'session|s-9', kind: 'session', day: TODAY, title: '=1+1', minutes: 45, area: 'design' },
  ],
  drop: [],
  hours: null,
  undo: { id: 'p-test1234-1', label: 'Saved: =1+1, 45 min' },
};

const busy: Failure = { kind: 'failed', reason: 'busy', message: 'Google was too busy.' };

test('begins with the choices of the newest entries', () => {
  const panel = panelOn(tracker(), 'log');
  const values = ['area', 'activity', 'minutes', 'day'].map(
    (name) => panel.field(`f-${name}`).attributes['value'],
  );
  expect(values).toEqual(['design', 'AWS', '45', TODAY]);
});

test('sends the entry as the domain parses it, and keeps the choices for the next one', () => {
  const panel = panelOn(tracker(), 'log');
  panel.type({ topic: ' =1+1 ', minutes: '45' });
  panel.do({ kind: 'save' });
  expect(panel.answer('saveEntry', { kind: 'saved', isNew: true, saved: asItIs, change })).toEqual({
    id: 'p-test1234-1',
    entry,
  });
  expect(panel.field('f-topic').attributes['value']).toBe('');
  expect(panel.field('f-minutes').attributes['value']).toBe('45');
  expect(panel.text()).toContain('Saved: =1+1, 45 min');
  panel.click('Undo');
  expect(panel.calls).toMatchObject([{ name: 'undo', request: { action: 'p-test1234-1' } }]);
});

test('names every wrong field beside it and in one list, and sends nothing', () => {
  const panel = panelOn(tracker(), 'log');
  panel.type({ minutes: 'forty', day: '2026-08-25', link: 'example' });
  panel.do({ kind: 'save' });
  expect(panel.calls).toEqual([]);
  expect(panel.focused).toEqual(['problems']);
  expect(panel.field('f-minutes').attributes).toMatchObject({
    'aria-invalid': 'true',
    'aria-describedby': 'f-minutes-problem',
    value: 'forty',
  });
  expect(panel.text()).toContain('3 things need a change');
  const links = panel.all(({ tag }) => tag === 'a');
  expect(links.map(({ attributes, on }) => [attributes['href'], on.click])).toEqual([
    ['#f-day', { kind: 'focus', id: 'f-day' }],
    ['#f-minutes', { kind: 'focus', id: 'f-minutes' }],
    ['#f-link', { kind: 'focus', id: 'f-link' }],
  ]);
  panel.type({ minutes: '40' });
  expect(panel.text()).toContain('2 things need a change');
});

test('a double click sends one request', () => {
  const panel = panelOn(tracker(), 'log');
  panel.do({ kind: 'save' }, { kind: 'save' });
  expect(panel.calls).toHaveLength(1);
  expect(panel.button('Saving…').attributes['aria-disabled']).toBe('true');
});

test('keeps everything typed on a failure and tries again with the same id', () => {
  const panel = panelOn(tracker(), 'log');
  panel.type({ topic: 'Graphs', note: 'A long note' });
  panel.do({ kind: 'save' });
  const first = panel.answer('saveEntry', busy);
  expect(panel.text()).toContain('Google was too busy. What you typed is still here.');
  expect(panel.field('f-note').attributes['value']).toBe('A long note');
  panel.click('Try again');
  expect(panel.answer('saveEntry', busy)).toEqual(first);
});

test('a form that was cleared by mistake comes back', () => {
  const panel = panelOn(tracker(), 'log');
  panel.type({ topic: 'Graphs', note: 'A long note' });
  panel.click('Clear the form');
  expect(panel.field('f-note').attributes['value']).toBe('');
  panel.click('Bring it back');
  expect(panel.field('f-note').attributes['value']).toBe('A long note');
  expect(panel.field('f-topic').attributes['value']).toBe('Graphs');
});

test('keeps the id of a request over a reload of the panel', () => {
  const panel = panelOn(tracker(), 'log');
  panel.type({ topic: 'Graphs' });
  panel.do({ kind: 'save' });
  const { id } = panel.answer('saveEntry', busy);
  const again = panelOn(tracker(), 'log', panel.state().log);
  expect(again.field('f-topic').attributes['value']).toBe('Graphs');
  again.do({ kind: 'save' });
  expect(again.calls).toMatchObject([{ request: { id } }]);
});

test('changes what an earlier try had stored when the form was changed since', () => {
  const panel = panelOn(tracker(), 'log');
  panel.type({ topic: 'Graphs' });
  panel.do({ kind: 'save' });
  panel.answer('saveEntry', busy);
  panel.type({ topic: 'Graphs and trees' });
  panel.do({ kind: 'save' });
  panel.answer('saveEntry', { kind: 'saved', isNew: false, saved: asItIs, change });
  expect(panel.calls).toMatchObject([
    {
      name: 'changeEntry',
      request: { key: 'session|s-9', version: 'v1', entry: { topic: 'Graphs and trees' } },
    },
  ]);
  panel.answer('changeEntry', { kind: 'saved', isNew: true, saved: asItIs, change });
  expect(panel.state().log.editing).toBeNull();
  expect(panel.state().view).toBe('log');
});

test('says when an entry was changed since, and overwrites it only when told to', () => {
  const panel = panelOn(tracker(), 'recent');
  panel.click('Change Graphs');
  panel.answer('readEntry', { kind: 'entry', current: asItIs });
  panel.type({ note: 'mine' });
  panel.do({ kind: 'save' });
  const theirs = { ...asItIs, version: 'v2', entry: { ...entry, minutes: 50 } };
  panel.answer('changeEntry', { kind: 'changed', current: theirs });
  expect(panel.text()).toContain('This entry was changed since you opened it');
  expect(panel.text()).toContain('Minutes: 50');
  panel.click('Save mine all the same');
  expect(panel.calls).toMatchObject([
    { request: { version: 'v2', entry: { note: 'mine', minutes: 45 } } },
  ]);
});

test('takes over what somebody else wrote when told to', () => {
  const panel = panelOn(tracker(), 'recent');
  panel.click('Change Graphs');
  panel.answer('readEntry', { kind: 'entry', current: asItIs });
  panel.do({ kind: 'save' });
  const theirs = { ...asItIs, version: 'v2', entry: { ...entry, minutes: 50 } };
  panel.answer('changeEntry', { kind: 'changed', current: theirs });
  panel.click('Take theirs');
  expect(panel.field('f-minutes').attributes['value']).toBe('50');
  expect(panel.calls).toEqual([]);
});

test('offers to save an entry as a new one when it is gone', () => {
  const panel = panelOn(tracker(), 'recent');
  panel.click('Change Graphs');
  panel.answer('readEntry', { kind: 'entry', current: asItIs });
  panel.type({ note: 'mine' });
  panel.do({ kind: 'save' });
  panel.answer('changeEntry', { kind: 'gone' });
  panel.click('Save it as a new one');
  expect(panel.calls).toMatchObject([{ name: 'saveEntry', request: { entry: { note: 'mine' } } }]);
});

test('goes back to where an entry was opened, and leaves the draft alone', () => {
  const panel = panelOn(tracker(), 'log');
  panel.type({ topic: 'A draft' });
  panel.do({ kind: 'show', view: 'recent' });
  panel.click('Change Graphs');
  panel.answer('readEntry', { kind: 'entry', current: asItIs });
  expect(panel.field('f-topic').attributes['value']).toBe('=1+1');
  panel.do({ kind: 'save' });
  panel.answer('changeEntry', { kind: 'saved', isNew: true, saved: asItIs, change });
  expect(panel.state().view).toBe('recent');
  panel.do({ kind: 'show', view: 'log' });
  expect(panel.field('f-topic').attributes['value']).toBe('A draft');
});

test.each([
  ['damaged', 'Repair', 'createTracker'],
  ['noTracker', 'Look again', 'openSidebar'],
  ['protected', 'Try again', 'saveEntry'],
  ['accounts', 'Try again', 'saveEntry'],
  ['quota', 'Try again', 'saveEntry'],
  ['offline', 'Try again', 'saveEntry'],
  ['unexpected', 'Try again', 'saveEntry'],
] as const)('after the failure "%s" offers %s', (reason, remedy, call) => {
  const panel = panelOn(tracker(), 'log');
  panel.do({ kind: 'save' });
  panel.answer('saveEntry', { kind: 'failed', reason, message: 'In words.' });
  expect(panel.text()).toContain('In words. What you typed is still here.');
  panel.click(remedy);
  expect(panel.calls).toMatchObject([{ name: call }]);
});
