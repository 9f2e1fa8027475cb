import type { Direction, Line } from '../plans/lines';
import { clamp } from '../numbers';

/** A line whose direction is known. */
export interface DirectedLine extends Line {
  readonly direction: Direction;
}

/**
 * The week of the plan that an actual value has reached, from the first to the last knot.
 *
 * Between two knots the week lies on the straight line. On a plateau the value belongs to every
 * week of it, so `now` decides, kept inside the plateau: following the plan exactly is never late.
 * Past the last target the last target counts. `null` (no evidence) counts as the first target.
 *
 * @param now weeks since the start
 * @throws RangeError when the line moves against its direction
 * @see Lipke, "Schedule is Different" (2003): earned schedule
 * @example earnedWeek({ knots: [0, 2, 4], targets: [0, 10, 10], direction: 'up' }, 5, 3) //=> 1
 */
export function earnedWeek(line: DirectedLine, actual: number | null, now: number): number {
  const { knots, targets } = rising(line);
  const last = targets.length - 1;
  const [first = 0, final = 0] = [targets[0], targets[last]];
  const value = Math.min(actual === null ? first : signed(line.direction, actual), final);
  if (value < first) return knots[0] ?? 0;
  const k = lastAtMost(targets, value);
  const [x = 0, y = 0] = [knots[k], targets[k]];
  if (value > y) {
    const [nextX = 0, nextY = 0] = [knots[k + 1], targets[k + 1]];
    return x + ((nextX - x) * (value - y)) / (nextY - y);
  }
  const plateauStart = knots[targets.indexOf(value)] ?? 0;
  return clamp(now, plateauStart, x);
}

/**
 * The last week at which the line is still met by the actual value: the last knot once every
 * target is met, the first one when even the first target is not.
 */
export function lastWeekMet(line: DirectedLine, actual: number | null): number {
  // From infinitely late, a plateau answers with its end.
  return earnedWeek(line, actual, Infinity);
}

/**
 * Where a line first moves against its direction, or `null` when it never does: the two targets
 * and the week of the second.
 */
export function backwardStep(
  line: DirectedLine,
): { readonly from: number; readonly to: number; readonly week: number } | null {
  const index = line.targets.findIndex((target, i) => {
    const before = line.targets[i - 1];
    return before !== undefined && signed(line.direction, target) < signed(line.direction, before);
  });
  if (index < 0) return null;
  return {
    from: line.targets[index - 1] ?? 0,
    to: line.targets[index] ?? 0,
    week: line.knots[index] ?? 0,
  };
}

function rising(line: DirectedLine): Line {
  const step = backwardStep(line);
  if (step) {
    throw new RangeError(
      `The line goes from ${step.from} to ${step.to} at week ${step.week}, against its direction ${line.direction}.`,
    );
  }
  return { knots: line.knots, targets: line.targets.map((y) => signed(line.direction, y)) };
}

function signed(direction: Direction, value: number): number {
  return direction === 'down' ? -value : value;
}

function lastAtMost(values: readonly number[], limit: number): number {
  let index = values.length - 1;
  while (index > 0 && (values[index] ?? 0) > limit) index -= 1;
  return index;
}
