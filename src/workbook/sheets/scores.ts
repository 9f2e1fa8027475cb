import { areas } from '../../domain/plans/areas';
import type { Area } from '../../domain/plans/areas';
import type { AssumptionName } from '../../domain/plans/assumptions';
import { targetLines } from '../../domain/plans/lines';
import type { Metric } from '../../domain/plans/lines';
import { onWorkings } from '../workings';
import type { Column, FixedRow, TableSheet } from '../spec';
import { lineOf, weightOf } from './lines';
import { datedRows, distinctWhere, rowsWhere } from './log-counts';
import type { Newest } from './measures';
import {
  designsWith,
  distinctProblems,
  isRead,
  mediumMedian,
  mediums,
  newestRounds,
  oldestRead,
  outsideOf,
  ratedStories,
  roundScores,
  rowsRead,
  sofar,
  solvedBefore,
  timedMediums,
  tomorrow,
  upToNow,
} from './measures';
import { assumption } from './targets';

/** The hidden sheet of the 13 metrics: what was measured and how far along the plan that is. */
export function scoresSheet(): TableSheet {
  return onWorkings({
    key: 'scores',
    columns: [
      { key: 'metric', header: 'Key', width: 140, fill: 'given', format: 'text' },
      { key: 'area', header: 'Area', width: 100, fill: 'given', format: 'text' },
      { key: 'label', header: 'Metric', width: 190, fill: 'given', format: 'text' },
      computed('oldest', 'Oldest read'),
      computed('n', 'Rows'),
      computed('assumed', 'Assumed'),
      computed('below', 'Below'),
      computed('actual', 'Actual'),
      computed('value', 'On the line'),
      computed('atMost', 'Goals reached'),
      computed('under', 'Goals passed'),
      computed('earned', 'Earned week'),
      computed('capped', 'Capped', `MIN({@earned},READY_WEEKS_ELAPSED+${assumption('aheadCap')})`),
      computed('due', 'Due'),
      computed('weight', 'Weight'),
      computed('points', 'Points'),
    ],
    rows: { kind: 'fixed', keyColumn: 'metric', records: targetLines.map(metricRow) },
  });
}

/** The index that the plan expects of an area at a week, as a formula. */
export function expectedAt(area: Area, week: string): string {
  if (area === 'mocks') {
    const others = areas.filter((other) => other !== 'mocks');
    return `((${others.map((other) => expectedAt(other, week)).join('+')})/${others.length})`;
  }
  const month = `MIN(6,INT((${week})/4))`;
  const points = [1, 2, 3, 4, 5, 6].map((n) => assumption(curveName(area, n))).join(',');
  const at = `CHOOSE(${month}+1,0,${points})`;
  const next = `CHOOSE(MIN(6,${month}+1),${points})`;
  return `(${at}+(${next}-${at})*((${week})-4*${month})/4)`;
}

function curveName(area: Exclude<Area, 'mocks'>, month: number): AssumptionName {
  const names = { coding: 'Coding', design: 'Design', behavioral: 'Behavioral' } as const;
  // The register holds exactly these 18 names; a test compares them.
  return `curve${names[area]}Month${month}` as AssumptionName;
}

function computed(key: string, header: string, formula?: string): Column {
  const column: Column = { key, header, width: 90, fill: 'computed', format: 'general' };
  return formula === undefined ? column : { ...column, formula };
}

function metricRow({ area, metric, label, direction }: (typeof targetLines)[number]): FixedRow {
  const line = lineOf(metric);
  const first = `INDEX(${line},1)`;
  const last = `INDEX(${line},25)`;
  const sign = direction === 'down' ? '-1*' : '';
  const reach = direction === 'down' ? 'MAX' : 'MIN';
  const goals = (compare: string): string =>
    `SUMPRODUCT((${sign}${line}${compare}${sign}{@value})*1)`;
  const formulas = {
    ...measures[metric],
    value: `IF(ISNUMBER({@actual}),${reach}({@actual},${last}),${first})`,
    atMost: goals('<='),
    under: goals('<'),
    earned: earnedWeek(line),
    due: `IF(ISNUMBER({@actual}),1,IF(${goalNow(line)}=${first},0,1))`,
    weight: weightOf(metric),
    points: `IF(ISNUMBER({@actual}),${expectedAt(area, '{@capped}')},0)`,
  };
  const cells = Object.entries(formulas).map(([key, formula]) => [key, { formula }] as const);
  return { cells: { metric, area, label, ...Object.fromEntries(cells) } };
}

/**
 * Where the actual value stands on the line: between two weeks on the straight line, and on a
 * plateau the present week, kept within it. The weeks are 0 to 24, so week = position - 1.
 */
function earnedWeek(line: string): string {
  const goal = `INDEX(${line},{@atMost})`;
  const between = `{@atMost}-1+({@value}-${goal})/(INDEX(${line},{@atMost}+1)-${goal})`;
  const plateau = 'MAX({@under},MIN(READY_WEEKS_ELAPSED,{@atMost}-1))';
  return `IFERROR(IF({@atMost}=0,0,IF({@atMost}>{@under},${plateau},${between})),0)`;
}

function goalNow(line: string): string {
  const week = 'MIN(23,INT(READY_WEEKS_ELAPSED))';
  const goal = `INDEX(${line},${week}+1)`;
  return `(${goal}+(INDEX(${line},${week}+2)-${goal})*(READY_WEEKS_ELAPSED-${week}))`;
}

/** The cells of a metric from the first row read to its actual value. */
type Measure = Readonly<Partial<Record<'oldest' | 'n' | 'assumed' | 'below', string>>> & {
  readonly actual: string;
};

function count(rows: string, value: string): Measure {
  return { n: rows, actual: `IF({@n}=0,"",${value})` };
}

/** A mean or median of the rows read; too few are no evidence. */
function steady(newest: Newest, value: string): Measure {
  return {
    oldest: oldestRead(newest),
    n: rowsRead(newest),
    actual: `IF({@n}<${assumption('minimumObservations')},"",${value})`,
  };
}

function filtered(of: 'AVERAGE' | 'MEDIAN', column: string, newest: Newest): Measure {
  return steady(newest, `${of}(FILTER({${column}},${isRead(newest)}))`);
}

function dated(day: string): string {
  return `COUNTIFS(${datedRows(day, sofar)})`;
}

function covered(kind: string): Measure {
  return count(
    `${dated('designs.day')}+${dated('topics.firstStudied:rows')}`,
    `COUNTIFS({topics.kind:rows},"${kind}",{topics.covered:rows},"Yes")`,
  );
}

const isDrafted = ['', 'idea', 'planned', 'retired']
  .map((status) => `(TRIM({stories.status})<>"${status}")`)
  .join('*');

const outside = outsideOf('any');

const measures: Readonly<Record<Metric, Measure>> = {
  problemsSolved: count(dated('problems.day'), distinctProblems(solvedBefore(tomorrow))),
  patternsPractised: count(
    dated('problems.day'),
    `COUNTIF({patterns.solved:rows},">="&${assumption('patternProblems')})`,
  ),
  mediumMinutes: {
    ...steady(mediums, mediumMedian()),
    assumed: `IF({@n}=0,0,{@n}-${rowsWhere('problems.day', timedMediums)})`,
    below: `IF({@n}=0,0,${rowsWhere('problems.day', `${timedMediums}*({problems.minutes}<${assumption('unsolvedMinutes')})`)})`,
  },
  designSessions: count(dated('designs.day'), '{@n}'),
  designQuality: filtered('AVERAGE', 'designs.quality', designsWith('quality')),
  designMinutes: filtered('MEDIAN', 'designs.minutes', designsWith('minutes')),
  servicesCovered: covered('AWS service'),
  patternsCovered: covered('Architecture pattern'),
  stories: count(
    dated('stories.created'),
    rowsWhere('stories.created', `${upToNow('stories.created')}*${isDrafted}`),
  ),
  principlesCovered: count(
    dated('stories.created'),
    'COUNTIF({principles.coverage:rows},"Covered")+COUNTIF({principles.coverage:rows},"Strong")',
  ),
  storyQuality: filtered('AVERAGE', 'stories.quality', ratedStories),
  mockSessions: count(dated('mocks.day'), distinctWhere('mocks.loop', outside)),
  outsideScore: steady(newestRounds, `SUMPRODUCT(${isRead(newestRounds)}*${roundScores})/{@n}`),
};
