import { a1Of, blockOf } from './a1';
import type { Block } from './a1';
import { chartOf, choiceOf } from './column-sources';
import { resolve } from './formula';
import type { Layout, Place } from './formula';
import type { Located } from './locate';
import { mergesOf } from './merges';
import { rowKey } from './row-key';
import type { CellTraits, Column, LookRule, PageSheet, SheetSpec, TableSheet } from './spec';
import type {
  ChoiceBlock,
  DressStep,
  FormatBlock,
  Heights,
  NoteBlock,
  ResolvedChoice,
  ResolvedLook,
} from './steps';
import { stylesOf } from './styled-ranges';
import type { Styled } from './styled-ranges';
import { lookColors, numberFormats, pageStyles, tableStyles, tabColors } from './styles';
import type { Style } from './styles';
import { NEW_GRID, baseSheet, baseStyles } from './table-base';
import { pageWidths, tableWidths } from './widths';

/** Rows of a log that are made ready for typing. */
export const LOG_ROWS = 999;

/** All of a sheet's looks, choices, notes and charts, with addresses. */
export function dressOf(sheet: Located, layout: Layout): DressStep {
  const { spec } = sheet;
  const parts =
    spec.kind === 'page' ? pageDress(spec, layout, !sheet.state) : tableDress(sheet, spec, layout);
  return {
    kind: 'dress',
    sheet: spec.key,
    isNew: !sheet.state,
    ...parts,
    looks: (spec.looks ?? []).map((look) => lookOf(look, sheet, layout)),
    charts: (spec.charts ?? []).map((chart) => chartOf(chart, layout)),
    frozenColumns: spec.frozenColumns ?? 0,
    tabColor:
      isCopied(sheet) && tabColors[spec.role] === baseSheet.tabColor ? null : tabColors[spec.role],
    warnOnEdit:
      spec.kind === 'page' &&
      spec.role === 'read' &&
      spec.cells.every(({ fill }) => fill !== 'typed'),
  };
}

/** A new table starts as a copy of the first one, which has what all tables share. */
function isCopied({ spec, state }: Located): boolean {
  return spec.kind === 'table' && !state;
}

type Parts = Omit<
  DressStep,
  'kind' | 'sheet' | 'isNew' | 'looks' | 'charts' | 'frozenColumns' | 'tabColor' | 'warnOnEdit'
>;

function pageDress(page: PageSheet, layout: Layout, isNew: boolean): Parts {
  return {
    styles: stylesOf(page.cells.map(({ at, style }) => ({ a1: at, style: pageStyles[style] }))),
    merges: mergesOf(page.cells),
    widths: pageWidths(page.columnWidths.map((pixels, index) => [index + 1, pixels])),
    heights: heightsOf(page.rowHeights ?? {}),
    hiddenColumns: [],
    choices: isNew ? allChoices(page, layout) : cellChoices(page, layout),
    notes: isNew ? [allNotes(page)] : cellNotes(page),
    frozenRows: page.frozenRows ?? 0,
    gridlines: false,
    filter: null,
    formats: [],
  };
}

/** Rows of one height below each other are one run; numbers are the keys in rising order. */
function heightsOf(rowHeights: Readonly<Record<number, number>>): Heights[] {
  return Object.entries(rowHeights).reduce<Heights[]>((runs, [key, pixels]) => {
    const row = Number(key);
    const last = runs[runs.length - 1];
    return last?.pixels === pixels && last.row + last.count === row
      ? [...runs.slice(0, -1), { ...last, count: last.count + 1 }]
      : [...runs, { row, count: 1, pixels }];
  }, []);
}

/** Choice by choice, so that those of the person stay. */
function cellChoices({ cells }: PageSheet, layout: Layout): ChoiceBlock[] {
  return cells.flatMap(({ at, choice }) =>
    choice ? [{ block: firstCell(at), choices: [[choiceOf(choice, layout)]] }] : [],
  );
}

/** All choices in one block, on a sheet that has no others. */
function allChoices(page: PageSheet, layout: Layout): ChoiceBlock[] {
  const places = page.cells.flatMap(({ at, choice }) =>
    choice ? [{ ...blockOf(at), choice: choiceOf(choice, layout) }] : [],
  );
  if (places.length === 0) return [];
  const first = Math.min(...places.map(({ row }) => row));
  const rows = Math.max(...places.map(({ row }) => row)) - first + 1;
  const columns = page.columnWidths.length;
  const choices = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, (): ResolvedChoice | null => null),
  );
  for (const { row, column, choice } of places) {
    const line = choices[row - first];
    if (line) line[column - 1] = choice;
  }
  return [{ block: { row: first, column: 1, rows, columns }, choices }];
}

/** Note by note, so that those of the person stay. */
function cellNotes({ cells }: PageSheet): NoteBlock[] {
  return cells.flatMap(({ at, note }) =>
    note === undefined ? [] : [{ block: firstCell(at), notes: [[note]] }],
  );
}

/** All notes in one block, on a sheet that has no others. */
function allNotes({ cells, rows, columnWidths }: PageSheet): NoteBlock {
  const notes = Array.from({ length: rows }, () => columnWidths.map(() => ''));
  for (const { at, note = '' } of cells) {
    const { row, column } = blockOf(at);
    const line = notes[row - 1];
    if (line && note !== '') line[column - 1] = note;
  }
  return { block: { row: 1, column: 1, rows, columns: columnWidths.length }, notes };
}

/** The cell of a block that holds its content. */
function firstCell(a1: string): Block {
  return { ...blockOf(a1), rows: 1, columns: 1 };
}

function tableDress(sheet: Located, table: TableSheet, layout: Layout): Parts {
  const { place } = sheet;
  const columns = table.columns
    .map((column) => ({ ...column, at: place.columns[column.key] ?? 0 }))
    .sort((a, b) => a.at - b.at);
  const isLog = table.rows.kind === 'log';
  const { firstRow, lastRow } = bodyRows(table, place);
  const body = (column: number): string =>
    a1Of({ row: firstRow, column, rows: lastRow - firstRow + 1, columns: 1 });
  const runs = neighbours(columns);
  const shown = columns.filter(({ hidden }) => !hidden);
  return {
    styles: stylesOf([
      ...runs.flatMap((run) => baseStylesOf(run, sheet, lastRow)),
      ...columns.map((column) => ({ a1: body(column.at), style: bodyStyle(column) })),
      ...overriddenCells(table, place),
    ]),
    merges: { whole: [], rowByRow: [] },
    // Few look at a hidden sheet, and its text wraps in Google's own width.
    widths: table.hidden ? [] : tableWidths(shown.map(({ at, width }) => [at, width])),
    heights: [],
    hiddenColumns: neighbours(columns.filter(({ hidden }) => hidden)).map((run) => ({
      column: run[0]?.at ?? 1,
      count: run.length,
    })),
    choices: runs.flatMap((run) => choiceBlock(run, table, place.rowOf, layout, firstRow, lastRow)),
    notes: runs
      .filter((run) => run.some(({ note }) => note !== undefined))
      .map((run) => ({
        block: headerBlock(run),
        notes: [run.map(({ note }) => note ?? '')],
      })),
    frozenRows: isCopied(sheet) ? 0 : baseSheet.frozenRows,
    gridlines: true,
    filter: table.filter
      ? {
          row: 1,
          column: columns[0]?.at ?? 1,
          rows: lastRow,
          columns: (columns[columns.length - 1]?.at ?? 1) - (columns[0]?.at ?? 1) + 1,
        }
      : null,
    formats: isLog
      ? runs.map((run): FormatBlock => ({
          block: { row: 2, column: run[0]?.at ?? 1, rows: LOG_ROWS, columns: run.length },
          formats: run.map(({ format = 'general' }) => numberFormats[format]),
        }))
      : [],
  };
}

/** The rows that a sheet's columns are dressed in: of a log also those still to come. */
function bodyRows(spec: SheetSpec, place: Place): Pick<Place, 'firstRow' | 'lastRow'> {
  const isLog = spec.kind === 'table' && spec.rows.kind === 'log';
  return isLog ? { firstRow: 2, lastRow: LOG_ROWS + 1 } : place;
}

/** Single cells whose row is computed where the column is typed. */
function overriddenCells({ rows }: TableSheet, place: Place): Styled[] {
  if (rows.kind === 'log') return [];
  return rows.records.flatMap((record) =>
    Object.entries(record.overrides ?? {})
      .filter(([, { fill }]) => fill === 'computed')
      .map(([key]) => ({
        a1: a1Of({
          row: place.rowOf[rowKey(record, rows.keyColumn)] ?? 0,
          column: place.columns[key] ?? 0,
          rows: 1,
          columns: 1,
        }),
        style: tableStyles.computed,
      })),
  );
}

type PlacedColumn = Column & { readonly at: number };

/** Columns of ours that stand side by side; a person's own columns part them. */
function neighbours(columns: readonly PlacedColumn[]): PlacedColumn[][] {
  const runs: PlacedColumn[][] = [];
  for (const column of columns) {
    const last = runs[runs.length - 1];
    if (last && last[last.length - 1]?.at === column.at - 1) last.push(column);
    else runs.push([column]);
  }
  return runs;
}

/** What all tables share, for the columns that did not get it with a copied sheet. */
function baseStylesOf(run: readonly PlacedColumn[], sheet: Located, lastRow: number): Styled[] {
  const first = Math.max(run[0]?.at ?? 1, isCopied(sheet) ? NEW_GRID.columns + 1 : 1);
  const last = run[run.length - 1]?.at ?? 0;
  return last < first ? [] : baseStyles({ column: first, columns: last - first + 1 }, lastRow);
}

function headerBlock(run: readonly PlacedColumn[]): Block {
  return { row: 1, column: run[0]?.at ?? 1, rows: 1, columns: run.length };
}

function bodyStyle({ fill }: Column): Style {
  return fill === 'computed' ? tableStyles.computed : {};
}

function choiceBlock(
  run: readonly PlacedColumn[],
  table: TableSheet,
  rowOf: Readonly<Record<string, number>>,
  layout: Layout,
  firstRow: number,
  lastRow: number,
): ChoiceBlock[] {
  const { rows } = table;
  const byRow = new Map<number, Readonly<Record<string, CellTraits>>>();
  if (rows.kind === 'fixed') {
    for (const record of rows.records) {
      const row = rowOf[rowKey(record, rows.keyColumn)] ?? 0;
      if (record.overrides) byRow.set(row, record.overrides);
    }
  }
  const choices = Array.from({ length: lastRow - firstRow + 1 }, (_, index) =>
    run.map(({ key, choice }) => {
      const wanted = byRow.get(firstRow + index)?.[key]?.choice ?? choice;
      return wanted ? choiceOf(wanted, layout) : null;
    }),
  );
  if (choices.every((row) => row.every((choice) => choice === null))) return [];
  return [
    {
      block: {
        row: firstRow,
        column: run[0]?.at ?? 1,
        rows: choices.length,
        columns: run.length,
      },
      choices,
    },
  ];
}

function lookOf(look: LookRule, { spec, place }: Located, layout: Layout): ResolvedLook {
  const { firstRow, lastRow } = bodyRows(spec, place);
  const ranges =
    spec.kind === 'page'
      ? look.on
      : look.on.map((key) =>
          a1Of({
            row: firstRow,
            column: place.columns[key] ?? 0,
            rows: lastRow - firstRow + 1,
            columns: 1,
          }),
        );
  const row = spec.kind === 'page' ? blockOf(look.on[0] ?? 'A1').row : firstRow;
  const colors: { color: string; background: string; bold?: true } = lookColors[look.look];
  return {
    ranges,
    formula: resolve(look.formula, layout, { sheet: spec.key, row }),
    color: colors.color,
    background: colors.background,
    bold: colors.bold ?? false,
  };
}
