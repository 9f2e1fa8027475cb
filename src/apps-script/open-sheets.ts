import type { Block } from '../workbook/a1';
import { readOwnerships } from './ownership';
import type { DeveloperMetadata, Range, Sheet, Spreadsheet } from './port';

/** Our sheets by key, with those that the steps add on the way. */
export interface OpenSheets {
  readonly sheet: (key: string) => Sheet;
  readonly stampsMetadata: DeveloperMetadata | null;
  readonly add: (key: string, sheet: Sheet) => void;
}

/** Opens the sheets that are ours; one read. */
export function openSheets(spreadsheet: Spreadsheet): OpenSheets {
  const byKey = new Map<string, Sheet>();
  const { sheets, stampsMetadata } = readOwnerships(spreadsheet);
  for (const { key, sheet } of sheets.values()) byKey.set(key, sheet);
  return {
    stampsMetadata,
    add: (key, sheet) => byKey.set(key, sheet),
    sheet: (key) => {
      const sheet = byKey.get(key);
      if (!sheet) throw new Error(`There is no "${key}" sheet yet. Choose Create tracker again.`);
      return sheet;
    },
  };
}

/** The range of a block. */
export function rangeOf(sheet: Sheet, { row, column, rows, columns }: Block): Range {
  return sheet.getRange(row, column, rows, columns);
}
