import type { Assumptions } from '../domain/plans/assumptions';
import type { Day } from '../domain/time/day';
import type { Cell, Grid, Placed, Result } from './cells';
import type { DayCell } from './days';

/** How an argument is read. Lists take one row or one column, and one cell as a list of one. */
export type ParameterType = keyof ParameterValues;

/** What `run` gets for each type. Lists keep their blanks, so that rows stay side by side. */
export interface ParameterValues {
  readonly number: number;
  readonly numbers: readonly (number | null)[];
  readonly day: DayCell;
  readonly days: readonly (Day | null)[];
  readonly text: string;
  readonly texts: readonly string[];
  /** Cells of a list that each function reads in its own way. */
  readonly cells: readonly Placed[];
  readonly table: Grid;
  readonly assumptions: Assumptions;
}

/** One parameter of a custom function. */
export interface Parameter {
  readonly name: string;
  readonly type: ParameterType;
  readonly help: string;
  /** What an omitted argument stands for. `null`: it may be left out and then is not there. */
  readonly default?: string | number | null;
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
}

/** A custom function: the one place that its stub, its help and its documentation come from. */
export interface CustomFunction {
  readonly name: string;
  /** A sentence for the help card. */
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly returns: string;
  /** A formula that needs no other cell, and what it returns. */
  readonly example: Example;
  /** The result for arguments as a cell passes them; throws an `Error` about bad ones. */
  readonly run: (args: readonly unknown[]) => Result;
}

export interface Example {
  readonly formula: string;
  readonly result: Cell | readonly (readonly Cell[])[];
}

/** The values that `run` gets, by parameter name; an optional one without default may be null. */
export type ValuesOf<P extends readonly Parameter[]> = {
  readonly [K in P[number] as K['name']]: K extends { readonly default: null }
    ? K['type'] extends 'days' | 'texts' | 'cells' | 'assumptions'
      ? ParameterValues[K['type']]
      : ParameterValues[K['type']] | null
    : ParameterValues[K['type']];
};
