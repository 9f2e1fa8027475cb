import { named } from '../../../../src/domain/content/catalogue/catalogue';
import { shippedCatalogue } from '../../../../src/domain/content/catalogue/shipped';

const { problems, designs, topics } = shippedCatalogue;

test.each([
  ['two sum', 'Two Sum'],
  ['  TWO-SUM ', 'Two Sum'],
  ['pow x n', 'Pow(x, n)'],
  ['powx-n', 'Pow(x, n)'],
  ['3sum', '3Sum'],
])('knows "%s" as %s', (typed, title) => {
  expect(named(problems, typed)?.title).toBe(title);
});

test.each(['', '?', 'two', 'Two Sum IV'])('knows no problem named "%s"', (typed) => {
  expect(named(problems, typed)).toBeNull();
});

test('has the five designs at each level with the scale that the timeline asks for', () => {
  const figures = (level: string): string[] =>
    designs
      .filter(
        (prompt) => prompt.level === level && prompt.sources.some((line) => /^002:2/.test(line)),
      )
      .map(({ title, figure }) => `${title}: ${figure}`);
  expect(figures('L6')).toEqual([
    'Chat: 50 million messages a day',
    'Social feed: 100 million posts a day',
    'Video streaming: 5 million viewers at once',
    'Notifications: 10 million users',
    'Ride sharing: 1 million rides a day',
  ]);
  expect(figures('L7')).toEqual([
    'Worldwide CDN: billions of requests',
    'Distributed database: petabytes of data',
    'Machine-learning platform: thousands of models',
    'Software for many tenants: millions of tenants',
    'IoT data pipeline: a trillion events a day',
  ]);
  expect(named(designs, 'photo sharing')).toMatchObject({ figure: '50 million users' });
  expect(named(designs, 'url shortener')).toMatchObject({ figure: '100 million links a month' });
  expect(new Set(designs.map(({ slug }) => slug)).size).toBe(designs.length);
});

test('knows which topics a week is about', () => {
  const of = (week: number): string[] =>
    topics.filter((topic) => topic.week === week).map(({ name }) => name);
  expect(of(5)).toEqual([
    'Sliding window',
    'Two pointers',
    'Fast and slow pointers',
    'Merge intervals',
    'Cyclic sort',
  ]);
  expect(of(3)).toContain('Dynamic programming');
  expect(of(9)).toEqual([]);
});
