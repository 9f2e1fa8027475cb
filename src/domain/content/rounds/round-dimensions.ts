import type { roundTypes } from '../../evidence/rounds';
import type { Dimension } from './dimension';
import { behavioralDimensions, strategyDimensions } from './leadership';
import { codingDimensions, designDimensions } from './technical';

/** What each type of round is scored on, in the order of the score form. */
export const roundDimensions = {
  coding: codingDimensions,
  'system design': designDimensions,
  'technical architecture': designDimensions,
  behavioral: behavioralDimensions,
  'bar raiser': behavioralDimensions,
  'technical leadership': behavioralDimensions,
  'product strategy': strategyDimensions,
  'organizational leadership': strategyDimensions,
} as const satisfies Readonly<Record<keyof typeof roundTypes, readonly Dimension[]>>;
