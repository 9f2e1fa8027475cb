import type { Plain, Row } from '../domain/records/row';
import type { Day } from '../domain/time/day';
import { dayOfSerial, isDay, serialOf } from '../domain/time/day';
import { columnLetters } from '../workbook/a1';
import type { Column, TableSheet } from '../workbook/spec';
import { numberFormats } from '../workbook/styles';
import { cellText } from './cell-text';
import { dayOfCell } from './clock';
import type { CellValue, Range, Sheet, Utilities } from './port';
import { needColumns } from './tracker';
import type { Tracker } from './tracker';

/** What reading and writing need of a table's declaration. */
export type TableShape = Pick<TableSheet, 'key' | 'columns' | 'tab'>;

/** A row of a table with its place. */
export interface TableRow {
  /** The 1-based row of the sheet. */
  readonly row: number;
  readonly cells: Row;
}

/** The rows of one sheet, read once. */
export interface Table {
  /** The rows in which one of our columns held something when the table was read, top down. */
  readonly rows: readonly TableRow[];
  /**
   * Writes rows below the last filled one, as one block per run of neighbouring columns. Columns
   * that the person added stay as they are. A block that Google refuses takes the others back.
   *
   * @throws RangeError when a row has a column that the table does not have
   */
  readonly append: (rows: readonly Row[]) => void;
  /**
   * Writes cells into rows that are there, neighbouring rows with the same columns as one block.
   * Columns that are not given stay as they are.
   *
   * @throws RangeError when a row has a column that the table does not have
   */
  readonly change: (rows: readonly TableRow[]) => void;
  /** Takes a row away; where the person has something of their own in it, only ours is blanked. */
  readonly remove: (row: number) => void;
}

/** Reads a table as its spec declares it: one read, columns found by identity. */
export function readTable(tracker: Tracker, utilities: Utilities, spec: TableShape): Table {
  const sheet = tracker.sheet(spec.tab ?? spec.key);
  const columns = placedColumns(tracker, spec);
  const values = sheet.getRange(`A:${columnLetters(lastPlace(columns))}`).getValues();
  const rows = filledRows(values, columns, plainReader(tracker, utilities));
  let last = rows[rows.length - 1]?.row ?? 1;
  let gridRows = values.length;
  return {
    rows,
    append: (added) => {
      if (added.length === 0) return;
      refuseUnknown(added, spec);
      gridRows += growGrid(sheet, last + added.length - gridRows, gridRows, columns);
      writeNew(sheet, last + 1, added, columns);
      last += added.length;
    },
    change: (changed) => {
      refuseUnknown(
        changed.map(({ cells }) => cells),
        spec,
      );
      for (const block of neighbours(changed)) {
        const given = columns.filter(({ column }) => column.key in block[0].cells);
        const cells = block.map((row) => row.cells);
        for (const run of runsOf(given)) writeRun(sheet, block[0].row, cells, run);
      }
    },
    remove: (row) => {
      // A sheet cannot lose its last row below the header.
      if (gridRows > 2 && !hasMore(sheet, row, columns)) {
        sheet.deleteRows(row, 1);
        gridRows -= 1;
        if (row <= last) last -= 1;
      } else {
        for (const run of runsOf(filledBy(columns))) rangeOfRun(sheet, row, 1, run).clearContent();
      }
    },
  };
}

/** Empty rows that a full grid gets, so that it does not grow at every log. */
const SPARE_ROWS = 500;

interface PlacedColumn {
  readonly column: Column;
  /** The 1-based column of the sheet. */
  readonly place: number;
}

type CellReader = (value: CellValue, isDayCell: boolean) => Plain;

/** The columns of a table from left to right, wherever the person moved them. */
function placedColumns(tracker: Tracker, spec: TableShape): readonly PlacedColumn[] {
  const places = needColumns(
    tracker,
    spec.key,
    spec.columns.map(({ key }) => key),
  );
  return spec.columns
    .map((column) => ({ column, place: places[column.key] ?? 0 }))
    .sort((a, b) => a.place - b.place);
}

function lastPlace(columns: readonly PlacedColumn[]): number {
  return columns[columns.length - 1]?.place ?? 1;
}

function filledRows(
  values: readonly (readonly CellValue[])[],
  columns: readonly PlacedColumn[],
  plain: CellReader,
): readonly TableRow[] {
  return values.flatMap((line, index): TableRow[] => {
    if (index === 0 || !isFilled(line, columns)) return [];
    const cells: Record<string, Plain> = {};
    for (const { column, place } of columns) {
      cells[column.key] = plain(line[place - 1] ?? '', isDayColumn(column));
    }
    return [{ row: index + 1, cells }];
  });
}

/** Formulas and unticked boxes stand in rows that nobody filled. */
function isFilled(line: readonly CellValue[], columns: readonly PlacedColumn[]): boolean {
  return columns.some(({ column: { fill }, place }) => {
    const value = line[place - 1] ?? '';
    return fill !== 'computed' && value !== '' && value !== false;
  });
}

/** A reader of cells. Thousands of rows hold few different days, so each is worked out once. */
function plainReader({ timeZone }: Tracker, utilities: Utilities): CellReader {
  const known = new Map<number, Day>();
  return (value, isDayCell) => {
    if (typeof value === 'object') {
      const instant = value.getTime();
      const day = known.get(instant) ?? dayOfCell(utilities, value, timeZone) ?? '';
      known.set(instant, day);
      return day;
    }
    return isDayCell ? dayOfPlain(value) : value;
  };
}

/** A day whose cell lost its format is a serial number, and formulas still read it as that day. */
function dayOfPlain(value: Plain): Day {
  if (typeof value === 'number' && value >= 1) return dayOfSerial(value);
  return isDay(value) ? value : '';
}

function isDayColumn({ format }: Column): boolean {
  return format === 'day' || format === 'weekday';
}

function refuseUnknown(rows: readonly Row[], { key, columns }: TableShape): void {
  const known = new Set(columns.map((column) => column.key));
  const unknown = rows.flatMap((row) => Object.keys(row)).find((name) => !known.has(name));
  if (unknown !== undefined) {
    throw new RangeError(`The table "${key}" has no column "${unknown}".`);
  }
}

/** Adds rows to a grid that is too short for what comes, and says how many. */
function growGrid(
  sheet: Sheet,
  missing: number,
  gridRows: number,
  columns: readonly PlacedColumn[],
): number {
  if (missing <= 0) return 0;
  const more = missing + SPARE_ROWS;
  sheet.insertRowsAfter(gridRows, more);
  // New rows may come without formats, and a day would show as a number.
  for (const run of runsOf(columns)) {
    const formats = run.map(({ column: { format = 'general' } }) => numberFormats[format]);
    const range = rangeOfRun(sheet, gridRows + 1, more, run);
    range.setNumberFormats(Array.from({ length: more }, () => formats));
  }
  return more;
}

function writeNew(
  sheet: Sheet,
  first: number,
  rows: readonly Row[],
  columns: readonly PlacedColumn[],
): void {
  const written: Run[] = [];
  let isDone = false;
  try {
    for (const run of runsOf(filledBy(columns))) {
      writeRun(sheet, first, rows, run);
      written.push(run);
    }
    isDone = true;
  } finally {
    // Half a row would look like an entry.
    if (!isDone) {
      for (const run of written) rangeOfRun(sheet, first, rows.length, run).clearContent();
    }
  }
}

function filledBy(columns: readonly PlacedColumn[]): readonly PlacedColumn[] {
  return columns.filter(({ column }) => column.fill !== 'computed');
}

function writeRun(sheet: Sheet, first: number, rows: readonly Row[], run: Run): void {
  const values = rows.map((row) => run.map(({ column }) => cellOf(row, column)));
  rangeOfRun(sheet, first, rows.length, run).setValues(values);
}

function rangeOfRun(sheet: Sheet, first: number, rows: number, run: Run): Range {
  return sheet.getRange(first, run[0].place, rows, run.length);
}

/** Whether a row holds something in columns that are not ours. */
function hasMore(sheet: Sheet, row: number, columns: readonly PlacedColumn[]): boolean {
  const ours = new Set(columns.map(({ place }) => place));
  const [line = []] = sheet.getRange(`${row}:${row}`).getValues();
  return line.some((value, index) => value !== '' && !ours.has(index + 1));
}

/** Rows in blocks: those of a block follow each other and give the same columns. */
function neighbours(rows: readonly TableRow[]): [TableRow, ...TableRow[]][] {
  const blocks: [TableRow, ...TableRow[]][] = [];
  const keysOf = ({ cells }: TableRow): string => Object.keys(cells).sort().join();
  for (const row of [...rows].sort((a, b) => a.row - b.row)) {
    const block = blocks[blocks.length - 1];
    const isNext = block && block[0].row + block.length === row.row;
    if (block && isNext && keysOf(block[0]) === keysOf(row)) block.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

type Run = [PlacedColumn, ...PlacedColumn[]];

/** Columns that stand side by side, so that a person's own column between ours is not written. */
function runsOf(columns: readonly PlacedColumn[]): Run[] {
  const runs: Run[] = [];
  for (const column of columns) {
    const run = runs[runs.length - 1];
    if (run && run[0].place + run.length === column.place) run.push(column);
    else runs.push([column]);
  }
  return runs;
}

function cellOf(row: Row, column: Column): CellValue {
  const value = row[column.key] ?? '';
  if (typeof value !== 'string') return value;
  return isDayColumn(column) && isDay(value) ? serialOf(value) : cellText(value);
}
