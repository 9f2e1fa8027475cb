import type { Field } from '../forms/field';
import { isTicked, textIn } from '../forms/field';
import type { Child, Markup } from '../page/markup';
import { element, listening } from '../page/markup';
import type { FieldContext } from './field-parts';
import { description, locked, notes } from './field-parts';
import { linesView } from './lines-view';
import { fieldId } from './parts';
import { scoreView } from './score-view';

/** A field with its label, its help and its problem beside it. */
export function fieldView(field: Field, context: FieldContext): Markup {
  switch (field.kind) {
    case 'tick':
      return tickView(field, context);
    case 'score':
      return scoreView(field, context);
    case 'lines':
      return linesView(field, context);
    case 'choice':
    case 'text':
    case 'paragraph':
    case 'link':
    case 'time':
    case 'number':
    case 'day':
      return around(field, context, [
        element('label', { for: fieldId(field.name) }, field.label),
        inputView(field, context),
      ]);
  }
}

type InputField = Exclude<Field, { readonly kind: 'tick' | 'score' | 'lines' }>;

function inputView(field: InputField, context: FieldContext): Markup {
  const { values, problemOf, isLocked, type } = context;
  const { name } = field;
  const common = {
    id: fieldId(name),
    name,
    value: textIn(values, name),
    ...description(field, problemOf(name)),
  };
  const typed = { ...common, readonly: isLocked };
  const on = { input: (value: string) => type(name, value) };
  switch (field.kind) {
    case 'choice': {
      const options = field.options.map(({ value, text }) => element('option', { value }, text));
      return listening(
        'select',
        { ...common, ...locked(context) },
        { change: (value) => type(name, value) },
        options,
      );
    }
    case 'paragraph':
      return listening('textarea', { ...typed, rows: 2 }, on);
    case 'text':
      return listening('input', { ...typed, ...suggestionsOf(field), autocomplete: 'off' }, on);
    case 'link':
      return listening('input', { ...typed, inputmode: 'url', autocomplete: 'off' }, on);
    case 'number':
      return listening('input', { ...typed, inputmode: 'decimal', autocomplete: 'off' }, on);
    case 'time':
      return listening('input', { ...typed, type: 'time' }, on);
    case 'day':
      return listening('input', { ...typed, type: 'date', max: field.latest }, on);
  }
}

function suggestionsOf({ name, suggestions = [] }: Field & { readonly kind: 'text' }) {
  return suggestions.length > 0 ? { list: `${fieldId(name)}-list` } : {};
}

function tickView(field: Field, context: FieldContext): Markup {
  const { name } = field;
  const box = listening(
    'input',
    {
      id: fieldId(name),
      name,
      type: 'checkbox',
      checked: isTicked(context.values, name),
      ...locked(context),
      ...description(field, context.problemOf(name)),
    },
    { tick: (checked) => context.type(name, checked) },
  );
  return around(field, context, [element('label', { class: 'tick' }, box, field.label)]);
}

function around(field: Field, { problemOf }: FieldContext, inside: readonly Child[]): Markup {
  return element(
    'div',
    { class: field.isHalf ? 'field half' : 'field', key: field.name },
    inside,
    field.kind === 'text' && field.suggestions
      ? suggestionList(field.name, field.suggestions)
      : null,
    ...notes(field, problemOf(field.name)),
  );
}

function suggestionList(name: string, suggestions: readonly string[]): Markup {
  const options = suggestions.map((value) => element('option', { value }));
  return element('datalist', { id: `${fieldId(name)}-list` }, options);
}
