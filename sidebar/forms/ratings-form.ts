import type { RatedItem } from '../../src/domain/content/assessment';
import { ratedItems, ratingSetNames, ratingSets } from '../../src/domain/records/ratings-entry';
import type { RatingsEntry } from '../../src/domain/records/ratings-entry';
import { pastDay } from './common-fields';
import type { Field, Values } from './field';
import { textIn } from './field';
import type { Form } from './form';
import { numberIn } from './form';

/** Ratings of yourself, one set at a time. */
export const ratingsForm: Form<RatingsEntry> = {
  fields: (values, { today }) => [
    {
      kind: 'choice',
      name: 'set',
      label: 'What you rate',
      options: ratingSets.map((set) => ({ value: set, text: ratingSetNames[set] })),
      isHalf: true,
    },
    pastDay(today),
    ...itemsOf(values).map(({ id, text, scale }): Field => ({
      kind: 'score',
      name: id,
      label: text,
      scale,
    })),
  ],
  start: ({ today }) => ({ set: 'weekly', day: today }),
  read: (values) => ({
    kind: 'ratings',
    day: textIn(values, 'day'),
    set: textIn(values, 'set'),
    values: itemsOf(values).flatMap(({ id }) => {
      const value = numberIn(values, id);
      return value === null ? [] : [{ item: id, value, note: textIn(values, noteName(id)) }];
    }),
  }),
  fill: ({ day, set, values }) => ({
    day,
    set,
    ...Object.fromEntries(
      values.flatMap(({ item, value, note }) => [
        [item, String(value)],
        // Not shown, but it must not get lost when the ratings are changed.
        [noteName(item), note],
      ]),
    ),
  }),
  keeps: ['set'],
};

function itemsOf(values: Values): readonly RatedItem[] {
  const set = ratingSets.find((known) => known === textIn(values, 'set'));
  return set ? ratedItems[set] : [];
}

function noteName(item: string): string {
  return `${item} note`;
}
