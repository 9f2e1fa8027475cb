import type { Action } from '../state/action';

/** A part of the page as data: views return it, tests read it, `draw` makes it real. */
export interface Markup {
  readonly tag: string;
  /**
   * Attributes by name; false or undefined leaves one out and true writes it without a value.
   * `value` and `checked` set what the field holds now. `key` tells siblings apart.
   */
  readonly attributes: Attributes;
  readonly on: Listeners;
  readonly children: readonly Child[];
}

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Texts are always shown as text: there is no way to put HTML into a page from here. */
export type Child = Markup | string;

/** What the person does, and what is to happen then. */
export interface Listeners {
  readonly click?: Action;
  readonly submit?: Action;
  /** While somebody types into a text field. */
  readonly input?: (value: string) => Action;
  /** When a choice is made: the chosen value. */
  readonly change?: (value: string) => Action;
  /** When a box is ticked or cleared. */
  readonly tick?: (checked: boolean) => Action;
}

/** What a view may leave out. */
export type Children = readonly (Child | null | readonly Child[])[];

/** An element with its children; `null` children are left out, lists are spread. */
export function element(tag: string, attributes: Attributes, ...children: Children): Markup {
  return { tag, attributes, on: {}, children: flat(children) };
}

/** An element that listens. */
export function listening(
  tag: string,
  attributes: Attributes,
  on: Listeners,
  ...children: Children
): Markup {
  return { tag, attributes, on, children: flat(children) };
}

function flat(children: Children): readonly Child[] {
  return children.flatMap((child) => {
    if (child === null) return [];
    return isList(child) ? child : [child];
  });
}

/** `Array.isArray` does not narrow a read-only list. */
function isList(child: Child | readonly Child[]): child is readonly Child[] {
  return Array.isArray(child);
}
