import { monthlyReview } from '../../domain/content/reviews';
import { areaNames, areas } from '../../domain/plans/areas';
import type { Area } from '../../domain/plans/areas';
import type { AssumptionName } from '../../domain/plans/assumptions';
import { shipped } from '../../domain/plans/assumptions';
import { noteColumn, pickColumn } from '../columns';
import type { Column } from '../spec';
import { datedRows, distinctWhere, isDated, mockSessions, storiesWith } from './log-counts';
import type { Span } from './log-counts';
import { goalColumns, periodColumns, reviewNote } from './goal-columns';
import { assumption } from './targets';

/** Where the planned minutes of a week's days come from; the first is what every week starts with. */
export const daySources = ['Minutes per weekday', 'Daily template'] as const;

/** What a review shows and asks, for a week and a month alike. */
export function reviewColumns(): Column[] {
  return [
    ...countedColumns(),
    ...goalColumns(),
    ...plannedColumns,
    ...codingColumns(),
    ...otherColumns(),
    ...hourColumns(),
    ...wordColumns(),
  ];
}

/** The column with an area's hours. */
export function hoursColumn(area: Area): string {
  return `hours_${area}`;
}

/** A formula that is blank before the period begins. */
export function counted(formula: string): string {
  return `IF(READY_AS_OF<{@starts},"",${formula})`;
}

const span: Span = { from: '{@starts}', until: '{@until}' };

/** The period, after its key with what its formulas read. */
function countedColumns(): Column[] {
  const [key, ...period] = periodColumns;
  return [...(key ? [key] : []), ...hiddenColumns, ...period];
}

const hiddenColumns: readonly Column[] = [
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

/** What was not reached before, and where the days of a week come from. */
const plannedColumns: readonly Column[] = [
  {
    key: 'carried',
    header: 'Left from before',
    width: 180,
    fill: 'computed',
    format: 'general',
    note: 'Goals of the week or month before that are not done: take them over, or let them go.',
  },
  pickColumn('schedule', 'Days from', daySources, {
    width: 150,
    note: 'Your minutes for each weekday, or the published daily schedule where the week has one (2, 15, 17 and 18).',
  }),
];

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
  const dated = datedRows('designs.day', span);
  const timed = `${isDated('designs.day', span)}*ISNUMBER({designs.minutes})`;
  return [
    number('designs', 'Designs', ''),
    number('designGoal', 'Design goal', planned('designs')),
    number(
      'designQuality',
      'Design quality',
      `IF(${someOf('designs')},IFERROR(SUMIFS({designs.quality},${dated})/COUNTIFS(${dated},{designs.quality},">0"),""),"")`,
      'The mean of 5.',
      'tenth',
    ),
    number(
      'designMinutes',
      'Design minutes',
      `IF(${someOf('designs')},IFERROR(MEDIAN(FILTER({designs.minutes},${timed})),""),"")`,
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
    number(
      'improved',
      'Stories improved',
      `IF(${someOf('told')},${toldWell('{@until}')}-${toldWell('{@starts}')},{@told})`,
      'Stories that you told in two to three minutes for the first time.',
    ),
    number('storyGoal', 'Story goal', planned('stories')),
    number('mocks', 'Mocks', counted(mockSessions(span)), 'Mock sessions scored by someone else.'),
    number('mockGoal', 'Mock goal', planned('mocks')),
  ];
}

/** Different stories told in good time before a day. */
function toldWell(until: string): string {
  const seconds = `({tellings.seconds}>=${assumption('secondsGood')})*({tellings.seconds}<=${assumption('secondsLong')})`;
  const told = isDated('tellings.day', { from: '1', until });
  return distinctWhere('tellings.story', `${told}*ISNUMBER({tellings.seconds})*${seconds}`);
}

function hourColumns(): Column[] {
  return areas.map((area) =>
    number(
      hoursColumn(area),
      `${areaNames[area]} hours`,
      counted(
        `SUMIFS({sessions.minutes},{sessions.area},"${areaNames[area]}",${datedRows('sessions.day', span)})/60`,
      ),
      '',
      'tenth',
    ),
  );
}

/** What the month was to bring, and the nine questions of its review; weeks may answer them too. */
function wordColumns(): Column[] {
  return [
    {
      key: 'deliverables',
      header: 'Deliverables',
      width: 340,
      fill: 'computed',
      format: 'general',
      note: 'What the month is to bring, from Tasks: ✓ done, ○ open.',
    },
    ...monthlyReview.map(({ id, group, text }) =>
      noteColumn(id.replace('mr-', 'answer_'), text, 180, { note: groupNotes[group] }),
    ),
    reviewNote(),
  ];
}

const groupNotes = {
  Done: 'Monthly review: what is done.',
  Hard: 'Monthly review: what was hard.',
  Next: 'Monthly review: what comes next.',
} as const;

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

function someOf(column: string): string {
  return `AND(ISNUMBER({@${column}}),SUM({@${column}})>0)`;
}

function planned(column: 'problems' | 'designs' | 'stories' | 'mocks'): string {
  return `SUMIFS({plan.${column}:rows},{plan.starts:rows},">="&{@starts},{plan.ends:rows},"<="&{@ends})`;
}
