import type { Google } from '../../emulator/google';
import { SAMPLE_AS_OF } from '../../emulator/sample/candidate';
import { xlsxOf } from '../../emulator/xlsx/write-xlsx';
import { asTemplate } from '../../scripts/template';
import { columnLetters } from '../../src/workbook/a1';
import { cellOf, complaints, readBack } from '../emulator/xlsx/read-back';
import { emptyTracker, formulaErrors, records, sheetOf } from '../tracker/fixture';

// A file takes some seconds, and the validator as many.
jest.setTimeout(120_000);

/** Types a row by its visible headers, as somebody without the add-on does. */
function type(google: Google, title: string, row: number, cells: Record<string, string>): void {
  const [headers = []] = sheetOf(google, title).displayValues;
  for (const [header, text] of Object.entries(cells)) {
    google.user.typeInto(title, `${columnLetters(headers.indexOf(header) + 1)}${row}`, text);
  }
}

const dashboard = (google: Google): string =>
  sheetOf(google, 'Dashboard')
    .displayValues.map((row) => row.join('|'))
    .join('\n');

test('what is typed into the empty file counts, with no add-on to fill in keys', async () => {
  const google = await emptyTracker();
  const before = dashboard(google);
  asTemplate(google);
  expect(dashboard(google)).toBe(before);
  expect(formulaErrors(google)).toEqual([]);
  const day = SAMPLE_AS_OF;
  const solved = { Day: day, Difficulty: 'Easy', Minutes: '12', Solved: 'TRUE' };
  type(google, 'Problems', 2, { ...solved, Problem: 'Two Sum' });
  type(google, 'Problems', 3, { ...solved, Problem: ' two sum ' });
  type(google, 'Problems', 4, { ...solved, Problem: '3Sum', Minutes: '14' });
  type(google, 'Designs', 2, { Day: day, Design: 'URL shortener', Minutes: '45', Quality: '4' });
  type(google, 'Mocks', 2, {
    Day: day,
    Type: 'coding',
    Status: 'done',
    'Rater is': 'mentor',
    Score: '4',
  });
  expect(records(sheetOf(google, 'Problems')).map((row) => row['Attempt'])).toEqual(
    expect.arrayContaining([1, 2, 1]),
  );
  const week = records(sheetOf(google, 'Weekly reviews')).find(
    (row) => row['Problems'] !== '' && Number(row['Problems']) > 0,
  );
  expect(week).toMatchObject({ Problems: 2, Designs: 1, Mocks: 1 });
  expect(dashboard(google)).not.toBe(before);
  expect(formulaErrors(google)).toEqual([]);
});

test('the file of it is sound, follows the day, and holds the formulas', async () => {
  const google = await emptyTracker();
  asTemplate(google);
  const bytes = await xlsxOf(google.workbook);
  expect(complaints(bytes)).toEqual([]);
  const book = readBack(bytes);
  const [headers = []] = sheetOf(google, 'Problems').displayValues;
  const key = columnLetters(headers.indexOf('Problem key') + 1);
  expect(cellOf(book, 'Problems', `${key}1000`)?.f).toContain('LOWER(');
  const stamps = Object.values(book.Sheets['Settings'] ?? {}).filter(
    (cell: unknown) => (cell as { readonly f?: string }).f === 'READY_AS_OF',
  );
  expect(stamps).toHaveLength(1);
});
