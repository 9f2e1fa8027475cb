import { blockOf, columnLetters } from './a1';
import { serialOf } from '../domain/time/day';
import { resolve } from './formula';
import { stampOf } from './stamp';
import { isFormula } from './content';
import { readsMovedRows } from './moved-rows';
import type { Layout } from './formula';
import type { Located } from './locate';
import { rowKey } from './row-key';
import type { Content, FixedRow, Format, PageSheet, SheetSpec, TableSheet } from './spec';
import type { StepValue, WriteStep } from './steps';
import { numberFormats } from './styles';
import { tabOf } from './tab';

export interface Context {
  readonly layout: Layout;
  /** Whether a canonical formula of a sheet refers to something that is new in this run. */
  readonly touched: (formula: string, own: string) => boolean;
}

export interface Writes {
  readonly steps: readonly WriteStep[];
  /** Whether a formula reads other rows than it should, because somebody sorted them. */
  readonly isSorted: boolean;
  readonly notes: readonly string[];
}

/** A cell that the spec fills, with the place of the cell and what is new about it. */
interface Wanted {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  readonly format: Format;
  readonly isNew: boolean;
  /** Fixed by the plan: put back when somebody cleared it. */
  readonly given: boolean;
  readonly computed: boolean;
}

/** The cells to write into one sheet: whole blocks where it is new, single cells where it lacks some. */
export function writesOf(sheet: Located, context: Context): Writes {
  const wanted =
    sheet.spec.kind === 'page' ? pageCells(sheet, sheet.spec) : tableCells(sheet, sheet.spec);
  const own = sheet.state?.own;
  const fresh = wanted.filter((cell) => cell.isNew);
  const old = own ? wanted.filter((cell) => !cell.isNew) : [];
  const outdated = isOutdated(sheet);
  const changed = (formula: string): boolean =>
    outdated || context.touched(formula, sheet.spec.key);
  const moved = isMovedPage(sheet);
  const toValue = (cell: Wanted): StepValue => valueOf(cell, sheet.spec.key, context.layout);
  const sorted = new Set(
    moved ? [] : old.filter((cell) => readsOtherRows(sheet, cell, toValue(cell))),
  );
  const missing = moved
    ? []
    : old.filter((cell) => sorted.has(cell) || isMissing(sheet, cell, changed));
  // The gaps of a new page are blank; anywhere else they may be the person's.
  const pieces =
    sheet.spec.kind === 'page' && fresh.length > 0
      ? [fresh]
      : [...rectangles(fresh), ...rectangles(missing)];
  return {
    isSorted: sorted.size > 0,
    steps: pieces.map((piece) => writeStep(sheet.spec, piece, toValue)),
    notes: moved ? movedNotes(sheet, old, changed) : overwrittenNotes(sheet, old),
  };
}

function overwrittenNotes(sheet: Located, cells: readonly Wanted[]): string[] {
  return cells
    .filter((cell) => cell.computed && isOverwritten(sheet, cell))
    .map(
      ({ row, column }) =>
        `${sheet.title}!${columnLetters(column)}${row} holds a typed value where a formula belongs. It was left as it is.`,
    );
}

function tableCells({ place, columns, rowOf }: Located, table: TableSheet): Wanted[] {
  const headers = table.columns.map(({ key, header }): Wanted => ({
    row: 1,
    column: place.columns[key] ?? 0,
    content: header,
    format: 'text',
    isNew: columns[key] === undefined,
    given: false,
    computed: false,
  }));
  if (table.rows.kind === 'log') return headers;
  const { keyColumn, records } = table.rows;
  const cells = records.flatMap((record: FixedRow) => {
    const id = rowKey(record, keyColumn);
    return table.columns.map((column): Wanted => {
      const content = record.cells[column.key] ?? columnContent(column.formula);
      const traits = record.overrides?.[column.key];
      const fill = traits?.fill ?? column.fill;
      return {
        row: place.rowOf[id] ?? 0,
        column: place.columns[column.key] ?? 0,
        content,
        format: traits?.format ?? column.format ?? 'general',
        isNew: rowOf[id] === undefined || columns[column.key] === undefined,
        given: fill === 'given',
        computed: fill === 'computed' && typeof content === 'object',
      };
    });
  });
  return [...headers, ...cells];
}

function columnContent(formula: string | undefined): Content {
  return formula === undefined ? '' : { formula };
}

function pageCells({ state, stamp }: Located, page: PageSheet): Wanted[] {
  if (!state?.own || state.own.values.length === 0) return wantedOfPage(page, true);
  const pending = stamp === '';
  return wantedOfPage(page, false)
    .filter(({ content }) => pending || isFormula(content))
    .map((cell) => ({ ...cell, given: pending }));
}

function wantedOfPage(page: PageSheet, isNew: boolean): Wanted[] {
  return page.cells
    .filter(({ content }) => content !== undefined)
    .map(({ at, content = '', format = 'general', fill }) => ({
      ...blockOf(at),
      content,
      format,
      isNew,
      given: false,
      computed: fill !== 'typed' && isFormula(content),
    }));
}

/** Blank where something belongs, or a formula of ours that changed or whose source was made anew. */
function isMissing(sheet: Located, cell: Wanted, changed: (formula: string) => boolean): boolean {
  const { value, formula } = held(sheet, cell);
  if (!isFormula(cell.content)) return cell.given && value === '' && cell.content !== '';
  if (formula === '') return value === '';
  // Where people may type, a formula that works may be theirs.
  return cell.computed ? changed(cell.content.formula) : isBroken(value);
}

/** Only its rows tell it from ours, so that it is ours also where people may type. */
function readsOtherRows(sheet: Located, cell: Wanted, wanted: StepValue): boolean {
  const { formula } = held(sheet, cell);
  return typeof wanted === 'object' && formula !== '' && readsMovedRows(formula, wanted.formula);
}

function isBroken(value: string | number | boolean): boolean {
  return value === '#REF!' || value === '#NAME?';
}

/** Made by another version of the spec, whose formulas may differ. */
function isOutdated({ spec, stamp }: Located): boolean {
  return stamp !== '' && stamp !== stampOf(spec);
}

/** A page that holds all its formulas, though not where we put them: somebody inserted rows. */
function isMovedPage(sheet: Located): boolean {
  const { spec, state } = sheet;
  if (spec.kind === 'table' || !state?.own) return false;
  const wanted = wantedOfPage(spec, false).filter(({ content }) => isFormula(content));
  const count = state.own.formulas.flat().filter((text) => text !== '').length;
  return count >= wanted.length && wanted.some((cell) => held(sheet, cell).formula === '');
}

/** What a moved page would need: it cannot be repaired cell by cell. */
function movedNotes(
  { title }: Located,
  old: readonly Wanted[],
  changed: (formula: string) => boolean,
): string[] {
  return old.some(({ content }) => isFormula(content) && changed(content.formula))
    ? [
        `Rows or columns were added to ${title}, so it was left as it is. Delete the sheet and run this again to get it anew.`,
      ]
    : [];
}

function isOverwritten(sheet: Located, cell: Wanted): boolean {
  const { value, formula } = held(sheet, cell);
  return formula === '' && value !== '';
}

function held(
  { state }: Located,
  cell: Wanted,
): { value: string | number | boolean; formula: string } {
  return {
    value: state?.own?.values[cell.row - 1]?.[cell.column - 1] ?? '',
    formula: state?.own?.formulas[cell.row - 1]?.[cell.column - 1] ?? '',
  };
}

function valueOf({ content, row }: Wanted, sheet: string, layout: Layout): StepValue {
  if (typeof content !== 'object') return content;
  if ('day' in content) return serialOf(content.day);
  return { formula: resolve(content.formula, layout, { sheet, row }) };
}

/** Rectangles without a gap, so that a block write never blanks a cell between two of ours. */
function rectangles(cells: readonly Wanted[]): Wanted[][] {
  const open = new Map<string, Wanted[]>();
  const done: Wanted[][] = [];
  for (const run of rowRuns(cells)) {
    const first = run[0];
    const key = `${first?.column ?? 0}+${run.length}`;
    const above = open.get(key);
    const previous = above?.[above.length - 1];
    if (above && previous && first && previous.row === first.row - 1) {
      above.push(...run);
    } else {
      const rectangle = [...run];
      open.set(key, rectangle);
      done.push(rectangle);
    }
  }
  return done;
}

/** Cells side by side in one row, from the top row down. */
function rowRuns(cells: readonly Wanted[]): Wanted[][] {
  const runs: Wanted[][] = [];
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = runs[runs.length - 1];
    const previous = last?.[last.length - 1];
    if (last && previous && previous.row === cell.row && previous.column === cell.column - 1) {
      last.push(cell);
    } else {
      runs.push([cell]);
    }
  }
  return runs;
}

function writeStep(
  spec: SheetSpec,
  cells: readonly Wanted[],
  toValue: (cell: Wanted) => StepValue,
): WriteStep {
  const row = Math.min(...cells.map((cell) => cell.row));
  const column = Math.min(...cells.map((cell) => cell.column));
  const rows = lastRowOf(cells) - row + 1;
  const columns = Math.max(...cells.map((cell) => cell.column)) - column + 1;
  const values = grid<StepValue>(rows, columns, '');
  const formats = grid<string>(rows, columns, numberFormats.general);
  for (const cell of cells) {
    const line = values[cell.row - row];
    const formatLine = formats[cell.row - row];
    if (line) line[cell.column - column] = toValue(cell);
    if (formatLine) formatLine[cell.column - column] = numberFormats[cell.format];
  }
  // No header looks like a number, and of internal sheets `check.ts` knows that no text does.
  const isPlain = spec.role === 'internal' || lastRowOf(cells) === 1;
  return {
    kind: 'write',
    sheet: tabOf(spec),
    row,
    column,
    values,
    formats: isPlain ? null : formats,
  };
}

function lastRowOf(cells: readonly Wanted[]): number {
  return Math.max(...cells.map((cell) => cell.row));
}

function grid<T>(rows: number, columns: number, value: T): T[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}
