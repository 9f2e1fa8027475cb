import { monthlyReview, weeklyReview } from '../../../src/domain/content/reviews';
import { tasks } from '../../../src/domain/content/tasks/tasks';
import { shipped } from '../../../src/domain/plans/assumptions';
import { boxes, lines } from './boxes';

test('has the fields of the weekly tracker, its three goals last', () => {
  const sources = [...new Set(weeklyReview.map(({ source }) => source))];
  expect(sources).toEqual(lines('002', [464, 467], [469, 471], [473, 476], [479, 481]));
  expect(weeklyReview.slice(-3).map(({ from }) => from)).toEqual(['you', 'you', 'you']);
  expect(weeklyReview.slice(0, -3).every(({ from }) => from === 'logs')).toBe(true);
});

test('compares times with 15, 30, 45 and 45 minutes', () => {
  const minutes = weeklyReview.flatMap(({ target }) =>
    target?.kind === 'at most' ? [target.minutes] : [],
  );
  expect(minutes.map((value) => (typeof value === 'number' ? value : shipped[value]))).toEqual([
    15, 30, 45, 45,
  ]);
});

test('asks three questions in each of three groups a month', () => {
  expect(monthlyReview.map(({ source }) => source)).toEqual(
    lines('002', [488, 490], [493, 495], [498, 500]),
  );
  expect(monthlyReview.map(({ group }) => group)).toEqual([
    ...['Done', 'Done', 'Done'],
    ...['Hard', 'Hard', 'Hard'],
    ...['Next', 'Next', 'Next'],
  ]);
});

test('accounts for all 93 boxes of the timeline, the blank goals as review fields', () => {
  const expected = [
    ...Object.entries(boxes).flatMap(([group, list]) => (group === 'monthGoals' ? [] : list)),
    ...lines('002', [479, 481]),
  ];
  const sources: readonly string[] = [
    ...tasks.flatMap((task) => task.sources),
    ...weeklyReview.map(({ source }) => source),
  ];
  expect(expected).toHaveLength(93);
  expect(expected.filter((box) => !sources.includes(box))).toEqual([]);
});
