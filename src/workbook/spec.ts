/**
 * The words in which a tracker workbook is declared. A spec is plain data: `check.ts` finds its
 * mistakes, `plan.ts` compares it with a workbook and lists the steps between the two.
 */

export interface WorkbookSpec {
  readonly sheets: readonly SheetSpec[];
}

export type SheetSpec = TableSheet | PageSheet;

interface SheetBase {
  /** What code calls the sheet; a person may rename its tab. Several tables may share a tab. */
  readonly key: string;
  readonly title: string;
  readonly role: Role;
  readonly hidden?: true;
  /** Made only when somebody asks for it, and kept in repair from then on; no other sheet reads it. */
  readonly onRequest?: true;
  readonly frozenColumns?: number;
  readonly looks?: readonly LookRule[];
  readonly charts?: readonly Chart[];
}

/** Decides the tab colour: what you read, fill in, set, share with a mentor, or never see. */
export type Role = 'read' | 'fill' | 'set' | 'mentor' | 'internal';

/** One table: a header in row 1 and its rows below. */
export interface TableSheet extends SheetBase {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: LogRows | FixedRows;
  readonly filter?: true;
  /** The key of the sheet on whose tab the table stands, right of what is there. */
  readonly tab?: string;
  /** Named ranges over the rows of a fixed table, from the first column to the last. */
  readonly names?: readonly TableName[];
}

export interface TableName {
  /** `READY_` and upper case. */
  readonly name: string;
  /** Keys of the first and last column, side by side in the spec. */
  readonly columns: readonly [string, string];
}

/** Rows that people and the add-on append; newest at the bottom. */
export interface LogRows {
  readonly kind: 'log';
}

/** Rows that the spec knows by the value of the column `keyColumn`. */
export interface FixedRows {
  readonly kind: 'fixed';
  readonly keyColumn: string;
  readonly records: readonly FixedRow[];
}

export interface FixedRow {
  readonly cells: Readonly<Record<string, Content>>;
  /** Where one row needs another format, choice or name than its column. */
  readonly overrides?: Readonly<Record<string, CellTraits>>;
}

export interface Column extends CellTraits {
  readonly key: string;
  readonly header: string;
  /** Other headers under which the column is known. */
  readonly aliases?: readonly string[];
  /** Pixels. */
  readonly width: number;
  readonly fill: Fill;
  /** What every row of a computed column holds; canonical, see {@link Formula}. */
  readonly formula?: string;
  readonly hidden?: true;
}

/** Typed by a person, computed by the workbook, or fixed by the plan. */
export type Fill = 'typed' | 'computed' | 'given';

export interface CellTraits {
  readonly format?: Format;
  readonly choice?: Choice;
  readonly note?: string;
  /** A named range of this one cell: `READY_` and upper case. */
  readonly name?: string;
  /** In a table, where one row is filled otherwise than its column. */
  readonly fill?: Fill;
}

export type Format =
  | 'text'
  | 'day'
  | 'weekday'
  | 'integer'
  | 'tenth'
  | 'signedTenth'
  | 'percent'
  | 'checkbox'
  | 'general';

/** What a cell may hold. A strict choice refuses all else, others only mark it. */
export type Choice = { readonly help: string; readonly strict?: true } & (
  | { readonly kind: 'list'; readonly values: readonly string[] }
  /** The rows of a fixed table's column, as `sheet.column`. */
  | { readonly kind: 'column'; readonly ref: string }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  | { readonly kind: 'day' }
  | { readonly kind: 'checkbox' }
);

/** What the spec puts into a cell. A day is written as `{ day: '2026-06-01' }`. */
export type Content = string | number | boolean | Formula | DayContent;

/**
 * A formula in canonical form: English names, commas, no decimal literals. It refers to
 * - `{sheet.column}` a whole column, `{sheet.column:rows}` the rows of a fixed table;
 * - `{sheet.column#key}` the cell in the row with that key; `{sheet.column:header}` its header;
 * - `{sheet.first..last#key}` the cells of that row from one column to another;
 * - `{@column}` the cell of its own row; and names such as `READY_AS_OF`.
 */
export interface Formula {
  readonly formula: string;
}

export interface DayContent {
  readonly day: string;
}

/** A sheet laid out by hand: a dashboard, a week, a form. */
export interface PageSheet extends SheetBase {
  readonly kind: 'page';
  /** Pixels, from column A on. */
  readonly columnWidths: readonly number[];
  /** Pixels, for rows that are not 21 high. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly rows: number;
  readonly cells: readonly PageCell[];
  readonly frozenRows?: number;
}

export interface PageCell extends CellTraits {
  /**
   * A1 notation of a cell, or of a block whose first cell holds the content. Text runs on over the
   * blank cells beside it, so only text that wraps needs `merge`.
   */
  readonly at: string;
  readonly merge?: true;
  readonly content?: Content;
  readonly style: StyleName;
}

/** The vocabulary of looks; `styles.ts` says what each is made of. */
export type StyleName =
  | 'title'
  | 'subtitle'
  | 'subtitleRight'
  | 'cardLabel'
  | 'cardValue'
  | 'cardNote'
  | 'head'
  | 'headRight'
  | 'cell'
  | 'cellRight'
  | 'cellStatus'
  | 'strong'
  | 'wrapped'
  | 'wrappedRight'
  | 'wrappedStrong'
  | 'hint'
  | 'input'
  | 'notice'
  | 'wrappedNotice';

/** A conditional look: where `formula` holds, relative to the first cell of the range. */
export interface LookRule {
  /** Column keys of a table, or A1 notations on a page. */
  readonly on: readonly string[];
  readonly formula: string;
  readonly look: Look;
}

export type Look = 'ahead' | 'onPlan' | 'atRisk' | 'behind' | 'noEvidence' | 'current' | 'done';

export interface Chart {
  readonly title: string;
  readonly type: 'combo' | 'line' | 'column' | 'bar';
  /** 1-based cell of the top left corner. */
  readonly anchor: { readonly row: number; readonly column: number };
  readonly size: { readonly width: number; readonly height: number };
  readonly xTitle: string;
  readonly yTitle: string;
  /** `sheet.column` of a fixed table: its header and rows. */
  readonly domain: string;
  readonly series: readonly Series[];
}

export interface Series {
  readonly from: string;
  readonly draw: 'columns' | 'line' | 'dashed';
  readonly color: string;
}
