import type { Google } from '../../emulator/google';
import { sampleSettings } from '../../emulator/sample/candidate';
import { create, emptyTracker, sheetOf, spreadsheet } from './fixture';

const read = ['Dashboard', 'Week', 'Days', 'Plan', 'Tasks'];
const logs = ['Sessions', 'Problems', 'Designs', 'Mocks', 'Feedback', 'Stories'];
const guides = ['Topics', 'Principles', 'Questions', 'Assessment', 'Weekly reviews', 'Forecast'];
const setting = ['Targets', 'Settings'];

describe('a new tracker', () => {
  let google: Google;
  let messages: readonly string[];

  beforeAll(async () => {
    google = spreadsheet();
    await create(google);
    messages = google.ui.takeToasts().map(({ message }) => message);
  });

  test('has its sheets in order after the one that was there, and ends on the Dashboard', () => {
    const shown = google.workbook.dump().filter(({ hidden }) => !hidden);
    expect(shown.map(({ name }) => name)).toEqual([
      'Sheet1',
      ...[...read, ...logs, ...guides, ...setting],
    ]);
    const active = google.services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
    expect(active.getName()).toBe('Dashboard');
  });

  test('hides the records and what only formulas read', () => {
    const hidden = google.workbook.dump().filter((sheet) => sheet.hidden);
    expect(hidden.map(({ name }) => name)).toEqual([
      ...['Tellings', 'Recalls', 'Loops', 'Applications', 'Ratings'],
      ...['Loop Ready workings', 'Loop Ready weeks', 'Loop Ready identity'],
    ]);
  });

  test('said what was being made, sheet by sheet', () => {
    const made = messages.filter((message) => message.startsWith('Making '));
    expect(made[0]).toMatch(/^Making Dashboard \(1 of \d+\)$/);
    expect(made[made.length - 1]).toBe(
      `Making Loop Ready identity (${made.length} of ${made.length})`,
    );
    expect(messages[messages.length - 1]).toBe('Your tracker is ready.');
  });

  test('is complete: a second run plans nothing and writes nothing', async () => {
    google.resetCounts();
    expect(await create(google)).toEqual({ kind: 'created', steps: 0, notes: [] });
    expect(google.counts().writes).toBe(0);
  });
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
    settings: { ...sampleSettings, level: 'L7' },
  });
});

describe('a failure half-way', () => {
  const contents = (of: Google) =>
    of.workbook.dump().map(({ name, hidden, values, formulas }) => ({
      name,
      hidden,
      values,
      formulas,
    }));
  let whole: ReturnType<typeof contents>;

  beforeAll(async () => {
    whole = contents(await emptyTracker());
  });

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
    expect(await create(google)).toMatchObject({ kind: 'failed', reason: 'busy' });
    google.faults.clear();
    expect((await create(google)).kind).toBe('created');
    expect(await create(google)).toEqual({ kind: 'created', steps: 0, notes: [] });
    expect(contents(google)).toEqual(whole);
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
