import { textIn } from '../forms/field';
import type { Field } from '../forms/field';
import { anchorText, anchorsOf, scoreText, scoresOf } from '../forms/score-field';
import type { Markup } from '../page/markup';
import { element, listening } from '../page/markup';
import type { FieldContext } from './field-parts';
import { description, locked, notes } from './field-parts';
import { disclosure, fieldId, paragraph } from './parts';

/** A score as a row of tiles, with what it means in words. */
export function scoreView(
  field: Field & { readonly kind: 'score' },
  context: FieldContext,
): Markup {
  const { name, scale, dimension } = field;
  const chosen = textIn(context.values, name);
  const scores = scoresOf(scale);
  const words = dimension ? anchorText(chosen, dimension) : '';
  const isLong = scale.words !== undefined;
  return element(
    'fieldset',
    {
      class: 'field',
      id: fieldId(name),
      key: name,
      ...description(field, context.problemOf(name)),
    },
    element('legend', {}, field.label),
    element(
      'div',
      { class: isLong ? 'tiles words' : 'scores' },
      ['', ...scores].map((score) =>
        element(
          'label',
          { class: 'tile', key: score },
          listening(
            'input',
            {
              type: 'radio',
              // Two forms never show at once, so a field's name names its group.
              name,
              value: score,
              checked: score === chosen,
              'aria-label': score === '' ? 'no score' : isLong ? undefined : score,
              ...locked(context),
            },
            { change: (value) => context.type(name, value) },
          ),
          score === '' ? '–' : scoreText(score, scale),
        ),
      ),
    ),
    dimension ? paragraph(words === '' ? 'No score yet' : words, 'quiet small') : null,
    dimension
      ? disclosure(
          'What the scores mean',
          false,
          element(
            'ul',
            { class: 'small' },
            anchorsOf(dimension).map(([score, text]) =>
              element('li', {}, element('strong', {}, String(score)), ` ${text}`),
            ),
          ),
        )
      : null,
    ...notes(field, context.problemOf(name)),
  );
}
