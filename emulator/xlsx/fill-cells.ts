import type { CellValueInput, Style, Worksheet } from '@cj-tech-master/excelts';
import type { PlainValue, SheetDump } from '../google-types';
import { toA1 } from '../services/a1';
import { blockOf } from './block';
import { linked } from './cell-styles';
import { excelFormula, isArrayFormula } from './excel-formula';
import type { FileLayout } from './excel-formula';
import type { CellJson, StyleJson } from './univer-json';
import type { UniverParts } from './univer-parts';

/** The longest text that Excel takes in a cell. */
const LONGEST_TEXT = 32_767;

/** How the cells of a sheet are written. */
export interface CellOptions {
  readonly layout: FileLayout;
  readonly styleFor: (style: StyleJson | null) => Partial<Style>;
  /** Whether formulas stay formulas; if not, only their values are written. */
  readonly alive: boolean;
}

/**
 * Writes the cells of a sheet with their looks and notes. Each column takes the look that most of
 * its cells share, so that the empty ones need not be written one by one.
 */
export function fillCells(
  worksheet: Worksheet,
  dump: SheetDump,
  parts: UniverParts,
  options: CellOptions,
): void {
  const { cellData = {}, rowCount = 0, columnCount = 0 } = parts.sheet(dump.sheetId);
  const cellAt = (row: number, column: number): CellJson | undefined => cellData[row]?.[column];
  const notes = new Map(
    parts.notes(dump.sheetId).map(({ row, column, text }) => [`${row} ${column}`, text]),
  );
  for (let column = 0; column < columnCount; column += 1) {
    const styles = Array.from({ length: rowCount }, (_, row) =>
      options.styleFor(parts.styleOf(cellAt(row, column))),
    );
    const usual = mostFrequent(styles);
    if (usual) worksheet.getColumn(column + 1).style = usual;
    for (const [row, style] of styles.entries()) {
      const written = contentOf(dump, parts, row, column, options);
      const note = [notes.get(`${row} ${column}`), written.note].filter(Boolean).join('\n\n');
      if (written.value === null && note === '' && style === usual) continue;
      const cell = worksheet.getCell(row + 1, column + 1);
      cell.style = isLink(written.value) ? linked(style) : style;
      cell.value = written.value;
      if (note !== '') cell.note = note;
    }
  }
}

function mostFrequent(styles: readonly Partial<Style>[]): Partial<Style> | undefined {
  const counts = new Map<Partial<Style>, number>();
  for (const style of styles) counts.set(style, (counts.get(style) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

interface Content {
  readonly value: CellValueInput;
  readonly note?: string;
}

function contentOf(
  dump: SheetDump,
  parts: UniverParts,
  row: number,
  column: number,
  { layout, alive }: CellOptions,
): Content {
  const value = dump.values[row]?.[column] ?? null;
  const formula = dump.formulas[row]?.[column] ?? '';
  if (formula === '') return { value: typed(value) };
  if (!alive) return { value: value === '' ? null : resultOf(value) };
  const written = excelFormula(formula, layout);
  if (written === null) {
    return {
      value: value === '' ? null : resultOf(value),
      note: `It stays as it is in this file. In Google Sheets the cell holds ${formula}`,
    };
  }
  const result = resultOf(value);
  if (!isArrayFormula(formula)) return { value: { formula: written, result } };
  const own = { startRow: row, startColumn: column, endRow: row, endColumn: column };
  const ref = toA1(blockOf(parts.spill(dump.sheetId, row, column) ?? own));
  return {
    value: { formula: written, result, shareType: 'array', ref, isDynamicArray: true },
  };
}

function isLink(value: CellValueInput): boolean {
  return typeof value === 'object' && value !== null && 'hyperlink' in value;
}

/** What a person typed, or what a formula spilled: a web address becomes a link. */
function typed(value: PlainValue): CellValueInput {
  if (typeof value !== 'string') return value;
  const text = fit(value);
  return /^https?:\/\/\S{1,2000}$/i.test(text) ? { text, hyperlink: text } : text;
}

const ERRORS = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'] as const;

/** What a formula gave; Excel has no blank result, only an empty text. */
function resultOf(
  value: PlainValue,
): number | string | boolean | { error: (typeof ERRORS)[number] } {
  if (value === null) return '';
  if (typeof value !== 'string') return value;
  const error = ERRORS.find((known) => known === value);
  return error ? { error } : fit(value);
}

function fit(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`;
}
