import type { Day } from '../time/day';
import { addDays } from '../time/day';
import { shipped } from '../plans/assumptions';
import { mean, roundTo } from '../numbers';
import { newest } from './newest';
import type { Scored } from './rounds';

/** What a gate says: open, missed, or not enough evidence yet. */
export type GateResult =
  | { readonly kind: 'pass' }
  | { readonly kind: 'miss'; readonly by: number; readonly decimals: 0 | 1 }
  | {
      readonly kind: 'need';
      readonly more: number;
      readonly older: number;
      readonly maxAge: number;
    }
  | { readonly kind: 'another day' };

/** How strict a score gate is. */
export interface GateRule {
  readonly threshold: number;
  /** How many scores it reads. */
  readonly need: number;
  /** Days after which a score no longer counts. */
  readonly maxAge: number;
  /** How far below the threshold the lowest score may be. */
  readonly margin: number;
}

/** The rule with the shipped need, age and margin. */
export function gateRule(threshold: number, a = shipped): GateRule {
  return { threshold, need: a.gateNeed, maxAge: a.gateMaxAge, margin: a.gateMargin };
}

/**
 * Whether the newest scores are at or above the threshold.
 *
 * Scores after `asOf` or older than `maxAge` days are left out. The newest `need`, ties included,
 * must lie on two days at least, have their mean at the threshold and none more than the margin
 * below it. A lower score never opens a gate, and one good day is not yet a habit.
 *
 * @param scores outside scores only: the caller leaves self-ratings out
 */
export function scoreGate(scores: readonly Scored[], asOf: Day, rule: GateRule): GateResult {
  const past = scores.filter(({ day }) => day <= asOf);
  const oldest = addDays(asOf, -Math.floor(rule.maxAge));
  const recent = past.filter(({ day }) => day >= oldest);
  if (recent.length < rule.need) {
    const more = rule.need - recent.length;
    return { kind: 'need', more, older: past.length - recent.length, maxAge: rule.maxAge };
  }
  const read = newest(recent, rule.need);
  if (read.every(({ day }) => day === read[0]?.day)) return { kind: 'another day' };
  const values = read.map(({ score }) => score);
  return atLeast(Math.min(mean(values), Math.min(...values) + rule.margin), rule.threshold);
}

/**
 * Whether a count is high enough. A short count is a miss once its table has evidence, and a need
 * before that.
 */
export function countGate(count: number, target: number, hasEvidence: boolean): GateResult {
  if (count >= target) return { kind: 'pass' };
  const more = target - count;
  return hasEvidence ? { kind: 'miss', by: more, decimals: 0 } : needMore(more);
}

/** Whether a measured value reaches its target: `pass`, or by how much it misses. */
export function atLeast(value: number, target: number): GateResult {
  const shortfall = target - value;
  // A mean of tenths can be off in its last binary digit.
  if (shortfall <= 1e-9) return { kind: 'pass' };
  return { kind: 'miss', by: Math.max(0.1, roundTo(shortfall, 1)), decimals: 1 };
}

/** A gate that waits for `more` observations. */
export function needMore(more: number): GateResult {
  return { kind: 'need', more, older: 0, maxAge: 0 };
}

/**
 * The words that a cell shows for a gate.
 *
 * @example gateText({ kind: 'miss', by: 0.5, decimals: 1 }) //=> 'Miss by 0.5'
 */
export function gateText(result: GateResult): string {
  switch (result.kind) {
    case 'pass':
      return 'Pass';
    case 'another day':
      return 'Need another day';
    case 'miss':
      return `Miss by ${result.by.toFixed(result.decimals)}`;
    case 'need': {
      const older = ` (${result.older} older than ${result.maxAge} days)`;
      return `Need ${result.more} more${result.older > 0 ? older : ''}`;
    }
  }
}
