import { onWorkings } from '../workings';
import type { Target } from '../../domain/content/tasks/target';
import { metricLabel } from '../../domain/content/tasks/target';
import type { Task } from '../../domain/content/tasks/task';
import { tasks } from '../../domain/content/tasks/tasks';
import { components } from '../../domain/evidence/rounds';
import { targetLines } from '../../domain/plans/lines';
import type { FixedRow, TableSheet } from '../spec';
import {
  datedRows,
  distinctWhere,
  isDated,
  isOfType,
  isOutsideRound,
  mockSessions,
  ownSpan,
  rowsWhere,
  storiesWith,
  typesOf,
} from './log-counts';
import { assumption } from './targets';

/** The hidden sheet of what tasks count: one row for each metric, period and subject. */
export function countsSheet(): TableSheet {
  return onWorkings({
    key: 'counts',
    columns: [
      { key: 'key', header: 'Key', width: 280, fill: 'given', format: 'text' },
      { key: 'label', header: 'Counts', width: 280, fill: 'given', format: 'text' },
      { key: 'from', header: 'From', width: 90, fill: 'computed', format: 'day' },
      { key: 'until', header: 'Until before', width: 90, fill: 'computed', format: 'day' },
      { key: 'value', header: 'Value', width: 90, fill: 'computed', format: 'general' },
    ],
    rows: { kind: 'fixed', keyColumn: 'key', records: countRows() },
  });
}

/** The key of the row that measures a task; `null` for a task without a target. */
export function countKeyOf({ target, when }: Task): string | null {
  if (!target) return null;
  const period = target.cumulative ? [] : [periodKey(when)];
  return [target.metric, ...period, ...(target.of ?? [])].join('.').replace(/[^\w.-]+/g, '_');
}

/** What a target counts, in words. */
export function countLabel({ metric, of = [] }: Target): string {
  return of.length === 0 ? metricLabel(metric) : `${metricLabel(metric)}: ${of.join(', ')}`;
}

function periodKey(when: Task['when']): string {
  switch (when.kind) {
    case 'week':
      return `w${when.week}`;
    case 'month':
      return `m${when.month}`;
    case 'beforeInterview':
      throw new RangeError('A task of the interview counts from the first day: use reach().');
  }
}

function countRows(): FixedRow[] {
  const rows = new Map<string, FixedRow>();
  for (const task of tasks) {
    const key = countKeyOf(task);
    if (key !== null && task.target && !rows.has(key)) {
      rows.set(key, countRow(key, task.target, task.when));
    }
  }
  return [...rows.values()];
}

function countRow(key: string, target: Target, when: Task['when']): FixedRow {
  return {
    cells: {
      key,
      label: countLabel(target),
      from: target.cumulative ? 1 : { formula: `{plan.starts#${firstWeek(when)}}` },
      until: {
        formula: target.cumulative
          ? 'READY_AS_OF+1'
          : `MIN({plan.ends#${lastWeek(when)}},READY_AS_OF)+1`,
      },
      value: { formula: valueOf(target, when) },
    },
  };
}

function firstWeek(when: Task['when']): number {
  return when.kind === 'month' ? 4 * when.month - 3 : lastWeek(when);
}

function lastWeek(when: Task['when']): number {
  if (when.kind === 'beforeInterview') return 24;
  return when.kind === 'month' ? 4 * when.month : when.week;
}

const outside = isOutsideRound(ownSpan);

function valueOf({ metric, cumulative, of = [] }: Target, when: Task['when']): string {
  // Over the whole plan a metric of the plan is what Scores says of it.
  const isLine = targetLines.some((line) => line.metric === metric);
  if (isLine && cumulative && of.length === 0) return `{scores.actual#${metric}}`;
  switch (metric) {
    case 'problemsSolved':
      return of.length > 0 ? of.map(solvedWith).join('+') : newInWeek('problems', lastWeek(when));
    case 'designSessions':
      return plus(of, (key) => designs(`,{designs.key},"${key}"`), designs(''));
    case 'l6Designs':
      return scaled('L6', of);
    case 'l7Designs':
      return scaled('L7', of);
    case 'servicesCovered':
      return covered('AWS service', of);
    case 'patternsCovered':
      return covered('Architecture pattern', of);
    case 'topicsStudied':
      return of
        .map((name) => `MIN(1,COUNTIFS({topics.name:rows},"${name}",${datedTopics}))`)
        .join('+');
    case 'stories':
      return plus(of, storiesOn, storiesWith(ownSpan));
    case 'peakStories':
      return `COUNTIFS(${datedRows('stories.created', ownSpan)},{stories.quality},">="&9/2)`;
    case 'failureStories':
      return storiesWith(ownSpan, ',{stories.theme},"*failure*"');
    case 'storiesTold':
      return distinctWhere('tellings.story', isDated('tellings.day', ownSpan));
    case 'tellingSeconds':
      return `IFERROR(MEDIAN(FILTER({tellings.seconds},${isDated('tellings.day', ownSpan)}*ISNUMBER({tellings.seconds}))),"")`;
    case 'principlesRecalled':
      return distinctWhere(
        'recalls.item',
        `${isDated('recalls.day', ownSpan)}*({recalls.kind}="principle")`,
      );
    case 'baselineProblems':
      return `COUNTIFS(${datedRows('problems.day', ownSpan)},{problems.baseline},TRUE)`;
    case 'baselineDesigns':
      return `COUNTIFS(${datedRows('designs.day', ownSpan)},{designs.baseline},TRUE)`;
    case 'itemsRated':
      return 'COUNTIFS({assessmentGuide.set:rows},"First assessment",{assessmentGuide.latest:rows},">0")';
    case 'mockSessions':
      return mockSessions(ownSpan);
    case 'behavioralMocks':
      return mockSessions(ownSpan, typesOf('behavioral'));
    case 'bookedMocks':
      return distinctWhere('mocks.loop', 'ISNUMBER({mocks.day})*({mocks.status}<>"cancelled")');
    case 'outsideRounds':
      return rowsWhere('mocks.day', of.length > 0 ? `${outside}*${isOfType(of)}` : outside);
    case 'fullLoops':
      return fullLoops();
    case 'componentScore':
      return weakestComponent();
    case 'openMajorFeedback':
      return `IF(${rowsWhere('mocks.day', outside)}=0,"",${majors('')}-${majors(`,${datedRows('feedback.closed', ownSpan)}`)}-${majors(',{feedback.closed},"",{feedback.status},"addressed"')})`;
    case 'interviewDays':
      return 'IF(ISNUMBER(READY_INTERVIEW),1,0)';
    default:
      throw new RangeError(`No formula counts ${metric} in a week or by subject.`);
  }
}

const datedTopics = datedRows('topics.firstStudied:rows', ownSpan);

/** Different problems solved with a coding pattern, which Topics counts. */
function solvedWith(pattern: string): string {
  return `SUM(INDEX({topics.usedIn:rows},MATCH("${pattern}",{topics.name:rows},0)))`;
}

function plus(of: readonly string[], one: (name: string) => string, all: string): string {
  return of.length === 0 ? all : of.map(one).join('+');
}

function designs(criteria: string): string {
  return `COUNTIFS(${datedRows('designs.day', ownSpan)}${criteria})`;
}

function scaled(scale: 'L6' | 'L7', of: readonly string[]): string {
  const criteria = `,{designs.scale},"${scale}"`;
  return plus(of, (key) => designs(`${criteria},{designs.key},"${key}"`), designs(criteria));
}

function covered(kind: string, of: readonly string[]): string {
  const rows = `{topics.kind:rows},"${kind}",{topics.covered:rows},"Yes"`;
  return plus(of, (name) => `COUNTIFS({topics.name:rows},"${name}",${rows})`, `COUNTIFS(${rows})`);
}

/** Stories that name a principle, as primary or among the others. */
function storiesOn(code: string): string {
  const primary = storiesWith(ownSpan, `,{stories.primary},"${code}"`);
  const secondary = storiesWith(
    ownSpan,
    `,{stories.primary},"<>${code}",{stories.secondary},"*${code}*"`,
  );
  return `${primary}+${secondary}`;
}

function majors(criteria: string): string {
  return `COUNTIFS(${datedRows('feedback.day', ownSpan)},{feedback.severity},"major"${criteria})`;
}

/** The lowest of the components' mean scores, once each has the scores that a gate reads. */
function weakestComponent(): string {
  const cells = (column: string): string =>
    components.map((component) => `{rounds.${column}#${component}}`).join(',');
  return `IF(MIN(${cells('n')})<${assumption('gateNeed')},"",MIN(${cells('mean')}))`;
}

/** Loops that had a round of every component. */
function fullLoops(): string {
  const others = (['design', 'behavioral'] as const).map(
    (component) =>
      `ISNUMBER(MATCH({mocks.loop},FILTER({mocks.loop},${outside}*${isOfType(typesOf(component))}),0))`,
  );
  return distinctWhere(
    'mocks.loop',
    `${outside}*${isOfType(typesOf('coding'))}*${others.join('*')}`,
  );
}

/** What a week added to a running count of the hidden weeks sheet; 0 before the week begins. */
export function newInWeek(column: 'problems' | 'designs', week: number): string {
  const now = `{weeks.${column}#${week}}`;
  const before = week === 1 ? '0' : `{weeks.${column}#${week - 1}}`;
  return `IF(ISNUMBER(${now}),${now}-${before},0)`;
}
