import { areaNames, areas } from '../../domain/plans/areas';
import type { Area } from '../../domain/plans/areas';
import { PLAN_WEEKS } from '../../domain/plans/hours';
import type { CellTraits, Content, FixedRow, TableSheet } from '../spec';
import { areaWeight } from './targets';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Where formulas find an area's hours over the whole plan. */
export function areaHoursCell(area: Area): string {
  return `{settings.value#hours_${area}}`;
}

/** Where formulas find the minutes for Monday to Sunday. */
export const weekdayCells = weekdays.map((_, index) => `{settings.value#minutes_${index + 1}}`);

/**
 * Everything that a person sets, one cell a row, the ones that formulas read most with a name, with what is computed from it. What set-up
 * asks is blank here; see `withSettings`.
 */
export function settingsSheet(): TableSheet {
  return {
    kind: 'table',
    key: 'settings',
    title: 'Settings',
    role: 'set',
    columns: [
      { key: 'key', header: 'Key', width: 60, fill: 'given', format: 'text', hidden: true },
      { key: 'group', header: 'About', width: 100, fill: 'given', format: 'text' },
      { key: 'setting', header: 'Setting', width: 210, fill: 'given', format: 'text' },
      { key: 'value', header: 'Value', width: 120, fill: 'typed' },
      { key: 'unit', header: 'Unit', width: 110, fill: 'given', format: 'text' },
      {
        key: 'help',
        header: 'What it does',
        width: 480,
        fill: 'given',
        format: 'text',
      },
    ],
    rows: {
      kind: 'fixed',
      keyColumn: 'key',
      records: [
        ...planRows(),
        ...timeRows(),
        ...hoursRows(),
        ...dayRows(),
        ...practiceRows(),
        ...mentorRows(),
        row('about', 'About', 'Loop Ready', '', '', {
          help: 'Made by volunteers. Not affiliated with Amazon or Google.',
          traits: { fill: 'computed' },
        }),
      ],
    },
  };
}

function planRows(): FixedRow[] {
  return [
    row('level', 'Plan', 'Level', '', '', {
      help: 'L6 is a senior engineering manager, L7 a principal one.',
      traits: {
        name: 'READY_LEVEL',
        format: 'text',
        choice: { kind: 'list', values: ['L6', 'L7'], strict: true, help: 'L6 or L7.' },
      },
    }),
    row('plan', 'Plan', 'Plan', '24 weeks', '', {
      help: 'The plan that the weeks, goals and gates come from.',
      traits: {
        format: 'text',
        choice: { kind: 'list', values: ['24 weeks'], strict: true, help: '24 weeks.' },
      },
    }),
    row('start', 'Plan', 'First day', '', 'day', {
      help: 'Week 1 begins on this day; a Monday suits the daily topics.',
      traits: {
        name: 'READY_START',
        format: 'day',
        choice: { kind: 'day', strict: true, help: 'A day such as 2026-06-01.' },
      },
    }),
    row('interview', 'Plan', 'Interview day', '', 'day', {
      help: 'Leave it blank until it is agreed.',
      traits: {
        name: 'READY_INTERVIEW',
        format: 'day',
        choice: { kind: 'day', strict: true, help: 'A day such as 2026-11-12, or blank.' },
      },
    }),
  ];
}

function timeRows(): FixedRow[] {
  return [
    ...weekdays.map((day, index) =>
      row(`minutes_${index + 1}`, 'Time', day, '', 'minutes', {
        help: index === 0 ? 'Minutes that you have on each day of a usual week.' : '',
        traits: {
          format: 'integer',
          choice: { kind: 'number', min: 0, max: 960, strict: true, help: 'Minutes, 0 to 960.' },
        },
      }),
    ),
    row(
      'week_hours',
      'Time',
      'Hours a week',
      { formula: `(${weekdayCells.join('+')})/60` },
      'hours',
      {
        help: 'The sum of the seven days: your weekly budget.',
        traits: { name: 'READY_WEEK_HOURS', format: 'tenth', fill: 'computed' },
      },
    ),
  ];
}

function hoursRows(): FixedRow[] {
  return areas.map((area, index) =>
    row(
      `hours_${area}`,
      'Hours',
      areaNames[area],
      { formula: shareFormula(area) },
      'hours in all',
      {
        help:
          index === 0
            ? 'Hours of each area over the whole plan: their shares of your budget, from the area weights on Targets. Type a number to set your own.'
            : '',
        traits: {
          format: 'tenth',
          choice: { kind: 'number', min: 0, max: 2000, strict: true, help: 'Hours, 0 to 2000.' },
        },
      },
    ),
  );
}

/** The area's share of the weekly budget over the plan, by the weights on Targets. */
function shareFormula(area: Area): string {
  const all = areas.map(areaWeight).join(',');
  return `READY_WEEK_HOURS*${PLAN_WEEKS}*${areaWeight(area)}/MAX(1,SUM(${all}))`;
}

const elapsed = '(READY_AS_OF-READY_START)/7';

function dayRows(): FixedRow[] {
  return [
    row('day_starts', 'Today', 'Day starts at', 4, 'hour, 0 to 12', {
      help: 'A session that you log before this hour of the night counts for the day before.',
      traits: {
        format: 'integer',
        choice: { kind: 'number', min: 0, max: 12, strict: true, help: 'An hour, 0 to 12.' },
      },
    }),
    row('as_of_override', 'Today', 'Show the tracker as of', '', 'day', {
      help: 'Leave it blank for today. Any other day shows how things stood then.',
      traits: {
        name: 'READY_AS_OF_OVERRIDE',
        format: 'day',
        choice: { kind: 'day', strict: true, help: 'A day such as 2026-08-24, or blank.' },
      },
    }),
    computed('as_of', 'Day in use', 'day', 'READY_AS_OF', 'day', {
      formula: 'IF(ISNUMBER(READY_AS_OF_OVERRIDE),INT(READY_AS_OF_OVERRIDE),TODAY())',
      help: 'Every formula of the tracker reads this day.',
    }),
    computed(
      'weeks_elapsed',
      'Weeks since the first day',
      'weeks',
      'READY_WEEKS_ELAPSED',
      'tenth',
      {
        formula: `IF(ISNUMBER(READY_START),MIN(${PLAN_WEEKS},IF(${elapsed}<0,0,${elapsed})),0)`,
        help: `From 0 to ${PLAN_WEEKS}.`,
      },
    ),
    computed('week_now', 'Week of the plan', '', 'READY_WEEK_NOW', 'integer', {
      formula: `IF(ISNUMBER(READY_START),IF(READY_AS_OF<READY_START,0,MIN(${PLAN_WEEKS},INT(${elapsed})+1)),0)`,
      help: '0 before the plan begins.',
    }),
    row('stamp', 'Today', 'Day of the stamped numbers', '', 'day', {
      help: 'Set by the add-on when it opens, logs or refreshes; custom functions read it.',
      traits: { name: 'READY_STAMP', format: 'day' },
    }),
  ];
}

function practiceRows(): FixedRow[] {
  return [
    row('rest_days', 'Practice', 'Rest days', '', '', {
      help: 'Weekdays or days, split by commas: Sunday, 2026-12-25. They never count against you.',
      traits: { format: 'text' },
    }),
    row('review_minutes', 'Practice', 'Reviews a day', 30, 'minutes', {
      help: 'The panel asks for no more reviews on a day than fit into these minutes.',
      traits: {
        format: 'integer',
        choice: { kind: 'number', min: 0, max: 240, strict: true, help: 'Minutes, 0 to 240.' },
      },
    }),
  ];
}

/** What the report on the Mentor sheet leaves out. */
function mentorRows(): FixedRow[] {
  const yesOrNo: CellTraits = {
    format: 'text',
    choice: { kind: 'list', values: ['yes', 'no'], strict: true, help: 'yes or no.' },
  };
  return [
    row('mentor_hide', 'Mentor', 'Words to hide', '', '', {
      help: 'Employers, products and people, split by commas: the report for a mentor leaves them out.',
      traits: { format: 'text' },
    }),
    row('mentor_own_ratings', 'Mentor', 'Show own ratings', 'yes', '', {
      help: 'Whether the report shows how you scored yourself.',
      traits: yesOrNo,
    }),
    row('mentor_stories', 'Mentor', 'Show story titles', 'no', '', {
      help: 'Whether the report lists your stories by title.',
      traits: yesOrNo,
    }),
  ];
}

interface RowParts {
  readonly help: string;
  readonly traits: CellTraits;
}

function row(
  key: string,
  group: string,
  setting: string,
  value: Content,
  unit: string,
  { help, traits }: RowParts,
): FixedRow {
  return { cells: { key, group, setting, value, unit, help }, overrides: { value: traits } };
}

function computed(
  key: string,
  setting: string,
  unit: string,
  name: string,
  format: CellTraits['format'] & string,
  { formula, help }: { readonly formula: string; readonly help: string },
): FixedRow {
  return row(key, 'Today', setting, { formula }, unit, {
    help,
    traits: { name, format, fill: 'computed' },
  });
}
