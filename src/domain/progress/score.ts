import type { Area } from '../plans/areas';
import { areas } from '../plans/areas';
import type { Assumptions } from '../plans/assumptions';
import type { TargetLine } from '../plans/lines';
import { targetAt } from '../plans/lines';
import { clamp, sum } from '../numbers';
import { expectedIndex } from './curve';
import { earnedWeek } from './earned';
import type { AreaHours } from './hours';
import type { Status } from './status';
import { lagOf, statusOf } from './status';

/** A metric's line with what was measured: `null` is no evidence, which is not a zero. */
export interface MeasuredLine extends TargetLine {
  readonly actual: number | null;
}

/** How far one area is, or the whole plan. */
export interface Progress {
  /** Readiness index, 0 to 100. Plan progress: not a probability, and it opens no gate. */
  readonly index: number;
  /** What the plan expects the index to be now. */
  readonly expected: number;
  /** Earned week, or `null` while nothing is due. */
  readonly earned: number | null;
  /** Weeks behind, one decimal, or `null` while nothing is due. */
  readonly lag: number | null;
  readonly status: Status;
}

/** Progress of each area, and of the plan as a whole. */
export type Score = Readonly<Record<Area | 'overall', Progress>>;

/**
 * The progress of the four areas and overall (scoring model 3 and 4).
 *
 * A metric whose line has not moved yet and that has no evidence is left out with its weight; an
 * area with nothing left is left out of the overall figures. A due metric without evidence earns
 * nothing in the index.
 *
 * @param now weeks since the start, as a fraction; past the end of the plan it decides the status
 * @param hours area hours, whose proportions weigh the areas
 */
export function score(
  lines: readonly MeasuredLine[],
  now: number,
  hours: AreaHours,
  a: Assumptions,
): Score {
  const knots = lines[0]?.knots ?? [0];
  const plan = { start: knots[0] ?? 0, length: knots[knots.length - 1] ?? 0 };
  const of = (area: Area): Progress =>
    areaProgress(
      area,
      lines.filter((line) => line.area === area),
      now,
      plan,
      a,
    );
  const parts = {
    coding: of('coding'),
    design: of('design'),
    behavioral: of('behavioral'),
    mocks: of('mocks'),
  };
  return { ...parts, overall: overall(parts, now, plan, hours, a) };
}

interface PlanSpan {
  readonly start: number;
  readonly length: number;
}

function areaProgress(
  area: Area,
  lines: readonly MeasuredLine[],
  now: number,
  plan: PlanSpan,
  a: Assumptions,
): Progress {
  const week = clamp(now, plan.start, plan.length);
  const expected = expectedIndex(area, week, a);
  const due = lines.filter((line) => isDue(line, week));
  const total = sum(due.map((line) => line.weight));
  if (total <= 0) return nothingDue(expected);

  const capped = due.map((line) => ({
    ...line,
    week: Math.min(earnedWeek(line, line.actual, week), week + a.aheadCap),
  }));
  const earned = sum(capped.map((line) => line.weight * line.week)) / total;
  const index =
    sum(
      capped.map((line) =>
        line.actual === null ? 0 : line.weight * expectedIndex(area, line.week, a),
      ),
    ) / total;
  const status: Status = due.every((line) => line.actual === null)
    ? { kind: 'no evidence' }
    : statusOf(earned, Math.max(now, plan.start), plan.length, a);
  return { index, expected, earned, lag: lagOf(earned, week), status };
}

function overall(
  parts: Readonly<Record<Area, Progress>>,
  now: number,
  plan: PlanSpan,
  hours: AreaHours,
  a: Assumptions,
): Progress {
  const due = areas
    .filter((area) => parts[area].earned !== null)
    .map((area) => ({ ...parts[area], share: hours[area] }));
  const total = sum(due.map(({ share }) => share));
  if (total <= 0) return nothingDue(0);

  const weighted = (value: (part: Progress) => number): number =>
    sum(due.map((part) => part.share * value(part))) / total;
  const earned = weighted((part) => part.earned ?? 0);
  const status: Status = due.every((part) => part.status.kind === 'no evidence')
    ? { kind: 'no evidence' }
    : statusOf(earned, Math.max(now, plan.start), plan.length, a);
  return {
    index: weighted((part) => part.index),
    expected: weighted((part) => part.expected),
    earned,
    lag: lagOf(earned, clamp(now, plan.start, plan.length)),
    status,
  };
}

function isDue(line: MeasuredLine, week: number): boolean {
  return line.actual !== null || targetAt(line, week) !== line.targets[0];
}

function nothingDue(expected: number): Progress {
  return { index: 0, expected, earned: null, lag: null, status: { kind: 'nothing due' } };
}
