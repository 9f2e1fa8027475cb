import { isDate } from './days';

/** One cell: a blank is `""`. */
export type Cell = string | number | boolean | Date;

/** A range: rows of cells, all of one width. */
export type Grid = readonly (readonly Cell[])[];

/** What a custom function returns: one cell, or a block that spills. */
export type Result = Cell | Cell[][];

/** Where a cell stands, for messages. */
export interface Place {
  readonly argument: string;
  /** From 1, or `null` for an argument of one cell. */
  readonly row: number | null;
  readonly column: number | null;
}

/** A cell with its place. */
export interface Placed {
  readonly cell: Cell;
  readonly place: Place;
}

/**
 * An argument as a grid, whatever shape it came in: a scalar is one cell, a plain list one column,
 * an empty one a blank cell. Missing cells and cells with nothing but spaces are blank.
 *
 * @throws Error naming the argument when a cell holds something that no cell can
 */
export function gridOf(argument: string, value: unknown): Grid {
  if (!Array.isArray(value)) return [[cellOf(argument, value)]];
  const rows = value.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width === 0) return [['']];
  return rows.map((row) => {
    const cells = row.map((value) => cellOf(argument, value));
    while (cells.length < width) cells.push('');
    return cells;
  });
}

/**
 * The cells of an argument that is one row or one column, with their places.
 *
 * @throws Error naming the argument when it is a block
 */
export function listOf(argument: string, grid: Grid): readonly Placed[] {
  const width = grid[0]?.length ?? 0;
  if (grid.length > 1 && width > 1) {
    throw new Error(
      `${argument}: ${grid.length} rows by ${width} columns; give one row or one column`,
    );
  }
  const single = grid.length === 1 && width === 1;
  return grid.flatMap((row, i) =>
    row.map((cell, j) => ({
      cell,
      place: {
        argument,
        row: single || width > 1 ? null : i + 1,
        column: single || width === 1 ? null : j + 1,
      },
    })),
  );
}

/** The place of a cell in a block; row and column count from 0 here and from 1 in messages. */
export function placeIn(argument: string, row: number, column?: number): Place {
  return { argument, row: row + 1, column: column === undefined ? null : column + 1 };
}

/** Whether a cell is blank. */
export function isBlank(cell: Cell): cell is '' {
  return cell === '';
}

/** Whether every cell of a row is blank. */
export function isBlankRow(row: readonly Cell[]): boolean {
  return row.every(isBlank);
}

/**
 * The error for a cell that is not what its argument wants.
 *
 * @example refuse(placeIn('scores', 2), '4,5', 'a number from 1 to 5').message
 * //=> 'scores: "4,5" is not a number from 1 to 5 (row 3)'
 */
export function refuse(place: Place, cell: Cell, wants: string): Error {
  const got = isBlank(cell) ? 'a blank cell' : shown(cell);
  return new Error(`${place.argument}: ${got} is not ${wants}${whereText(place)}`);
}

/** Where a place is, in brackets; blank for an argument of one cell. */
export function whereText({ row, column }: Place): string {
  const parts = [
    ...(row === null ? [] : [`row ${row}`]),
    ...(column === null ? [] : [`column ${column}`]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function cellOf(argument: string, value: unknown): Cell {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value.trim() === '' ? '' : value;
  if (typeof value === 'number' || typeof value === 'boolean' || isDate(value)) return value;
  throw new Error(`${argument}: this is not a value that a cell can hold`);
}

function shown(cell: Cell): string {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (isDate(cell)) return 'this date';
  return typeof cell === 'string' ? `"${cell}"` : String(cell);
}
