import type { Area } from '../domain/plans/areas';
import { areas, levels } from '../domain/plans/areas';
import type { Assumptions } from '../domain/plans/assumptions';
import type { AreaHours } from '../domain/progress/hours';
import { areaHoursOf } from '../domain/progress/hours';
import type { MeasuredLine } from '../domain/progress/score';
import { score as scoreOf } from '../domain/progress/score';
import { statusText } from '../domain/progress/status';
import type { Cell, Grid, Placed } from './cells';
import { isBlank, isBlankRow, placeIn } from './cells';
import { define } from './define';
import { checkedLine, knotsIn } from './lines';
import { choiceIn, numberIn, numberOrBlank, textIn } from './read';

/** Columns of `targets` before the first knot: area, metric, direction, weight. */
const HEAD = 4;

/** READY_SCORE: progress of every area and overall. */
export const score = define({
  name: 'READY_SCORE',
  summary: 'How far you are along the plan, area by area and overall.',
  parameters: [
    {
      name: 'targets',
      type: 'table',
      help: 'First row: the knot weeks from column 5 on. Then area, metric, direction, weight, targets',
    },
    {
      name: 'actuals',
      type: 'numbers',
      help: 'What you have reached, one cell for each row of targets; blank is no evidence',
    },
    { name: 'now', type: 'number', help: 'Weeks since the start' },
    {
      name: 'level',
      type: 'cells',
      help: 'L6, L7, or four cells with the hours for coding, design, behavioral and mocks',
      default: 'L6',
    },
    {
      name: 'assumptions',
      type: 'assumptions',
      help: 'Two columns, name and value, to use instead of the shipped ones',
      default: null,
    },
  ],
  returns: 'Five rows: area, index, expected index, earned week, lag in weeks, status',
  example: {
    formula: '=READY_SCORE({"","","","",0,4,8;"coding","Problems","up",1,0,20,40},{30},6,"L6")',
    result: [
      ['coding', 67.5, 67.5, 6, 0, 'On plan'],
      ['design', 0, 57.5, '', '', 'Nothing due yet'],
      ['behavioral', 0, 75, '', '', 'Nothing due yet'],
      ['mocks', 0, 200 / 3, '', '', 'Nothing due yet'],
      ['overall', 67.5, 67.5, 6, 0, 'On plan'],
    ],
  },
  run: ({ targets, actuals, now, level, assumptions }) => {
    const lines = measuredLines(targets, actuals);
    const result = scoreOf(lines, now, hoursIn(level, assumptions), assumptions);
    return [...areas, 'overall' as const].map((area): Cell[] => {
      const { index, expected, earned, lag, status } = result[area];
      return [area, index, expected, earned ?? '', lag ?? '', statusText(status)];
    });
  },
});

function measuredLines(
  targets: Grid,
  actuals: readonly (number | null)[],
): readonly MeasuredLine[] {
  const [head = [], ...rows] = targets;
  const whereOf = (j: number) => placeIn('targets', 0, HEAD + j);
  const weeks = head.slice(HEAD).map((cell, j) => numberOrBlank(cell, whereOf(j)));
  const knots = knotsIn(weeks, whereOf);
  return rows.flatMap((row, i) => {
    if (isBlankRow(row)) return [];
    const line = lineIn(row, i + 1, knots);
    return [{ ...line, actual: actuals[i] ?? null }];
  });
}

function lineIn(
  row: readonly Cell[],
  index: number,
  knots: readonly number[],
): Omit<MeasuredLine, 'actual'> {
  const [area = '', metric = '', direction = '', weight = ''] = row;
  const place = (column: number) => placeIn('targets', index, column);
  const name = textIn(metric, place(1));
  const line = {
    area: choiceIn<Area>(area, place(0), areas),
    metric: name,
    label: name,
    direction: isBlank(direction) ? 'up' : choiceIn(direction, place(2), ['up', 'down'] as const),
    weight: numberIn(weight, place(3), { min: 0 }),
    knots,
    targets: knots.map((_, j) => numberIn(row[HEAD + j] ?? '', place(HEAD + j))),
  } as const;
  checkedLine(line, name, index + 1);
  return line;
}

function hoursIn(level: readonly Placed[], a: Assumptions): AreaHours {
  const filled = level.filter(({ cell }) => !isBlank(cell));
  const [first] = filled;
  if (filled.length === 1 && first) {
    return areaHoursOf(choiceIn(first.cell, first.place, levels), a);
  }
  if (filled.length !== areas.length) {
    throw new Error(
      `level: ${filled.length} cells; give L6, L7, or the hours of coding, design, behavioral and mocks`,
    );
  }
  const [coding = 0, design = 0, behavioral = 0, mocks = 0] = filled.map(({ cell, place }) =>
    numberIn(cell, place, { min: 0 }),
  );
  return { coding, design, behavioral, mocks };
}
