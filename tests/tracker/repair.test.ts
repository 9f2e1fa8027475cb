import type { Google } from '../../emulator/google';
import type { CellValue } from '../../src/apps-script/port';
import { serialOf } from '../../src/domain/time/day';
import {
  create,
  emptyTracker,
  planRows,
  records,
  sampleTracker,
  setting,
  sheetOf,
  formulaErrors,
} from './fixture';

const done = { kind: 'created', steps: 0, notes: [] };

async function repaired(google: Google): Promise<void> {
  expect((await create(google)).kind).toBe('created');
  expect(await create(google)).toEqual(done);
}

/** What must survive everything: the log's entries and the hours of the plan. */
function state(google: Google): unknown {
  const entries = records(sheetOf(google, 'Sessions'))
    .map((row) => `${String(row['Day'])} ${String(row['Minutes'])} ${String(row['Topic'])}`)
    .sort();
  return { entries, hours: planRows(google).map((row) => row['Hours done']) };
}

describe('after the person changed something', () => {
  let google: Google;
  let before: unknown;
  beforeEach(async () => {
    google = await sampleTracker();
    before = state(google);
  });

  test('a renamed sheet is known again and formulas follow', async () => {
    google.user.renameSheet('Plan', "Ann's plan, 2026");
    expect(await create(google)).toEqual(done);
    google.user.renameSheet("Ann's plan, 2026", 'Plan');
    expect(state(google)).toEqual(before);
  });

  test('moved and added columns are followed', async () => {
    google.user.moveColumns('Sessions', 6, 1, 3);
    google.user.insertColumns('Sessions', 4, 2);
    google.user.typeInto('Sessions', 'D1', 'Mood');
    google.user.typeInto('Sessions', 'D2', 'good');
    google.user.insertColumns('Plan', 1, 1);
    expect(await create(google)).toEqual(done);
    expect(state(google)).toEqual(before);
    expect(sheetOf(google, 'Sessions').values[1]?.[3]).toBe('good');
  });

  test('a renamed header is known by its place', async () => {
    google.user.typeInto('Sessions', 'F1', 'Dauer');
    expect(await create(google)).toEqual(done);
    expect(planRows(google)[0]?.['Hours done']).toBeGreaterThan(0);
  });

  test('a deleted generated sheet comes back with its formulas and those that read it', async () => {
    google.user.deleteSheet('Plan');
    await repaired(google);
    expect(state(google)).toEqual(before);
    expect(formulaErrors(google)).toEqual([]);
  });

  test('a deleted Dashboard comes back first among ours', async () => {
    const shown = sheetOf(google, 'Dashboard').values;
    google.user.deleteSheet('Dashboard');
    await repaired(google);
    expect(sheetOf(google, 'Dashboard').values).toEqual(shown);
  });

  test('deleted Settings come back with their names, and nothing stays broken', async () => {
    google.user.deleteSheet('Settings');
    await repaired(google);
    expect(formulaErrors(google)).toEqual([]);
    expect(state(google)).toEqual(before);
  });

  test('a deleted identity sheet is made again from the headers', async () => {
    google.user.moveColumns('Sessions', 6, 1, 3);
    google.services.SpreadsheetApp.getActiveSpreadsheet()
      .getSheetByName('Loop Ready identity')
      ?.showSheet();
    google.user.deleteSheet('Loop Ready identity');
    await repaired(google);
    expect(state(google)).toEqual(before);
  });

  test('a deleted column comes back empty at the end, and formulas read it again', async () => {
    google.user.deleteColumns('Sessions', 9, 1);
    google.user.deleteColumns('Plan', 17, 1);
    await repaired(google);
    expect(formulaErrors(google)).toEqual([]);
    expect(state(google)).toEqual(before);
  });

  test('a sorted log changes nothing', async () => {
    google.user.sortRange('Sessions', 'A2:I90', 6, false);
    expect(await create(google)).toEqual(done);
    expect(state(google)).toEqual(before);
  });

  test('hand edits stay: a typed goal, typed hours, a cleared note', async () => {
    google.user.typeInto('Plan', 'G5', '12');
    google.user.typeInto('Plan', 'L5', '9');
    google.user.setCell('Sessions', 'H3', null);
    expect(await create(google)).toEqual(done);
    expect(planRows(google)[3]).toMatchObject({ 'New problems': 12, 'Coding hours': 9 });
    expect(sheetOf(google, 'Sessions').values[2]?.[7] ?? '').toBe('');
  });

  test('a value typed over a formula is left alone and reported', async () => {
    google.user.typeInto('Plan', 'P4', '99');
    const answer = await create(google);
    expect(answer).toMatchObject({ kind: 'created', steps: 0 });
    expect(answer.kind === 'created' && answer.notes[0]).toContain('Plan!P4');
    expect(planRows(google)[2]).toMatchObject({ 'Planned hours': 99 });
  });

  test('a cleared formula is put back', async () => {
    google.user.setCell('Plan', 'P4', null);
    google.user.setCell('Settings', 'D14', null);
    await repaired(google);
    expect(planRows(google)[2]?.['Planned hours']).toBe(15);
    expect(setting(google, 'week_hours')).toBe(15);
  });

  test('rows inserted into the Dashboard move it and break nothing', async () => {
    const verdicts = (): unknown => sheetOf(google, 'Dashboard').values.flat().filter(Boolean);
    const shown = verdicts();
    google.user.insertRows('Dashboard', 3, 2);
    expect(await create(google)).toEqual(done);
    expect(verdicts()).toEqual(shown);
  });

  test('a Dashboard with added rows is not patched at the old places, and it says so', async () => {
    google.user.insertRows('Dashboard', 3, 1);
    google.user.deleteSheet('Plan');
    const answer = await create(google);
    expect(answer.kind === 'created' && answer.notes.join()).toContain('Delete the sheet');
    google.user.deleteSheet('Dashboard');
    await repaired(google);
    expect(formulaErrors(google)).toEqual([]);
  });

  test("a person's own formula stays where people may type, and a broken one is mended", async () => {
    google.user.typeInto('Plan', 'L5', '=4+5');
    google.user.deleteSheet('Settings');
    await repaired(google);
    expect(planRows(google)[3]).toMatchObject({ 'Coding hours': 9 });
    expect(planRows(google)[4]).toMatchObject({ 'Coding hours': 7 });
  });

  test('a log whose empty rows were trimmed gets them back with its column', async () => {
    const sheet = google.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sessions');
    sheet?.deleteRows(200, 801);
    google.user.deleteColumns('Sessions', 9, 1);
    await repaired(google);
    expect(state(google)).toEqual(before);
  });

  test('a chart finds its numbers again after its sheet was deleted', async () => {
    const points = (): unknown => google.workbook.charts().map(({ series }) => series.length);
    const drawn = points();
    google.user.deleteSheet('Plan');
    await repaired(google);
    expect(points()).toEqual(drawn);
  });

  test('a second rule for colours and a filter of the person stay', async () => {
    const sheet = google.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Plan');
    if (!sheet) throw new Error('no Plan');
    const rule = google.services.SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied('=$A2>20')
      .setBackground('#ffff00')
      .setRanges([sheet.getRange(2, 1, 10, 1)])
      .build();
    sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), rule]);
    const count = sheet.getConditionalFormatRules().length;
    google.user.deleteColumns('Plan', 21, 1);
    await repaired(google);
    expect(sheet.getConditionalFormatRules()).toHaveLength(count);
  });
});

describe('rows that were typed by hand', () => {
  const index = (google: Google): number => Number(sheetOf(google, 'Dashboard').values[7]?.[2]);
  const rowsOf = (google: Google, title: string): Record<string, unknown>[] =>
    records(sheetOf(google, title));

  /** Pastes rows below the header, from the column with a header on. */
  function paste(google: Google, name: string, header: string, rows: CellValue[][]): void {
    const column = (sheetOf(google, name).values[0]?.indexOf(header) ?? -1) + 1;
    google.services.SpreadsheetApp.getActiveSpreadsheet()
      .getSheetByName(name)
      ?.getRange(2, column, rows.length, rows[0]?.length ?? 1)
      .setValues(rows);
  }

  async function typed(): Promise<Google> {
    const google = await emptyTracker();
    const [first, second] = [serialOf('2026-08-10'), serialOf('2026-08-12')];
    paste(google, 'Problems', 'Day', [
      [first, 'Two Sum', 'Medium', 'Hashing', 22, true, ''],
      [second, 'Two Sum', 'Medium', 'Hashing', 12, true, ''],
      [second, '3 Sum', 'Medium', 'Hashing', 12, true, 7],
    ]);
    paste(google, 'Mocks', 'Day', [[second]]);
    paste(google, 'Mocks', 'Type', [['Coding', 'done', 'peer', 'Ann', 4]]);
    return google;
  }

  test.each([
    ['Repair', create],
    ['Refresh', (google: Google) => google.run('refreshTracker')],
  ])('%s completes them, and then they count', async (_, complete: (google: Google) => unknown) => {
    const google = await typed();
    const before = index(google);
    await complete(google);
    const problems = rowsOf(google, 'Problems');
    expect(problems.map((row) => row['Problem key'])).toEqual(['two-sum', 'two-sum', '3-sum']);
    expect(problems.map((row) => row['Attempt'])).toEqual([1, 2, 7]);
    const [mock] = rowsOf(google, 'Mocks');
    expect(mock?.['Loop']).toBe(mock?.['Id']);
    const ids = [...problems, mock].map((row) => row?.['Id']);
    expect(ids.every((id) => typeof id === 'string' && id !== '')).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    // Two distinct problems and one session, as the formulas count them.
    expect(index(google)).toBeGreaterThan(before);
    const week11 = rowsOf(google, 'Weekly reviews').find((row) => row['Period'] === 'Week 11');
    expect(week11).toMatchObject({ Problems: 2, Mocks: 1 });
    expect(await create(google)).toEqual(done);
  });

  test('a workbook without them is not written to', async () => {
    const google = await sampleTracker();
    google.run('refreshTracker');
    google.resetCounts();
    google.run('refreshTracker');
    expect(google.counts().writes).toBe(0);
  });
});
