import type { Day } from '../time/day';
import { shipped } from '../plans/assumptions';
import { counted, sum } from '../numbers';
import { newest } from './newest';
import type { Component, Scored } from './rounds';
import { components } from './rounds';

/** An outside score and what it is about. */
export interface ComponentScore extends Scored {
  readonly component: Component;
}

/** How many rounds of each component a loop has. */
export type LoopShape = Readonly<Record<Component, number>>;

/** The odds of a loop, or which rounds are missing for them. */
export type LoopOdds =
  | { readonly kind: 'odds'; readonly allClear: number; readonly atMostOneBelow: number }
  | { readonly kind: 'need'; readonly missing: readonly MissingRounds[] };

export interface MissingRounds {
  readonly component: Component;
  readonly more: number;
}

/** Rounds of a component at or above the bar, and below it. */
export interface RoundRecord {
  readonly above: number;
  readonly below: number;
}

/** What must stand beside the odds wherever they are shown. */
export const loopOddsLabel = 'if components were independent; not the chance of an offer';

/** The usual loop: one coding, one design and three behavioral rounds. */
export function usualLoop(a = shipped): LoopShape {
  return { coding: a.loopCoding, design: a.loopDesign, behavioral: a.loopBehavioral };
}

/**
 * The chance that every round of a loop is at or above the bar, and that at most one is below.
 *
 * Each component's newest ten outside rounds, ties included, count as clear or not; with a uniform
 * prior the next rounds follow the beta-binomial distribution, computed exactly. A component that
 * the loop probes needs three rounds.
 */
export function loopOdds(
  scores: readonly ComponentScore[],
  asOf: Day,
  bar = shipped.loopBar,
  loop: LoopShape = usualLoop(),
  a = shipped,
): LoopOdds {
  const past = scores.filter(({ day }) => day <= asOf);
  const probed = components.filter((component) => loop[component] > 0);
  const records = probed.map((component) => {
    const read = newest(
      past.filter((score) => score.component === component),
      a.loopNewest,
    );
    const above = read.filter(({ score }) => score >= bar).length;
    return { component, above, below: read.length - above };
  });
  const missing = records
    .map(({ component, above, below }) => ({
      component,
      more: a.minimumObservations - above - below,
    }))
    .filter(({ more }) => more > 0);
  if (missing.length > 0) return { kind: 'need', missing };
  return { kind: 'odds', ...oddsOf(records.map((r) => ({ ...r, rounds: loop[r.component] }))) };
}

/**
 * The highest all-clear odds that a perfect record can show with these numbers of rounds.
 *
 * @example loopOddsCeiling({ coding: 3, design: 3, behavioral: 3 }) //=> 0.366 (rounded)
 */
export function loopOddsCeiling(counts: LoopShape, loop: LoopShape = usualLoop()): number {
  const perfect = components.map((component) => ({
    above: counts[component],
    below: 0,
    rounds: loop[component],
  }));
  return oddsOf(perfect).allClear;
}

/**
 * The words for missing rounds.
 *
 * @example missingText([{ component: 'design', more: 2 }]) //=> 'Need 2 more design rounds'
 */
export function missingText(missing: readonly MissingRounds[]): string {
  const parts = missing.map(({ component, more }) => counted(more, `more ${component} round`));
  return `Need ${parts.join(', ')}`;
}

function oddsOf(parts: readonly (RoundRecord & { readonly rounds: number })[]): {
  readonly allClear: number;
  readonly atMostOneBelow: number;
} {
  const clear = parts.map((part) => allClear(part, part.rounds));
  const product = (values: readonly number[]): number => values.reduce((p, v) => p * v, 1);
  const all = product(clear);
  const oneBelow = parts.map(
    (part, i) => exactlyOneBelow(part, part.rounds) * product(clear.filter((_, j) => j !== i)),
  );
  return { allClear: all, atMostOneBelow: all + sum(oneBelow) };
}

function allClear({ above, below }: RoundRecord, rounds: number): number {
  let chance = 1;
  for (let i = 0; i < rounds; i += 1) chance *= (above + 1 + i) / (above + below + 2 + i);
  return chance;
}

function exactlyOneBelow({ above, below }: RoundRecord, rounds: number): number {
  if (rounds === 0) return 0;
  let chance = rounds * (below + 1);
  for (let i = 0; i < rounds - 1; i += 1) chance *= above + 1 + i;
  for (let i = 0; i < rounds; i += 1) chance /= above + below + 2 + i;
  return chance;
}
