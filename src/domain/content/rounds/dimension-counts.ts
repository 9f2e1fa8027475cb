import type { roundTypes } from '../../evidence/rounds';

/**
 * How many dimensions each type of round is scored on: what a reader of rows needs of
 * `roundDimensions`, without the words that only forms show.
 */
export const dimensionCounts = {
  coding: 4,
  'system design': 5,
  'technical architecture': 5,
  behavioral: 4,
  'bar raiser': 4,
  'technical leadership': 4,
  'product strategy': 4,
  'organizational leadership': 4,
} as const satisfies Readonly<Record<keyof typeof roundTypes, number>>;
