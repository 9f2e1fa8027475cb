import type { Google } from '../../emulator/google';
import { emptyTracker, log, planRows, records, setting, sheetOf } from './fixture';

let now = Date.parse('2026-08-19T12:00:00Z');
let google: Google;
beforeAll(async () => {
  google = await emptyTracker({ now: () => now });
});

/** The last row of Sessions. */
function lastRow(): Record<string, unknown> {
  const rows = records(sheetOf(google, 'Sessions'));
  return rows[rows.length - 1] ?? {};
}

test('three problems inside a session of 60 minutes make 60 minutes', async () => {
  await log(google, { id: 'session-1', minutes: 60, topic: 'Three problems' });
  // Practice inside a session that was logged refers to it and brings no minutes of its own.
  const sheet = google.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sessions');
  for (const row of [3, 4, 5]) {
    sheet
      ?.getRange(row, 1, 1, 7)
      .setValues([
        [`p-${String(row)}`, 'session-1', 46253, 'Coding', 'Problem solving', 'One problem', 0],
      ]);
  }
  expect(planRows(google)[11]).toMatchObject({ 'Hours done': 1 });
});

test('says what this week now holds', async () => {
  await log(google, { id: 'session-2', day: '2026-08-16', minutes: 100 });
  const answer = await log(google, { id: 'session-3', area: 'design', minutes: 45 });
  expect(answer).toMatchObject({
    kind: 'saved',
    isNew: true,
    change: {
      hours: [
        { area: 'coding', doneMinutes: 60 },
        { area: 'design', doneMinutes: 45 },
        { area: 'behavioral', doneMinutes: 0 },
        { area: 'mocks', doneMinutes: 0 },
      ],
    },
  });
});

test('goes below rows that were typed by hand without an id', async () => {
  google.user.typeInto('Sessions', 'C12', '2026-08-17');
  google.user.typeInto('Sessions', 'D12', 'Coding');
  google.user.typeInto('Sessions', 'G12', '75');
  await log(google, { id: 'session-4', minutes: 30, area: 'mocks' });
  const rows = records(sheetOf(google, 'Sessions'));
  expect(rows.slice(-2).map((row) => row['Minutes'])).toEqual([75, 30]);
  expect(planRows(google)[11]).toMatchObject({ 'Hours done': 3.5 });
});

test('writes only into our columns where the person added some', async () => {
  google.user.insertColumns('Sessions', 4, 1);
  google.user.typeInto('Sessions', 'D1', 'Mood');
  google.user.typeInto('Sessions', 'D14', 'good');
  await log(google, { id: 'session-5', topic: 'Graphs' });
  expect(lastRow()).toMatchObject({ Mood: 'good', Topic: 'Graphs' });
});

test('grows a sheet whose rows are all used, with the formats of its columns', async () => {
  const sheet = google.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sessions');
  sheet?.deleteRows(15, sheet.getMaxRows() - 14);
  await log(google, { id: 'session-6', topic: '007' });
  await log(google, { id: 'session-7', topic: '1-2' });
  const { values, displayValues } = sheetOf(google, 'Sessions');
  expect(values.slice(-2).map((row) => row[6])).toEqual(['007', '1-2']);
  expect(displayValues[values.length - 1]).toContain(displayValues[1]?.[2]);
});

test('stamps the day that custom functions read', async () => {
  expect(setting(google, 'stamp')).toBe(46253);
  now += 3 * 86_400_000;
  expect(sheetOf(google, 'Dashboard').values[1]?.[0]).toBe(
    'Stamped numbers are 3 days old: choose Loop Ready > Refresh.',
  );
  await log(google, { id: 'session-8', day: '2026-08-22' });
  expect(setting(google, 'stamp')).toBe(46256);
  expect(sheetOf(google, 'Dashboard').values[1]?.[0] ?? '').toBe('');
});
