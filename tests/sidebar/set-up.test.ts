import { defaultSettings } from '../../src/domain/plans/settings';
import type { OpenAnswer } from '../../src/rpc/contract';
import { fitOf } from '../../sidebar/state/fit';
import { TODAY, tracker } from './fake-tracker';
import type { Panel } from './panel';
import { newPanel, panelOn } from './panel';

const suggested = defaultSettings(TODAY);

const noTracker: OpenAnswer = {
  kind: 'noTracker',
  today: TODAY,
  suggested,
  sheets: ['Dashboard', 'Plan'],
  hiddenSheets: 9,
};

function setUp(): Panel {
  const panel = newPanel();
  panel.do({ kind: 'open' });
  panel.answer('openSidebar', noTracker);
  return panel;
}

test('asks for the plan, says what will be made and whether it fits', () => {
  const text = setUp().text();
  expect(text).toContain('What will be made: 2 sheets');
  expect(text).toContain('with 9 hidden ones that calculate');
  expect(text).toContain('It fits');
  expect(text).toContain('24 weeks at 15 hours give 360 hours. The plan needs 360.');
});

test('says how many hours a week an early interview would need', () => {
  const panel = setUp();
  panel.do({ kind: 'setUp', name: 'interview', value: '2026-11-16' });
  expect(panel.text()).toContain('12 weeks at 15 hours give 180 hours. The plan needs 360.');
  expect(panel.text()).toContain(
    '30 hours a week would be enough, or an interview after 8 Feb 2027',
  );
  panel.click('Begin 24 weeks before it: 1 Jun 2026');
  expect(panel.field('f-start').attributes['value']).toBe('2026-06-01');
  expect(panel.text()).toContain('It fits');
});

test('creates once, and ends on Today', () => {
  const panel = setUp();
  panel.do({ kind: 'create', onTaken: 'ask' }, { kind: 'create', onTaken: 'ask' });
  expect(panel.calls).toHaveLength(1);
  expect(panel.text()).toContain('Making your tracker');
  expect(panel.answer('createTracker', { kind: 'created', steps: 90, notes: [] })).toEqual({
    settings: suggested,
    onTaken: 'ask',
  });
  panel.answer('openSidebar', tracker());
  expect(panel.state().view).toBe('today');
  expect(panel.text()).toContain('Your tracker is ready.');
  expect(panel.text()).toContain('Book two outside design mocks');
});

test('names what is wrong, and keeps what was typed', () => {
  const panel = setUp();
  panel.do(
    { kind: 'setUp', name: 'minutes0', value: 'lots' },
    { kind: 'setUp', name: 'start', value: '' },
    { kind: 'create', onTaken: 'ask' },
  );
  expect(panel.calls).toEqual([]);
  expect(panel.text()).toContain('2 things need a change');
  expect(panel.field('f-minutes0').attributes['value']).toBe('lots');
});

test('asks about sheets that have the names of ours', () => {
  const panel = setUp();
  panel.do({ kind: 'create', onTaken: 'ask' });
  panel.answer('createTracker', { kind: 'taken', titles: ['Plan'] });
  expect(panel.text()).toContain('You already have a sheet named Plan');
  expect(panel.focused).toEqual(['taken']);
  panel.click('Use the other names');
  panel.answer('createTracker', { kind: 'failed', reason: 'quota', message: 'Too much today.' });
  panel.click('Try again');
  expect(panel.calls).toMatchObject([{ request: { onTaken: 'rename' } }]);
});

test('goes on after a failure on the way', () => {
  const panel = setUp();
  panel.do({ kind: 'create', onTaken: 'ask' });
  panel.answer('createTracker', { kind: 'failed', reason: 'quota', message: 'Too much today.' });
  expect(panel.text()).toContain('What was made so far stays');
  panel.click('Try again');
  expect(panel.calls).toMatchObject([{ name: 'createTracker' }]);
});

describe('in More', () => {
  test('settings start with those of the tracker and are saved', () => {
    const panel = panelOn(tracker(), 'more');
    panel.click('Settings');
    panel.do({ kind: 'setUp', name: 'level', value: 'L7' }, { kind: 'saveSettings' });
    const { settings } = panel.answer('saveSettings', {
      kind: 'savedSettings',
      settings: { ...tracker().settings, level: 'L7' },
    });
    expect(settings).toEqual({ ...tracker().settings, level: 'L7' });
    expect(panel.calls).toMatchObject([{ name: 'openSidebar' }]);
    expect(panel.text()).toContain('Your settings are saved.');
  });

  test('settings are tried again with their id, and others get a new one', () => {
    const panel = panelOn(tracker(), 'more');
    const busy = { kind: 'failed', reason: 'busy', message: 'Too busy.' } as const;
    panel.click('Settings');
    panel.do({ kind: 'setUp', name: 'level', value: 'L7' }, { kind: 'saveSettings' });
    // The form stays as it was sent until the answer comes.
    panel.do({ kind: 'setUp', name: 'start', value: '2026-07-06' });
    expect(panel.field('f-start').attributes).toMatchObject({
      value: '2026-06-01',
      readonly: true,
    });
    const first = panel.answer('saveSettings', busy);
    panel.click('Try again');
    expect(panel.answer('saveSettings', busy)).toEqual(first);
    panel.do({ kind: 'setUp', name: 'start', value: '2026-07-06' }, { kind: 'saveSettings' });
    expect(panel.answer('saveSettings', busy).id).not.toBe(first.id);
  });

  test('what was typed into settings outlives a look at another tab', () => {
    const panel = panelOn(tracker(), 'more');
    panel.click('Settings');
    panel.do({ kind: 'setUp', name: 'interview', value: '2026-12-01' }, { kind: 'open' });
    panel.answer('openSidebar', tracker());
    expect(panel.field('f-interview').attributes['value']).toBe('2026-12-01');
  });

  test('repair sends the settings that are there', () => {
    const panel = panelOn(tracker(), 'more');
    panel.click('Repair');
    panel.click('Repair');
    const { settings } = panel.answer('createTracker', { kind: 'created', steps: 0, notes: [] });
    expect(settings).toEqual(tracker().settings);
    expect(panel.text()).toContain('Nothing was missing.');
  });

  test('removal says what would go, and takes it away only when told to', () => {
    const panel = panelOn(tracker(), 'more');
    panel.click('Remove the tracker');
    panel.click('Show what would go');
    expect(
      panel.answer('removeTracker', {
        kind: 'wouldRemove',
        sheets: ['Dashboard', 'Sessions'],
        hiddenSheets: 3,
        entries: 212,
      }),
    ).toEqual({ confirm: false });
    expect(panel.text()).toContain('212 rows that you logged would go');
    panel.click('Remove it all');
    expect(panel.answer('removeTracker', { kind: 'removed', sheets: 20 })).toEqual({
      confirm: true,
    });
    panel.answer('openSidebar', noTracker);
    expect(panel.text()).toContain('Set up your tracker');
    expect(panel.text()).toContain('The tracker is gone: 20 sheets.');
  });
});

test('the fit counts whole weeks, and none when the interview is too near', () => {
  expect(fitOf({ ...suggested, interview: '2026-08-30' })).toMatchObject({
    weeks: 0,
    isEnough: false,
    enoughWeekly: null,
  });
  expect(fitOf({ ...suggested, interview: '2028-01-01' })).toMatchObject({
    weeks: 24,
    isEnough: true,
  });
});

test('About says what is stored where, what for, and with whom it has nothing to do', () => {
  const panel = panelOn(tracker());
  panel.click('More');
  panel.click('About Loop Ready');
  for (const words of [
    'What is stored where',
    'in the properties',
    'in your browser',
    'your timer',
    'spreadsheets.currentonly: read and change this spreadsheet',
    'script.container.ui: show this panel',
    'Not affiliated with Amazon or Google.',
  ]) {
    expect(panel.text()).toContain(words);
  }
});
