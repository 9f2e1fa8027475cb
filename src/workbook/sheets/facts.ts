import { areas } from '../../domain/plans/areas';
import { ratingSetNames, ratingSets } from '../../domain/records/ratings-entry';
import type { Fact } from '../identity';
import { DUE_LINES, RATING_DAYS, settingKeys } from '../fact-names';
import { rowKey } from '../row-key';
import type { TableSheet } from '../spec';
import { actionsSheet } from './actions';
import { gatesSheet } from './gates';
import { lineOf } from './lines';
import { planHoursColumn, thisWeek } from './plan';
import { assumption } from './targets';

/** What the calls of the panel need beyond the logs, so that opening it reads no other sheet. */
export function facts(): readonly Fact[] {
  return [
    ...settingKeys.map((key) => {
      const value = `{settings.value#${key}}`;
      // A bare reference to a blank cell would be 0 in some programs.
      return fact(`setting ${key}`, `IF(${value}="","",${value})`);
    }),
    fact(
      'limits',
      assumption('easyMinutes'),
      `INDEX(${lineOf('mediumMinutes')},READY_WEEK_NOW+1)`,
      assumption('hardMinutes'),
      assumption('secondsGood'),
      assumption('secondsLong'),
    ),
    fact('stamp row', 'ROW({settings.value#stamp})'),
    fact('focus', thisWeek('focus')),
    ...areas.map((area) =>
      fact(`area ${area}`, thisWeek(planHoursColumn(area)), `{areas.status#${area}}`),
    ),
    fact('verdict', '{verdict.value#shown}', '{verdict.value#next}'),
    ...keysOf(gatesSheet()).map((key) =>
      fact(`gate ${key}`, ...cellsOf('gates', key, ['rank', 'label', 'now', 'gap'])),
    ),
    ...keysOf(actionsSheet()).map((key) =>
      fact(`action ${key}`, ...cellsOf('actions', key, ['rank', 'text', 'why'])),
    ),
    fact('late tasks', late.count),
    ...dueLines('late', late),
    ...dueLines('soon', soon),
    ...ratingSets.map((set) => fact(`ratings ${set}`, ...ratingDays(ratingSetNames[set]))),
  ];
}

function fact(name: string, ...formulas: readonly string[]): Fact {
  return { name, formulas };
}

function keysOf({ rows }: TableSheet): readonly string[] {
  if (rows.kind === 'log') return [];
  return rows.records.map((record) => rowKey(record, rows.keyColumn));
}

function cellsOf(table: string, key: string, columns: readonly string[]): readonly string[] {
  return columns.map((column) => `{${table}.${column}#${key}}`);
}

/** The newest days of a set of ratings, newest first; blank where there is none. */
function ratingDays(set: string): readonly string[] {
  const day = '{assessment.day}';
  const isRated = `ISNUMBER(${day})*({assessment.set}="${set}")*ISNUMBER({assessment.value})`;
  const days = `UNIQUE(FILTER(${day},${isRated}))`;
  return Array.from(
    { length: RATING_DAYS },
    (_, index) => `IFERROR(LARGE(${days},${index + 1}),"")`,
  );
}

interface DueTasks {
  /** 1 for each task that counts. */
  readonly counts: string;
  readonly count: string;
  /** The place among those that count of the n-th to list. */
  readonly place: (line: number) => string;
}

const state = '{tasks.state:rows}';

/** The newest of the overdue ones come first: a person who was away starts where they are. */
const late: DueTasks = {
  counts: `(${state}="Overdue")+(${state}="Needs a note")>0`,
  count: `COUNTIF(${state},"Overdue")+COUNTIF(${state},"Needs a note")`,
  place: (line) => `${late.count}-${line - 1}`,
};

const soon: DueTasks = {
  counts: `${state}="Due soon"`,
  count: `COUNTIF(${state},"Due soon")`,
  place: String,
};

/** Lines with the key, day, state, number, target and text of a task; blank where there is none. */
function dueLines(name: keyof typeof DUE_LINES, tasks: DueTasks): readonly Fact[] {
  return Array.from({ length: DUE_LINES[name] }, (_, index) => {
    const line = index + 1;
    const nth = `INDEX(FILTER({tasks.key:rows},${tasks.counts}),${tasks.place(line)})`;
    const of = (column: string): string =>
      `IFERROR(INDEX({tasks.${column}:rows},MATCH({@position},{tasks.key:rows},0)),"")`;
    return fact(
      `${name} ${line}`,
      `IF(${tasks.count}<${line},"",${nth})`,
      of('due'),
      of('state'),
      of('actual'),
      of('target'),
      of('text'),
    );
  });
}
