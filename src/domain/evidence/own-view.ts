import { mean } from '../numbers';
import type { Day } from '../time/day';
import type { Component, Round } from './rounds';
import {
  componentOf,
  components,
  isCancelled,
  normalType,
  outsideScores,
  roundScore,
} from './rounds';

/** Fewer rounds that both scored say nothing about how somebody sees themselves. */
export const LEAST_PAIRS = 3;

/** How somebody scores their own rounds beside what others gave for the same ones. */
export interface OwnView {
  readonly component: Component;
  /** Rounds that both scored. */
  readonly pairs: number;
  /** Means over those rounds, 1 to 5; `null` while there are fewer than three. */
  readonly means: { readonly own: number; readonly outside: number } | null;
}

/** The components as people read them. */
export const componentTitles = {
  coding: 'Coding',
  design: 'System design',
  behavioral: 'Behavioral',
} as const satisfies Record<Component, string>;

/**
 * Own and outside scores of the same rounds by component, up to a day. Rounds are the same when they
 * have loop and type in common; several outside scores of one round count as their mean.
 */
export function ownViews(rounds: readonly Round[], asOf: Day): readonly OwnView[] {
  const pairs = rounds.flatMap((round) => pairOf(round, rounds, asOf) ?? []);
  return components.map((component) => {
    const own = pairs.filter((pair) => pair.component === component);
    return {
      component,
      pairs: own.length,
      means:
        own.length < LEAST_PAIRS
          ? null
          : {
              own: mean(own.map((pair) => pair.own)),
              outside: mean(own.map((pair) => pair.outside)),
            },
    };
  });
}

function pairOf(round: Round, rounds: readonly Round[], asOf: Day) {
  const isSelf = round.raterKind.trim().toLowerCase() === 'self';
  const own = roundScore(round);
  const component = componentOf(round.type);
  if (!isSelf || isCancelled(round) || own === null || component === null || round.day > asOf)
    return null;
  const same = rounds.filter(
    ({ loop, type }) => loop === round.loop && normalType(type) === normalType(round.type),
  );
  const outside = outsideScores(same, asOf).map(({ score }) => score);
  return outside.length === 0 ? null : { component, own, outside: mean(outside) };
}
