import { exception } from './exception';

/** A block of cells, 0-based; `rows` and `columns` count. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * The block that an A1 notation without a sheet names; whole rows and columns reach to the end.
 *
 * @example parseA1('B2:C', { rows: 10, columns: 5 }) //=> { row: 1, column: 1, rows: 9, columns: 2 }
 */
export function parseA1(a1: string, size: { rows: number; columns: number }): Block {
  const match = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/i.exec(a1);
  if (!match || a1 === '') throw exception('Range not found');
  const [, left = '', top = '', right = '', bottom = ''] = match;
  const row = top === '' ? 0 : Number(top) - 1;
  const column = left === '' ? 0 : columnOf(left);
  const single = !a1.includes(':');
  const lastRow = single ? row : bottom === '' ? size.rows - 1 : Number(bottom) - 1;
  const lastColumn = single ? column : right === '' ? size.columns - 1 : columnOf(right);
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/**
 * A block in A1 notation.
 *
 * @example toA1({ row: 1, column: 1, rows: 1, columns: 2 }) //=> 'B2:C2'
 */
export function toA1(block: Block): string {
  const first = `${lettersOf(block.column)}${block.row + 1}`;
  if (block.rows === 1 && block.columns === 1) return first;
  return `${first}:${lettersOf(block.column + block.columns - 1)}${block.row + block.rows}`;
}

/** A sheet's name as formulas write it, in quotes if it needs them. */
export function quoteSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function lettersOf(column: number): string {
  const head = column < 26 ? '' : lettersOf(Math.floor(column / 26) - 1);
  return head + String.fromCharCode(65 + (column % 26));
}
