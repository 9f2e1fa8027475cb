import type { Block } from './a1';
import type { Merges } from './merges';
import type { Chart, Choice } from './spec';

/** What a step writes into a cell; a resolved formula keeps its commas and has no `=`. */
export type StepValue = string | number | boolean | { readonly formula: string };

/** One thing to do to a workbook. Plain JSON; sheets are named by key. */
export type Step =
  | {
      readonly kind: 'addSheet';
      readonly sheet: string;
      readonly title: string;
      readonly index: number;
      /** The sheet that it starts as a copy of, still without content. */
      readonly like: string | null;
    }
  | { readonly kind: 'adoptSheet'; readonly sheet: string; readonly id: number }
  /** Marks sheets as ours; until then a run that fails leaves empty sheets that the next one adopts. */
  | { readonly kind: 'claim'; readonly sheets: readonly string[] }
  /** Grow the grid to at least this size. */
  | {
      readonly kind: 'resize';
      readonly sheet: string;
      readonly rows: number;
      readonly columns: number;
    }
  | NameStep
  | WriteStep
  | DressStep
  /** Remembers with which dress each sheet was dressed completely; one for all, at the end. */
  | { readonly kind: 'stamps'; readonly stamps: Readonly<Record<string, string>> }
  | { readonly kind: 'hide'; readonly sheet: string }
  | { readonly kind: 'show'; readonly sheet: string };

export interface NameStep {
  readonly kind: 'name';
  readonly name: string;
  readonly sheet: string;
  readonly block: Block;
}

/** Number formats first, then values: text that looks like a number stays text. */
export interface WriteStep {
  readonly kind: 'write';
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly StepValue[])[];
  readonly formats: readonly (readonly string[])[] | null;
}

/** Everything about how a sheet looks and what its cells accept. Doing it twice changes nothing. */
export interface DressStep {
  readonly kind: 'dress';
  readonly sheet: string;
  /** A new sheet has no looks, charts or filter of the person's that must be kept. */
  readonly isNew: boolean;
  readonly styles: readonly StyledRanges[];
  readonly merges: Merges;
  readonly widths: readonly Widths[];
  readonly heights: readonly Heights[];
  readonly hiddenColumns: readonly ColumnRun[];
  readonly choices: readonly ChoiceBlock[];
  readonly notes: readonly NoteBlock[];
  readonly looks: readonly ResolvedLook[];
  readonly charts: readonly ResolvedChart[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tabColor: string | null;
  readonly gridlines: boolean;
  readonly warnOnEdit: boolean;
  readonly filter: Block | null;
  /** Number formats of rows that are still empty. */
  readonly formats: readonly FormatBlock[];
}

export type Attribute =
  | { readonly kind: 'background'; readonly value: string }
  | { readonly kind: 'color'; readonly value: string }
  | { readonly kind: 'size'; readonly value: number }
  | { readonly kind: 'bold' }
  | { readonly kind: 'wrap' }
  | { readonly kind: 'align'; readonly value: 'left' | 'center' | 'right' }
  | { readonly kind: 'vertical'; readonly value: 'top' };

export interface StyledRanges {
  readonly attribute: Attribute;
  readonly ranges: readonly string[];
}

/** Columns side by side. */
export interface ColumnRun {
  readonly column: number;
  readonly count: number;
}

export interface Widths extends ColumnRun {
  readonly pixels: number;
}

export interface Heights {
  readonly row: number;
  readonly count: number;
  readonly pixels: number;
}

/** One choice for each cell of a block; `null` takes any. Column sources are resolved blocks. */
export interface ChoiceBlock {
  readonly block: Block;
  readonly choices: readonly (readonly (ResolvedChoice | null)[])[];
}

export type ResolvedChoice =
  | Exclude<Choice, { kind: 'column' }>
  | {
      readonly kind: 'range';
      readonly sheet: string;
      readonly block: Block;
      readonly help: string;
      readonly strict?: true;
    };

export interface NoteBlock {
  readonly block: Block;
  readonly notes: readonly (readonly string[])[];
}

export interface FormatBlock {
  readonly block: Block;
  readonly formats: readonly string[];
}

export interface ResolvedLook {
  readonly ranges: readonly string[];
  /** Canonical and resolved, without `=`. */
  readonly formula: string;
  readonly background: string;
  readonly color: string;
  readonly bold: boolean;
}

export interface ResolvedChart {
  readonly chart: Chart;
  /** The domain first, then the series; each with its header. */
  readonly columns: readonly { readonly sheet: string; readonly block: Block }[];
}
