import type { Scale } from '../../src/domain/content/assessment';
import { anchorScores } from '../../src/domain/content/rounds/dimension';
import type { Dimension } from '../../src/domain/content/rounds/dimension';

/** The scores of a scale as texts, from the lowest to the highest. */
export function scoresOf({ from, to, step }: Scale): readonly string[] {
  const count = Math.round((to - from) / step) + 1;
  return Array.from({ length: count }, (_, index) => String(from + index * step));
}

/** A score as its tile shows it: words where the scale has them, halves as fractions. */
export function scoreText(score: string, { from, words }: Scale): string {
  return words?.[Number(score) - from] ?? score.replace('.5', '½');
}

/**
 * What a score of a dimension means in words; between two anchors it says which. Blank without a
 * score.
 */
export function anchorText(score: string, { anchors }: Dimension): string {
  const value = Number(score);
  if (score === '' || Number.isNaN(value)) return '';
  const above = anchorScores.findIndex((anchor) => anchor >= value);
  const upper = anchors[above] ?? '';
  if (anchorScores[above] === value) return upper;
  return `Between “${anchors[above - 1] ?? ''}” and “${upper}”`;
}

/** Every anchor of a dimension with its score. */
export function anchorsOf({
  anchors,
}: Dimension): readonly (readonly [score: number, text: string])[] {
  return anchorScores.map((score, index) => [score, anchors[index] ?? '']);
}
