import type { Spills } from './spills';
/**
 * What the worker thread understands. Everything here is plain JSON; rows and columns are 0-based,
 * as in Univer. One call moves one block, because each call crosses a thread.
 */

/** A value as the engine holds it: dates are serial numbers, empty is null, errors are text. */
export type PlainValue = string | number | boolean | null;

/** What may be put into a cell; a serial keeps or receives a date format. */
export type CellInput = PlainValue | { readonly serial: number };

export interface Area {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetInfo {
  readonly sheetId: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
}

/** A workbook with the values of its formulas. */
export interface BookCopy {
  /** What `snapshot` gave. */
  readonly data: object;
  readonly spills: Spills;
  readonly calculatedAt: Now;
}

export interface BookOptions {
  readonly sheets: readonly string[];
  /** A workbook to begin with instead of empty sheets. */
  readonly copyOf: BookCopy | null;
  /** The source of the built bundle, whose READY_ functions become custom functions. */
  readonly bundle: string | null;
  readonly timeZone: string;
}

export interface ValueBlock {
  readonly values: PlainValue[][];
  /** Which values are numbers in a date format, as `row * columns + column`. */
  readonly dates: number[];
}

export interface CellStyle {
  readonly background?: string;
  readonly color?: string;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly numberFormat?: string;
}

/** True draws a side, false removes it, null leaves it. */
export interface Borders {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  readonly vertical: boolean | null;
  readonly horizontal: boolean | null;
  readonly color: string;
}

export type ValidationCriteria =
  | { readonly kind: 'list'; readonly values: readonly string[]; readonly dropdown: boolean }
  | { readonly kind: 'range'; readonly area: Area; readonly dropdown: boolean }
  | { readonly kind: 'between'; readonly start: number; readonly end: number }
  | { readonly kind: 'date' }
  | { readonly kind: 'checkbox' };

export interface Validation {
  readonly criteria: ValidationCriteria;
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export interface ValidationPlacement {
  readonly area: Area;
  readonly rule: Validation | null;
}

export interface FormatRule {
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly background: string | null;
  readonly color: string | null;
  readonly bold: boolean | null;
}

export interface NameEntry {
  readonly name: string;
  /** Null when what it named is gone. */
  readonly area: Area | null;
}

export interface LoggedChange {
  readonly id: string;
  readonly params: unknown;
}

/** Why a write was refused, at the first cell that a validation rejects. */
export interface Refusal {
  readonly row: number;
  readonly column: number;
}

/** The moment of the emulator's clock, as a serial in the spreadsheet's zone. */
export type Now = number;

/** Every operation by name. Reads finish pending calculation first. */
export interface BookOps {
  sheets(): SheetInfo[];
  /** `template` is the sheet to copy, or `null` for an empty one. */
  insertSheet(name: string, index: number, template: string | null): string;
  deleteSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  moveSheet(sheetId: string, index: number): void;
  hideSheet(sheetId: string, hidden: boolean): void;
  tabColor(sheetId: string, color: string): void;
  gridlines(sheetId: string, hidden: boolean): void;
  freeze(sheetId: string, part: 'rows' | 'columns', count: number): void;
  sizes(sheetId: string, part: 'rows' | 'columns', first: number, n: number, pixels: number): void;
  hideColumns(sheetId: string, first: number, count: number): void;
  insert(sheetId: string, part: 'rows' | 'columns', before: number, count: number): void;
  remove(sheetId: string, part: 'rows' | 'columns', first: number, count: number): void;
  move(sheetId: string, part: 'rows' | 'columns', first: number, n: number, before: number): void;
  sort(area: Area, column: number, ascending: boolean): void;

  values(area: Area, now: Now): ValueBlock;
  displays(area: Area, now: Now): string[][];
  formulas(area: Area): string[][];
  numberFormats(area: Area): string[][];
  notes(area: Area): string[][];
  contentEnd(sheetId: string, now: Now): { rows: number; columns: number };
  errorText(sheetId: string, row: number, column: number, now: Now): string | null;

  /** Null when written; the first refusing cell when nothing was. */
  write(area: Area, cells: CellInput[][], now: Now): Refusal | null;
  /** As `write`, but by a person's hand: validations do not refuse. */
  enter(area: Area, cells: CellInput[][], parse: boolean, now: Now): void;
  clear(area: Area): void;
  setNumberFormats(area: Area, patterns: string[][]): void;
  style(areas: readonly Area[], style: CellStyle): void;
  borders(areas: readonly Area[], borders: Borders): void;
  setNotes(area: Area, notes: string[][]): void;
  merge(area: Area): void;

  names(): NameEntry[];
  setName(name: string, area: Area): void;
  removeName(name: string): void;
  setValidations(placements: readonly ValidationPlacement[]): void;
  formatRules(sheetId: string): FormatRule[];
  setFormatRules(sheetId: string, rules: readonly FormatRule[]): void;
  filter(sheetId: string): Area | null;
  createFilter(area: Area): void;
  removeFilter(sheetId: string): void;

  /** Follows an area through every later change; gives the key to ask with. */
  track(area: Area): number;
  tracked(keys: readonly number[]): (Area | null)[];
  untrack(key: number): void;

  snapshot(now: Now): unknown;
  spills(): Spills;
  takeChanges(): LoggedChange[];
  applyChanges(changes: readonly LoggedChange[]): void;
}

/** States of the worker thread, in the memory that it shares with the caller. */
export const IDLE = 0;
export const BUSY = 1;
export const GONE = 2;

/** A message to the worker: open or close a workbook, or one operation on it. */
export type Request =
  | { readonly kind: 'start'; readonly state: Int32Array }
  | { readonly kind: 'open'; readonly book: string; readonly options: BookOptions }
  | { readonly kind: 'close'; readonly book: string }
  | {
      readonly kind: 'op';
      readonly book: string;
      readonly op: keyof BookOps;
      readonly args: readonly unknown[];
    };
