import type { Line } from '../domain/plans/lines';
import type { DirectedLine } from '../domain/progress/earned';
import { backwardStep } from '../domain/progress/earned';
import type { Grid, Place } from './cells';
import { isBlank, isBlankRow, placeIn, refuse } from './cells';
import { numberIn } from './read';

/**
 * The lines in a block of targets, one a row, `null` for a blank row. A single column as long as
 * the knots is one line.
 *
 * @throws Error when knots do not rise, or a target is missing or no number
 */
export function linesIn(
  knots: readonly (number | null)[],
  targets: Grid,
): readonly (Line | null)[] {
  const weeks = knotsIn(knots);
  const isColumn = weeks.length > 1 && targets.every((row) => row.length === 1);
  const rows = isColumn ? [targets.map(([cell = '']) => cell)] : targets;
  return rows.map((row, i) =>
    isBlankRow(row)
      ? null
      : {
          knots: weeks,
          targets: weeks.map((_, j) =>
            numberIn(row[j] ?? '', isColumn ? placeIn('targets', j) : placeIn('targets', i, j)),
          ),
        },
  );
}

/**
 * The knot weeks, without blanks after the last.
 *
 * @param whereOf where the knot of an index stands, for messages
 * @throws Error when there is none, one is blank or one does not lie after the one before
 */
export function knotsIn(
  knots: readonly (number | null)[],
  whereOf = (index: number): Place => ({ argument: 'knots', row: null, column: index + 1 }),
): readonly number[] {
  const count = knots.reduce<number>((n, knot, i) => (knot === null ? n : i + 1), 0);
  if (count === 0) throw refuse(whereOf(0), '', 'a week');
  const filled = knots.slice(0, count);
  return filled.map((knot, i) => {
    const before = filled[i - 1];
    if (knot === null || (typeof before === 'number' && knot <= before)) {
      throw refuse(whereOf(i), knot ?? '', 'a later week than the one before it');
    }
    return knot;
  });
}

/**
 * The line, when it never moves against its direction.
 *
 * @throws Error naming the metric
 */
export function checkedLine(line: DirectedLine, metric: string, row: number): DirectedLine {
  const step = backwardStep(line);
  if (step) {
    throw new Error(
      `targets: ${metric} goes from ${step.from} to ${step.to} at week ${step.week} although its direction is ${line.direction} (row ${row})`,
    );
  }
  return line;
}

/** The number of rows up to the last one that is not blank; at least 1. */
export function filledRows(rows: readonly (string | number | boolean | Date | null)[]): number {
  return rows.reduce<number>(
    (count, cell, i) => (cell === null || isBlank(cell) ? count : i + 1),
    1,
  );
}
