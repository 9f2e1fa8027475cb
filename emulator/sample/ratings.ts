import { dayIn } from './candidate';
import type { SampleRow } from './sample-row';
import { sampleId } from './sample-row';

type Ratings = readonly [
  week: number,
  dayOfWeek: number,
  set: string,
  items: readonly (readonly [item: string, value: number])[],
];

const given: readonly Ratings[] = [
  [
    1,
    0,
    'First assessment',
    [
      ['fa-design', 2],
      ['fa-coding', 2],
      ['fa-aws', 3],
      ['fa-team', 4],
      ['fa-influence', 4],
      ['fa-conflict', 3],
      ['fa-customer', 3],
      ['fa-ownership', 4],
      ['fa-think-big', 2],
    ],
  ],
  [
    1,
    2,
    'Baseline',
    [
      ['bl-easy', 18],
      ['bl-medium-1', 52],
      ['bl-medium-2', 47],
      ['bl-design-minutes', 58],
      ['bl-design-completeness', 35],
    ],
  ],
  ...weekly([
    [1, 2, 1.5, 2, 1],
    [2, 2.5, 1.5, 2, 2],
    [3, 2.5, 2, 2, 2],
    [4, 2.5, 2, 2.5, 2],
    [5, 3, 2.5, 2.5, 2],
    [7, 3, 2.5, 2.5, 1],
    [8, 3, 2.5, 2.5, 2],
    [9, 3.5, 2.5, 3, 2],
    [10, 3.5, 3, 3, 2],
    [11, 3.5, 3, 3, 2],
  ]),
];

/** The ratings that the sample candidate gave: the first week's, then one set a week. */
export const sampleRatings: readonly SampleRow[] = given
  .flatMap(([week, dayOfWeek, set, items]) =>
    items.map(([item, value]) => ({ day: dayIn(week, dayOfWeek), set, item, value })),
  )
  .map((cells, index) => ({
    since: cells.day,
    cells: { id: sampleId('a', index), ...cells },
  }));

/** Sunday evenings: week, coding, design, stories, confidence. */
function weekly(
  rows: readonly (readonly [number, number, number, number, number])[],
): readonly Ratings[] {
  return rows.map(([week, coding, design, stories, confidence]) => [
    week,
    6,
    'Weekly',
    [
      ['wk-coding', coding],
      ['wk-design', design],
      ['wk-stories', stories],
      ['wk-confidence', confidence],
    ],
  ]);
}
