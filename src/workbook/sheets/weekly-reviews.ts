import { tasks } from '../../domain/content/tasks/tasks';
import { areas } from '../../domain/plans/areas';
import { planWeeks } from '../../domain/plans/weeks';
import type { Content, FixedRow, TableSheet } from '../spec';
import { newInWeek } from './counts';
import { taskCell } from './task-columns';
import { GOALS, weekKey } from './goal-columns';
import { counted, daySources, hoursColumn, reviewColumns } from './review-columns';

/** A row for every week, then one for every month: the logs fill the numbers, you the words. */
export function weeklyReviewsSheet(): TableSheet {
  return {
    kind: 'table',
    key: 'weeklyReviews',
    title: 'Weekly reviews',
    role: 'fill',
    frozenColumns: 4,
    columns: reviewColumns(),
    rows: {
      kind: 'fixed',
      keyColumn: 'key',
      records: [...planWeeks.map(({ week }) => weekRow(week)), ...months.map(monthRow)],
    },
    looks: [{ on: ['period'], formula: '{@current}="This week"', look: 'current' }],
  };
}

const months = [1, 2, 3, 4, 5, 6];

function weekRow(week: number): FixedRow {
  return {
    cells: {
      key: weekKey(week),
      period: `Week ${week}`,
      starts: { formula: `{plan.starts#${week}}` },
      ends: { formula: `{plan.ends#${week}}` },
      schedule: daySources[0],
      problems: { formula: counted(newInWeek('problems', week)) },
      designs: { formula: counted(newInWeek('designs', week)) },
      ...(week === 1 ? {} : { carried: leftFrom(weekKey(week - 1)) }),
    },
  };
}

function monthRow(month: number): FixedRow {
  return {
    cells: {
      key: monthKey(month),
      period: `Month ${month}`,
      starts: { formula: `{plan.starts#${4 * month - 3}}` },
      ends: { formula: `{plan.ends#${4 * month}}` },
      deliverables: deliverables(month),
      ...(month === 1 ? {} : { carried: leftFrom(monthKey(month - 1)) }),
      ...Object.fromEntries(
        added.map((column) => [column, { formula: sumOfWeeks(column, month) }]),
      ),
    },
  };
}

function monthKey(month: number): string {
  return `m${month}`;
}

/** The goals of the period before that have no done mark. */
function leftFrom(before: string): Content {
  const open = GOALS.map((goal) => {
    const text = `{weeklyReviews.goal${goal}#${before}}`;
    return `IF(AND(${text}<>"",{weeklyReviews.done${goal}#${before}}<>TRUE),"· "&${text}&" ","")`;
  });
  return { formula: open.join('&') };
}

/** The month's deliverables, one a line, as they stand on Tasks. */
function deliverables(month: number): Content {
  const lines = tasks
    .filter(
      ({ kind, when }) => kind === 'deliverable' && when.kind === 'month' && when.month === month,
    )
    .map(({ id }) => `IF(${taskCell('state', id)}="Done","✓ ","○ ")&${taskCell('text', id)}`);
  return { formula: lines.join('&CHAR(10)&') };
}

/** Columns of a month that are the sum of its weeks, which costs less than reading a log again. */
const added = [
  ...['problems', 'designs', 'easy', 'medium', 'hard', 'stories', 'improved', 'mocks'],
  ...areas.map(hoursColumn),
];

function sumOfWeeks(column: string, month: number): string {
  const weeks = [3, 2, 1, 0].map(
    (back) => `{weeklyReviews.${column}#${weekKey(4 * month - back)}}`,
  );
  return counted(`SUM(${weeks.join(',')})`);
}
