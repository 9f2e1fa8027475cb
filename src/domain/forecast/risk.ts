import type { Estimate } from '../evidence/estimate';
import type { OutsideScore } from '../evidence/rounds';
import { clamp, sum } from '../numbers';
import { shipped } from '../plans/assumptions';
import type { Assumptions } from '../plans/assumptions';
import type { Coverage } from '../stories/coverage';
import { coveredCount } from '../stories/coverage';
import { lengthBand } from '../stories/speech';

/** The reasons for which candidates are turned down, the most frequent first. */
export const riskReasons = [
  'principle evidence',
  'system design',
  'strategic thinking',
  'communication',
  'culture',
] as const;

export type RiskReason = (typeof riskReasons)[number];

/** How much of each risk is covered, 0 to 1. */
export type RiskParts = Readonly<Record<RiskReason, number>>;

/** One reason with its share of rejections, how much is covered, and what lifts it most. */
export interface RiskRow {
  readonly reason: RiskReason;
  readonly share: number;
  readonly part: number;
  readonly lift: string;
}

/** The risks, how much of them is covered in all, and the largest that is open. */
export interface RiskCover {
  readonly rows: readonly RiskRow[];
  readonly cover: number;
  readonly largestOpen: RiskRow | null;
}

/** What the parts are measured from. */
export interface RiskEvidence {
  readonly coverage: readonly Coverage[];
  readonly design: Estimate | null;
  readonly scores: readonly OutsideScore[];
  readonly toldSeconds: readonly number[];
}

/** What lifts the covered part of each risk most. */
export const riskLifts = {
  'principle evidence': 'Give every principle two stories, one of them its main one',
  'system design': 'Book an outside design round: it lifts the floor of your rating',
  'strategic thinking': 'Add a Think Big story or pass a strategy round',
  communication: 'Tell a story aloud in two to three minutes',
  culture: 'Link two stories each to CO, OW and LC',
} as const satisfies Record<RiskReason, string>;

/** The round types that probe strategy. */
export const strategyTypes: readonly string[] = ['product strategy', 'organizational leadership'];

/** The covered part of each risk; without evidence it is 0. */
export function riskParts(evidence: RiskEvidence, a: Assumptions = shipped): RiskParts {
  const links = (code: string): number =>
    evidence.coverage.find((row) => row.code === code)?.links ?? 0;
  const strategyRounds = evidence.scores.filter(
    ({ type, score }) => strategyTypes.includes(type) && score >= a.loopBar,
  ).length;
  const good = evidence.toldSeconds.filter((seconds) => lengthBand(seconds, a) === 'Good').length;
  const design = evidence.design;
  return {
    'principle evidence': coveredCount(evidence.coverage) / 16,
    'system design': design
      ? clamp((design.floor - a.riskDesignFrom) / (a.riskDesignTo - a.riskDesignFrom), 0, 1)
      : 0,
    'strategic thinking': Math.min(1, (links('TB') + strategyRounds) / a.riskStrategyNeed),
    communication: evidence.toldSeconds.length === 0 ? 0 : good / evidence.toldSeconds.length,
    culture: Math.min(1, ...['CO', 'OW', 'LC'].map((code) => links(code) / a.riskCultureLinks)),
  };
}

/** How much of the known risks is covered, 0 to 1, and the largest that is open. */
export function riskCover(parts: RiskParts, a: Assumptions = shipped): RiskCover {
  const shares: RiskParts = {
    'principle evidence': a.riskPrinciples / 100,
    'system design': a.riskDesign / 100,
    'strategic thinking': a.riskStrategy / 100,
    communication: a.riskCommunication / 100,
    culture: a.riskCulture / 100,
  };
  const rows = riskReasons.map((reason) => ({
    reason,
    share: shares[reason],
    part: clamp(parts[reason], 0, 1),
    lift: riskLifts[reason],
  }));
  const open = [...rows].sort((x, y) => openShare(y) - openShare(x))[0];
  return {
    rows,
    cover: sum(rows.map(({ share, part }) => share * part)),
    largestOpen: open && openShare(open) > 0 ? open : null,
  };
}

/** The share of rejections that a reason still leaves open. */
export function openShare({ share, part }: Pick<RiskRow, 'share' | 'part'>): number {
  return share * (1 - part);
}
