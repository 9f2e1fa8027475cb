import { designChecks, designChecksFor } from '../../../src/domain/content/design-checks';
import { lines } from './boxes';

test('has nine checks of the 7-day guide and four of the case studies', () => {
  expect(designChecks.map(({ source }) => source)).toEqual([
    ...lines('004', [133, 135], [281, 286]),
    ...lines('000', [31, 34]),
  ]);
});

test.each([
  ['L6', 9],
  ['', 9],
  ['L7', 13],
])('asks at scale "%s" %i checks', (scale, count) => {
  expect(designChecksFor(scale)).toHaveLength(count);
});

test('has a different id for every check', () => {
  expect(new Set(designChecks.map(({ id }) => id)).size).toBe(13);
});
