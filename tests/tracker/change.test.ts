import type { Google } from '../../emulator/google';
import { daySevenRatings } from '../../src/domain/content/assessment';
import type { Entry } from '../../src/domain/records/entry';
import type { EntryAsItIs } from '../../src/rpc/answers';
import * as good from './entries';
import { call, emptyTracker, log, records, save, sheetOf } from './fixture';

const dayRating = { item: daySevenRatings[0]?.id ?? '', value: 3, note: '' };

let google: Google;
beforeAll(async () => {
  google = await emptyTracker();
});

let count = 0;
function newId(): string {
  count += 1;
  return `request-${String(count)}`;
}

async function saved(entry: Entry): Promise<EntryAsItIs & { readonly id: string }> {
  const id = newId();
  const answer = await save(google, id, entry);
  if (answer.kind !== 'saved') throw new Error(JSON.stringify(answer));
  return { ...answer.saved, id };
}

async function read(key: string): Promise<EntryAsItIs> {
  const answer = await call(google, 'readEntry', { key });
  if (answer.kind !== 'entry') throw new Error(JSON.stringify(answer));
  return answer.current;
}

async function undoLast() {
  const opened = await call(google, 'openSidebar', {});
  if (opened.kind !== 'tracker' || !opened.undo) throw new Error(JSON.stringify(opened));
  return call(google, 'undo', { id: newId(), action: opened.undo.id });
}

/** The row number and the record of the row with an id. */
function rowOf(sheet: string, id: string): { row: number; cells: Record<string, unknown> } {
  const rows = records(sheetOf(google, sheet));
  const index = rows.findIndex((row) => row['Id'] === id);
  return { row: index + 2, cells: rows[index] ?? {} };
}

/** The logs as they are, but for rows that only hold blanks. */
function logs(): unknown {
  const names = ['Sessions', 'Problems', 'Designs', 'Mocks', 'Feedback', 'Tellings', 'Ratings'];
  const sheets = google.workbook.dump().filter(({ name }) => names.includes(name));
  return sheets.map((sheet) =>
    records(sheet)
      .map((row) => JSON.stringify(row))
      .sort(),
  );
}

describe('undo takes back the last action, also after a reload', () => {
  test('a saved mock goes with its session and its feedback', async () => {
    const before = logs();
    await saved(good.doneMock);
    expect(logs()).not.toEqual(before);
    expect(await undoLast()).toMatchObject({ kind: 'undone', label: 'Saved: coding, 60 min' });
    expect(logs()).toEqual(before);
  });

  test('a changed problem is what it was, in its session as well', async () => {
    const { key, version } = await saved(good.problem);
    const before = logs();
    const entry = { ...good.problem, title: 'Three Sum', minutes: 50, solved: false };
    const answer = await call(google, 'changeEntry', { id: newId(), key, version, entry });
    expect(answer).toMatchObject({ kind: 'saved', saved: { entry } });
    expect(records(sheetOf(google, 'Sessions'))).toContainEqual(
      expect.objectContaining({ Topic: 'Three Sum', Minutes: 50 }),
    );
    expect(await undoLast()).toMatchObject({
      kind: 'undone',
      change: { put: [{ key, title: 'Two Sum', minutes: 35 }] },
    });
    expect(logs()).toEqual(before);
  });

  test('a deleted design comes back', async () => {
    const { key, version } = await saved(good.design);
    const before = logs();
    const deleted = await call(google, 'deleteEntry', { id: newId(), key, version });
    expect(deleted).toMatchObject({ kind: 'deleted', change: { drop: [key] } });
    expect(await call(google, 'readEntry', { key })).toEqual({ kind: 'gone' });
    expect(await undoLast()).toMatchObject({ kind: 'undone', change: { put: [{ key }] } });
    expect(logs()).toEqual(before);
    expect(await read(key)).toMatchObject({ version, entry: good.design });
  });

  test('a change that changes nothing leaves the action before it to be undone', async () => {
    const before = logs();
    const { id, key, version, entry } = await saved(good.studySession);
    const answer = await call(google, 'changeEntry', { id: newId(), key, version, entry });
    expect(answer).toMatchObject({ kind: 'saved', change: { undo: { id } } });
    expect(await undoLast()).toMatchObject({ kind: 'undone', change: { drop: [key] } });
    expect(logs()).toEqual(before);
  });

  test('a record that was written half-way is not read', async () => {
    const { id } = await saved(good.studySession);
    const properties = google.services.PropertiesService.getDocumentProperties();
    const part = properties?.getProperty('READY_LAST_ACTION_0') ?? '';
    properties?.setProperties({ READY_LAST_ACTION_0: part.replace(id, 'another-1') });
    const opened = await call(google, 'openSidebar', {});
    expect(opened).toMatchObject({ kind: 'tracker', undo: null });
  });

  test('there is one step back, and it is taken once', async () => {
    await saved(good.studySession);
    await saved(good.ratings);
    const opened = await call(google, 'openSidebar', {});
    const action = opened.kind === 'tracker' ? (opened.undo?.id ?? '') : '';
    const id = newId();
    const first = await call(google, 'undo', { id, action });
    expect(first).toMatchObject({ kind: 'undone', label: 'Saved: Weekly' });
    expect(await call(google, 'undo', { id, action })).toMatchObject({ kind: 'undone' });
    expect(await call(google, 'undo', { id: newId(), action })).toEqual({
      kind: 'notLast',
      undo: null,
    });
  });
});

describe('a row that changed since is never overwritten', () => {
  test('by a change or a deletion: the panel is told what it is now', async () => {
    const { id, key, version } = await saved(good.studySession);
    google.user.typeInto('Sessions', `H${String(rowOf('Sessions', id).row)}`, 'Typed meanwhile');
    const before = google.workbook.dump();
    const entry = { ...good.studySession, note: 'From the panel' };
    const current = { key, entry: { ...good.studySession, note: 'Typed meanwhile' } };
    const request = { key, version, entry };
    const changed = await call(google, 'changeEntry', { id: newId(), ...request });
    expect(changed).toMatchObject({ kind: 'changed', current });
    const deleted = await call(google, 'deleteEntry', { id: newId(), key, version });
    expect(deleted).toEqual(changed);
    expect(google.workbook.dump()).toEqual(before);
    const now = changed.kind === 'changed' ? changed.current.version : '';
    const again = await call(google, 'changeEntry', { id: newId(), ...request, version: now });
    expect(again).toMatchObject({ kind: 'saved', saved: { entry } });
  });

  test.each(['save', 'change', 'delete'] as const)('by the undo of a %s', async (action) => {
    const { id, key, version } = await saved(good.problem);
    if (action === 'change') {
      const entry = { ...good.problem, note: 'Another note' };
      await call(google, 'changeEntry', { id: newId(), key, version, entry });
    }
    if (action === 'delete') {
      await call(google, 'deleteEntry', { id: newId(), key, version });
      // The person has typed the row again, under the same id.
      const last = records(sheetOf(google, 'Problems')).length + 2;
      google.user.typeInto('Problems', `A${String(last)}`, id);
    } else {
      google.user.typeInto('Problems', `P${String(rowOf('Problems', id).row)}`, 'Typed meanwhile');
    }
    const before = google.workbook.dump();
    expect(await undoLast()).toMatchObject({ kind: 'overtaken' });
    expect(google.workbook.dump()).toEqual(before);
  });

  test('an entry that is gone is not written anew', async () => {
    const { id, key, version } = await saved(good.studySession);
    google.user.deleteRows('Sessions', rowOf('Sessions', id).row, 1);
    const entry = good.studySession;
    const change = { id: newId(), key, version, entry };
    expect(await call(google, 'changeEntry', change)).toEqual({ kind: 'gone' });
    expect(await call(google, 'deleteEntry', { ...change, id: newId() })).toEqual({ kind: 'gone' });
  });
});

test('ratings of each of the last days are listed, opened and changed', async () => {
  const days = ['2026-07-06', '2026-07-27', '2026-07-13', '2026-07-20'];
  for (const day of days) await saved({ ...good.ratings, day });
  await saved({ ...good.ratings, set: 'day 7', day: '2026-06-07', values: [dayRating] });
  const opened = await call(google, 'openSidebar', {});
  const lines = opened.kind === 'tracker' ? opened.recent : [];
  const keys = lines.flatMap(({ kind, key }) => (kind === 'ratings' ? [key] : []));
  const weekly = [...days].sort().reverse();
  expect(keys.filter((key) => key.includes('2026-07') || key.includes('day 7'))).toEqual([
    ...weekly.map((day) => `ratings:weekly:${day}`),
    'ratings:day 7:2026-06-07',
  ]);
  const { key, version, entry } = await read('ratings:weekly:2026-07-13');
  const values = [{ item: 'wk-coding', value: 1.5, note: 'Looked again' }];
  const changed = { ...entry, values } as Entry;
  const answer = await call(google, 'changeEntry', { id: newId(), key, version, entry: changed });
  expect(answer).toMatchObject({ kind: 'saved', saved: { key, entry: changed } });
});

test('rows that were sorted and columns that were moved are found again', async () => {
  const early = await saved({ ...good.studySession, day: '2026-06-03', topic: 'Early' });
  const late = await saved({ ...good.studySession, day: '2026-08-18', topic: 'Late' });
  const rows = records(sheetOf(google, 'Sessions')).length;
  google.user.sortRange('Sessions', `A2:I${String(rows + 1)}`, 3, true);
  google.user.moveColumns('Sessions', 8, 1, 3);
  google.user.insertColumns('Sessions', 6, 1);
  google.user.typeInto('Sessions', 'F1', 'Mood');
  google.user.typeInto('Sessions', `F${String(rowOf('Sessions', late.id).row)}`, 'good');
  const entry = { ...good.studySession, topic: 'Early, changed', day: '2026-06-03' };
  const { key, version } = await read(early.key);
  const answer = await call(google, 'changeEntry', { id: newId(), key, version, entry });
  expect(answer).toMatchObject({ kind: 'saved', saved: { entry } });
  expect(rowOf('Sessions', early.id).cells).toMatchObject({ Topic: 'Early, changed', Mood: '' });
  expect(rowOf('Sessions', late.id).cells).toMatchObject({ Topic: 'Late', Mood: 'good' });

  // What the person wrote beside it stays when the entry goes.
  const gone = await read(late.key);
  await call(google, 'deleteEntry', { id: newId(), key: gone.key, version: gone.version });
  expect(records(sheetOf(google, 'Sessions'))).toContainEqual(
    expect.objectContaining({ Id: '', Topic: '', Mood: 'good' }),
  );
});

test('a row that was typed by hand is listed, opened, and named once it is changed', async () => {
  const row = records(sheetOf(google, 'Designs')).length + 2;
  google.user.typeInto('Designs', `C${String(row)}`, '2026-08-19');
  google.user.typeInto('Designs', `D${String(row)}`, 'Parking garage');
  const opened = await call(google, 'openSidebar', {});
  const line = opened.kind === 'tracker' && opened.recent.find((e) => e.title === 'Parking garage');
  if (!line) throw new Error(JSON.stringify(opened));
  const { key, version, entry } = await read(line.key);
  expect(entry).toMatchObject({ kind: 'design', minutes: 0, inSession: true });
  const id = newId();
  const filled = { ...good.design, title: 'Parking garage', inSession: false };
  const answer = await call(google, 'changeEntry', { id, key, version, entry: filled });
  expect(answer).toMatchObject({
    kind: 'saved',
    saved: { key: `design:${id}`, entry: filled },
    change: { drop: [key] },
  });
  expect(rowOf('Designs', id).cells).toMatchObject({ Design: 'Parking garage', Minutes: 50 });
});

test('an entry stays of its kind, and a key that names nothing is refused', async () => {
  const { key, version } = await saved(good.studySession);
  const other = { id: newId(), key, version, entry: good.design };
  expect(await call(google, 'changeEntry', other)).toMatchObject({
    kind: 'refused',
    problems: [{ field: 'kind' }],
  });
  const unknown = { ...other, id: newId(), key: 'cake:1' };
  expect(await call(google, 'changeEntry', unknown)).toMatchObject({ kind: 'refused' });
  expect(await log(google, { id: 'short' })).toMatchObject({ problems: [{ field: 'id' }] });
});
