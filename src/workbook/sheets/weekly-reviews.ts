import { monthlyReview } from '../../domain/content/reviews';
import { areaNames, areas } from '../../domain/plans/areas';
import type { AssumptionName } from '../../domain/plans/assumptions';
import { shipped } from '../../domain/plans/assumptions';
import { planWeeks } from '../../domain/plans/weeks';
import { checkColumn, keyColumn, noteColumn, pickColumn, textColumn } from '../columns';
import type { Column, FixedRow, TableSheet } from '../spec';
import { datedRows, distinctWhere, isDated, mockSessions, storiesWith } from './log-counts';
import { newInWeek } from './counts';
import { assumption } from './targets';
import type { Span } from './log-counts';

/** Where the planned minutes of a week's days come from; the first is what every week starts with. */
export const daySources = ['Minutes per weekday', 'Daily template'] as const;

/** The goals of a week. */
export const GOALS = [1, 2, 3] as const;

/** The key of a week's row. */
export function weekKey(week: number): string {
  return `w${String(week).padStart(2, '0')}`;
}

/** A row for every week, then one for every month: the logs fill the numbers, you the words. */
export function weeklyReviewsSheet(): TableSheet {
  return {
    kind: 'table',
    key: 'weeklyReviews',
    title: 'Weekly reviews',
    role: 'fill',
    frozenColumns: 2,
    columns: [
      ...periodColumns,
      ...goalColumns(),
      ...codingColumns(),
      ...otherColumns(),
      ...hourColumns(),
      ...wordColumns(),
    ],
    rows: {
      kind: 'fixed',
      keyColumn: 'key',
      records: [...planWeeks.map(({ week }) => weekRow(week)), ...months.map(monthRow)],
    },
    looks: [{ on: ['period'], formula: '{@current}="This week"', look: 'current' }],
  };
}

const months = [1, 2, 3, 4, 5, 6];

const span: Span = { from: '{@starts}', until: '{@until}' };

const periodColumns: readonly Column[] = [
  keyColumn(),
  { key: 'period', header: 'Period', width: 90, fill: 'given', format: 'text' },
  { key: 'starts', header: 'Starts', width: 90, fill: 'computed', format: 'day' },
  { key: 'ends', header: 'Ends', width: 90, fill: 'computed', format: 'day' },
  {
    key: 'until',
    header: 'Counted before',
    width: 90,
    fill: 'computed',
    format: 'day',
    formula: 'MIN({@ends},READY_AS_OF)+1',
    hidden: true,
  },
  {
    key: 'current',
    header: 'Now',
    width: 90,
    fill: 'computed',
    format: 'general',
    formula: 'IF(AND(READY_AS_OF>={@starts},READY_AS_OF<={@ends}),"This week","")',
    hidden: true,
  },
];

function goalColumns(): Column[] {
  return [
    ...GOALS.flatMap((goal) => [
      noteColumn(`goal${goal}`, `Goal ${goal}`, 180, {
        ...(goal === 1
          ? { note: 'Choose it at the end of the week before: it matters most.' }
          : {}),
      }),
      checkColumn(`done${goal}`, `Goal ${goal} done`),
    ]),
    {
      key: 'carried',
      header: 'Left from last week',
      width: 180,
      fill: 'computed',
      format: 'general',
      wrap: true,
      note: 'Goals of the week before that are not done: take them over, or let them go.',
    },
    pickColumn('schedule', 'Days from', daySources, {
      width: 150,
      note: 'Your minutes for each weekday, or the published daily schedule where the week has one (2, 15, 17 and 18).',
    }),
  ];
}

function codingColumns(): Column[] {
  return [
    number('problems', 'Problems', '', 'Different problems solved, each counted once in the plan.'),
    number('problemGoal', 'Problem goal', planned('problems')),
    ...(
      [
        ['Easy', 'easyMinutes'],
        ['Medium', 'mediumMinutes'],
        ['Hard', 'hardMinutes'],
      ] as const
    ).flatMap(([difficulty, limit]) => difficultyColumns(difficulty, limit)),
  ];
}

function difficultyColumns(difficulty: string, limit: AssumptionName): Column[] {
  const key = difficulty.toLowerCase();
  const rows = `COUNTIFS(${datedRows('problems.day', span)},{problems.difficulty},"${difficulty}"`;
  const solved = `${isDated('problems.day', span)}*({problems.difficulty}="${difficulty}")*({problems.solved}=TRUE)*ISNUMBER({problems.minutes})`;
  return [
    number(key, difficulty, counted(`${rows})`), 'Attempts, solved or not.'),
    number(
      `${key}Minutes`,
      `${difficulty} minutes`,
      `IF(${someOf(key)},IFERROR(MEDIAN(FILTER({problems.minutes},${solved})),""),"")`,
      `The median of those you solved; the plan wants ${shipped[limit]} or less.`,
      'tenth',
    ),
    number(
      `${key}Hits`,
      `${difficulty} in time`,
      `IF(${someOf(key)},${rows},{problems.solved},TRUE,{problems.minutes},"<="&${assumption(limit)})/{@${key}},"")`,
      `The share of your attempts that you solved within the ${shipped[limit]} minutes of the plan.`,
      'percent',
    ),
  ];
}

function otherColumns(): Column[] {
  const rated = (column: string): string =>
    `${isDated('designs.day', span)}*ISNUMBER({designs.${column}})`;
  return [
    number('designs', 'Designs', ''),
    number('designGoal', 'Design goal', planned('designs')),
    number(
      'designQuality',
      'Design quality',
      `IF(${someOf('designs')},IFERROR(AVERAGE(FILTER({designs.quality},${rated('quality')})),""),"")`,
      'The mean of 5.',
      'tenth',
    ),
    number(
      'designMinutes',
      'Design minutes',
      `IF(${someOf('designs')},IFERROR(MEDIAN(FILTER({designs.minutes},${rated('minutes')})),""),"")`,
      'The median; the plan wants 45 or less.',
      'tenth',
    ),
    number(
      'told',
      'Stories told',
      counted(distinctWhere('tellings.story', isDated('tellings.day', span))),
      'Different stories told aloud.',
    ),
    number('stories', 'New stories', counted(storiesWith(span))),
    number('storyGoal', 'Story goal', planned('stories')),
    number('mocks', 'Mocks', counted(mockSessions(span)), 'Mock sessions scored by someone else.'),
    number('mockGoal', 'Mock goal', planned('mocks')),
  ];
}

function hourColumns(): Column[] {
  return areas.map((area) =>
    number(
      `hours_${area}`,
      `${areaNames[area]} hours`,
      counted(
        `SUMIFS({sessions.minutes},{sessions.area},"${areaNames[area]}",${datedRows('sessions.day', span)})/60`,
      ),
      '',
      'tenth',
    ),
  );
}

/** The questions of the monthly review by group; weeks may answer them as well. */
function wordColumns(): Column[] {
  return [
    ...monthlyReview.map(({ id, text }) => noteColumn(id.replace('mr-', 'answer_'), text, 180)),
    textColumn('note', 'Note', 180, { wrap: true }),
  ];
}

function number(
  key: string,
  header: string,
  formula: string,
  note = '',
  format: 'integer' | 'tenth' | 'percent' = 'integer',
): Column {
  return {
    key,
    header,
    width: 76,
    fill: 'computed',
    format,
    ...(formula === '' ? {} : { formula }),
    ...(note === '' ? {} : { note }),
  };
}

/** Blank before the period begins. */
function counted(formula: string): string {
  return `IF(READY_AS_OF<{@starts},"",${formula})`;
}

function someOf(column: string): string {
  return `AND(ISNUMBER({@${column}}),SUM({@${column}})>0)`;
}

function planned(column: 'problems' | 'designs' | 'stories' | 'mocks'): string {
  return `SUMIFS({plan.${column}:rows},{plan.starts:rows},">="&{@starts},{plan.ends:rows},"<="&{@ends})`;
}

function weekRow(week: number): FixedRow {
  const before = weekKey(week - 1);
  const left = GOALS.map(
    (goal) =>
      `IF(AND({weeklyReviews.goal${goal}#${before}}<>"",{weeklyReviews.done${goal}#${before}}<>TRUE),"· "&{weeklyReviews.goal${goal}#${before}}&" ","")`,
  );
  return {
    cells: {
      key: weekKey(week),
      period: `Week ${week}`,
      starts: { formula: `{plan.starts#${week}}` },
      ends: { formula: `{plan.ends#${week}}` },
      schedule: daySources[0],
      problems: { formula: counted(newInWeek('problems', week)) },
      designs: { formula: counted(newInWeek('designs', week)) },
      ...(week === 1 ? {} : { carried: { formula: left.join('&') } }),
    },
  };
}

function monthRow(month: number): FixedRow {
  return {
    cells: {
      key: `m${month}`,
      period: `Month ${month}`,
      starts: { formula: `{plan.starts#${4 * month - 3}}` },
      ends: { formula: `{plan.ends#${4 * month}}` },
      ...Object.fromEntries(weekly.map((column) => [column, ''])),
      ...Object.fromEntries(
        added.map((column) => [column, { formula: sumOfWeeks(column, month) }]),
      ),
    },
  };
}

/** What only weeks show: reading a log for every month as well costs more than it tells. */
const weekly = [
  ...['easy', 'medium', 'hard'].flatMap((level) => [`${level}Minutes`, `${level}Hits`]),
  ...['designQuality', 'designMinutes'],
];

/** Columns of a month that are the sum of its weeks. */
const added = [
  ...['problems', 'designs', 'easy', 'medium', 'hard', 'told', 'stories', 'mocks'],
  ...areas.map((area) => `hours_${area}`),
];

function sumOfWeeks(column: string, month: number): string {
  const weeks = [3, 2, 1, 0].map(
    (back) => `{weeklyReviews.${column}#${weekKey(4 * month - back)}}`,
  );
  return counted(`SUM(${weeks.join(',')})`);
}
