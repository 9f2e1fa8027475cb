import { CellValueType } from '@univerjs/presets';
import type { ICellData } from '@univerjs/presets';
import { SetRangeValuesMutation } from '@univerjs/preset-sheets-node-core';
import { toCommas } from './formula-text';
import type { Area, CellInput, PlainValue } from './ops';
import { formatOf, GENERAL, isDateFormat } from './read-cells';
import { isTyped, readTyped } from './typed-input';
import type { Host } from './univer';

/** A change of one cell in Univer's terms; null removes. */
export type CellPatch = Omit<ICellData, 'v' | 't'> & {
  readonly v?: string | number | null;
  readonly t?: CellValueType | null;
};

/** Empty of content; Univer keeps the format. */
const CLEARED: CellPatch = { v: null, f: null, si: null, p: null, t: null };
const DATE_FORMAT = 'yyyy-mm-dd';
const TEXT_FORMAT = '@';

/** What each cell of an area would become if the inputs were typed into it, as `setValues` does. */
export function typeCells(
  host: Host,
  area: Area,
  inputs: readonly (readonly CellInput[])[],
  now: number,
): CellPatch[][] {
  const year = new Date((now - 25_569) * 86_400_000).getUTCFullYear();
  return inputs.map((line, i) =>
    line.map((input, j) => {
      const format = formatOf(host, area.sheetId, area.row + i, area.column + j);
      return isTyped(input) ? typedPatch(input, format, year) : plainPatch(input, format);
    }),
  );
}

/** The value that a patch puts into its cell; undefined for a formula, whose value comes later. */
export function valueOfPatch(cell: CellPatch): PlainValue | undefined {
  if (cell.f) return undefined;
  if (cell.t === CellValueType.BOOLEAN) return cell.v === 1;
  return cell.v ?? null;
}

/** Writes prepared patches. */
export function applyPatches(
  host: Host,
  area: Area,
  cells: readonly (readonly CellPatch[])[],
): void {
  patch(host, area, (row, column) => cells[row - area.row]?.[column - area.column] ?? null);
}

/** Puts values into an area as they are: no text becomes a formula, a number or a date. */
export function placeCells(host: Host, area: Area, cells: readonly (readonly CellInput[])[]): void {
  patch(host, area, (row, column) => {
    const input = cells[row - area.row]?.[column - area.column] ?? null;
    return plainPatch(input, formatOf(host, area.sheetId, row, column));
  });
}

/** Empties an area and keeps its formats, notes and validations. */
export function clearCells(host: Host, area: Area): void {
  const matrix = host.sheet(area.sheetId).getCellMatrix();
  patch(host, area, (row, column) => (matrix.getValue(row, column) ? CLEARED : null));
}

/** Empties the cells of a sheet that hold formulas. */
export function clearFormulas(host: Host, sheetId: string): void {
  const cellValue: Record<number, Record<number, CellPatch>> = {};
  host
    .sheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (cell?.f || cell?.si) (cellValue[row] ??= {})[column] = CLEARED;
    });
  host.execute(SetRangeValuesMutation.id, { unitId: host.unitId, subUnitId: sheetId, cellValue });
}

/** Applies one patch a cell in a single mutation; a null patch leaves the cell alone. */
export function patch(
  host: Host,
  area: Area,
  make: (row: number, column: number) => CellPatch | null,
  trigger?: string,
): void {
  const cellValue: Record<number, Record<number, CellPatch>> = {};
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const line: Record<number, CellPatch> = {};
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = make(row, column);
      if (cell) line[column] = cell;
    }
    cellValue[row] = line;
  }
  host.execute(SetRangeValuesMutation.id, {
    unitId: host.unitId,
    subUnitId: area.sheetId,
    cellValue,
    ...(trigger === undefined ? {} : { trigger }),
  });
}

function typedPatch(text: string, format: string, year: number): CellPatch {
  const input = readTyped(text, format === TEXT_FORMAT, year);
  switch (input.kind) {
    case 'empty':
      return CLEARED;
    case 'formula':
      return { ...CLEARED, f: toCommas(input.formula) };
    case 'text':
      return plainPatch(input.text, format);
    case 'boolean':
      return plainPatch(input.value, format);
    case 'number':
      return withFormat({ ...CLEARED, v: input.value, t: CellValueType.NUMBER }, format, input);
  }
}

function plainPatch(input: CellInput, format: string): CellPatch {
  if (input === null) return CLEARED;
  if (typeof input === 'boolean') return { ...CLEARED, v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof input === 'number') return { ...CLEARED, v: input, t: CellValueType.NUMBER };
  if (typeof input === 'string') {
    const t = couldBeRead(input) ? CellValueType.FORCE_STRING : CellValueType.STRING;
    return { ...CLEARED, v: input, t };
  }
  const cell = { ...CLEARED, v: input.serial, t: CellValueType.NUMBER };
  return isDateFormat(format) ? cell : { ...cell, s: { n: { pattern: DATE_FORMAT } } };
}

/**
 * Whether Univer could turn a plain text back into something else at the next change, as it does
 * with "007". Forcing every text would show an apostrophe before it in the formula bar.
 */
function couldBeRead(text: string): boolean {
  return /^\s*([-+=@.,\d'$€£(]|true$|false$)/i.test(text) || /\d/.test(text);
}

/** Typing `50%` or a date formats a cell that has no format of that kind yet. */
function withFormat(cell: CellPatch, format: string, input: { format: string | null }): CellPatch {
  if (input.format === null) return cell;
  const fits = isDateFormat(input.format) ? isDateFormat(format) : format !== GENERAL;
  return fits ? cell : { ...cell, s: { n: { pattern: input.format } } };
}
