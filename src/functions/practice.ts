import type { RestDays } from '../domain/forecast/consistency';
import { consistency as consistencyOf } from '../domain/forecast/consistency';
import type { Recall, Review, ReviewItem } from '../domain/review/queue';
import { nextReview as nextReviewOf, reviewQueue } from '../domain/review/queue';
import type { RecallRating } from '../domain/review/recall-ratings';
import { recallRatings } from '../domain/review/recall-ratings';
import type { Day } from '../domain/time/day';
import { isDay } from '../domain/time/day';
import type { Cell, Placed } from './cells';
import { isBlank, refuse } from './cells';
import { dayOfCell } from './days';
import { define } from './define';
import { choiceIn, numberIn } from './read';
import { present } from './rows';

/** READY_CONSISTENCY: how regular practice is. */
export const consistency = define({
  name: 'READY_CONSISTENCY',
  summary: 'How regularly you practise, from 0 to 1. One missed day costs little.',
  parameters: [
    { name: 'days', type: 'days', help: 'The day of each session' },
    { name: 'minutes', type: 'numbers', help: 'The minutes of each session', min: 0 },
    { name: 'start', type: 'day', help: 'The first day of the plan' },
    { name: 'as_of', type: 'day', help: 'The day to look from; it counts once it is done' },
    {
      name: 'minimum',
      type: 'number',
      help: 'Minutes that make a day count',
      default: 20,
      min: 0,
    },
    {
      name: 'rest_days',
      type: 'cells',
      help: 'Days off: dates, or names of weekdays such as Sunday; one cell may hold several split by commas',
      default: null,
    },
  ],
  returns: 'A number from 0 to 1',
  example: {
    formula: '=READY_CONSISTENCY({46174;46175;46176},{30;45;20},DATE(2026,6,1),DATE(2026,6,3))',
    result: 1,
  },
  run: ({ days, minutes, start, as_of, minimum, rest_days }) => {
    const practice = minutes.flatMap((value, i) =>
      value === null ? [] : [{ day: present('days', days, i, 'a date'), minutes: value }],
    );
    return consistencyOf(practice, start.day, as_of.day, minimum, restIn(rest_days));
  },
});

/** READY_NEXT_REVIEW: when an item is due, and how likely it is still known. */
export const nextReview = define({
  name: 'READY_NEXT_REVIEW',
  summary: 'When to review something again, and how likely you still know it.',
  parameters: [
    { name: 'days', type: 'days', help: 'The days on which you recalled it' },
    { name: 'ratings', type: 'cells', help: 'Again, Hard, Good or Easy; or 1 to 4' },
    { name: 'as_of', type: 'day', help: 'The day to look from' },
    {
      name: 'interview',
      type: 'day',
      help: 'The interview day: nothing falls due after the day before it',
      default: null,
    },
    {
      name: 'items',
      type: 'texts',
      help: 'What each recall was of, for one row each, the first due first',
      default: null,
    },
  ],
  returns:
    'Due date (a serial number when as_of is one), chance of recall now, and on the interview day or blank; with items a row each: item and these three',
  example: {
    formula: '=READY_NEXT_REVIEW({46174},{"Good"},46174,46176)',
    result: [[46_175, 1, 0.9095]],
  },
  run: ({ days, ratings, as_of, interview, items }) => {
    const until = interview?.day ?? null;
    const recalls = ratings.flatMap((placed, i): readonly ItemRecall[] =>
      isBlank(placed.cell)
        ? []
        : [
            {
              day: present('days', days, i, 'a date'),
              rating: ratingIn(placed),
              item: items[i] ?? '',
            },
          ],
    );
    const cellsOf = ({ due, retention, retentionAtInterview }: Review): Cell[] => [
      as_of.cellOf(due),
      retention,
      retentionAtInterview ?? '',
    ];
    if (items.length > 0) {
      const queue = reviewQueue(itemsOf(recalls), as_of.day, until);
      if (queue.length === 0) return [['Not reviewed yet', '', '', '']];
      return queue.map((review) => [review.id, ...cellsOf(review)]);
    }
    const review = nextReviewOf(recalls, as_of.day, until);
    return [review ? cellsOf(review) : ['Not reviewed yet', '', '']];
  },
});

type ItemRecall = Recall & { readonly item: string };

/** The recalls by item; those that name none are left out. */
function itemsOf(recalls: readonly ItemRecall[]): readonly ReviewItem[] {
  const byItem = new Map<string, Recall[]>();
  for (const { item, ...recall } of recalls) {
    if (item !== '') byItem.set(item, [...(byItem.get(item) ?? []), recall]);
  }
  return [...byItem].map(([id, own]) => ({ id, recalls: own }));
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

function restIn(cells: readonly Placed[]): RestDays {
  const days: Day[] = [];
  const off: number[] = [];
  for (const { cell, place } of cells.flatMap(partsOf)) {
    if (isBlank(cell)) continue;
    const name = typeof cell === 'string' ? cell.trim().toLowerCase() : '';
    const weekday = name.length < 3 ? -1 : weekdays.findIndex((known) => known.startsWith(name));
    const day = isDay(name) ? name : dayOfCell(cell);
    if (weekday >= 0) off.push(weekday);
    else if (day !== null) days.push(day);
    else throw refuse(place, cell, 'a date or a weekday');
  }
  return { days, weekdays: off };
}

/** The words of a cell that holds several, as Settings does; any other cell as it is. */
function partsOf(placed: Placed): readonly Placed[] {
  const { cell, place } = placed;
  if (typeof cell !== 'string') return [placed];
  const words = cell.split(/[,;]/).map((word) => word.trim());
  return words.map((word) => ({ cell: word, place }));
}

function ratingIn({ cell, place }: Placed): RecallRating {
  if (typeof cell !== 'number') return choiceIn(cell, place, recallRatings);
  const rating = recallRatings[numberIn(cell, place, { min: 1, max: 4, whole: true }) - 1];
  return rating ?? 'Good';
}
