import type { CustomFunction } from './entry';
import { estimate, gate, loop } from './evidence';
import { finish } from './finish';
import { consistency, nextReview } from './practice';
import { coverage, loopCover } from './principles';
import { buffer, earned, target } from './progress';
import { risk } from './risk';
import { score } from './score';
import { framework, seconds, story, voice } from './stories';
import { week } from './week';

/** Every custom function, in the order of the documentation. */
export const customFunctions: readonly CustomFunction[] = [
  week,
  target,
  earned,
  score,
  gate,
  estimate,
  loop,
  finish,
  buffer,
  coverage,
  story,
  seconds,
  voice,
  framework,
  loopCover,
  consistency,
  risk,
  nextReview,
];
