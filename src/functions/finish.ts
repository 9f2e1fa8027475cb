import { finishDate, finishText } from '../domain/forecast/finish';
import type { Cell, Grid, Placed, Result } from './cells';
import { isBlank, placeIn } from './cells';
import type { DayCell } from './days';
import { define } from './define';
import { numberIn, numberOrBlank } from './read';

/** READY_FINISH: the day by which the rest is likely done. */
export const finish = define({
  name: 'READY_FINISH',
  summary: 'The day by which the rest is likely done, were every week like one of your own.',
  parameters: [
    {
      name: 'weekly_counts',
      type: 'table',
      help: 'Units done in each past week; for several units one row each',
    },
    {
      name: 'remaining',
      type: 'cells',
      help: 'Units still to do; for several units a column',
    },
    { name: 'as_of', type: 'day', help: 'The day to count from' },
    {
      name: 'confidence',
      type: 'numbers',
      help: 'How sure, from 0 to 1; a row of them gives a column each',
      default: 0.85,
      min: 0,
      max: 1,
    },
  ],
  returns:
    'A date (a serial number when as_of is one), "Done", "Need 2 more weeks" or "Not at this pace"',
  example: { formula: '=READY_FINISH({5,5,5,5},12,46174)', result: 46_195 },
  run: ({ weekly_counts, remaining, as_of, confidence }) => {
    const units = remaining.length > 1 ? weekly_counts : [weekly_counts.flat()];
    const levels = confidence.filter((level): level is number => level !== null);
    const rows = remaining.map(({ cell, place }, i) => {
      if (isBlank(cell) && remaining.length > 1) return levels.map((): Cell => '');
      const left = numberIn(cell, place);
      const counts = countsIn(units, i);
      return levels.map((level) => finishCell(counts, left, as_of, level));
    });
    return single(rows);
  },
});

function finishCell(
  counts: readonly number[],
  remaining: number,
  asOf: DayCell,
  confidence: number,
): Cell {
  const finish = finishDate(counts, remaining, asOf.day, confidence);
  return finish.kind === 'day' ? asOf.cellOf(finish.day) : (finishText(finish) ?? '');
}

function countsIn(units: Grid, row: number): readonly number[] {
  return (units[row] ?? []).flatMap((cell, column) => {
    const place: Placed['place'] = placeIn('weekly_counts', row, column);
    return numberOrBlank(cell, place, { min: 0, whole: true }) ?? [];
  });
}

function single(rows: Cell[][]): Result {
  const first = rows[0]?.[0];
  return rows.length === 1 && rows[0]?.length === 1 && first !== undefined ? first : rows;
}
