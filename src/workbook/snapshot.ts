/** What the planner needs to know of a workbook, as plain values. */
export interface Snapshot {
  /** Every sheet, in tab order. */
  readonly sheets: readonly SheetState[];
  /** Named ranges that begin with `READY_`. */
  readonly names: readonly string[];
  /** By sheet key, the dress that was last put on completely; none while a generation is under way. */
  readonly stamps: Readonly<Record<string, string>>;
}

export interface SheetState {
  readonly id: number;
  readonly title: string;
  /** Whether no cell holds anything; only looked up where the title is one of ours. */
  readonly empty: boolean;
  /** Set on the sheets that are ours. */
  readonly own: OwnSheet | null;
}

export interface OwnSheet {
  readonly key: string;
  /**
   * The cells from A1 on: of a log only the header row, of other sheets all that is filled.
   * Days are given as numbers, errors as their text.
   */
  readonly values: readonly (readonly (string | number | boolean)[])[];
  /** The formulas of the same cells, `''` where there is none. */
  readonly formulas: readonly (readonly string[])[];
}
