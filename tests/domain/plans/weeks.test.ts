import { planWeeks } from '../../../src/domain/plans/weeks';

const total = (pick: (week: (typeof planWeeks)[number]) => number): number =>
  planWeeks.reduce((sum, week) => sum + pick(week), 0);

test('has 24 weeks in six months and four phases', () => {
  expect(planWeeks.map(({ week }) => week)).toEqual(Array.from({ length: 24 }, (_, i) => i + 1));
  expect(planWeeks.map(({ month }) => month)).toEqual(
    Array.from({ length: 24 }, (_, i) => Math.floor(i / 4) + 1),
  );
  expect(planWeeks.filter(({ phase }) => phase === 'Foundation')).toHaveLength(8);
  expect(planWeeks.filter(({ phase }) => phase === 'Deep dive')).toHaveLength(8);
});

test('sums to 90 problems, 34 designs, 25 stories and 15 mocks', () => {
  expect(total(({ problems }) => problems)).toBe(90);
  expect(total(({ designs }) => designs)).toBe(34);
  expect(total(({ stories }) => stories)).toBe(25);
  expect(total(({ mocks }) => mocks)).toBe(15);
});

test.each([
  [2, 10, 0, 5, 0],
  [8, 3, 1, 0, 1],
  [17, 20, 7, 0, 0],
  [19, 0, 0, 0, 6],
])('week %i asks for %i problems, %i designs, %i stories, %i mocks', (week, ...goals) => {
  const row = planWeeks[week - 1];
  expect([row?.problems, row?.designs, row?.stories, row?.mocks]).toEqual(goals);
});

test('books outside rounds so that each component has three scores by week 18', () => {
  expect(planWeeks.filter(({ extraRounds }) => extraRounds !== '').map(({ week }) => week)).toEqual(
    [16, 17, 18],
  );
});
