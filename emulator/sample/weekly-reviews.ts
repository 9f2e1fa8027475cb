import { weekKey } from '../../src/workbook/sheets/goal-columns';
import { dayIn } from './candidate';
import type { SampleRow } from './sample-row';

type Goal = readonly [text: string, isDone: boolean];

/** The three goals of the weeks in which the sample candidate sat down to choose them. */
const goals: readonly (readonly [week: number, ...Goal[]])[] = [
  [
    1,
    ['Time three problems', true],
    ['Rate the nine items', true],
    ['Write down three stories', true],
  ],
  [2, ['Two problems a day', true], ['Name a story for each principle', false]],
  [
    9,
    ['A design each weekday', false],
    ['Tell two stories aloud', true],
    ['Sleep by 23:00', false],
  ],
  [
    11,
    ['Rebuild the chat design', true],
    ['Draft a story for Frugality', false],
    ['Book a design mock', false],
  ],
  [
    12,
    ['Draft a story for Frugality', false],
    ['Two designs at L7 scale', false],
    ['Book a design mock', true],
  ],
];

/** Goals are chosen on the last day of the week before, and ticked on the week's last day. */
export const sampleWeeklyReviews: readonly SampleRow[] = goals.map(([week, ...of]) => {
  const named = (suffix: (goal: Goal, n: number) => readonly [string, string | boolean]) =>
    Object.fromEntries(of.map((goal, index) => suffix(goal, index + 1)));
  return {
    since: dayIn(Math.max(1, week - 1), week === 1 ? 0 : 6),
    cells: { key: weekKey(week), ...named(([text], n) => [`goal${n}`, text]) },
    changes: [{ since: dayIn(week, 2), cells: named(([, isDone], n) => [`done${n}`, isDone]) }],
  };
});
