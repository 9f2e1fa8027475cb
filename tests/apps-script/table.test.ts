import { readTable } from '../../src/apps-script/table';
import type { Table } from '../../src/apps-script/table';
import { openTracker } from '../../src/apps-script/tracker';
import { feedbackSheet } from '../../src/workbook/sheets/feedback';
import type { Google } from '../../emulator/google';
import { emptyTracker, records, sheetOf } from '../tracker/fixture';

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

test('rows that are taken away close up; what the person has beside one stays', () => {
  feedback().append([{ id: 'f-3', ...remark }]);
  google.user.typeInto('Feedback', 'N3', 'My own words');
  const table = feedback();
  table.remove(3);
  table.remove(2);
  table.append([{ id: 'f-4', ...remark }]);
  expect(feedback().rows.map(({ row, cells }) => [row, cells['id']])).toEqual([
    [3, 'f-3'],
    [4, 'f-4'],
  ]);
  const sheet = google.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Feedback');
  expect(sheet?.getRange('N2').getValues()).toEqual([['My own words']]);
});

test('a row that Google refuses half-way is not left half-written', () => {
  google.user.insertColumns('Feedback', 4, 1);
  google.faults.protectRange('Feedback', 'F2:F100');
  expect(() => {
    feedback().append([{ id: 'f-5', ...remark }]);
  }).toThrow('protected');
  google.faults.clear();
  expect(feedback().rows).toHaveLength(2);
});
