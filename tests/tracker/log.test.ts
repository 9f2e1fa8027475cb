import { emptyTracker, log, planRows, records, setting, sheetOf, spreadsheet } from './fixture';

test('three problems inside a session of 60 minutes make 60 minutes', async () => {
  const google = await emptyTracker();
  await log(google, { id: 'session-1', minutes: 60, topic: 'Three problems' });
  // Practice inside a session that was logged refers to it and brings no minutes of its own.
  const sheet = google.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sessions');
  for (const row of [3, 4, 5]) {
    sheet
      ?.getRange(row, 1, 1, 7)
      .setValues([
        [`p-${String(row)}`, 46253, 'Coding', 'Problem solving', 'One problem', 0, 'session-1'],
      ]);
  }
  expect(planRows(google)[11]).toMatchObject({ 'Hours done': 1 });
});

test('says what this week now holds', async () => {
  const google = await emptyTracker();
  await log(google, { id: 'session-0', day: '2026-08-16', minutes: 100 });
  await log(google, { id: 'session-1', day: '2026-08-17', minutes: 30 });
  const answer = await log(google, { id: 'session-2', area: 'design', minutes: 45 });
  expect(answer).toMatchObject({
    kind: 'logged',
    isNew: true,
    weekMinutes: { coding: 30, design: 45, behavioral: 0, mocks: 0 },
  });
});

test('the same id is written once, and answered the same', async () => {
  const google = await emptyTracker();
  const first = await log(google, { id: 'session-1', minutes: 25 });
  const second = await log(google, { id: 'session-1', minutes: 25 });
  expect(second).toEqual({ ...first, isNew: false });
  expect(records(sheetOf(google, 'Sessions'))).toHaveLength(1);
});

const hostile = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  "'quoted'",
  '007',
  '1-2',
  '50%',
  'TRUE',
  '1e3',
  '\t=1',
];

test.each(hostile)('%j stays the text that was typed', async (text) => {
  const google = await emptyTracker();
  const answer = await log(google, { id: 'session-1', topic: text, note: text });
  expect(answer.kind).toBe('logged');
  const sheet = sheetOf(google, 'Sessions');
  expect(records(sheet)[0]).toMatchObject({ Topic: text.trim(), Note: text.trim() });
  expect(sheet.formulas.flat().filter((formula) => formula !== '')).toEqual([]);
});

test('goes below rows that were typed by hand without an id', async () => {
  const google = await emptyTracker();
  google.user.typeInto('Sessions', 'B2', '2026-08-17');
  google.user.typeInto('Sessions', 'C2', 'Coding');
  google.user.typeInto('Sessions', 'F2', '90');
  await log(google, { id: 'session-1', minutes: 30 });
  expect(records(sheetOf(google, 'Sessions')).map((row) => row['Minutes'])).toEqual([90, 30]);
  expect(planRows(google)[11]).toMatchObject({ 'Hours done': 2 });
});

test('writes only into our columns where the person added some', async () => {
  const google = await emptyTracker();
  google.user.insertColumns('Sessions', 4, 1);
  google.user.typeInto('Sessions', 'D1', 'Mood');
  google.user.typeInto('Sessions', 'D2', 'good');
  await log(google, { id: 'session-1', topic: 'Graphs' });
  expect(records(sheetOf(google, 'Sessions'))[0]).toMatchObject({ Mood: 'good', Topic: 'Graphs' });
});

test('grows a sheet whose rows are all used', async () => {
  const google = await emptyTracker();
  const sheet = google.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sessions');
  sheet?.deleteRows(3, (sheet.getMaxRows() || 3) - 2);
  await log(google, { id: 'session-1' });
  await log(google, { id: 'session-2' });
  expect(records(sheetOf(google, 'Sessions'))).toHaveLength(2);
});

test('stamps the day that custom functions read', async () => {
  let now = Date.parse('2026-08-19T12:00:00Z');
  const google = await emptyTracker({ now: () => now });
  expect(setting(google, 'stamp')).toBe(46253);
  now += 3 * 86_400_000;
  expect(sheetOf(google, 'Dashboard').values[1]?.[0]).toBe(
    'Stamped numbers are 3 days old: choose Loop Ready > Refresh.',
  );
  await log(google, { id: 'session-1', day: '2026-08-22' });
  expect(setting(google, 'stamp')).toBe(46256);
  expect(sheetOf(google, 'Dashboard').values[1]?.[0] ?? '').toBe('');
});

describe('what goes wrong is said in words and writes nothing', () => {
  test('no tracker', async () => {
    expect(await log(spreadsheet(), { id: 'session-1' })).toEqual({ kind: 'noTracker' });
  });

  test('a day to come, too many minutes', async () => {
    const google = await emptyTracker();
    google.resetCounts();
    const answer = await log(google, { id: 'session-1', day: '2026-08-20', minutes: 601 });
    expect(answer).toMatchObject({
      kind: 'refused',
      problems: [{ field: 'day' }, { field: 'minutes' }],
    });
    expect(google.counts().writes).toBe(0);
  });

  test('someone else is writing', async () => {
    const google = await emptyTracker();
    google.faults.lockBusy = true;
    const answer = await log(google, { id: 'session-1' });
    expect(answer).toMatchObject({ kind: 'failed' });
    expect(answer.kind === 'failed' && answer.message).toContain('try again');
  });

  test('a deleted sheet', async () => {
    const google = await emptyTracker();
    google.user.deleteSheet('Sessions');
    const answer = await log(google, { id: 'session-1' });
    expect(answer.kind === 'failed' && answer.message).toContain('repair');
  });

  test('a protected cell', async () => {
    const google = await emptyTracker();
    google.faults.protectRange('Sessions', 'A2:I2');
    const answer = await log(google, { id: 'session-1' });
    expect(answer.kind === 'failed' && answer.message).toContain('protected');
  });
});
