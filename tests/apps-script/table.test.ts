import { readTable } from '../../src/apps-script/table';
import type { Table } from '../../src/apps-script/table';
import { openTracker } from '../../src/apps-script/tracker';
import { feedbackSheet } from '../../src/workbook/sheets/feedback';
import type { Google } from '../../emulator/google';
import { emptyTracker, log, records, sheetOf } from '../tracker/fixture';

let google: Google;
beforeAll(async () => {
  google = await emptyTracker();
});

function feedback(): Table {
  const tracker = openTracker(google.services);
  if (!tracker) throw new Error('no tracker');
  return readTable(tracker, google.services.Utilities, feedbackSheet());
}

const remark = { day: '2026-08-09', round: 'm-1', text: '=1+1', severity: 'major', status: 'open' };

test('what was appended is read back as plain data, with its row', () => {
  const table = feedback();
  table.append([{ id: 'f-1', ...remark }]);
  table.append([{ id: 'f-2', ...remark, text: 'Second' }]);
  const { rows } = feedback();
  expect(rows.map(({ row }) => row)).toEqual([2, 3]);
  expect(rows[0]?.cells).toEqual({
    id: 'f-1',
    ...remark,
    owner: '',
    due: '',
    closed: '',
    evidence: '',
  });
});

test('a change writes only the columns that it gives', () => {
  feedback().change([{ row: 3, cells: { status: 'addressed', closed: '2026-08-12' } }]);
  expect(feedback().rows[1]?.cells).toMatchObject({
    text: 'Second',
    status: 'addressed',
    closed: '2026-08-12',
  });
  expect(feedback().rows[0]?.cells).toMatchObject({ status: 'open', closed: '' });
});

test('a day whose cell lost its format is still that day', () => {
  const sheet = google.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Feedback');
  sheet?.getRange(2, 2, 1, 1).setNumberFormats([['0']]);
  expect(feedback().rows[0]?.cells['day']).toBe('2026-08-09');
});

test('a column that the table does not have is refused, and nothing is written', () => {
  expect(() => {
    feedback().append([{ day: '2026-08-09', mood: 'good' }]);
  }).toThrow('The table "feedback" has no column "mood".');
  expect(records(sheetOf(google, 'Feedback'))).toHaveLength(2);
});

test('logging a session stays within nine reads and three writes', async () => {
  google.resetCounts();
  await log(google, { id: 'session-1' });
  const { reads, writes } = google.counts();
  expect(reads).toBeLessThanOrEqual(9);
  expect(writes).toBeLessThanOrEqual(3);
});
