import { dailyTemplateOf } from '../../domain/content/daily-templates';
import { tasks } from '../../domain/content/tasks/tasks';
import { areaNames, areas } from '../../domain/plans/areas';
import type { Area } from '../../domain/plans/areas';
import { planWeeks } from '../../domain/plans/weeks';
import { textColumn, wholeColumn } from '../columns';
import type { Column, FixedRow, TableSheet } from '../spec';
import { planHoursColumn } from './plan';
import { daySources } from './review-columns';
import { taskCell } from './task-columns';
import { weekdayCells } from './settings';
import { weekKey } from './goal-columns';

/** The days of a week, counted from its first. */
export const WEEK_DAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** The number by which the Days sheet knows a day: 124 is the fourth day of week 12. */
export function dayKey(week: number, day: number): number {
  return 10 * week + day;
}

/**
 * Every day of the plan with its minutes and its topic. Week shows seven of them; what a person
 * types here belongs to its day and stays, whichever week is shown.
 */
export function daysSheet(): TableSheet {
  return {
    kind: 'table',
    key: 'days',
    title: 'Days',
    role: 'fill',
    filter: true,
    frozenColumns: 4,
    columns,
    rows: {
      kind: 'fixed',
      keyColumn: 'key',
      records: planWeeks.flatMap(({ week }) => WEEK_DAYS.map((day) => dayRow(week, day))),
    },
    looks: [{ on: ['week', 'day'], formula: '{@current}="Today"', look: 'current' }],
  };
}

const columns: readonly Column[] = [
  { key: 'key', header: 'Key', width: 60, fill: 'given', format: 'integer', hidden: true },
  {
    key: 'current',
    header: 'Now',
    width: 60,
    fill: 'computed',
    format: 'general',
    formula: 'IF({@day}=READY_AS_OF,"Today","")',
    hidden: true,
  },
  { key: 'week', header: 'Week', width: 60, fill: 'given', format: 'integer' },
  { key: 'day', header: 'Day', width: 110, fill: 'computed', format: 'weekday' },
  {
    key: 'minutes',
    header: 'Minutes you have',
    width: 90,
    fill: 'computed',
    format: 'integer',
    formula: `IF(ISNUMBER({@day}),CHOOSE(WEEKDAY({@day},2),${weekdayCells.join(',')}),0)`,
    note: 'From Settings, by weekday.',
  },
  ...areas.map((area) =>
    wholeColumn(area, areaNames[area], 0, 960, {
      width: 90,
      note: "Minutes planned: this week's hours from Plan, spread over your weekdays. Type a number to set your own.",
    }),
  ),
  {
    key: 'total',
    header: 'Planned',
    width: 90,
    fill: 'computed',
    format: 'integer',
    formula: `SUM(${areas.map((area) => `{@${area}}`).join(',')})`,
  },
  textColumn('topic', 'Topic', 340, {
    note: 'The topic that the plan has for the day, else for every day of the week. Type another if you like.',
  }),
];

function dayRow(week: number, day: number): FixedRow {
  return {
    cells: {
      key: dayKey(week, day),
      week,
      day: {
        formula: `IF(ISNUMBER(READY_START),READY_START+${7 * (week - 1) + day - 1},"")`,
      },
      topic: { formula: topicFormula(week) },
      ...Object.fromEntries(areas.map((area) => [area, { formula: minutesFormula(week, area) }])),
    },
  };
}

/** The topic of the day, or the one that the week has for each of its days. */
function topicFormula(week: number): string {
  const daily = tasks.find(
    ({ kind, when }) =>
      kind === 'topic' &&
      when.kind === 'week' &&
      when.week === week &&
      when.dayOfWeek === undefined,
  );
  const other = daily ? `IF(ISNUMBER({@day}),${taskCell('text', daily.id)},"")` : '""';
  return `IFERROR(INDEX({tasks.text:rows},MATCH({@day},{tasks.topicDay:rows},0)),${other})`;
}

/** The week's hours by the minutes of the weekday, or the daily schedule if the week asks for it. */
function minutesFormula(week: number, area: Area): string {
  const spread = `IF(READY_WEEK_HOURS>0,{plan.${planHoursColumn(area)}#${week}}*{@minutes}/READY_WEEK_HOURS,0)`;
  const template = dailyTemplateOf(week);
  if (!template) return spread;
  const minutes = template.blocks
    .filter((block) => block.area === area)
    .reduce((sum, block) => sum + block.minutes, 0);
  // The schedules run on all seven days or from Monday to Friday.
  const last = Math.max(...template.days) + 1;
  const onDay = `IF(ISNUMBER({@day}),IF(WEEKDAY({@day},2)<=${last},${minutes},0),0)`;
  return `IF({weeklyReviews.schedule#${weekKey(week)}}="${daySources[1]}",${onDay},${spread})`;
}
