import { areaNames, areas } from '../../domain/plans/areas';
import type { Area } from '../../domain/plans/areas';
import { PLAN_WEEKS } from '../../domain/plans/hours';
import type { PageCell, PageSheet, StyleName } from '../spec';
import { countText, dayText } from '../texts';
import { WEEK_DAYS } from './days';
import { GOALS } from './goal-columns';

/** The rows of the page, from top to bottom. */
const AT = { planned: 6, topic: 11, done: 14, needed: 21, goals: 28, due: 35 } as const;
const DUE_LINES = 12;
const MOCK_LINES = 6;
const LAST_ROW = AT.due + DUE_LINES + 2;

/** The columns of the seven days. */
const dayLetters = ['B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;

/**
 * One week on one page: what is planned, done and still needed, day by day. It only shows: what you
 * type belongs to its week on Days and Weekly reviews, so that it stays when another week is shown.
 */
export function weekSheet(): PageSheet {
  return {
    kind: 'page',
    key: 'week',
    title: 'Week',
    role: 'fill',
    rows: LAST_ROW,
    columnWidths: [150, ...dayLetters.map(() => 100), 84, 84],
    rowHeights: { 1: 34, [AT.topic]: 84 },
    cells: [
      ...banner,
      ...minutesBlock(AT.planned, 'PLANNED MINUTES', plannedOn),
      ...topics(),
      ...minutesBlock(AT.done, 'DONE', doneOn),
      ...neededBlock(),
      ...goals(),
      ...counts(),
      ...dueTasks(),
      ...bookedMocks(),
      {
        at: `A${LAST_ROW}`,
        style: 'hint',
        content: {
          formula: `"To change minutes or a topic, type on the Days sheet; goals and the daily schedule are on Weekly reviews."`,
        },
      },
    ],
    looks: [
      {
        on: [AT.planned, AT.done, AT.needed].map((row) => `B${row - 1}:H${row - 1}`),
        formula: `B${AT.planned - 1}=$J$2`,
        look: 'current',
      },
      { on: ['I2'], formula: 'LEN($I$2)>=0', look: 'current' },
      {
        on: [`H${AT.due}:H${AT.due + DUE_LINES - 1}`],
        formula: `$H${AT.due}="Overdue"`,
        look: 'behind',
      },
    ],
  };
}

const starts = `(READY_START+7*(READY_WEEK_VIEW-1))`;
const hasStart = 'ISNUMBER(READY_START)';
const review = (column: string): string =>
  `INDEX({weeklyReviews.${column}:rows},MATCH("Week "&READY_WEEK_VIEW,{weeklyReviews.period:rows},0))`;
const planned = (column: string): string =>
  `INDEX({plan.${column}:rows},MATCH(READY_WEEK_VIEW,{plan.week:rows},0))`;

const thisWeek = 'IF(READY_WEEK_NOW<1,1,READY_WEEK_NOW)';
const wanted = `IF(ISNUMBER(READY_WEEK_SHOWN),INT(READY_WEEK_SHOWN),IF(READY_WEEK_SHOWN="next",${thisWeek}+1,IF(READY_WEEK_SHOWN="previous",${thisWeek}-1,${thisWeek})))`;

const banner: readonly PageCell[] = [
  { at: 'A1', content: 'Week', style: 'title' },
  {
    at: 'B1',
    style: 'title',
    format: 'integer',
    name: 'READY_WEEK_VIEW',
    content: { formula: `MAX(1,MIN(${PLAN_WEEKS},${wanted}))` },
  },
  { at: 'C1:H1', style: 'subtitle', content: { formula: `${planned('focus')}&""` } },
  { at: 'I1', content: 'Show week', style: 'cardLabel' },
  { at: 'J1', content: 'As of', style: 'cardLabel' },
  {
    at: 'A2:H2',
    style: 'subtitle',
    content: {
      formula: `IF(${hasStart},${dayText(starts)}&" to "&${dayText(`(${starts}+6)`)},"Set the first day of your plan on the Settings sheet")`,
    },
  },
  {
    at: 'I2',
    style: 'cardValue',
    name: 'READY_WEEK_SHOWN',
    fill: 'typed',
    note: 'Blank shows this week. Choose previous, next or a number from 1 to 24.',
    choice: {
      kind: 'list',
      values: [
        'previous',
        'next',
        ...Array.from({ length: PLAN_WEEKS }, (_, index) => String(index + 1)),
      ],
      help: 'previous, next, or a week from 1 to 24; blank for this week.',
    },
  },
  { at: 'J2', style: 'cell', format: 'weekday', content: { formula: 'READY_AS_OF' } },
  { at: 'A3:J3', style: 'notice', content: { formula: `${planned('capacity')}&""` } },
];

function dayHeads(
  row: number,
  label: string,
  total: string,
  first = starts,
): [PageCell, ...PageCell[]] {
  return [
    { at: `A${row}`, content: label, style: 'head' },
    ...dayLetters.map((letter, index): PageCell => ({
      at: `${letter}${row}`,
      style: 'headRight',
      format: 'weekday',
      content: { formula: `IF(${hasStart},${first}+${index},"")` },
    })),
    { at: `I${row}`, content: total, style: 'headRight' },
  ];
}

/** A line for each area and one for all; the last column adds up the days. */
function minutesBlock(
  first: number,
  label: string,
  formula: (area: Area, index: number) => string,
): PageCell[] {
  const last = first + areas.length - 1;
  const number = (at: string, text: string, style: StyleName = 'cellRight'): PageCell => ({
    at,
    style,
    format: 'integer',
    content: { formula: text },
  });
  return [
    ...dayHeads(first - 1, label, 'Week'),
    ...areas.flatMap((area, line) => [
      { at: `A${first + line}`, content: areaNames[area], style: 'strong' } as const,
      ...dayLetters.map((letter, index) =>
        number(`${letter}${first + line}`, formula(area, index)),
      ),
      number(`I${first + line}`, `SUM(B${first + line}:H${first + line})`),
    ]),
    { at: `A${last + 1}`, content: 'All', style: 'strong' },
    ...[...dayLetters, 'I'].map((letter) =>
      number(`${letter}${last + 1}`, `SUM(${letter}${first}:${letter}${last})`),
    ),
  ];
}

function dayCell(column: string, index: number): string {
  const day = WEEK_DAYS[index] ?? 1;
  return `INDEX({days.${column}:rows},MATCH(10*READY_WEEK_VIEW+${day},{days.key:rows},0))`;
}

function plannedOn(area: Area, index: number): string {
  return dayCell(area, index);
}

function doneOn(area: Area, index: number): string {
  const day = `${starts}+${index}`;
  return `IF(${hasStart},SUMIFS({sessions.minutes},{sessions.area},"${areaNames[area]}",{sessions.day},">="&(${day}),{sessions.day},"<"&MIN(${day}+1,READY_AS_OF+1)),0)`;
}

function topics(): PageCell[] {
  return [
    { at: `A${AT.topic}`, content: 'Topic', style: 'strong' },
    ...dayLetters.map((letter, index): PageCell => ({
      at: `${letter}${AT.topic}`,
      style: 'hint',
      content: { formula: `${dayCell('topic', index)}&""` },
    })),
  ];
}

const isThisWeek = `AND(READY_AS_OF>=${starts},READY_AS_OF<${starts}+7)`;

/** The first of the seven days: today in the week that runs, else the first day of the week. */
const neededFrom = `IF(${isThisWeek},READY_AS_OF,${starts})`;

/**
 * What has to be done by the evening of each of seven days to be on the plan then: the minutes
 * planned since its first day, less those logged since. What is late is part of it.
 */
function neededBlock(): PageCell[] {
  const [head, ...days] = dayHeads(AT.needed - 1, 'STILL TO DO BY', 'Logged', neededFrom);
  return [
    {
      ...head,
      note: 'What to do by that evening to be on your plan: all minutes planned on Days from its first day to that one, less all that you logged since. Arrears are part of it.',
    },
    ...days,
    {
      at: `J${AT.needed - 1}`,
      content: 'Hours',
      style: 'headRight',
      note: 'The last of the seven days, in hours.',
    },
    ...areas.flatMap((area, line): PageCell[] => {
      const row = AT.needed + line;
      const logged = `SUMIFS({sessions.minutes},{sessions.area},"${areaNames[area]}",{sessions.day},">="&READY_START,{sessions.day},"<"&(READY_AS_OF+1))`;
      const needed = (letter: string): string =>
        `IF(${hasStart},MAX(0,SUMIFS({days.${area}:rows},{days.day:rows},"<="&${letter}$${AT.needed - 1})-$I${row}),0)`;
      return [
        { at: `A${row}`, content: areaNames[area], style: 'strong' },
        ...dayLetters.map((letter): PageCell => ({
          at: `${letter}${row}`,
          style: 'cellRight',
          format: 'integer',
          content: { formula: needed(letter) },
        })),
        {
          at: `I${row}`,
          style: 'cellRight',
          format: 'integer',
          content: { formula: `IF(${hasStart},${logged},0)` },
        },
        {
          at: `J${row}`,
          style: 'cellRight',
          format: 'tenth',
          content: { formula: `H${row}/60` },
        },
      ];
    }),
  ];
}

function goals(): PageCell[] {
  return [
    { at: `A${AT.goals - 1}:E${AT.goals - 1}`, content: 'GOALS OF THIS WEEK', style: 'head' },
    ...GOALS.flatMap((goal, line): PageCell[] => [
      {
        at: `A${AT.goals + line}`,
        style: 'cellStatus',
        content: { formula: `IF(${review(`done${goal}`)}=TRUE,"✓","○")` },
      },
      {
        at: `B${AT.goals + line}:E${AT.goals + line}`,
        style: 'strong',
        content: {
          formula: `IF(${review(`goal${goal}`)}="","${goal === 1 ? 'No goal yet: choose three on Weekly reviews' : ''}",${review(`goal${goal}`)})`,
        },
      },
    ]),
    {
      at: `A${AT.goals + GOALS.length}:E${AT.goals + GOALS.length}`,
      style: 'notice',
      content: {
        formula: `IF(${review('carried')}="","","Left from last week: "&${review('carried')})`,
      },
    },
  ];
}

const countLines = [
  ['Problems', 'problems', 'problemGoal'],
  ['Designs', 'designs', 'designGoal'],
  ['New stories', 'stories', 'storyGoal'],
  ['Mocks', 'mocks', 'mockGoal'],
] as const;

function counts(): PageCell[] {
  const head = AT.goals - 1;
  return [
    { at: `F${head}:G${head}`, content: 'THIS WEEK ASKS FOR', style: 'head' },
    { at: `H${head}`, content: 'Done', style: 'headRight' },
    { at: `I${head}`, content: 'Goal', style: 'headRight' },
    { at: `J${head}`, content: 'Needed', style: 'headRight' },
    ...countLines.flatMap(([label, done, goal], line): PageCell[] => {
      const row = AT.goals + line;
      const number = (at: string, formula: string): PageCell => ({
        at,
        style: 'cellRight',
        format: 'integer',
        content: { formula },
      });
      return [
        { at: `F${row}:G${row}`, content: label, style: 'cell' },
        number(`H${row}`, review(done)),
        number(`I${row}`, review(goal)),
        number(`J${row}`, `MAX(0,I${row}-SUM(H${row}))`),
      ];
    }),
  ];
}

const isDue = `ISNUMBER({tasks.turn:rows})*({tasks.turn:rows}>=${starts})*({tasks.turn:rows}<${starts}+7)*({tasks.state:rows}<>"Done")`;
const isLate = `COUNTIFS({tasks.due:rows},"<"&${starts},{tasks.state:rows},"Overdue")`;

/** The due tasks by day; the first column holds a task's turn, which reads as its day. */
function dueTasks(): PageCell[] {
  const head = AT.due - 1;
  const more = `IF(IFERROR(ROWS(FILTER({tasks.turn:rows},${isDue})),0)>${DUE_LINES},"the first ${DUE_LINES}; the others are on Tasks. ","")`;
  const late = `IF(${isLate}=0,"",${countText(isLate, 'older task is', 'older tasks are')}&" overdue: see Tasks")`;
  return [
    { at: `A${head}`, content: 'DUE THIS WEEK', style: 'head' },
    {
      at: `B${head}:G${head}`,
      style: 'head',
      content: { formula: `IF(${hasStart},${more}&${late},"")` },
    },
    { at: `H${head}`, content: 'State', style: 'head' },
    ...Array.from({ length: DUE_LINES }, (_, line): PageCell[] => {
      const row = AT.due + line;
      const turn = `IFERROR(SMALL(FILTER({tasks.turn:rows},${isDue}),${line + 1}),"")`;
      const of = (column: string): string =>
        `IF($A${row}="","",INDEX({tasks.${column}:rows},MATCH($A${row},{tasks.turn:rows},0))&"")`;
      return [
        { at: `A${row}`, style: 'cell', format: 'weekday', content: { formula: turn } },
        { at: `B${row}:G${row}`, style: 'cell', content: { formula: of('text') } },
        { at: `H${row}`, style: 'cell', content: { formula: of('state') } },
      ];
    }).flat(),
  ];
}

const isBooked = `ISNUMBER({mocks.day})*({mocks.day}>=${starts})*({mocks.day}<${starts}+7)*(TRIM({mocks.status})="planned")`;
const booked = `IFERROR(ROWS(FILTER({mocks.day},${isBooked})),0)`;

/** The rounds that are still planned, by day; those of one day in the order of the log. */
function bookedMocks(): PageCell[] {
  return [
    { at: `I${AT.due - 1}:J${AT.due - 1}`, content: 'BOOKED MOCKS', style: 'head' },
    ...Array.from({ length: MOCK_LINES }, (_, line): PageCell[] => {
      const row = AT.due + line;
      const before = line === 0 ? 'FALSE' : `$I${row - 1}=""`;
      const day = `IF(${before},"",IFERROR(INT(SMALL(FILTER({mocks.day},${isBooked}),${line + 1})),""))`;
      const ofDay = `FILTER({mocks.type},${isBooked}*({mocks.day}<$I${row}+1)*({mocks.day}>=$I${row}))`;
      const type = `IF($I${row}="","",IFERROR(INDEX(${ofDay},COUNTIF($I$${AT.due}:$I${row},$I${row}))&"",""))`;
      return [
        { at: `I${row}`, style: 'cell', format: 'weekday', content: { formula: day } },
        { at: `J${row}`, style: 'cell', content: { formula: type } },
      ];
    }).flat(),
    {
      at: `I${AT.due + MOCK_LINES}:J${AT.due + MOCK_LINES}`,
      style: 'hint',
      content: {
        formula: `IF(${booked}>${MOCK_LINES},"and "&(${booked}-${MOCK_LINES})&" more: see Mocks","")`,
      },
    },
  ];
}
