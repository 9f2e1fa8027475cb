import { CellValueType, numfmt } from '@univerjs/presets';
import type { ICellData, Nullable } from '@univerjs/presets';
import { FormulaDataModel } from '@univerjs/preset-sheets-node-core';
import { toSemicolons } from './formula-text';
import type { Area, PlainValue, ValueBlock } from './ops';
import type { Host } from './univer';

/** Cells with a format of their own show it; all others show this. */
export const GENERAL = 'General';

/** Errors that Google writes another way (DIFFERENCES.md, "Errors"). */
const GOOGLE_ERRORS: Readonly<Record<string, string>> = { '#SPILL!': '#REF!', '#CALC!': '#N/A' };

/** The values of an area; a formula's value must have been calculated before. */
export function readValues(host: Host, area: Area): ValueBlock {
  const dates: number[] = [];
  const values = mapCells(host, area, (cell, row, column) => {
    const value = valueOf(cell);
    if (typeof value === 'number' && isDateFormat(formatOf(host, area.sheetId, row, column)))
      dates.push((row - area.row) * area.columns + column - area.column);
    return value;
  });
  return { values, dates };
}

/** The values of an area as their formats show them. */
export function readDisplays(host: Host, area: Area): string[][] {
  return mapCells(host, area, (cell, row, column) =>
    displayOf(valueOf(cell), formatOf(host, area.sheetId, row, column)),
  );
}

/** Formula texts, `''` where there is none; spilled cells have none. */
export function readFormulas(host: Host, area: Area): string[][] {
  const model = host.injector.get(FormulaDataModel);
  return mapCells(host, area, (cell, row, column) => {
    if (!cell?.f && !cell?.si) return '';
    const text = model.getFormulaStringByCell(row, column, area.sheetId, host.unitId);
    return text ? toSemicolons(text) : '';
  });
}

/** Number format patterns. */
export function readNumberFormats(host: Host, area: Area): string[][] {
  return mapCells(host, area, (_cell, row, column) => formatOf(host, area.sheetId, row, column));
}

/**
 * How far content reaches, in rows and columns from A1; 0 and 0 when there is none. A formula that
 * gives `''`, FALSE and spilled values are content; formats are not.
 */
export function contentEnd(host: Host, sheetId: string): { rows: number; columns: number } {
  const end = { rows: 0, columns: 0 };
  const extend = (row: number, column: number, cell: Nullable<ICellData>): void => {
    if (!hasContent(cell)) return;
    end.rows = Math.max(end.rows, row + 1);
    end.columns = Math.max(end.columns, column + 1);
  };
  host.sheet(sheetId).getCellMatrix().forValue(extend);
  for (const [row, cells] of Object.entries(spilled(host, sheetId)))
    for (const [column, cell] of Object.entries(cells)) extend(Number(row), Number(column), cell);
  return end;
}

/** The number format of one cell. */
export function formatOf(host: Host, sheetId: string, row: number, column: number): string {
  const cell = host.sheet(sheetId).getCellMatrix().getValue(row, column);
  return host.workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? GENERAL;
}

const dateFormats = new Map<string, boolean>();

/** Whether a number format shows dates or times. */
export function isDateFormat(pattern: string): boolean {
  const known = dateFormats.get(pattern);
  if (known !== undefined) return known;
  // A second section such as `;@` is for texts and hides the date from the library.
  const isDate = numfmt.isDateFormat(pattern.split(';')[0] ?? '');
  dateFormats.set(pattern, isDate);
  return isDate;
}

function displayOf(value: PlainValue, pattern: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  return numfmt.format(pattern, value, { throws: false });
}

function mapCells<T>(
  host: Host,
  area: Area,
  read: (cell: ICellData | null, row: number, column: number) => T,
): T[][] {
  const matrix = host.sheet(area.sheetId).getCellMatrix();
  const spill = spilled(host, area.sheetId);
  const indices = (length: number, first: number): number[] =>
    Array.from({ length }, (_, index) => first + index);
  const columns = indices(area.columns, area.column);
  return indices(area.rows, area.row).map((row) =>
    columns.map((column) => {
      const cell: ICellData | null = matrix.getValue(row, column) ?? null;
      return read(hasContent(cell) ? cell : (spill[row]?.[column] ?? cell), row, column);
    }),
  );
}

type Spill = Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>;

/** Univer keeps the cells that a formula spills over beside the sheet, not in it. */
function spilled(host: Host, sheetId: string): Spill {
  const cells = host.injector.get(FormulaDataModel).getArrayFormulaCellData();
  // Univer's type differs from this one only by its mutable, optional entries.
  return (cells[host.unitId]?.[sheetId] ?? {}) as Spill;
}

function hasContent(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  return (cell.v !== undefined && cell.v !== null) || Boolean(cell.f ?? cell.si ?? cell.p);
}

function valueOf(cell: ICellData | null): PlainValue {
  const value = cell?.v;
  if (cell?.p && (value === undefined || value === null)) return textOf(cell);
  if (value === undefined || value === null) return null;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  if (typeof value !== 'string') return value;
  return GOOGLE_ERRORS[value] ?? value;
}

/** Rich text, which HYPERLINK gives; it ends with Univer's paragraph marks. */
function textOf(cell: ICellData): string {
  return (cell.p?.body?.dataStream ?? '').replace(/[\r\n]+$/, '');
}
