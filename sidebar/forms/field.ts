import type { Scale } from '../../src/domain/content/assessment';
import type { Dimension } from '../../src/domain/content/rounds/dimension';

/** Something to fix that a rater said: it becomes a row of Feedback. */
export interface FeedbackLine {
  /** Tells the lines of one form apart while they are added and removed. */
  readonly key: string;
  /** The id of its row, once it has one. */
  readonly id: string;
  readonly text: string;
  readonly severity: string;
}

/** What a field holds, as typed: numbers are texts until the form is sent. */
export type Value = string | boolean | readonly FeedbackLine[];

/** What a form holds, by field. */
export type Values = Readonly<Record<string, Value>>;

export interface Option {
  readonly value: string;
  readonly text: string;
}

/** One field of a form, as data: the form engine shows it, reads it and fills it. */
export type Field = {
  /** The name under which the server knows it, and finds problems with it. */
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  /** Takes half the width beside another such field. */
  readonly isHalf?: true;
  /** Waits behind More, because most entries do without it. */
  readonly isExtra?: true;
} & (
  | { readonly kind: 'text'; readonly suggestions?: readonly string[] }
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'link' }
  | { readonly kind: 'time' }
  | { readonly kind: 'number' }
  | { readonly kind: 'day'; readonly latest?: string }
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  | { readonly kind: 'tick' }
  | { readonly kind: 'score'; readonly scale: Scale; readonly dimension?: Dimension }
  | { readonly kind: 'lines' }
);

/** The text that a field holds; blank when it holds something else. */
export function textIn(values: Values, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : '';
}

/** Whether a box is ticked. */
export function isTicked(values: Values, name: string): boolean {
  return values[name] === true;
}

/** The feedback lines that a field holds. */
export function linesIn(values: Values, name: string): readonly FeedbackLine[] {
  const value = values[name];
  return typeof value === 'object' ? value : [];
}
