import { anchorScores } from '../../../../src/domain/content/rounds/dimension';
import { dimensionCounts } from '../../../../src/domain/content/rounds/dimension-counts';
import { roundDimensions } from '../../../../src/domain/content/rounds/round-dimensions';

const all = [...new Set(Object.values(roundDimensions).flatMap((row) => [...row]))];

test.each(Object.entries(roundDimensions))('has dimensions for %s', (type, dimensions) => {
  const design = ['system design', 'technical architecture'].includes(type);
  expect(dimensions).toHaveLength(design ? 5 : 4);
});

test('has 17 dimensions with different ids', () => {
  expect(all).toHaveLength(17);
  expect(new Set(all.map(({ id }) => id)).size).toBe(17);
});

test('has words for each anchor score, all different within a dimension', () => {
  for (const { anchors } of all) {
    expect(anchors).toHaveLength(anchorScores.length);
    expect(new Set(anchors).size).toBe(anchorScores.length);
  }
});

test('every type of round has as many dimensions as its rows are read with', () => {
  const counts = Object.entries(roundDimensions).map(([type, { length }]) => [type, length]);
  expect(Object.fromEntries(counts)).toEqual(dimensionCounts);
});
