import { cellText } from '../src/apps-script/cell-text';
import type { CellValue, Sheet } from '../src/apps-script/port';
import { blockOf } from '../src/workbook/a1';
import { createGoogle } from './google';
import type { Google, GoogleOptions, PlainValue, SheetDump } from './google';

/** A tracker as values and formulas, sheet by sheet, with its names and its clock. */
export interface TrackerFile {
  readonly format: 'loop-ready-tracker';
  readonly version: 1;
  /** Milliseconds since 1970 at which the tracker is looked at. */
  readonly now: number;
  readonly sheets: readonly SheetDump[];
  readonly names: readonly NamedCells[];
}

interface NamedCells {
  readonly name: string;
  readonly sheet: string;
  readonly a1: string;
}

/** The JSON text of a tracker. */
export function trackerFile(google: Google, now: number): string {
  const named = google.services.SpreadsheetApp.getActiveSpreadsheet().getNamedRanges();
  const file: TrackerFile = {
    format: 'loop-ready-tracker',
    version: 1,
    now,
    sheets: withoutSpills(google),
    names: named.map((one) => ({
      name: one.getName(),
      sheet: one.getRange().getSheet().getName(),
      a1: one.getRange().getA1Notation(),
    })),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/**
 * An emulated spreadsheet that holds what a file holds.
 *
 * @throws Error in words when the text is not such a file
 */
export function openTrackerFile(text: string, options: Omit<GoogleOptions, 'now'>): Google {
  const file = parse(text);
  const sheets = file.sheets.map(({ name }) => name);
  const google = createGoogle({ ...options, now: () => file.now, sheets });
  const spreadsheet = google.services.SpreadsheetApp.getActiveSpreadsheet();
  const sheetOf = (name: string): Sheet => {
    const sheet = spreadsheet.getSheetByName(name);
    if (!sheet) throw new Error(`The file names a sheet "${name}" that it does not hold.`);
    return sheet;
  };
  // Names and formulas may refer to any sheet, and none may lie outside its grid.
  for (const dump of file.sheets) grow(sheetOf(dump.name), dump);
  for (const { name, sheet, a1 } of file.names) {
    const { row, column, rows, columns } = blockOf(a1);
    spreadsheet.setNamedRange(name, sheetOf(sheet).getRange(row, column, rows, columns));
  }
  for (const dump of file.sheets) fill(sheetOf(dump.name), dump);
  return google;
}

/** The sheets without what formulas spill over: it comes back with them, and in their way it would not. */
function withoutSpills(google: Google): readonly SheetDump[] {
  const { sheets } = google.workbook.snapshot();
  return google.workbook.dump().map((dump) => {
    // Univer's IWorksheetData, of which the snapshot names no parts.
    const { cellData = {} } = (sheets[dump.sheetId] ?? {}) as { readonly cellData?: HeldCells };
    const holds = (row: number, column: number): boolean => {
      const cell = cellData[row]?.[column];
      return cell?.p !== undefined || (cell?.v !== undefined && cell.v !== null);
    };
    const values = dump.values.map((row, r) => row.map((value, c) => (holds(r, c) ? value : null)));
    return { ...dump, values };
  });
}

/** The cells of a sheet that hold something themselves, by row and column from 0. */
type HeldCells = Readonly<
  Partial<Record<number, Partial<Record<number, { readonly v?: unknown; readonly p?: unknown }>>>>
>;

function grow(sheet: Sheet, { values }: SheetDump): void {
  const missing = values.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const wide = (values[0]?.length ?? 0) - sheet.getMaxColumns();
  if (wide > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), wide);
}

function fill(sheet: Sheet, { values, formulas, numberFormats }: SheetDump): void {
  const columns = values[0]?.length ?? 0;
  if (columns === 0) return;
  const range = sheet.getRange(1, 1, values.length, columns);
  range.setNumberFormats(numberFormats.map((row) => [...row]));
  range.setValues(
    values.map((row, r) => row.map((value, c) => writable(formulas[r]?.[c] ?? '', value))),
  );
}

function writable(formula: string, value: PlainValue): CellValue {
  if (formula !== '') return formula;
  return typeof value === 'string' ? cellText(value) : (value ?? '');
}

function parse(text: string): TrackerFile {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch (error) {
    throw new Error('The file is not JSON.', { cause: error });
  }
  if (!isTracker(found)) throw new Error('The file is not a tracker that npm start saved.');
  if (found.version !== 1) throw new Error('The file was saved by a newer version of Loop Ready.');
  // It says that it is one of ours; a file changed by hand fails in the calls that read it.
  return found as TrackerFile;
}

function isTracker(found: unknown): found is { readonly version: unknown } {
  return (
    typeof found === 'object' &&
    found !== null &&
    'format' in found &&
    found.format === 'loop-ready-tracker' &&
    'version' in found
  );
}
