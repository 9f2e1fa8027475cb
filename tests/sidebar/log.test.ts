import type { Change, EntryAsItIs } from '../../src/rpc/answers';
import type { Failure } from '../../src/rpc/contract';
import type { Entry } from '../../src/domain/records/entry';
import { doneMock } from '../tracker/entries';
import { TODAY, tracker } from './fake-tracker';
import type { Panel } from './panel';
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

test('suggests what was logged before, as text', () => {
  const { suggestions } = tracker();
  const hostile = '=1+1 is <b>not</b> a formula';
  const panel = panelOn(
    tracker({ suggestions: { ...suggestions, topics: ['Graphs', hostile] } }),
    'log',
  );
  expect(panel.field('f-topic').attributes['list']).toBe('f-topic-list');
  const options = panel.field('f-topic-list').children;
  expect(options.map((child) => typeof child === 'object' && child.attributes['value'])).toEqual([
    'Graphs',
    hostile,
  ]);
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

/** The calls that save; forms of problems and designs ask for the catalogue as well. */
const saves = (panel: Panel) => panel.calls.filter(({ name }) => name === 'saveEntry');

describe('while a form is being saved', () => {
  test('it stays as it was sent, and says so to everybody', () => {
    const panel = panelOn(tracker(), 'log');
    panel.type({ topic: 'Graphs' });
    panel.do({ kind: 'save' });
    panel.type({ topic: 'Typed meanwhile', activity: 'Reading' });
    expect(panel.field('f-topic').attributes).toMatchObject({ value: 'Graphs', readonly: true });
    expect(panel.field('f-activity').attributes).toMatchObject({
      value: 'AWS',
      'aria-disabled': 'true',
    });
    panel.click('Clear the form');
    expect(panel.field('f-topic').attributes['value']).toBe('Graphs');
    panel.answer('saveEntry', busy);
    expect(panel.field('f-topic').attributes['readonly']).toBe(false);
  });

  test('another form can be filled, and the answer leaves it alone', () => {
    const panel = panelOn(tracker(), 'log');
    panel.type({ topic: 'Graphs' });
    panel.do({ kind: 'save' }, { kind: 'chooseKind', entry: 'problem' });
    panel.type({ title: 'Two Sum', minutes: 'a few' });
    panel.answer('saveEntry', { kind: 'saved', isNew: true, saved: asItIs, change });
    expect(panel.field('f-title').attributes['value']).toBe('Two Sum');
    panel.do({ kind: 'chooseKind', entry: 'session' });
    expect(panel.field('f-topic').attributes['value']).toBe('');
    panel.type({ topic: 'The second one' });
    panel.do({ kind: 'save' });
    expect(saves(panel)).toMatchObject([
      { name: 'saveEntry', request: { id: 'p-test1234-2', entry: { topic: 'The second one' } } },
    ]);
  });

  test('two forms can be on their way, each with its own answer', () => {
    const panel = panelOn(tracker(), 'log');
    panel.type({ topic: 'Graphs' });
    panel.do({ kind: 'save' }, { kind: 'chooseKind', entry: 'problem' });
    panel.type({ title: 'Two Sum', pattern: 'hashing', minutes: '20' });
    panel.do({ kind: 'save' });
    expect(saves(panel).map(({ purpose }) => purpose)).toEqual(['session', 'problem']);
    const first = panel.answer('saveEntry', busy);
    expect(panel.button('Saving…')).toBeDefined();
    expect(panel.text()).toContain('Study session: Google was too busy.');
    panel.click('Try again');
    expect(saves(panel)[1]).toMatchObject({ request: first, purpose: 'session' });
  });

  test('what is wrong with it can be looked at from another form', () => {
    const panel = panelOn(tracker(), 'log');
    panel.type({ topic: 'Graphs' });
    panel.do({ kind: 'save' }, { kind: 'chooseKind', entry: 'problem' });
    panel.answer('saveEntry', {
      kind: 'refused',
      problems: [{ field: 'day', problem: 'That day is not over.' }],
    });
    expect(panel.text()).toContain('Study session: That day is not over.');
    expect(panel.focused).toEqual([]);
    panel.click('Look at it');
    expect(panel.field('f-topic').attributes['value']).toBe('Graphs');
  });

  test('an edit cannot be given up, and another entry is opened beside it', () => {
    const panel = panelOn(tracker(), 'recent');
    panel.click('Change Graphs');
    panel.answer('readEntry', { kind: 'entry', current: asItIs });
    panel.type({ note: 'mine' });
    panel.do({ kind: 'save' });
    panel.click('Cancel');
    panel.do({ kind: 'show', view: 'recent' });
    panel.click('Change Two Sum');
    const other = { ...asItIs, key: 'session|s-2', entry: { ...entry, topic: 'Other' } };
    panel.answer('readEntry', { kind: 'entry', current: other });
    panel.type({ note: 'other note' });
    const first = panel.answer('changeEntry', busy);
    expect(panel.field('f-note').attributes['value']).toBe('other note');
    panel.click('Try again');
    expect(panel.calls).toMatchObject([{ name: 'changeEntry', request: first }]);
    expect(first).toMatchObject({ key: asItIs.key, entry: { note: 'mine' } });
    panel.answer('changeEntry', { kind: 'saved', isNew: true, saved: asItIs, change });
    expect(panel.state().view).toBe('log');
    expect(panel.field('f-note').attributes['value']).toBe('other note');
  });

  test('an edit that somebody else was quicker with waits until it is looked at', () => {
    const panel = panelOn(tracker(), 'recent');
    panel.click('Change Graphs');
    panel.answer('readEntry', { kind: 'entry', current: asItIs });
    panel.type({ note: 'mine' });
    panel.do({ kind: 'save' }, { kind: 'show', view: 'recent' });
    const theirs = { ...asItIs, version: 'v2', entry: { ...entry, minutes: 50 } };
    panel.answer('changeEntry', { kind: 'changed', current: theirs });
    expect(panel.text()).toContain('Nothing was overwritten.');
    expect(panel.state().view).toBe('recent');
    panel.click('Look at it');
    expect(panel.text()).toContain('Minutes: 50');
    expect(panel.field('f-note').attributes['value']).toBe('mine');
  });

  test('a form that something wants to fill is shown, and filled when it is tried again', () => {
    const panel = panelOn(tracker(), 'log');
    panel.type({ topic: 'Graphs' });
    panel.do({ kind: 'save' }, { kind: 'begin', entry: 'session', values: { minutes: '50' } });
    expect(panel.field('f-minutes').attributes['value']).toBe('45');
    const begin = panel.button('Try again').on.click;
    panel.answer('saveEntry', { kind: 'saved', isNew: true, saved: asItIs, change });
    if (begin) panel.do(begin);
    expect(panel.field('f-minutes').attributes['value']).toBe('50');
  });
});

test('an edit that was left for another one is still there when its entry is opened again', () => {
  const panel = panelOn(tracker(), 'recent');
  const other = { ...asItIs, key: 'problem|p-1' };
  panel.click('Change Graphs');
  panel.answer('readEntry', { kind: 'entry', current: asItIs });
  panel.type({ note: 'half typed' });
  panel.do({ kind: 'show', view: 'recent' });
  panel.click('Change Two Sum');
  panel.answer('readEntry', { kind: 'entry', current: other });
  expect(panel.field('f-note').attributes['value']).toBe('');
  panel.do({ kind: 'show', view: 'recent' });
  panel.click('Change Graphs');
  panel.answer('readEntry', { kind: 'entry', current: { ...asItIs, version: 'v2' } });
  expect(panel.field('f-note').attributes['value']).toBe('half typed');
  expect(panel.text()).toContain('This entry was changed since you opened it');
  // The other one was not touched, so it is not kept.
  expect(Object.keys(panel.state().log.edits)).toEqual([asItIs.key]);
});

test('an edit that was given up by mistake comes back', () => {
  const panel = panelOn(tracker(), 'recent');
  panel.click('Change Graphs');
  panel.answer('readEntry', { kind: 'entry', current: asItIs });
  panel.click('Cancel');
  expect(panel.all(({ children }) => children.includes('Bring it back'))).toEqual([]);
  panel.click('Change Graphs');
  panel.answer('readEntry', { kind: 'entry', current: asItIs });
  panel.type({ note: 'mine' });
  panel.click('Cancel');
  expect(panel.state().view).toBe('recent');
  panel.click('Bring it back');
  expect(panel.field('f-note').attributes['value']).toBe('mine');
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

test('a form that comes back is sent with the id that may have arrived', () => {
  const panel = panelOn(tracker(), 'log');
  panel.do({ kind: 'save' });
  const first = panel.answer('saveEntry', busy);
  panel.click('Clear the form');
  panel.click('Bring it back');
  panel.do({ kind: 'save' });
  expect(panel.calls).toMatchObject([{ request: first }]);
});

test('keeps the id of a request over a reload of the panel', () => {
  const panel = panelOn(tracker(), 'log');
  panel.type({ topic: 'Graphs' });
  panel.do({ kind: 'save' });
  const { id } = panel.answer('saveEntry', busy);
  const again = panelOn(tracker(), 'log', panel.state());
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

test('changes what was stored when it is not known which of two tries has arrived', () => {
  const panel = panelOn(tracker(), 'log');
  for (const topic of ['One', 'Two']) {
    panel.type({ topic });
    panel.do({ kind: 'save' });
    panel.answer('saveEntry', busy);
  }
  panel.type({ topic: 'One' });
  panel.do({ kind: 'save' });
  panel.answer('saveEntry', { kind: 'saved', isNew: false, saved: asItIs, change });
  expect(panel.calls).toMatchObject([
    { name: 'changeEntry', request: { entry: { topic: 'One' } } },
  ]);
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

test('offers to save an entry as a new one when it is gone, beside the draft of its kind', () => {
  const panel = panelOn(tracker(), 'log');
  const mock: Entry = { ...doneMock, feedback: [{ id: 'f-1', text: 'Slow', severity: 'minor' }] };
  panel.do({ kind: 'chooseKind', entry: 'mock' });
  panel.type({ note: 'A draft' });
  panel.do({ kind: 'show', view: 'recent' });
  panel.click('Change Graphs');
  panel.answer('readEntry', { kind: 'entry', current: { ...asItIs, entry: mock } });
  panel.type({ note: 'mine', day: TODAY });
  panel.do({ kind: 'save' });
  panel.answer('changeEntry', { kind: 'gone' });
  panel.click('Save it as a new one');
  const sent = panel.answer('saveEntry', busy);
  // The row of the remark went with its round.
  expect(sent).toMatchObject({ entry: { note: 'mine', feedback: [{ id: '', text: 'Slow' }] } });
  panel.click('Try again');
  expect(panel.answer('saveEntry', { kind: 'saved', isNew: true, saved: asItIs, change })).toEqual(
    sent,
  );
  expect(panel.state().view).toBe('recent');
  panel.do({ kind: 'show', view: 'log' });
  expect(panel.field('f-note').attributes['value']).toBe('A draft');
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
