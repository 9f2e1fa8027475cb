import type { Block } from './a1';

/** What the planner needs to know of a workbook, as plain values. */
export interface Snapshot {
  /** Every sheet, in tab order. */
  readonly sheets: readonly SheetState[];
  /** Named ranges that begin with `READY_`. */
  readonly names: readonly string[];
}

export interface SheetState {
  readonly id: number;
  readonly title: string;
  readonly gridRows: number;
  readonly gridColumns: number;
  /** Whether no cell holds anything. */
  readonly empty: boolean;
  /** Set on the sheets that are ours. */
  readonly own: OwnSheet | null;
}

export interface OwnSheet {
  readonly key: string;
  /** The dress that was last put on completely; blank while a generation is under way. */
  readonly stamp: string;
  /**
   * The cells from A1 on: of a log only the header row, of other sheets all that is filled.
   * Days are given as serial numbers, errors as their text.
   */
  readonly values: readonly (readonly (string | number | boolean)[])[];
  /** The formulas of the same cells, `''` where there is none. */
  readonly formulas: readonly (readonly string[])[];
}

/** A named range to be, by sheet key. */
export interface NamedBlock {
  readonly name: string;
  readonly sheet: string;
  readonly block: Block;
}
