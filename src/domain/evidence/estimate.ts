import type { Day } from '../time/day';
import { daysBetween } from '../time/day';
import { shipped } from '../plans/assumptions';
import { clamp, sum } from '../numbers';
import type { Scored } from './rounds';

/** A rating on the 1 to 5 scale with how sure it is. */
export interface Estimate {
  readonly estimate: number;
  /** One-sided 90 % lower bound. */
  readonly floor: number;
  /** Rounds, each counted by how recent it is. */
  readonly effectiveRounds: number;
  readonly count: number;
}

/**
 * The rating that outside scores up to `asOf` point to, or `null` for none.
 *
 * Each score weighs `v = 0.5^(age / halfLife)`; with `n = sum v` the estimate is
 * `(2 * 3 + n * mean) / (2 + n)`, as if two rounds at 3.0 came first, and the floor lies
 * `1.2816 * 0.8 / sqrt(2 + n)` below it. Both are kept within 1 to 5.
 *
 * @param halfLife days after which a score counts half
 */
export function estimateRating(
  scores: readonly Scored[],
  asOf: Day,
  halfLife = shipped.halfLifeDays,
  a = shipped,
): Estimate | null {
  const past = scores.filter(({ day }) => day <= asOf);
  if (past.length === 0) return null;
  const weights = weightsOf(past, asOf, halfLife);
  const n = sum(weights);
  const weighted = sum(past.map(({ score }, i) => score * (weights[i] ?? 0)));
  const rounds = a.priorRounds + n;
  const estimate = (a.priorRounds * a.priorRating + weighted) / rounds;
  const floor = estimate - (a.floorDeviations * a.roundNoise) / Math.sqrt(rounds);
  return {
    estimate: clamp(estimate, 1, 5),
    floor: clamp(floor, 1, 5),
    effectiveRounds: n,
    count: past.length,
  };
}

/**
 * The words that a cell shows for an estimate.
 *
 * @example estimateText({ estimate: 4.1, floor: 3.5, effectiveRounds: 5, count: 6 })
 * //=> '4.1 (at least 3.5, 6 rounds)'
 */
export function estimateText(estimate: Estimate | null): string {
  if (!estimate) return 'Need 1 more';
  const { count } = estimate;
  const rounds = `${count} round${count === 1 ? '' : 's'}`;
  return `${estimate.estimate.toFixed(1)} (at least ${estimate.floor.toFixed(1)}, ${rounds})`;
}

/** One weight a score; many scores share a day, so each day is weighed once. */
function weightsOf(scores: readonly Scored[], asOf: Day, halfLife: number): readonly number[] {
  const known = new Map<Day, number>();
  return scores.map(({ day }) => {
    const weight = known.get(day) ?? 0.5 ** (daysBetween(day, asOf) / halfLife);
    known.set(day, weight);
    return weight;
  });
}
