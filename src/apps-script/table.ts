import type { Plain, Row } from '../domain/records/row';
import type { Day } from '../domain/time/day';
import { dayOfSerial, isDay, serialOf } from '../domain/time/day';
import type { Column, TableSheet } from '../workbook/spec';
import { numberFormats } from '../workbook/styles';
import { cellText } from './cell-text';
import { dayOfCell } from './clock';
import type { CellValue, Sheet, Utilities } from './port';
import { needColumns } from './tracker';
import type { Tracker } from './tracker';

/** A row of a table with its place. */
export interface TableRow {
  /** The 1-based row of the sheet. */
  readonly row: number;
  readonly cells: Row;
}

/** The rows of one sheet, read once. */
export interface Table {
  /** The rows in which one of our columns holds something, top down. */
  readonly rows: readonly TableRow[];
  /**
   * Writes rows below the last filled one, as one block per run of neighbouring columns. Columns
   * that the person added stay as they are.
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
}

/** Reads a table as its spec declares it: one read, columns found by identity. */
export function readTable(tracker: Tracker, utilities: Utilities, spec: TableSheet): Table {
  const sheet = tracker.sheet(spec.key);
  const columns = placedColumns(tracker, spec);
  const plain = plainReader(tracker, utilities);
  const rows = sheet
    .getDataRange()
    .getValues()
    .map((values, index): TableRow => ({
      row: index + 1,
      cells: Object.fromEntries(
        columns.map(({ column, place }) => [
          column.key,
          plain(values[place - 1] ?? '', isDayColumn(column)),
        ]),
      ),
    }))
    .slice(1)
    .filter(({ cells }) => isFilled(cells, columns));
  let last = rows[rows.length - 1]?.row ?? 1;
  return {
    rows,
    append: (added) => {
      if (added.length === 0) return;
      refuseUnknown(added, spec);
      writeBelow(sheet, last, added, columns);
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
        writeBlock(sheet, block[0].row, cells, given);
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

/** The columns of a table from left to right, wherever the person moved them. */
function placedColumns(tracker: Tracker, spec: TableSheet): readonly PlacedColumn[] {
  const places = needColumns(
    tracker,
    spec.key,
    spec.columns.map(({ key }) => key),
  );
  return spec.columns
    .map((column) => ({ column, place: places[column.key] ?? 0 }))
    .sort((a, b) => a.place - b.place);
}

/** A reader of cells. Thousands of rows hold few different days, so each is worked out once. */
function plainReader(
  { timeZone }: Tracker,
  utilities: Utilities,
): (value: CellValue, isDayCell: boolean) => Plain {
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

/** Formulas and unticked boxes stand in rows that nobody filled. */
function isFilled(cells: Row, columns: readonly PlacedColumn[]): boolean {
  return columns.some(({ column: { key, fill } }) => {
    const value = cells[key];
    return fill !== 'computed' && value !== '' && value !== false;
  });
}

function refuseUnknown(rows: readonly Row[], { key, columns }: TableSheet): void {
  const known = new Set(columns.map((column) => column.key));
  const unknown = rows.flatMap((row) => Object.keys(row)).find((name) => !known.has(name));
  if (unknown !== undefined) {
    throw new RangeError(`The table "${key}" has no column "${unknown}".`);
  }
}

function writeBelow(
  sheet: Sheet,
  last: number,
  rows: readonly Row[],
  columns: readonly PlacedColumn[],
): void {
  const spare = sheet.getMaxRows() - last - rows.length;
  if (spare < 0) sheet.insertRowsAfter(last, SPARE_ROWS - spare);
  const filled = columns.filter(({ column }) => column.fill !== 'computed');
  writeBlock(sheet, last + 1, rows, filled);
}

function writeBlock(
  sheet: Sheet,
  first: number,
  rows: readonly Row[],
  columns: readonly PlacedColumn[],
): void {
  for (const run of runsOf(columns)) {
    const range = sheet.getRange(first, run[0].place, rows.length, run.length);
    // Formats go first: without them Google reads `007` as 7 and `1-2` as a day.
    range.setNumberFormats(rows.map(() => run.map(({ column }) => formatOf(column))));
    range.setValues(rows.map((row) => run.map(({ column }) => cellOf(row, column))));
  }
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

function formatOf({ format = 'general' }: Column): string {
  return numberFormats[format];
}

function cellOf(row: Row, column: Column): CellValue {
  const value = row[column.key] ?? '';
  if (typeof value !== 'string') return value;
  return isDayColumn(column) && isDay(value) ? serialOf(value) : cellText(value);
}
