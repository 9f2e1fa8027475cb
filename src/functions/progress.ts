import { bufferDays } from '../domain/forecast/buffer';
import type { Direction, Line } from '../domain/plans/lines';
import { targetAt } from '../domain/plans/lines';
import { earnedWeek } from '../domain/progress/earned';
import type { Cell, Placed } from './cells';
import { isBlank, placeIn } from './cells';
import { define } from './define';
import { checkedLine, filledRows, linesIn } from './lines';
import { choiceIn } from './read';
import { columnOf } from './rows';

const knots = {
  name: 'knots',
  type: 'numbers',
  help: 'The weeks that the targets belong to, rising',
} as const;

const targets = {
  name: 'targets',
  type: 'table',
  help: 'One row of targets for each metric, one target for each knot',
} as const;

const actual = {
  name: 'actual',
  type: 'numbers',
  help: 'What you have reached, one cell for each metric; blank is no evidence',
} as const;

/** READY_TARGET: the plan's line at a week. */
export const target = define({
  name: 'READY_TARGET',
  summary: 'What the plan asks for at a week.',
  parameters: [
    { name: 'week', type: 'number', help: 'Weeks since the start; 2.5 is the middle of week 3' },
    knots,
    targets,
  ],
  returns: 'The target on the straight line between the knots; a column for several metrics',
  example: { formula: '=READY_TARGET(3,{0,2,4},{0,10,25})', result: 17.5 },
  run: ({ week, knots, targets }) =>
    columnOf(linesIn(knots, targets).map((line) => (line ? targetAt(line, week) : ''))),
});

/** READY_EARNED: the week of the plan that an actual value has reached. */
export const earned = define({
  name: 'READY_EARNED',
  summary: 'The week of the plan that what you have reached belongs to.',
  parameters: [
    actual,
    knots,
    targets,
    { name: 'now', type: 'number', help: 'Weeks since the start' },
    {
      name: 'direction',
      type: 'cells',
      help: '"up", or "down" where less is better; one cell for each metric, or one for all',
      default: 'up',
    },
  ],
  returns: 'A week; a column for several metrics',
  example: { formula: '=READY_EARNED(60,{0,5,10,12,16},{0,40,60,70,70},5)', result: 10 },
  run: ({ actual, knots, targets, now, direction }) => {
    const lines = linesIn(knots, targets);
    return eachMetric(actual, lines, (line, value, i) => {
      const directed = { ...line, direction: directionAt(direction, i) };
      return earnedWeek(checkedLine(directed, 'the line', i + 1), value, now);
    });
  },
});

/** READY_BUFFER: days until the plan's line passes the actual count. */
export const buffer = define({
  name: 'READY_BUFFER',
  summary: 'How many days you could pause before the plan overtakes you.',
  parameters: [
    actual,
    knots,
    targets,
    { name: 'start', type: 'day', help: 'The first day of the plan' },
    { name: 'as_of', type: 'day', help: 'The day to count from' },
  ],
  returns: 'Whole days, negative when behind; a column for several metrics',
  example: {
    formula: '=READY_BUFFER(5,{0,2,4},{0,10,20},DATE(2026,6,1),DATE(2026,6,3))',
    result: 5,
  },
  run: ({ actual, knots, targets, start, as_of }) =>
    eachMetric(actual, linesIn(knots, targets), (line, value, i) => {
      const directed = { ...line, direction: slopeOf(line) };
      return bufferDays(checkedLine(directed, 'the line', i + 1), value, start.day, as_of.day);
    }),
});

/** One value for each metric: row by row, with a single line for all actuals. Blank rows stay. */
function eachMetric(
  actual: readonly (number | null)[],
  lines: readonly (Line | null)[],
  valueOf: (line: Line, value: number | null, index: number) => number,
): ReturnType<typeof columnOf> {
  const count = Math.max(filledRows(actual), lines.length);
  const rows = Array.from({ length: count }, (_, i): Cell => {
    const line = (lines.length === 1 ? lines[0] : lines[i]) ?? null;
    const value = actual[i] ?? null;
    if (line) return valueOf(line, value, lines.length === 1 ? 0 : i);
    if (value === null) return '';
    throw new Error(`targets: there is no line for the actual value in row ${i + 1}`);
  });
  return columnOf(rows);
}

function directionAt(cells: readonly Placed[], index: number): Direction {
  const found = cells.length === 1 ? cells[0] : cells[index];
  if (!found || isBlank(found.cell)) return 'up';
  const place = found.place.row === null ? found.place : placeIn('direction', index);
  return choiceIn(found.cell, place, ['up', 'down'] as const);
}

// READY_BUFFER has no direction: a line that ends lower than it begins is one that goes down.
function slopeOf({ targets }: Line): Direction {
  return (targets[targets.length - 1] ?? 0) < (targets[0] ?? 0) ? 'down' : 'up';
}
