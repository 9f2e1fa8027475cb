import { planWeeks } from '../../domain/plans/weeks';
import type { Metric } from '../../domain/plans/lines';
import type { Column, FixedRow, TableSheet } from '../spec';
import { ACCENT, PLAN_LINE } from '../styles';
import { goalOf } from './lines';
import { datedRows } from './log-counts';
import { distinctProblems, overallScores, sofar, solvedBefore } from './measures';
import { assumption } from './targets';

const DESIGN_LINE = '#0F766E';
const DESIGN_TARGET = '#99B8B4';

/** The Dashboard's chart of problems and designs against their goals. */
export const progressChart = {
  title: 'Problems and designs against target',
  type: 'combo',
  xTitle: 'Week',
  yTitle: 'Done so far',
  domain: 'weeks.week',
  series: [
    { from: 'weeks.problems', draw: 'line', color: ACCENT },
    { from: 'weeks.problemsTarget', draw: 'dashed', color: PLAN_LINE },
    { from: 'weeks.designs', draw: 'line', color: DESIGN_LINE },
    { from: 'weeks.designsTarget', draw: 'dashed', color: DESIGN_TARGET },
  ],
} as const;

/** The Dashboard's chart of outside scores against the three gates. */
export const scoresChart = {
  title: 'Outside mock scores and the gates',
  type: 'combo',
  xTitle: 'Week',
  yTitle: 'Mean score, 1 to 5',
  domain: 'weeks.week',
  series: [
    { from: 'weeks.score', draw: 'columns', color: ACCENT },
    { from: 'weeks.mayScheduleScore', draw: 'dashed', color: '#B45309' },
    { from: 'weeks.confirmScore', draw: 'dashed', color: '#1E40AF' },
    { from: 'weeks.peakScore', draw: 'dashed', color: '#065F46' },
  ],
} as const;

/** The hidden sheet that the charts read: what was done by the end of every week, and the goals. */
export function weeksSheet(): TableSheet {
  return {
    kind: 'table',
    key: 'weeks',
    title: 'Loop Ready weeks',
    role: 'internal',
    hidden: true,
    columns: [
      { key: 'week', header: 'Week', width: 60, fill: 'given', format: 'integer' },
      computed('problems', 'Problems'),
      computed('problemsTarget', 'Problems target'),
      computed('designs', 'Designs'),
      computed('designsTarget', 'Designs target'),
      computed('score', 'Mean score'),
      { ...computed('mayScheduleScore', 'May schedule'), formula: assumption('mayScheduleScore') },
      { ...computed('confirmScore', 'Confirm'), formula: assumption('confirmScore') },
      { ...computed('peakScore', 'Peak'), formula: assumption('peakScore') },
    ],
    rows: { kind: 'fixed', keyColumn: 'week', records: planWeeks.map(weekRow) },
  };
}

function computed(key: string, header: string): Column {
  return { key, header, width: 90, fill: 'computed', format: 'general' };
}

function weekRow({ week }: (typeof planWeeks)[number]): FixedRow {
  const starts = `{plan.starts#${week}}`;
  const until = `(MIN({plan.ends#${week}},READY_AS_OF)+1)`;
  const target = (metric: Metric): string => goalOf(metric, week);
  // Blank in the future, so that the line of a chart ends today.
  const past = (formula: string): string => `IF(READY_AS_OF<${starts},"",${formula})`;
  const scored = overallScores({ from: starts, until });
  return row(week, {
    problems: past(distinctProblems(solvedBefore(until))),
    problemsTarget: target('problemsSolved'),
    designs: past(`COUNTIFS(${datedRows('designs.day', { ...sofar, until })})`),
    designsTarget: target('designSessions'),
    score: past(`IFERROR(ROUND(AVERAGE(FILTER({mocks.score},${scored})),2),"")`),
  });
}

function row(week: number, formulas: Readonly<Record<string, string>>): FixedRow {
  const cells = Object.entries(formulas).map(([key, formula]) => [key, { formula }] as const);
  return { cells: { week, ...Object.fromEntries(cells) } };
}
