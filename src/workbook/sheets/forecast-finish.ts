import type { Metric } from '../../domain/plans/lines';
import { PLAN_WEEKS } from '../../domain/plans/hours';
import type { LookRule, PageCell } from '../spec';
import { countText } from '../texts';
import { AT, CELL, LAST, customCall, head, shown, spilled } from './forecast-layout';
import { goalOf, lineOf } from './lines';
import { datedRows, storiesWith } from './log-counts';
import { distinctProblems, solvedBefore } from './measures';
import { PACE_NAME, afterStamp, paceUnits, sessionsFrom } from './pace';
import type { PaceUnit } from './pace';
import { assumption } from './targets';

const HEAD = AT.finish - 1;
const GATES = 8;

interface Unit {
  readonly label: string;
  readonly done: string;
  readonly goal: string;
  /** The line that it follows. */
  readonly metric: Metric;
}

const sofar = { from: '1', until: afterStamp } as const;

const units: Readonly<Record<PaceUnit, Unit>> = {
  problems: {
    label: 'Problems',
    done: distinctProblems(solvedBefore(afterStamp)),
    goal: goalOf('problemsSolved', PLAN_WEEKS),
    metric: 'problemsSolved',
  },
  designs: {
    label: 'Designs',
    done: `COUNTIFS(${datedRows('designs.day', sofar)})`,
    goal: goalOf('designSessions', PLAN_WEEKS),
    metric: 'designSessions',
  },
  stories: {
    label: 'Stories',
    done: storiesWith(sofar),
    goal: goalOf('stories', PLAN_WEEKS),
    metric: 'stories',
  },
  mocks: {
    label: 'Mock sessions',
    done: sessionsFrom('1'),
    goal: goalOf('mockSessions', PLAN_WEEKS),
    metric: 'mockSessions',
  },
};

/** When the rest is likely done at one's own pace, and how long one could pause. */
export function finishBlock(): PageCell[] {
  return [
    head(`A${HEAD}`, 'DONE AT YOUR PACE', 'Were every coming week like one of your last twelve.'),
    head(`B${HEAD}`, 'Done', 'Up to the stamped day.', 'headRight'),
    head(`C${HEAD}`, 'Goal', 'What the plan asks for in the end, or the gate.', 'headRight'),
    head(`D${HEAD}`, 'A week', 'The mean of those weeks, in the hours to try.', 'headRight'),
    {
      ...head(`E${HEAD}`, '', 'As likely as not you are done by this day.', 'headRight'),
      content: 1 / 2,
      format: 'percent',
    },
    {
      ...shown(`F${HEAD}`, assumption('finishConfidence'), 'headRight', 'percent'),
      note: 'You are done by this day this surely: plan with it.',
    },
    head(
      `G${HEAD}`,
      'Buffer',
      'Days that you could pause before the plan overtakes you.',
      'headRight',
    ),
    head(`H${HEAD}`, 'That is', '', 'headRight'),
    ...paceUnits.flatMap(unitRow),
    ...forecastGates.flatMap(gateUnitRow),
    shown(`E${AT.finish}`, customCall(finishCall), 'cellRight', 'day'),
  ];
}

const rows = `${AT.finish}:$C$${LAST.finish}`;
const factor = `IF(AND(ISNUMBER($B$${AT.tryHours}),ISNUMBER($C$${AT.tryHours})),$B$${AT.tryHours}/$C$${AT.tryHours},1)`;

// FILTER makes the spreadsheet work out the differences row by row.
const left = `FILTER(($C$${rows}-$B$${AT.finish}:$B$${LAST.finish})/${factor},ISNUMBER($C$${rows}))`;

const finishCall = `READY_FINISH(TRANSPOSE(${PACE_NAME}),${left},READY_STAMP,$E$${HEAD}:$F$${HEAD})`;

function rowOf(unit: PaceUnit): number {
  return AT.finish + paceUnits.indexOf(unit);
}

function unitRow(unit: PaceUnit): PageCell[] {
  const row = rowOf(unit);
  const { label, done, goal, metric } = units[unit];
  return [
    { at: `A${row}`, content: label, style: 'strong' },
    shown(`B${row}`, done, 'cellRight', 'integer'),
    shown(`C${row}`, goal, 'cellRight', 'integer'),
    shown(
      `D${row}`,
      `IFERROR(AVERAGE({pace.${unit}:rows})*${factor},"No week yet")`,
      'cellRight',
      'tenth',
    ),
    ...(row === AT.finish ? [] : [spilled(`E${row}`, 'cellRight', 'day')]),
    spilled(`F${row}`, 'cellRight', 'day'),
    shown(`G${row}`, bufferOf(metric), 'cellRight', 'integer'),
    shown(`H${row}`, bufferWord(`G${row}`)),
  ];
}

interface ForecastGate {
  readonly gate: 'Confirm.stories' | 'Confirm.mockSessions';
  readonly unit: PaceUnit;
  readonly label: string;
  readonly goal: string;
  readonly row: number;
}

/**
 * The gates of `Confirm` whose units have a pace. Each has a call of its own for the day by which it
 * opens, because formulas that read a spilled cell cost a second calculation.
 */
const forecastGates: readonly ForecastGate[] = [
  {
    gate: 'Confirm.stories',
    unit: 'stories',
    label: 'Stories to confirm a date',
    goal: assumption('confirmStories'),
    row: LAST.finish + 1,
  },
  {
    gate: 'Confirm.mockSessions',
    unit: 'mocks',
    label: 'Mocks to confirm a date',
    goal: assumption('confirmMocks'),
    row: LAST.finish + 2,
  },
];

function gateUnitRow({ unit, label, goal, row }: ForecastGate): PageCell[] {
  const left = `($C$${row}-$B$${row})/${factor}`;
  const call = `READY_FINISH({pace.${unit}:rows},${left},READY_STAMP,$F$${HEAD})`;
  return [
    { at: `A${row}`, content: label, style: 'strong' },
    shown(`B${row}`, `$B$${rowOf(unit)}`, 'cellRight', 'integer'),
    shown(`C${row}`, goal, 'cellRight', 'integer'),
    shown(`D${row}`, `$D$${rowOf(unit)}`, 'cellRight', 'tenth'),
    shown(`F${row}`, customCall(call), 'cellRight', 'day'),
  ];
}

/** The days until the line rises above what is done, negative when it already has. */
function bufferOf(metric: Metric): string {
  const [line, at] = [lineOf(metric), `{scores.atMost#${metric}}`];
  const goal = `INDEX(${line},${at})`;
  const between = `IFERROR(({scores.value#${metric}}-${goal})/(INDEX(${line},${at}+1)-${goal}),0)`;
  const week = `IF(${at}>${PLAN_WEEKS},${PLAN_WEEKS},${at}-1+${between})`;
  return `IF(ISNUMBER(READY_START),INT(7*${week}-(READY_AS_OF-READY_START)+1/1000000000),"")`;
}

function bufferWord(days: string): string {
  const known = `IF(${days}<0,"Behind",IF(${days}=0,"Today",IF(${days}<${assumption('bufferTight')},"Tight",IF(${days}<${assumption('bufferClose')},"Close","Safe"))))`;
  return `IF(ISNUMBER(${days}),${known},"")`;
}

const isConfirm = '({gates.stage:rows}="Confirm")*{gates.shut:rows}';

/** A formula for the number of gates that keep a date from being confirmed. */
export const shutGates = `SUMPRODUCT(${isConfirm})`;

/** A formula for whether to keep the interview day, as the domain decides it. */
export function dateVerdict(): string {
  const daysLeft = `(${CELL.interview}-READY_AS_OF)`;
  const each = (test: (shut: string, day: string) => string): string[] =>
    forecastGates.map(({ gate, row }) => test(`{gates.shut#${gate}}=1`, `$F$${row}`));
  const tooLate = `OR(${each(
    (shut, day) =>
      `AND(${shut},OR(${day}="Not at this pace",AND(ISNUMBER(${day}),${day}>${CELL.interview})))`,
  ).join(',')})`;
  const opening = each((shut, day) => `IF(AND(${shut},OR(ISNUMBER(${day}),${day}="Done")),1,0)`);
  const missed = `SUMPRODUCT(${isConfirm}*(LEFT({gates.result:rows},4)="Miss"))>0`;
  const firm = `${daysLeft}<=${assumption('confirmDaysBefore')}`;
  const move = `OR(${tooLate},${daysLeft}<=${assumption('lastCallDays')},AND(${firm},${missed}))`;
  const keep = `AND(${opening.join('+')}=${shutGates},NOT(${firm}))`;
  return `IF(NOT(ISNUMBER(${CELL.interview})),"No day set",IF(${daysLeft}<0,"It has passed",IF(${shutGates}=0,"Keep the date",IF(${move},"Ask to move",IF(${keep},"Keep the date","Too early to say")))))`;
}

/** The gates that are shut, with the safer date of each and the days between it and the interview. */
export function gateBlock(): PageCell[] {
  const row = AT.gates - 1;
  return [
    head(
      `A${row}`,
      'GATES STILL SHUT',
      'Those that a firm interview day needs: the stage "Confirm".',
    ),
    head(`B${row}`, 'Now'),
    head(`C${row}:D${row}`, 'Needed'),
    head(
      `E${row}`,
      'Open by',
      'The safer date. Only what is counted week by week has one: a score takes rounds, not weeks.',
    ),
    head(`F${row}:H${row}`, 'To the interview', 'Days between that date and the interview.'),
    ...Array.from({ length: GATES }, (_, line) => gateRow(line + 1)).flat(),
  ];
}

function gateRow(nth: number): PageCell[] {
  const row = AT.gates + nth - 1;
  const place = `MATCH(SMALL(FILTER({gates.order:rows},${isConfirm}),${nth}),{gates.order:rows},0)`;
  const of = (column: string): string => `INDEX({gates.${column}:rows},${place})`;
  const orBlank = (formula: string): string => `IFERROR(${formula},"")`;
  const none = nth === 1 ? 'IF({gates.shut#Confirm.stories}="","","Every gate is open")' : '""';
  const days = forecastGates.reduce(
    (other, { gate, row: from }) => `IF(${of('gate')}="${gate}",$F$${from},${other})`,
    '"No forecast"',
  );
  const gap = `(${CELL.interview}-$E${row})`;
  const between = `IF(${gap}<0,${countText(`(0-${gap})`, 'day', 'days')}&" too late",${countText(gap, 'day', 'days')}&" before it")`;
  return [
    shown(`A${row}`, `IFERROR(${of('label')},${none})`, 'cell'),
    shown(`B${row}`, orBlank(of('now')), 'cell'),
    shown(`C${row}:D${row}`, orBlank(of('gap')), 'cell'),
    shown(`E${row}`, orBlank(days), 'cell', 'day'),
    shown(
      `F${row}:H${row}`,
      `IF(AND(ISNUMBER($E${row}),ISNUMBER(${CELL.interview})),${between},"")`,
      'cell',
    ),
  ];
}

/** Looks of a verdict, a buffer and a date that comes too late. */
export const finishLooks: readonly LookRule[] = [
  { on: ['A4:B4'], formula: '$A$4="Keep the date"', look: 'ahead' },
  { on: ['A4:B4'], formula: '$A$4="Ask to move"', look: 'behind' },
  { on: ['A4:B4'], formula: '$A$4="Too early to say"', look: 'noEvidence' },
  ...(
    [
      ['Behind', 'behind'],
      ['Today', 'atRisk'],
      ['Tight', 'atRisk'],
      ['Close', 'onPlan'],
      ['Safe', 'ahead'],
    ] as const
  ).map(([word, look]): LookRule => ({
    on: [`H${AT.finish}:H${LAST.finish}`],
    formula: `$H${AT.finish}="${word}"`,
    look,
  })),
  {
    on: [`F${AT.gates}:H${AT.gates + GATES - 1}`],
    formula: `AND(ISNUMBER($E${AT.gates}),ISNUMBER(${CELL.interview}),$E${AT.gates}>${CELL.interview})`,
    look: 'behind',
  },
];
