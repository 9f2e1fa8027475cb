import { daySevenRatings, firstAssessment, weeklyRatings } from '../content/assessment';
import type { RatedItem, RatingSet } from '../content/assessment';
import type { Parsed } from '../plans/settings';
import type { Day } from '../time/day';
import { LONGEST_NOTE, fieldsOf, readForm } from './form';
import type { Row } from './row';
import { dayIn, numberIn, textIn } from './row';

/** The rating of one item of a set. */
export interface Rating {
  /** The id of a rated item, `wk-coding` say. */
  readonly item: string;
  /** On the item's own scale. */
  readonly value: number;
  readonly note: string;
}

/** Self-ratings of one set on one day; items that were left out are not in the list. */
export interface RatingsEntry {
  readonly kind: 'ratings';
  readonly day: Day;
  readonly set: RatingSet;
  readonly values: readonly Rating[];
}

/** The items of each set, in the order of the form. */
export const ratedItems = {
  'first assessment': firstAssessment,
  'day 7': daySevenRatings,
  weekly: weeklyRatings,
} as const satisfies Readonly<Record<RatingSet, readonly RatedItem[]>>;

/** What the sheets call each set. */
export const ratingSetNames = {
  'first assessment': 'First assessment',
  'day 7': 'Day 7',
  weekly: 'Weekly',
} as const satisfies Readonly<Record<RatingSet, string>>;

export const ratingSets = ['first assessment', 'day 7', 'weekly'] as const satisfies RatingSet[];

/** Ratings from a form's values, or every problem with them: a field is named after its item. */
export function parseRatings(input: unknown, today: Day): Parsed<RatingsEntry> {
  const form = readForm(input);
  const set = form.pick('set', ratingSets, 'Choose what you rate.');
  const items = ratedItems[set];
  const given = form.list('values', items.length).map(fieldsOf);
  const unknown = given.some(({ item }) => items.every(({ id }) => id !== item));
  if (unknown) form.complain('values', 'One of the ratings is for something else.');
  const values = items.flatMap((item): Rating[] => {
    const rating = given.find((candidate) => candidate['item'] === item.id);
    if (!rating) return [];
    const read = parseRating(rating, item);
    if (read.kind === 'ok') return [read.value];
    for (const { problem } of read.problems) form.complain(item.id, problem);
    return [];
  });
  if (given.length === 0) form.complain('values', 'Rate at least one of them.');
  return form.done({ kind: 'ratings', day: form.pastDay('day', today), set, values });
}

function parseRating(input: unknown, { id, scale }: RatedItem): Parsed<Rating> {
  const form = readForm(input);
  const value = form.number('value', scale);
  if (value === null) form.complain('value', `Give a number from ${scale.from} to ${scale.to}.`);
  return form.done({ item: id, value: value ?? scale.from, note: form.text('note', LONGEST_NOTE) });
}

/** The cells of a rating on Ratings, less its id. */
export function ratingRow({ item, value, note }: Rating, day: Day, set: RatingSet): Row {
  return { day, set: ratingSetNames[set], item, value, note };
}

/** The rows of Ratings that hold the ratings of a set on a day: the last one of each item. */
export function ratingRowsOf<T extends Row>(
  rows: readonly T[],
  set: RatingSet,
  day: Day,
): readonly T[] {
  const own = rows.filter(
    (row) => dayIn(row, 'day') === day && textIn(row, 'set') === ratingSetNames[set],
  );
  return ratedItems[set].flatMap(({ id }) => {
    const ofItem = own.filter((row) => textIn(row, 'item') === id);
    return ofItem.slice(-1);
  });
}

/** The ratings in such rows. */
export function ratingsEntryOf(rows: readonly Row[], set: RatingSet, day: Day): RatingsEntry {
  return {
    kind: 'ratings',
    day,
    set,
    values: rows.flatMap((row) => {
      const value = numberIn(row, 'value');
      return value === null
        ? []
        : [{ item: textIn(row, 'item'), value, note: textIn(row, 'note') }];
    }),
  };
}
