import type { EntryKind } from '../../src/domain/records/entry';
import type { Entry } from '../../src/domain/records/entry';
import type { Settings } from '../../src/domain/plans/settings';
import type { Catalogue } from '../../src/domain/content/catalogue/catalogue';
import type { Day } from '../../src/domain/time/day';
import type { LastChoices, Suggestions } from '../../src/rpc/answers';
import type { Field, Values } from './field';
import { textIn } from './field';

/** What the forms know of the tracker. */
export interface Known {
  readonly today: Day;
  readonly settings: Settings;
  readonly suggestions: Suggestions;
  readonly last: LastChoices;
  /** `null` until it was read. */
  readonly catalogue?: Catalogue | null;
}

/** One kind of entry as a form: its fields as data, and the way from an entry to them and back. */
export interface Form<E extends Entry = Entry> {
  /** The fields in the order of the page; some depend on what others hold. */
  readonly fields: (values: Values, known: Known) => readonly Field[];
  /** What a new form holds. */
  readonly start: (known: Known) => Values;
  /** What the form holds after its title was typed, where the title says more. */
  readonly follow?: (values: Values, before: Values, known: Known) => Values;
  /** What the form holds once its title is whole: the name that everybody else gives it. */
  readonly settle?: (values: Values, known: Known) => Values;
  /** The entry as the domain parses it: whatever was typed, in the shape of an entry. */
  readonly read: (values: Values) => unknown;
  /** What the form holds for an entry that is there. */
  readonly fill: (entry: E) => Values;
  /** The fields whose values the next new form begins with. */
  readonly keeps: readonly string[];
}

/** The forms by kind of entry. */
export type Forms = { readonly [Kind in EntryKind]: Form<Extract<Entry, { readonly kind: Kind }>> };

/** Options whose texts are their values. */
export function optionsOf(
  values: readonly string[],
  blank?: string,
): readonly { readonly value: string; readonly text: string }[] {
  const options = values.map((value) => ({ value, text: value }));
  return blank === undefined ? options : [{ value: '', text: blank }, ...options];
}

/**
 * The number typed into a field, `null` when it is blank. What is no number stays text, so that the
 * domain names the problem. A comma may stand for the decimal point.
 */
export function numberIn(values: Values, name: string): number | string | null {
  const text = textIn(values, name).trim();
  if (text === '') return null;
  return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text;
}

/** A number as a field holds it. */
export function numberText(value: number | null): string {
  return value === null ? '' : String(value);
}

/** The choice that was made last, or the usual one where it is none of the choices by now. */
export function lastOr<T extends string>(choices: readonly T[], last: string, usual: T): T {
  const word = last.trim().toLowerCase();
  return choices.find((choice) => choice.toLowerCase() === word) ?? usual;
}
