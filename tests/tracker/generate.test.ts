import { sampleSettings } from '../../emulator/sample/candidate';
import { create, emptyTracker, sheetOf, spreadsheet } from './fixture';

const ours = ['Dashboard', 'Plan', 'Sessions', 'Settings'];

test('makes the four sheets after the one that is there and ends on the Dashboard', async () => {
  const google = await emptyTracker();
  const sheets = google.workbook.dump();
  expect(sheets.filter(({ hidden }) => !hidden).map(({ name }) => name)).toEqual([
    'Sheet1',
    ...ours,
  ]);
  const active = google.services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  expect(active.getName()).toBe('Dashboard');
});

test('says what it is making, sheet by sheet', async () => {
  const google = await emptyTracker();
  const messages = google.ui.takeToasts().map(({ message }) => message);
  expect(messages[0]).toBe('Making Dashboard (1 of 6)');
  expect(messages[messages.length - 1]).toBe('Your tracker is ready.');
});

test('a second run plans nothing and writes nothing', async () => {
  const google = await emptyTracker();
  google.resetCounts();
  expect(await create(google)).toEqual({ kind: 'created', steps: 0, notes: [] });
  expect(google.counts().writes).toBe(0);
});

test("leaves the person's own sheets exactly as they were", async () => {
  const google = spreadsheet({ sheets: ['Budget', 'Reading list'] });
  google.user.typeInto('Budget', 'B2', '=1+1');
  google.user.typeInto('Reading list', 'A1', 'Books');
  const before = google.workbook.dump();
  await create(google);
  expect(google.workbook.dump().slice(0, 2)).toEqual(before);
});

describe('a name that the person already uses', () => {
  test('is a question first: nothing is changed', async () => {
    const google = spreadsheet({ sheets: ['plan', 'Notes'] });
    google.user.typeInto('plan', 'A1', 'My holiday plan');
    google.resetCounts();
    expect(await create(google)).toEqual({ kind: 'taken', titles: ['Plan'] });
    expect(google.counts().writes).toBe(0);
  });

  test('is kept, and ours takes another', async () => {
    const google = spreadsheet({ sheets: ['plan'] });
    google.user.typeInto('plan', 'A1', 'My holiday plan');
    const answer = await create(google, sampleSettings, 'rename');
    expect(answer.kind).toBe('created');
    expect(sheetOf(google, 'plan').values).toEqual([['My holiday plan']]);
    expect(sheetOf(google, 'Plan (Loop Ready)').values[0]?.[0]).toBe('Week');
    expect(await create(google)).toEqual({ kind: 'created', steps: 0, notes: [] });
  });
});

test('finds a free name when ours and the spare one are taken', async () => {
  const google = spreadsheet({ sheets: ['Plan', 'Plan (Loop Ready)'] });
  google.user.typeInto('Plan', 'A1', 'mine');
  google.user.typeInto('Plan (Loop Ready)', 'A1', 'mine too');
  expect((await create(google, sampleSettings, 'rename')).kind).toBe('created');
  expect(sheetOf(google, 'Plan (Loop Ready 2)').values[0]?.[0]).toBe('Week');
});

test('the set-up form shows what an existing tracker holds', async () => {
  const google = spreadsheet();
  await create(google, { ...sampleSettings, level: 'L7' });
  expect(await google.callFromSidebar('openSidebar', [{}])).toMatchObject({
    kind: 'tracker',
    suggested: { ...sampleSettings, level: 'L7' },
  });
});

describe('a failure half-way', () => {
  const calls = [
    ['Spreadsheet.insertSheet', 3],
    ['Sheet.addDeveloperMetadata', 2],
    ['Spreadsheet.setNamedRange', 5],
    ['Range.setValues', 1],
    ['Range.setValues', 4],
    ['Range.setNumberFormats', 3],
    ['RangeList.setBackground', 2],
    ['Sheet.setConditionalFormatRules', 1],
    ['Sheet.insertChart', 1],
    ['Sheet.hideSheet', 1],
  ] as const;

  test.each(calls)('at %s, call %i, is completed by a second run', async (method, nth) => {
    const google = spreadsheet();
    google.faults.failCall(method, 'Service Spreadsheets timed out', nth);
    expect(await create(google)).toEqual({
      kind: 'failed',
      message: 'Service Spreadsheets timed out',
    });
    google.faults.clear();
    expect((await create(google)).kind).toBe('created');
    expect(await create(google)).toEqual({ kind: 'created', steps: 0, notes: [] });
    const whole = await emptyTracker();
    const contents = (of: typeof google) =>
      of.workbook.dump().map(({ name, hidden, values, formulas }) => ({
        name,
        hidden,
        values,
        formulas,
      }));
    expect(contents(google)).toEqual(contents(whole));
  });
});

test('refuses settings that cannot work and names the field', async () => {
  const google = spreadsheet();
  const answer = await create(google, { ...sampleSettings, interview: '2026-05-01' });
  expect(answer).toMatchObject({ kind: 'refused', problems: [{ field: 'interview' }] });
  expect(google.workbook.dump()).toHaveLength(1);
});

test.each([[[]], [[null]], [['x'.repeat(100_000)]], [[{ settings: [] }]], [[7]]])(
  'a call of any shape is answered in words and writes nothing',
  async (args) => {
    const google = spreadsheet();
    expect(await google.callFromSidebar('createTracker', args)).toMatchObject({ kind: 'refused' });
    expect(google.counts().writes).toBe(0);
  },
);
