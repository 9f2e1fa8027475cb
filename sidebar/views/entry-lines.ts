import type { Entry } from '../../src/domain/records/entry';
import type { Field, Values } from '../forms/field';
import { isTicked, linesIn, textIn } from '../forms/field';
import type { Known } from '../forms/form';
import { formOf, valuesOf } from '../forms/forms';

/** One field of an entry in words. */
export interface EntryLine {
  readonly name: string;
  readonly label: string;
  readonly text: string;
}

/** What an entry holds, field by field; blank fields are left out. */
export function entryLines(entry: Entry, known: Known): readonly EntryLine[] {
  const values = valuesOf(entry);
  return formOf(entry.kind)
    .fields(values, known)
    .map((field) => ({ name: field.name, label: field.label, text: fieldText(field, values) }))
    .filter(({ text }) => text !== '');
}

/** The fields in which an entry differs from what it was, as they are now. */
export function changedLines(before: Entry, now: Entry, known: Known): readonly EntryLine[] {
  const old = entryLines(before, known);
  const current = entryLines(now, known);
  const gone = old
    .filter(({ name }) => !current.some((line) => line.name === name))
    .map((line) => ({ ...line, text: 'blank' }));
  const other = current.filter(
    (line) => old.find(({ name }) => name === line.name)?.text !== line.text,
  );
  return [...other, ...gone];
}

function fieldText(field: Field, values: Values): string {
  switch (field.kind) {
    case 'tick':
      return isTicked(values, field.name) ? 'yes' : '';
    case 'lines':
      return linesIn(values, field.name)
        .map(({ text, severity }) => `${text} (${severity})`)
        .join('; ');
    case 'choice': {
      const value = textIn(values, field.name);
      return field.options.find((option) => option.value === value && value !== '')?.text ?? value;
    }
    case 'text':
    case 'paragraph':
    case 'link':
    case 'time':
    case 'number':
    case 'day':
    case 'score':
      return textIn(values, field.name);
  }
}
