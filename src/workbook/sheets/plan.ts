import { areaNames, areas } from '../../domain/plans/areas';
import type { Area } from '../../domain/plans/areas';
import { quarterHours, totalQuarterHours } from '../../domain/plans/hours';
import { planWeeks } from '../../domain/plans/weeks';
import type { PlanWeek } from '../../domain/plans/weeks';
import type { Column, Content, FixedRow, TableSheet } from '../spec';
import { ACCENT, PLAN_LINE } from '../styles';
import { areaHoursCell } from './settings';
import { assumption } from './targets';

/** The 24 weeks: what each asks for, its hours by area, and what was done. */
export function planSheet(): TableSheet {
  return {
    kind: 'table',
    key: 'plan',
    title: 'Plan',
    role: 'read',
    frozenColumns: 1,
    columns: [...weekColumns, ...goalColumns(), ...hourColumns(), ...resultColumns],
    rows: { kind: 'fixed', keyColumn: 'week', records: planWeeks.map(weekRow) },
    looks: [
      {
        on: ['week', 'starts', 'ends', 'phase', 'month', 'focus'],
        formula: '{@status}="This week"',
        look: 'current',
      },
      { on: ['status'], formula: '{@status}="Met"', look: 'ahead' },
      { on: ['status'], formula: '{@status}="This week"', look: 'onPlan' },
      { on: ['status'], formula: '{@status}="Short"', look: 'atRisk' },
      { on: ['status'], formula: '{@status}="Missed"', look: 'behind' },
      { on: ['capacity'], formula: '{@capacity}<>""', look: 'atRisk' },
    ],
  };
}

/** The name of the Plan column with an area's planned hours. */
export function planHoursColumn(area: Area): string {
  return `hours_${area}`;
}

/** The present week's cell of a Plan column; 0 before the plan begins. */
export function thisWeek(column: string): string {
  return `IFERROR(INDEX({plan.${column}:rows},MATCH(READY_WEEK_NOW,{plan.week:rows},0)),0)`;
}

/** The Dashboard's chart of the hours of every week. */
export const hoursChart = {
  title: 'Hours planned and done by week',
  type: 'combo',
  xTitle: 'Week',
  yTitle: 'Hours',
  domain: 'plan.week',
  series: [
    { from: 'plan.actual', draw: 'columns', color: ACCENT },
    { from: 'plan.planned', draw: 'line', color: PLAN_LINE },
  ],
} as const;

const weekColumns: readonly Column[] = [
  { key: 'week', header: 'Week', width: 50, fill: 'given', format: 'integer' },
  {
    key: 'starts',
    header: 'Starts',
    width: 90,
    fill: 'computed',
    format: 'day',
    formula: 'READY_START+7*({@week}-1)',
  },
  {
    key: 'ends',
    header: 'Ends',
    width: 90,
    fill: 'computed',
    format: 'day',
    formula: '{@starts}+6',
  },
  { key: 'phase', header: 'Phase', width: 90, fill: 'given', format: 'text' },
  { key: 'month', header: 'Month', width: 60, fill: 'given', format: 'integer' },
  { key: 'focus', header: 'Focus', width: 280, fill: 'given', format: 'text' },
];

function goalColumns(): Column[] {
  const goal = (key: keyof PlanWeek, header: string, note: string): Column => ({
    key,
    header,
    width: 76,
    fill: 'typed',
    format: 'integer',
    note,
    choice: { kind: 'number', min: 0, max: 200, help: 'A whole number; 0 for none.' },
  });
  return [
    goal('problems', 'New problems', 'Problems to solve this week, each counted once.'),
    goal('designs', 'Designs', 'Design sessions to complete this week.'),
    goal('stories', 'New stories', 'Stories to draft this week.'),
    goal('mocks', 'Mocks', 'Mock sessions this week; a full loop counts as one.'),
    {
      key: 'extraRounds',
      header: 'Extra outside rounds',
      width: 120,
      fill: 'typed',
      format: 'text',
      note: 'Single rounds with someone else, ours, so that each gate can have its three scores.',
    },
  ];
}

function hourColumns(): Column[] {
  return areas.map((area) => ({
    key: planHoursColumn(area),
    header: `${areaNames[area]} hours`,
    width: 76,
    fill: 'typed',
    format: 'tenth',
    note: 'Planned hours, from the area hours on Settings. Type a number to set your own.',
    choice: { kind: 'number', min: 0, max: 100, help: 'Hours, 0 to 100.' },
  }));
}

const resultColumns: readonly Column[] = [
  {
    key: 'planned',
    header: 'Planned hours',
    width: 76,
    fill: 'computed',
    format: 'tenth',
    formula: areas.map((area) => `{@${planHoursColumn(area)}}`).join('+'),
  },
  {
    key: 'actual',
    header: 'Hours done',
    width: 76,
    fill: 'computed',
    format: 'tenth',
    formula:
      'SUMIFS({sessions.minutes},{sessions.day},">="&{@starts},{sessions.day},"<"&(MIN({@ends},READY_AS_OF)+1))/60',
    note: 'The minutes of your sessions in this week, in hours.',
  },
  {
    key: 'difference',
    header: 'Difference',
    width: 84,
    fill: 'computed',
    format: 'signedTenth',
    formula: 'IF(READY_AS_OF<{@starts},"",{@actual}-{@planned})',
    note: 'Hours done less hours planned.',
  },
  {
    key: 'status',
    header: 'Status',
    width: 90,
    fill: 'computed',
    format: 'general',
    formula: `IF(READY_AS_OF<{@starts},"",IF(READY_AS_OF<={@ends},"This week",IF({@actual}=0,"Missed",IF({@actual}+1/1000000<{@planned}*${assumption('weekMet')},"Short","Met"))))`,
    note: 'Met from nine tenths of the planned hours on.',
  },
  {
    key: 'template',
    header: 'Daily template',
    width: 84,
    fill: 'given',
    format: 'tenth',
    note: 'Hours that the published daily schedule of this week takes, where it has one.',
  },
  {
    key: 'capacity',
    header: 'Capacity',
    width: 300,
    fill: 'computed',
    format: 'general',
  },
];

function weekRow(week: PlanWeek): FixedRow {
  const goals = {
    week: week.week,
    phase: week.phase,
    month: week.month,
    focus: week.focus,
    problems: week.problems,
    designs: week.designs,
    stories: week.stories,
    mocks: week.mocks,
    extraRounds: week.extraRounds,
    template: week.templateHours ?? '',
  };
  const hours = Object.fromEntries(
    areas.map((area) => [planHoursColumn(area), { formula: hoursFormula(week.week, area) }]),
  );
  return { cells: { ...goals, ...hours, capacity: capacity(week) } };
}

/** The area's hours times this week's quarter hours over those of the whole plan. */
function hoursFormula(week: number, area: Area): string {
  const part = (level: 'L6' | 'L7'): string =>
    `${quarterHours(level, week, area)}/${totalQuarterHours(level, area)}`;
  return `${areaHoursCell(area)}*IF(READY_LEVEL="L7",${part('L7')},${part('L6')})`;
}

function capacity({ templateHours, arrange }: PlanWeek): Content {
  if (templateHours === null) return arrange;
  return {
    formula:
      'IF({@template}>{@planned},"The daily template asks for "&ROUND({@template}-{@planned},0)&" h more than you plan: drop some of it, or free time","")',
  };
}
