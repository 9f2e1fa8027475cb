import { a1Of, blockOf } from './a1';
import type { Block } from './a1';
import { chartOf, choiceOf } from './column-sources';
import { resolve } from './formula';
import type { Layout, Place } from './formula';
import type { Located } from './locate';
import { rowKey } from './row-key';
import type {
  CellTraits,
  Column,
  Format,
  LookRule,
  PageSheet,
  SheetSpec,
  TableSheet,
} from './spec';
import type { ChoiceBlock, DressStep, FormatBlock, NoteBlock, ResolvedLook } from './steps';
import { stylesOf } from './styled-ranges';
import type { Styled } from './styled-ranges';
import { lookColors, numberFormats, pageStyles, tableStyles, tabColors } from './styles';
import type { Style } from './styles';
import { commonWidth, widthsOf } from './widths';

/** Rows of a log that are made ready for typing. */
export const LOG_ROWS = 999;

/** All of a sheet's looks, choices, notes and charts, with addresses. */
export function dressOf(sheet: Located, layout: Layout): DressStep {
  const { spec } = sheet;
  const parts = spec.kind === 'page' ? pageDress(spec, layout) : tableDress(sheet, spec, layout);
  return {
    kind: 'dress',
    sheet: spec.key,
    isNew: !sheet.state,
    ...parts,
    looks: (spec.looks ?? []).map((look) => lookOf(look, sheet, layout)),
    charts: (spec.charts ?? []).map((chart) => chartOf(chart, layout)),
    frozenColumns: spec.frozenColumns ?? 0,
    tabColor: spec.role === 'internal' ? null : tabColors[spec.role],
    warnOnEdit: spec.kind === 'page' && spec.role === 'read',
  };
}

type Parts = Omit<
  DressStep,
  'kind' | 'sheet' | 'isNew' | 'looks' | 'charts' | 'frozenColumns' | 'tabColor' | 'warnOnEdit'
>;

function pageDress(page: PageSheet, layout: Layout): Parts {
  return {
    styles: stylesOf(page.cells.map(({ at, style }) => ({ a1: at, style: pageStyles[style] }))),
    merges: page.cells.filter(({ merge }) => merge).map(({ at }) => blockOf(at)),
    widths: widthsOf(page.columnWidths.map((pixels, index) => [index + 1, pixels])),
    heights: Object.entries(page.rowHeights ?? {}).map(([row, pixels]) => ({
      row: Number(row),
      count: 1,
      pixels,
    })),
    hiddenColumns: [],
    choices: page.cells.flatMap((cell): ChoiceBlock[] =>
      cell.choice ? [{ block: blockOf(cell.at), choices: [[choiceOf(cell.choice, layout)]] }] : [],
    ),
    notes: page.cells.flatMap((cell): NoteBlock[] =>
      cell.note === undefined ? [] : [{ block: blockOf(cell.at), notes: [[cell.note]] }],
    ),
    frozenRows: page.frozenRows ?? 0,
    gridlines: false,
    filter: null,
    formats: [],
  };
}

function tableDress({ place }: Located, table: TableSheet, layout: Layout): Parts {
  const columns = table.columns
    .map((column) => ({ ...column, at: place.columns[column.key] ?? 0 }))
    .sort((a, b) => a.at - b.at);
  const isLog = table.rows.kind === 'log';
  const { firstRow, lastRow } = bodyRows(table, place);
  const body = (column: number): string =>
    a1Of({ row: firstRow, column, rows: lastRow - firstRow + 1, columns: 1 });
  const runs = neighbours(columns);
  return {
    styles: stylesOf([
      ...runs.map((run) => ({ a1: a1Of(headerBlock(run)), style: tableStyles.header })),
      ...columns.map((column) => ({ a1: body(column.at), style: bodyStyle(column) })),
      ...overriddenCells(table, place),
      ...(columns.some(({ wrap }) => wrap) ? runs.map((run) => topAligned(run, lastRow)) : []),
    ]),
    merges: [],
    widths: widthsOf(
      columns.filter(({ hidden }) => !hidden).map(({ at, width }) => [at, commonWidth(width)]),
    ),
    heights: [],
    hiddenColumns: columns.filter(({ hidden }) => hidden).map(({ at }) => at),
    choices: runs.flatMap((run) => choiceBlock(run, table, place.rowOf, layout, firstRow, lastRow)),
    notes: runs
      .filter((run) => run.some(({ note }) => note !== undefined))
      .map((run) => ({
        block: headerBlock(run),
        notes: [run.map(({ note }) => note ?? '')],
      })),
    frozenRows: 1,
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

/** Beside a text of several lines, short ones read better at its top. */
function topAligned(run: readonly PlacedColumn[], lastRow: number): Styled {
  const block = { row: 2, column: run[0]?.at ?? 1, rows: lastRow - 1, columns: run.length };
  return { a1: a1Of(block), style: { vertical: 'top' } };
}

function headerBlock(run: readonly PlacedColumn[]): Block {
  return { row: 1, column: run[0]?.at ?? 1, rows: 1, columns: run.length };
}

function bodyStyle({ fill, format, wrap, align }: Column): Style {
  const aligned = align ?? (format === undefined ? undefined : alignOf[format]);
  return {
    ...(fill === 'computed' ? tableStyles.computed : {}),
    ...(aligned === undefined ? {} : { align: aligned }),
    ...(wrap ? { wrap } : {}),
  };
}

const alignOf: Readonly<Partial<Record<Format, 'left' | 'center'>>> = {
  day: 'center',
  weekday: 'center',
  checkbox: 'center',
};

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
