import type { Day } from '../time/day';
import { mean } from '../numbers';

/** What a loop probes. Every round type belongs to one. */
export type Component = 'coding' | 'design' | 'behavioral';

/** The components in the order of every table that lists them. */
export const components = ['coding', 'design', 'behavioral'] as const satisfies Component[];

/** The component of each round type. */
export const roundTypes = {
  coding: 'coding',
  'system design': 'design',
  'technical architecture': 'design',
  behavioral: 'behavioral',
  'bar raiser': 'behavioral',
  'technical leadership': 'behavioral',
  'product strategy': 'behavioral',
  'organizational leadership': 'behavioral',
} as const satisfies Readonly<Record<string, Component>>;

/** Rater kinds whose scores open gates. A blank kind and a self-rating do not. */
export const outsideRaters: readonly string[] = ['peer', 'mentor', 'professional'];

/** One rater's view of one round of a mock or a loop. */
export interface Round {
  readonly id: string;
  readonly day: Day;
  /** Never blank: a single round has a loop of its own. */
  readonly loop: string;
  readonly type: string;
  readonly status: string;
  readonly raterKind: string;
  /** The rater's overall, 1 to 5 in halves, or `null`. */
  readonly score: number | null;
  readonly dimensions: readonly number[];
}

/** A score on a day. */
export interface Scored {
  readonly day: Day;
  readonly score: number;
}

/** An outside score with what it is about. */
export interface OutsideScore extends Scored {
  readonly component: Component;
  readonly type: string;
  readonly loop: string;
}

/**
 * The component that a round type, or a component's own name, belongs to; `null` when it is
 * neither. Case, spaces around it and British spelling do not matter.
 *
 * @example componentOf('Bar raiser') //=> 'behavioral'
 */
export function componentOf(type: string): Component | null {
  const name = normalType(type);
  if (name === 'design') return 'design';
  return (roundTypes as Readonly<Record<string, Component | undefined>>)[name] ?? null;
}

/** A round type in the spelling of the table: lower case, American, single spaces. */
export function normalType(type: string): string {
  return type
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace('behaviour', 'behavior')
    .replace('organisation', 'organization');
}

/**
 * The score of a round: the rater's overall, else the mean of the dimensions rounded to a half;
 * `null` when there is neither.
 */
export function roundScore(round: Pick<Round, 'score' | 'dimensions'>): number | null {
  if (round.score !== null) return round.score;
  return round.dimensions.length === 0 ? null : Math.round(mean(round.dimensions) * 2) / 2;
}

/**
 * The outside scores dated up to `asOf`, in the order of the rows. Left out are self and blank
 * raters, rounds without a score, cancelled rounds and unknown round types.
 */
export function outsideScores(rounds: readonly Round[], asOf: Day): readonly OutsideScore[] {
  return rounds.flatMap((round) => {
    const score = roundScore(round);
    const component = componentOf(round.type);
    if (!isOutside(round) || isCancelled(round) || round.day > asOf) return [];
    if (score === null || component === null) return [];
    const { day, loop } = round;
    return [{ day, score, component, type: normalType(round.type), loop }];
  });
}

/** The number of mock sessions: distinct loops with at least one outside score. */
export function mockSessions(scores: readonly OutsideScore[]): number {
  return new Set(scores.map(({ loop }) => loop)).size;
}

/** Whether somebody else scored a round: a blank kind is not outside. */
export function isOutside({ raterKind }: Round): boolean {
  return outsideRaters.includes(raterKind.trim().toLowerCase());
}

/** Whether a round did not take place. */
export function isCancelled({ status }: Round): boolean {
  return status.trim().toLowerCase() === 'cancelled';
}
