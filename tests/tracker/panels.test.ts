import { sampleSettings } from '../../emulator/sample/candidate';
import type { Google } from '../../emulator/google';
import * as good from './entries';
import { call, emptyTracker, log, records, save, setting, sheetOf, spreadsheet } from './fixture';

let google: Google;
beforeAll(async () => {
  google = await emptyTracker();
});

test('of fifty saves from two panels none is lost and none is doubled', async () => {
  const ids = Array.from({ length: 25 }, (_, index) => `panel-${String(index).padStart(3, '0')}`);
  const answers = await Promise.all(
    ids.flatMap((id, index) => [
      // Every fifth request is sent by both panels, as a retry would be.
      log(google, { id: `${id}-one`, minutes: index + 1 }),
      log(google, { id: index % 5 === 0 ? `${id}-one` : `${id}-two`, minutes: index + 1 }),
    ]),
  );
  expect(answers.filter(({ kind }) => kind === 'saved')).toHaveLength(50);
  expect(answers.filter((answer) => answer.kind === 'saved' && answer.isNew)).toHaveLength(45);
  const rows = records(sheetOf(google, 'Sessions'));
  expect(new Set(rows.map((row) => row['Id'])).size).toBe(45);
  expect(rows).toHaveLength(45);
});

test('opening gives everything that the tabs show', async () => {
  await save(google, 'planned-mock', good.plannedMock);
  await save(google, 'some-ratings', good.ratings);
  const opened = await call(google, 'openSidebar', {});
  expect(opened).toMatchObject({
    kind: 'tracker',
    today: '2026-08-19',
    asOf: '2026-08-19',
    settings: sampleSettings,
    settingsProblems: [],
    now: {
      week: { number: 12, of: 24, starts: '2026-08-17' },
      interview: { day: sampleSettings.interview },
      hours: [{ area: 'coding', doneMinutes: 595 }, {}, {}, {}],
      verdict: { shown: 'Not enough evidence', next: 'May schedule' },
    },
    undo: { id: 'some-ratings', label: 'Saved: Weekly' },
    suggestions: { raters: ['Ines'] },
    last: { area: 'Coding', activity: 'Problem solving' },
  });
  if (opened.kind !== 'tracker') throw new Error('no tracker');
  const { now, recent } = opened;
  expect(now.due).toContainEqual(
    expect.objectContaining({ kind: 'mock', day: '2026-08-25', time: '18:30' }),
  );
  expect(now.due.filter(({ kind }) => kind === 'task').length).toBeGreaterThan(8);
  expect(now.moreOverdue).toBeGreaterThan(0);
  expect(now.actions[0]).toMatchObject({ why: expect.stringMatching(/\d/) as string });
  expect(now.verdict.gates[0]).toMatchObject({ gap: '3 more' });
  expect(recent[0]).toMatchObject({ kind: 'mock', minutes: null });
  expect(recent).toContainEqual(expect.objectContaining({ kind: 'ratings', title: 'Weekly' }));
});

test('a task is ticked, one whose number is not met only with a note', async () => {
  const opened = await call(google, 'openSidebar', {});
  const due = opened.kind === 'tracker' ? opened.now.due : [];
  const counted = due.find((item) => item.kind === 'task' && item.target !== null);
  if (counted?.kind !== 'task') throw new Error('no task with a number is due');
  const rowOf = (): Record<string, unknown> | undefined =>
    records(sheetOf(google, 'Tasks')).find((row) => row['Key'] === counted.key);
  const before = rowOf();
  const request = { key: counted.key, done: true };
  expect(await call(google, 'tickTask', { id: 'tick-0001', ...request, note: '' })).toMatchObject({
    kind: 'refused',
    problems: [{ field: 'note' }],
  });
  const note = '=Done elsewhere';
  expect(await call(google, 'tickTask', { id: 'tick-0002', ...request, note })).toMatchObject({
    kind: 'ticked',
    task: { key: counted.key, done: true, state: 'Done' },
  });
  expect(rowOf()).toMatchObject({ Done: true, Note: note, State: 'Done' });
  // A tick that finds the task as it asks, and the same request again, leave the first to be undone.
  for (const id of ['tick-again', 'tick-0002']) {
    expect(await call(google, 'tickTask', { id, ...request, note })).toMatchObject({
      kind: 'ticked',
      undo: { id: 'tick-0002' },
    });
  }
  await call(google, 'undo', { id: 'tick-undo', action: 'tick-0002' });
  expect(rowOf()).toEqual(before);
  expect(await call(google, 'tickTask', { id: 'tick-0003', ...request, key: 'x', note })).toEqual({
    kind: 'gone',
  });
});

test('settings are saved into their cells, once and only what differs', async () => {
  google.resetCounts();
  const settings = { ...sampleSettings, level: 'L7', interview: '' } as const;
  expect(await call(google, 'saveSettings', { id: 'settings-1', settings })).toEqual({
    kind: 'savedSettings',
    settings,
  });
  expect([setting(google, 'level'), setting(google, 'interview')]).toEqual(['L7', null]);
  expect(setting(google, 'start')).toBe(46174);
  expect(google.counts().byMethod['Range.setValues']).toBe(2);
  // The same request is answered from what is stored by then.
  google.user.typeInto('Settings', `D${settingRow('minutes_1')}`, '30');
  const stored = { ...settings, weekdayMinutes: [30, ...settings.weekdayMinutes.slice(1)] };
  expect(await call(google, 'saveSettings', { id: 'settings-1', settings })).toEqual({
    kind: 'savedSettings',
    settings: stored,
  });
  expect(setting(google, 'minutes_1')).toBe(30);
  const wrong = { ...settings, weekdayMinutes: [] };
  expect(await call(google, 'saveSettings', { id: 'settings-2', settings: wrong })).toMatchObject({
    kind: 'refused',
    problems: [{ field: 'weekdayMinutes' }],
  });
});

test('settings in neighbouring rows are one block, and a row of the person’s stays', async () => {
  const before = settingRow('minutes_1');
  const minutes = (value: number) => ({
    ...sampleSettings,
    weekdayMinutes: sampleSettings.weekdayMinutes.map(() => value),
  });
  await call(google, 'saveSettings', { id: 'settings-3', settings: minutes(10) });
  google.resetCounts();
  await call(google, 'saveSettings', { id: 'settings-4', settings: minutes(20) });
  expect(google.counts().byMethod['Range.setValues']).toBe(1);
  google.user.insertRows('Settings', before + 3, 1);
  google.user.typeInto('Settings', `D${before + 3}`, 'Mine');
  google.resetCounts();
  await call(google, 'saveSettings', { id: 'settings-5', settings: minutes(30) });
  expect(google.counts().byMethod['Range.setValues']).toBe(2);
  expect(sheetOf(google, 'Settings').values[before + 2]?.[3]).toBe('Mine');
  expect(['minutes_1', 'minutes_7'].map((key) => setting(google, key))).toEqual([30, 30]);
});

test('the menu shows the record sheets, and hides them again', () => {
  const names = ['Tellings', 'Recalls', 'Loops', 'Applications', 'Ratings'];
  const hidden = (): readonly boolean[] => names.map((name) => sheetOf(google, name).hidden);
  expect(hidden()).toEqual(names.map(() => true));
  google.run('toggleRecordSheets');
  expect(hidden()).toEqual(names.map(() => false));
  google.run('toggleRecordSheets');
  expect(hidden()).toEqual(names.map(() => true));
  google.user.typeInto('Tellings', 'B2', '2026-08-01');
  const toasts = google.ui.takeToasts().map(({ message }) => message);
  expect(toasts[toasts.length - 1]).toBe(
    'Tellings, Recalls, Loops, Applications, Ratings are hidden.',
  );
});

/** The 1-based row of a setting. */
function settingRow(key: string): number {
  return sheetOf(google, 'Settings').values.findIndex(([first]) => first === key) + 1;
}

describe('removing the tracker', () => {
  test('asks first and says what would go', async () => {
    google.user.insertSheet('My notes');
    const before = google.workbook.dump();
    const answer = await call(google, 'removeTracker', { confirm: false });
    expect(answer).toMatchObject({ kind: 'wouldRemove', entries: 47 });
    expect(answer.kind === 'wouldRemove' && answer.sheets).toContain('Sessions');
    for (const request of [null, {}, { confirm: 'true' }, { confirm: 1 }]) {
      const again = await google.callFromSidebar('removeTracker', [request]);
      expect(again).toEqual(answer);
    }
    expect(google.workbook.dump()).toEqual(before);
  });

  test("takes ours away, leaves the person's own sheets, and can be made anew", async () => {
    expect(await call(google, 'removeTracker', { confirm: true })).toMatchObject({
      kind: 'removed',
    });
    expect(google.workbook.dump().map(({ name }) => name)).toEqual(['Sheet1', 'My notes']);
    expect(await call(google, 'openSidebar', {})).toMatchObject({
      kind: 'noTracker',
      sheets: expect.arrayContaining(['Dashboard', 'Sessions']) as string[],
    });
    expect(await call(google, 'removeTracker', { confirm: true })).toMatchObject({
      kind: 'failed',
      reason: 'noTracker',
    });
  });

  test('a spreadsheet that is all ours keeps a sheet', async () => {
    const own = spreadsheet({ sheets: ['Sheet1'] });
    await call(own, 'createTracker', { settings: sampleSettings, onTaken: 'ask' });
    own.user.deleteSheet('Sheet1');
    await call(own, 'removeTracker', { confirm: true });
    expect(own.workbook.dump().map(({ name }) => name)).toEqual(['Sheet1']);
  });
});
