import { areaNames, areas } from '../../domain/plans/areas';
import type { Area } from '../../domain/plans/areas';
import { PLAN_WEEKS } from '../../domain/plans/hours';
import type { PageCell, PageSheet } from '../spec';
import { barText, countText, dayText, tenthText } from '../texts';
import { hoursChart, planHoursColumn } from './plan';

const FIRST_AREA_ROW = 8;

/** The first week boundary after which an area has a goal: before it nothing can be missing. */
const dueAfterWeek = { coding: 1, design: 0, behavioral: 0, mocks: 7 } as const satisfies Record<
  Area,
  number
>;

/** What the person reads first: verdict, week, hours, areas, the next step. */
export function dashboardSheet(): PageSheet {
  return {
    kind: 'page',
    key: 'dashboard',
    title: 'Dashboard',
    role: 'read',
    rows: 60,
    columnWidths: Array.from({ length: 12 }, () => 83),
    rowHeights: { 1: 34, 2: 20, 3: 22, 4: 34, 5: 22, 6: 12, 13: 12 },
    cells: [...banner, ...cards, ...areaTable(), ...gates, ...nextSteps, ...chartHints],
    looks: [
      {
        on: [`E${FIRST_AREA_ROW}:F${FIRST_AREA_ROW + 3}`],
        formula: `$E${FIRST_AREA_ROW}<>""`,
        look: 'noEvidence',
      },
    ],
    charts: [{ ...hoursChart, anchor: { row: 22, column: 1 }, size: { width: 494, height: 260 } }],
  };
}

const hasStart = 'ISNUMBER(READY_START)';

const banner: readonly PageCell[] = [
  { at: 'A1:C1', content: 'Loop Ready', style: 'title' },
  {
    at: 'D1:I1',
    style: 'subtitle',
    content: {
      formula: `IF(${hasStart},READY_LEVEL&" · ${PLAN_WEEKS}-week plan · started "&${dayText('READY_START')},"Set the first day of your plan on the Settings sheet")`,
    },
  },
  {
    at: 'J1:L1',
    style: 'subtitleRight',
    content: { formula: `"as of "&${dayText('READY_AS_OF')}` },
  },
  {
    at: 'A2:L2',
    style: 'notice',
    content: {
      formula: `IF(NOT(ISNUMBER(READY_STAMP)),"Stamped numbers are missing: choose Loop Ready > Refresh.",IF(READY_STAMP=READY_AS_OF,"","Stamped numbers are "&${countText('ABS(READY_AS_OF-READY_STAMP)', 'day', 'days')}&IF(READY_STAMP<READY_AS_OF," old"," ahead")&": choose Loop Ready > Refresh."))`,
    },
  },
];

const thisWeek = (column: string): string =>
  `IFERROR(INDEX({plan.${column}:rows},MATCH(READY_WEEK_NOW,{plan.week:rows},0)),0)`;

const daysToGo = 'READY_INTERVIEW-READY_AS_OF';

const cards: readonly PageCell[] = [
  ...card('A', 'C', 'VERDICT', 'Not enough evidence', 'No outside round yet'),
  ...card(
    'D',
    'F',
    'WEEK',
    {
      formula: `IF(READY_WEEK_NOW=0,"Not started",READY_WEEK_NOW&" of ${PLAN_WEEKS}")`,
    },
    {
      formula: `IF(ISNUMBER(READY_INTERVIEW),IF(${daysToGo}<0,"Interview day has passed",${countText(`(${daysToGo})`, 'day', 'days')}&" to the interview"),"No interview day set")`,
    },
  ),
  ...card(
    'G',
    'I',
    'THIS WEEK',
    {
      formula: `${tenthText(thisWeek('actual'))}&" h of "&${tenthText(thisWeek('planned'))}&" h"`,
    },
    { formula: barText(thisWeek('actual'), thisWeek('planned')) },
  ),
  ...card('J', 'L', 'READINESS INDEX', 'No index yet', 'Log problems and designs'),
];

function areaTable(): PageCell[] {
  const total = (column: string): PageCell => ({
    at: `${column}12`,
    style: 'cellRight',
    format: 'tenth',
    content: { formula: `SUM(${column}8:${column}11)` },
  });
  return [
    { at: 'A7:B7', content: 'Area', style: 'head' },
    { at: 'C7', content: 'Hours so far', style: 'headRight' },
    { at: 'D7', content: 'Planned', style: 'headRight', note: 'Hours planned by now.' },
    { at: 'E7:F7', content: 'Status', style: 'head' },
    { at: 'G7:L7', content: 'Outside score', style: 'head' },
    ...areas.flatMap((area, index) => areaRow(area, FIRST_AREA_ROW + index)),
    { at: 'A12:B12', content: 'All', style: 'strong' },
    total('C'),
    total('D'),
  ];
}

function areaRow(area: Area, row: number): PageCell[] {
  const column = planHoursColumn(area);
  return [
    { at: `A${row}:B${row}`, content: areaNames[area], style: 'strong' },
    {
      at: `C${row}`,
      style: 'cellRight',
      format: 'tenth',
      content: {
        formula: `SUMIFS({sessions.minutes},{sessions.area},"${areaNames[area]}",{sessions.day},">="&READY_START,{sessions.day},"<"&(READY_AS_OF+1))/60`,
      },
    },
    {
      at: `D${row}`,
      style: 'cellRight',
      format: 'tenth',
      content: {
        formula: `SUMIFS({plan.${column}:rows},{plan.ends:rows},"<="&READY_AS_OF)+IF(READY_AS_OF<READY_START+${7 * PLAN_WEEKS - 1},${thisWeek(column)}*MOD(READY_AS_OF-READY_START+1,7)/7,0)`,
      },
    },
    {
      at: `E${row}:F${row}`,
      merge: true,
      style: 'cellStatus',
      content: {
        formula: `IF(READY_WEEKS_ELAPSED>${dueAfterWeek[area]},"No evidence","Nothing due yet")`,
      },
    },
    { at: `G${row}:L${row}`, content: 'No outside round yet', style: 'cell' },
  ];
}

const gates: readonly PageCell[] = [
  { at: 'A14:F14', content: 'TO "MAY SCHEDULE"', style: 'head' },
  ...[
    ['Rounds by others, 3 per area', 'First mock planned: week 8'],
    ['Mock sessions', 'None yet; 3 are needed'],
    ['Stories', 'None yet; 10 are needed'],
  ].flatMap(([gate = '', state = ''], index): PageCell[] => [
    { at: `A${15 + index}:C${15 + index}`, content: gate, style: 'cell' },
    { at: `D${15 + index}:F${15 + index}`, content: state, style: 'cell' },
  ]),
];

const nextSteps: readonly PageCell[] = [
  { at: 'G14:L14', content: 'DO NEXT', style: 'head' },
  {
    at: 'G15:L15',
    style: 'strong',
    content: {
      formula: `IF(READY_WEEK_NOW=0,"Your plan has not begun: look through the Plan sheet",IF(COUNT({sessions.day})=0,"Log your first session: Extensions > Loop Ready > Log a session",IF(${thisWeek('actual')}<${thisWeek('planned')},"Study "&${tenthText(`${thisWeek('planned')}-${thisWeek('actual')}`)}&" h more this week to meet your plan","You have met this week's hours: rest, or go ahead")))`,
    },
  },
  {
    at: 'G16:L16',
    style: 'cell',
    content: { formula: `IF(READY_WEEK_NOW=0,"",${thisWeek('focus')}&"")` },
  },
  {
    at: 'G17:L17',
    style: 'cell',
    content: {
      formula: `IF(READY_WEEK_NOW=0,"","Due this week: "&${[
        countText(thisWeek('problems'), 'problem', 'problems'),
        countText(thisWeek('designs'), 'design', 'designs'),
        countText(thisWeek('stories'), 'story', 'stories'),
        countText(thisWeek('mocks'), 'mock', 'mocks'),
      ].join('&", "&')})`,
    },
  },
  {
    at: 'G18:L18',
    style: 'notice',
    content: { formula: `IF(READY_WEEK_NOW=0,"",${thisWeek('capacity')}&"")` },
  },
];

const chartHints: readonly PageCell[] = [
  { at: 'A20:F20', content: 'HOURS', style: 'head' },
  { at: 'G20:L20', content: 'STILL TO COME', style: 'head' },
  {
    at: 'G21:L23',
    merge: true,
    content:
      'Problems, designs, mock scores and principle coverage get their charts here once they have something to show.',
    style: 'hint',
  },
];

function card(
  from: string,
  to: string,
  label: string,
  value: PageCell['content'] & {},
  note: PageCell['content'] & {},
): PageCell[] {
  return [
    { at: `${from}3:${to}3`, content: label, style: 'cardLabel' },
    { at: `${from}4:${to}4`, content: value, style: 'cardValue' },
    { at: `${from}5:${to}5`, content: note, style: 'cardNote' },
  ];
}
