import type { Metric } from '../../domain/plans/lines';
import { planWeeks } from '../../domain/plans/weeks';
import type { Column, FixedRow, TableSheet } from '../spec';
import { onWorkings } from '../workings';
import { goalOf } from './lines';
import { datedRows, distinctWhere, storiesWith } from './log-counts';
import { distinctProblems, outsideOf, solvedBefore } from './measures';
import { assumption } from './targets';

/** The name of the units done in each past week: a row a week, a column for each forecast. */
export const PACE_NAME = 'READY_PACE';

/** The day after the stamped one: custom functions may read no other day. */
export const afterStamp = '(READY_STAMP+1)';

/** What the forecasts count, in the order of their columns. */
export const paceUnits = ['problems', 'designs', 'stories', 'mocks'] as const;

export type PaceUnit = (typeof paceUnits)[number];

/** A formula for the different loops that someone else scored from a day to the stamped one. */
export function sessionsFrom(day: string): string {
  return distinctWhere('mocks.loop', `${outsideOf('any', afterStamp)}*({mocks.day}>=${day})`);
}

/** A formula for the weeks whose pace is read. */
export const weeksRead = 'SUM({pace.read:rows})';

/** A formula for the day on which the last full week ended, the first not counted. */
export const fullUntil = `(READY_START+7*${fullWeeks()})`;

/** The hidden sheet of what was done in each full week of the plan, up to the stamped day. */
export function paceSheet(): TableSheet {
  return onWorkings({
    key: 'pace',
    columns: [
      { key: 'week', header: 'Week', width: 60, fill: 'given', format: 'integer' },
      computed('starts', 'Starts', 'IF(ISNUMBER(READY_START),READY_START+7*({@week}-1),"")', 'day'),
      computed('until', 'Until before', 'IF({@starts}="","",{@starts}+7)', 'day'),
      computed('read', 'Read', isRead),
      computed('solved', 'Solved before its end'),
      computed('later', 'Mock sessions after it'),
      ...paceUnits.map((unit) => computed(unit, headers[unit])),
    ],
    names: [{ name: PACE_NAME, columns: ['problems', 'mocks'] }],
    rows: { kind: 'fixed', keyColumn: 'week', records: planWeeks.map(({ week }) => weekRow(week)) },
  });
}

const headers = {
  problems: 'New problems',
  designs: 'Designs',
  stories: 'New stories',
  mocks: 'Mock sessions',
} as const satisfies Record<PaceUnit, string>;

function fullWeeks(): string {
  return 'COUNTIFS({pace.until:rows},"<="&READY_STAMP)';
}

/** 1 for the newest full weeks, as many as a forecast reads. */
const isRead = `IF(ISNUMBER({@until}),IF(AND({@until}<=READY_STAMP,{@week}>${fullWeeks()}-${assumption('finishWeeks')}),1,0),0)`;

function computed(
  key: string,
  header: string,
  formula?: string,
  format: 'day' | 'general' = 'general',
): Column {
  const column: Column = { key, header, width: 90, fill: 'computed', format };
  return formula === undefined ? column : { ...column, formula };
}

function weekRow(week: number): FixedRow {
  const last = week === planWeeks.length;
  const isNear = last ? '{@read}=1' : `{@read}+{pace.read#${week + 1}}>0`;
  const near = (formula: string): string => `IF(${isNear},${formula},"")`;
  const solvedUntil = (day: string): string => distinctProblems(solvedBefore(day));
  const span = { from: '{@starts}', until: '{@until}' };
  const before = (column: string, first: string): string =>
    week === 1 ? first : `{pace.${column}#${week - 1}}`;
  const formulas = {
    solved: near(solvedUntil('{@until}')),
    // A session counts in the week of its last round, so the weeks are told apart from the end.
    later: near(sessionsFrom('{@until}')),
    problems: done(
      week,
      'problemsSolved',
      `({@solved}-${before('solved', solvedUntil('{@starts}'))})`,
    ),
    designs: done(week, 'designSessions', `COUNTIFS(${datedRows('designs.day', span)})`),
    stories: done(week, 'stories', `(${storiesWith(span)})`),
    mocks: done(week, 'mockSessions', `(${before('later', sessionsFrom('{@starts}'))}-{@later})`),
  };
  const cells = Object.entries(formulas).map(([key, formula]) => [key, { formula }] as const);
  return { cells: { week, ...Object.fromEntries(cells) } };
}

/** A week that asked for nothing and had nothing done is rest, which is no slow pace: blank. */
function done(week: number, metric: Metric, count: string): string {
  const rested = `AND(${goalOf(metric, week)}=${goalOf(metric, week - 1)},${count}=0)`;
  return `IF({@read}=0,"",IF(${rested},"",${count}))`;
}
