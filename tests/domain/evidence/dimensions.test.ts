import {
  anchors,
  anchorScores,
  dimensions,
  kindOfRound,
} from '../../../src/domain/evidence/dimensions';
import { roundTypes } from '../../../src/domain/evidence/rounds';

test.each(Object.keys(roundTypes))('a %s round has dimensions and an anchor a score', (type) => {
  const kind = kindOfRound(type);
  expect(dimensions[kind].length).toBeGreaterThanOrEqual(4);
  expect(anchors[kind]).toHaveLength(anchorScores.length);
});
