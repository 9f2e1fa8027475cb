import type { OwnSheet, SheetState, Snapshot } from '../workbook/snapshot';
import type { WorkbookSpec } from '../workbook/spec';
import { readOwnerships } from './ownership';
import type { Ownership } from './ownership';
import { plainValue } from './plain-value';
import type { Sheet, Spreadsheet } from './port';

/** What the planner needs to know of the workbook, in a few reads a sheet. */
export function readSnapshot(spreadsheet: Spreadsheet, spec: WorkbookSpec): Snapshot {
  const { sheets: owned, stamps } = readOwnerships(spreadsheet);
  const titles = new Set(spec.sheets.map(({ title }) => title.toLowerCase()));
  const logs = new Set(
    spec.sheets.flatMap((sheet) =>
      sheet.kind === 'table' && sheet.rows.kind === 'log' ? [sheet.key] : [],
    ),
  );
  return {
    sheets: spreadsheet.getSheets().map((sheet): SheetState => {
      const id = sheet.getSheetId();
      const title = sheet.getName();
      const ownership = owned.get(id);
      if (ownership) {
        return { id, title, empty: false, own: readOwn(ownership, logs.has(ownership.key)) };
      }
      const empty = titles.has(title.toLowerCase()) && sheet.getLastRow() === 0;
      return { id, title, empty, own: null };
    }),
    names: spreadsheet
      .getNamedRanges()
      .map((named) => named.getName())
      .filter((name) => name.startsWith('READY_')),
    stamps,
  };
}

function readOwn({ key, sheet }: Ownership, headerOnly: boolean): OwnSheet {
  if (headerOnly) return { key, values: headerOf(sheet), formulas: [] };
  const range = sheet.getDataRange();
  const values = range.getValues().map((row) => row.map(plainValue));
  const blank = values.every((row) => row.every((value) => value === ''));
  return { key, values: blank ? [] : values, formulas: blank ? [] : range.getFormulas() };
}

function headerOf(sheet: Sheet): (string | number | boolean)[][] {
  const columns = sheet.getLastColumn();
  if (columns === 0) return [];
  return sheet
    .getRange(1, 1, 1, columns)
    .getValues()
    .map((row) => row.map(plainValue));
}
