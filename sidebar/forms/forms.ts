import type { Entry, EntryKind } from '../../src/domain/records/entry';
import { designForm } from './design-form';
import type { Values } from './field';
import type { Form, Forms, Known } from './form';
import { mockForm } from './mock-form';
import { problemForm } from './problem-form';
import { ratingsForm } from './ratings-form';
import { sessionForm } from './session-form';
import { tellingForm } from './telling-form';

/** The form of each kind of entry. */
const forms: Forms = {
  session: sessionForm,
  problem: problemForm,
  design: designForm,
  mock: mockForm,
  telling: tellingForm,
  ratings: ratingsForm,
};

/** The part of a form that does not depend on the kind of entry. */
export function formOf(kind: EntryKind): Omit<Form, 'fill'> {
  return forms[kind];
}

/** What the form of an entry's kind holds for it. */
export function valuesOf(entry: Entry): Values {
  // Each form fills itself from its own kind of entry, which is the one that it is asked for.
  const form = forms[entry.kind] as Form;
  return form.fill(entry);
}

/** What the next new form holds after one was saved. */
export function nextValues(kind: EntryKind, saved: Values, known: Known): Values {
  const { start, keeps } = formOf(kind);
  const kept = Object.entries(saved).filter(([name]) => keeps.includes(name));
  return { ...start(known), ...Object.fromEntries(kept) };
}
