import { daySevenRatings, firstAssessment, weeklyRatings } from '../../domain/content/assessment';
import type { RatedItem } from '../../domain/content/assessment';
import type { BaselineItem } from '../../domain/content/baseline';
import { baseline } from '../../domain/content/baseline';
import type { Source } from '../../domain/content/sources';
import { sourceName } from '../../domain/content/sources';
import type { WeakArea } from '../../domain/content/weak-areas';
import { weakAreas } from '../../domain/content/weak-areas';
import type { AssumptionName } from '../../domain/plans/assumptions';
import { keyColumn, noteColumn } from '../columns';
import type { Column, Content, FixedRow, TableSheet } from '../spec';
import type { AssessmentSet } from './ratings';
import { assumption } from './targets';

/** The guided assessment: then, now and target. */
export function assessmentGuideSheet(): TableSheet {
  return {
    kind: 'table',
    key: 'assessmentGuide',
    title: 'Assessment',
    role: 'fill',
    frozenColumns: 4,
    columns,
    rows: {
      kind: 'fixed',
      keyColumn: 'key',
      records: [
        ...firstAssessment.map((item) => ratedRow('First assessment', item)),
        totalRow(),
        ...baseline.map(baselineRow),
        ...daySevenRatings.map((item) => ratedRow('Day 7', item)),
        ...weeklyRatings.map((item) => ratedRow('Weekly', item)),
        ...weakAreas.map(weakAreaRow),
      ],
    },
    looks: [
      { on: ['reading'], formula: 'OR({@reading}="Strength",{@reading}="Reached")', look: 'ahead' },
      { on: ['reading'], formula: '{@reading}="Work on this first"', look: 'atRisk' },
      { on: ['reading'], formula: '{@reading}="Focus"', look: 'onPlan' },
    ],
  };
}

const ofItem =
  'ISNUMBER({assessment.day})*({assessment.day}<READY_AS_OF+1)*({assessment.item}={@key})*ISNUMBER({assessment.value})';

const columns: readonly Column[] = [
  keyColumn(),
  { key: 'set', header: 'Set', width: 130, fill: 'given', format: 'text' },
  { key: 'group', header: 'Group', width: 130, fill: 'given', format: 'text' },
  { key: 'text', header: 'Item', width: 340, fill: 'given', format: 'text' },
  { key: 'unit', header: 'Unit', width: 130, fill: 'given', format: 'text' },
  {
    key: 'first',
    header: 'Then',
    width: 76,
    fill: 'typed',
    format: 'general',
    formula: `IFERROR(INDEX(FILTER({assessment.value},${ofItem}),1),"")`,
    note: 'Where you started. Type it here; until then it shows your oldest rating or log entry.',
  },
  {
    key: 'latest',
    header: 'Now',
    width: 76,
    fill: 'typed',
    format: 'general',
    formula: `IFERROR(INDEX(FILTER({assessment.value},${ofItem}),ROWS(FILTER({assessment.value},${ofItem}))),{@first})`,
    note: 'Where you stand. Type a new number whenever you rate yourself again; until then it shows your newest rating.',
  },
  {
    key: 'target',
    header: 'Target',
    width: 76,
    fill: 'typed',
    format: 'general',
    note: 'Where the plan wants you in the end. The first assessment only records.',
  },
  {
    key: 'reading',
    header: 'What it says',
    width: 130,
    fill: 'computed',
    format: 'general',
  },
  noteColumn('note', 'What surprised you', 280),
  { key: 'source', header: 'Source', width: 280, fill: 'given', format: 'text' },
];

function ratedRow(set: AssessmentSet, item: RatedItem): FixedRow {
  const { from, to, step, words } = item.scale;
  const target = targetOf(item.threshold);
  return {
    cells: {
      key: item.id,
      set,
      group: item.group,
      text: item.text,
      unit: words
        ? words.map((word, index) => `${from + index} ${word}`).join(', ')
        : `${from} to ${to}${step < 1 ? ', halves' : ''}`,
      ...(target === null ? {} : { target }),
      reading: { formula: set === 'First assessment' ? band() : distance('up') },
      source: sourceName(item.source),
    },
    overrides: {
      first: { choice: { kind: 'number', min: from, max: to, help: `${from} to ${to}.` } },
      latest: { choice: { kind: 'number', min: from, max: to, help: `${from} to ${to}.` } },
    },
  };
}

/** The lowest items come first; the others are strengths or need focus, or lie between. */
function band(): string {
  const lower =
    'COUNTIFS({assessmentGuide.set:rows},{@set},{assessmentGuide.latest:rows},"<"&{@latest})';
  return `IF(ISNUMBER({@latest}),IF({@latest}>=${assumption('strengthRating')},"Strength",IF(${lower}<${assumption('firstToWorkOn')},"Work on this first",IF({@latest}<=${assumption('focusRating')},"Focus",""))),"")`;
}

function totalRow(): FixedRow {
  const sum = (column: string): Content => {
    const cells = firstAssessment.map(({ id }) => `{assessmentGuide.${column}#${id}}`).join(',');
    return { formula: `IF(COUNT(${cells})=0,"",SUM(${cells}))` };
  };
  return {
    cells: {
      key: 'fa-total',
      set: 'First assessment: all',
      group: 'Total',
      text: `All ${firstAssessment.length} items`,
      unit: `of ${5 * firstAssessment.length}`,
      first: sum('first'),
      latest: sum('latest'),
    },
    overrides: { first: { fill: 'computed' }, latest: { fill: 'computed' } },
  };
}

function baselineRow({ id, text, unit, direction, target, sources }: BaselineItem): FixedRow {
  const measured = baselineMeasures[id];
  return measuredRow('Baseline', {
    key: id,
    text,
    unit,
    target: targetOf(target),
    reading: distance(direction),
    sources,
    ...(measured ? { first: measured.first, latest: measured.latest } : {}),
  });
}

function weakAreaRow({ id, text, current, unit, direction, target, source }: WeakArea): FixedRow {
  return measuredRow('Weak areas', {
    key: id,
    text,
    unit,
    target: targetOf(target),
    reading: distance(direction),
    sources: [source],
    latest:
      current.kind === 'rating'
        ? `{assessmentGuide.latest#${current.id}}`
        : `{scores.actual#${current.metric}}`,
  });
}

interface Measured {
  readonly key: string;
  readonly text: string;
  readonly unit: string;
  readonly target: Content | null;
  readonly reading: string;
  readonly sources: readonly Source[];
  readonly first?: string;
  readonly latest?: string;
}

function measuredRow(set: AssessmentSet, row: Measured): FixedRow {
  return {
    cells: {
      key: row.key,
      set,
      group: set,
      text: row.text,
      unit: row.unit,
      ...(row.first === undefined ? {} : { first: { formula: row.first } }),
      ...(row.latest === undefined ? {} : { latest: { formula: row.latest } }),
      ...(row.target === null ? {} : { target: row.target }),
      reading: { formula: row.reading },
      source: row.sources.map(sourceName).join('; '),
    },
  };
}

const pastProblems = 'ISNUMBER({problems.day})*({problems.day}<READY_AS_OF+1)';
const pastDesigns = 'ISNUMBER({designs.day})*({designs.day}<READY_AS_OF+1)';

/** What the logs know of the baseline: the entries marked as such, and the middle of the others. */
const baselineMeasures: Readonly<Record<string, { first: string; latest: string }>> = {
  'bl-easy': problemMeasure('Easy', 1),
  'bl-medium-1': problemMeasure('Medium', 1),
  'bl-medium-2': problemMeasure('Medium', 2),
  'bl-design-minutes': designMeasure('minutes'),
  'bl-design-completeness': designMeasure('completeness'),
};

function problemMeasure(difficulty: string, nth: number): { first: string; latest: string } {
  const rows = `${pastProblems}*({problems.difficulty}="${difficulty}")*ISNUMBER({problems.minutes})`;
  const later = `FILTER({problems.minutes},${rows}*({problems.baseline}<>TRUE)*({problems.solved}=TRUE))`;
  return {
    first: `IFERROR(INDEX(FILTER({problems.minutes},${rows}*({problems.baseline}=TRUE)),${nth}),"")`,
    latest: `IFERROR(MEDIAN(${later}),{@first})`,
  };
}

function designMeasure(column: 'minutes' | 'completeness'): { first: string; latest: string } {
  const rows = `${pastDesigns}*ISNUMBER({designs.${column}})`;
  return {
    first: `IFERROR(INDEX(FILTER({designs.${column}},${rows}*({designs.baseline}=TRUE)),1),"")`,
    latest: `IFERROR(MEDIAN(FILTER({designs.${column}},${rows}*({designs.baseline}<>TRUE))),{@first})`,
  };
}

/** `Reached`, or how far it is. */
function distance(direction: 'up' | 'down'): string {
  const gap = direction === 'up' ? '{@target}-{@latest}' : '{@latest}-{@target}';
  const tenths = `ROUND((${gap})*10,0)`;
  return `IF(AND(ISNUMBER({@latest}),ISNUMBER({@target})),IF(${tenths}<=0,"Reached",INT(${tenths}/10)&IF(MOD(${tenths},10)=0,"","."&MOD(${tenths},10))&" to go"),"")`;
}

function targetOf(target: AssumptionName | undefined): Content | null {
  return target === undefined ? null : { formula: assumption(target) };
}
