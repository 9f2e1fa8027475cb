import { linesIn } from '../forms/field';
import type { FeedbackLine, Field } from '../forms/field';
import type { Markup } from '../page/markup';
import { element, listening } from '../page/markup';
import type { Action } from '../state/action';
import type { FieldContext } from './field-parts';
import { description, locked, notes } from './field-parts';
import { button, fieldId } from './parts';

/** What a rater said to fix, one line each, to add and to remove. */
export function linesView(field: Field, context: FieldContext): Markup {
  const { values, problemOf, isLocked, type } = context;
  const { name } = field;
  const lines = linesIn(values, name);
  const change = (key: string, part: Partial<FeedbackLine>): Action =>
    type(
      name,
      lines.map((line) => (line.key === key ? { ...line, ...part } : line)),
    );
  const newKey = String(lines.reduce((most, { key }) => Math.max(most, Number(key)), -1) + 1);
  const added = [...lines, { key: newKey, id: '', text: '', severity: 'minor' }];
  return element(
    'fieldset',
    { class: 'field', id: fieldId(name), key: name, ...description(field, problemOf(name)) },
    element('legend', {}, field.label),
    lines.map((line, index) =>
      element(
        'div',
        { class: 'stack line', key: line.key },
        listening(
          'textarea',
          {
            id: lineId(name, line.key),
            rows: 2,
            value: line.text,
            readonly: isLocked,
            'aria-label': `${field.label} ${index + 1}`,
          },
          { input: (text) => change(line.key, { text }) },
        ),
        element(
          'div',
          { class: 'row' },
          listening(
            'select',
            {
              class: 'short',
              value: line.severity,
              'aria-label': `How severe ${index + 1} is`,
              ...locked(context),
            },
            { change: (severity) => change(line.key, { severity }) },
            element('option', { value: 'major' }, 'major'),
            element('option', { value: 'minor' }, 'minor'),
          ),
          button(
            'Remove',
            type(
              name,
              lines.filter(({ key }) => key !== line.key),
              addId(name),
            ),
            { style: 'link', name: `Remove ${field.label} ${index + 1}` },
          ),
        ),
      ),
    ),
    listening(
      'button',
      { type: 'button', id: addId(name), ...locked(context) },
      { click: type(name, added, lineId(name, newKey)) },
      lines.length === 0 ? 'Add something to fix' : 'Add another',
    ),
    ...notes(field, problemOf(name)),
  );
}

function lineId(name: string, key: string): string {
  return `${fieldId(name)}-${key}`;
}

function addId(name: string): string {
  return `${fieldId(name)}-add`;
}
