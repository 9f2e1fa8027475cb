import { areaNames, areas } from '../../domain/plans/areas';
import { PLAN_WEEKS } from '../../domain/plans/hours';
import type { LookRule, PageCell, PageSheet } from '../spec';
import { barText, countText, dayText, fixedTenthText, tenthText } from '../texts';
import { hoursChart, thisWeek } from './plan';
import { principlesChart } from './principles';
import { progressChart, scoresChart } from './weeks';

const FIRST_AREA_ROW = 8;
const LAST_AREA_ROW = FIRST_AREA_ROW + areas.length;
const FIRST_GATE_ROW = 15;
const MOST_GATES = 8;
const ACTIONS = 5;
const CHART_ROW = 25;

/** What the person reads first: verdict, week, hours, areas, the next step. */
export function dashboardSheet(): PageSheet {
  return {
    kind: 'page',
    key: 'dashboard',
    title: 'Dashboard',
    role: 'read',
    rows: 60,
    columnWidths: Array.from({ length: 12 }, () => 83),
    rowHeights: { 1: 34, 4: 34, 6: 12, 13: 12, ...twoLines, 23: 12 },
    cells: [...banner, ...cards, ...areaTable(), ...gateList(), ...nextSteps(), ...chartHead],
    looks: [...statusLooks(), ...verdictLooks],
    charts: [
      { ...hoursChart, ...chartPlace(0, 0) },
      { ...progressChart, ...chartPlace(0, 1) },
      { ...scoresChart, ...chartPlace(1, 0) },
      { ...principlesChart, ...chartPlace(1, 1) },
    ],
  };
}

/** The next steps and what follows them take two lines. */
const twoLines = Object.fromEntries(
  Array.from({ length: ACTIONS + 3 }, (_, index) => [FIRST_GATE_ROW + index, 36]),
);

/** Two charts a row, each as wide as six columns. */
function chartPlace(
  row: number,
  column: number,
): Pick<NonNullable<PageSheet['charts']>[number], 'anchor' | 'size'> {
  return {
    anchor: { row: CHART_ROW + 13 * row, column: 1 + 6 * column },
    size: { width: 494, height: 260 },
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

const overallLag = '{areas.lag#overall}';

const lagWords = `IF(${overallLag}=0,"on plan",${fixedTenthText(`ABS(${overallLag})`)}&IF(${overallLag}>0," weeks behind"," weeks ahead"))`;

const daysToGo = 'READY_INTERVIEW-READY_AS_OF';

const cards: readonly PageCell[] = [
  ...card('A', 'C', 'VERDICT', { formula: '{verdict.value#shown}' }, { formula: gatesToGo() }),
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
  ...card(
    'J',
    'L',
    'READINESS INDEX',
    {
      formula: `IF({areas.due#overall}=0,"No index yet",ROUND({areas.index#overall},0)&"   expected "&ROUND({areas.expected#overall},0))`,
    },
    {
      formula: `IF({areas.due#overall}=0,"It needs problems, designs and stories",IF({areas.evidence#overall}=0,"No evidence yet: log what you practise",${lagWords}))`,
    },
  ),
];

function areaTable(): PageCell[] {
  return [
    { at: 'A7:B7', content: 'Area', style: 'head' },
    {
      at: 'C7',
      content: 'Index',
      style: 'headRight',
      note: 'Progress along the plan, 0 to 100. Not a probability, and it opens no gate.',
    },
    {
      at: 'D7',
      content: 'Expected',
      style: 'headRight',
      note: 'The index that the plan expects now.',
    },
    {
      at: 'E7',
      content: 'Plan week',
      style: 'headRight',
      note: 'The week of the plan that your evidence has reached.',
    },
    { at: 'F7', content: 'Weeks late', style: 'headRight', note: 'Negative when you are ahead.' },
    { at: 'G7:H7', content: 'Status', style: 'head' },
    {
      at: 'I7:L7',
      content: 'Outside score',
      style: 'head',
      note: 'What scores by others point to, with the level that you are at least at (90 %).',
    },
    ...[...areas, 'overall' as const].flatMap((area, index) =>
      areaRow(area, FIRST_AREA_ROW + index),
    ),
  ];
}

function areaRow(area: (typeof areas)[number] | 'overall', row: number): PageCell[] {
  const number = (column: string, key: string, format: 'integer' | 'tenth'): PageCell => ({
    at: `${column}${row}`,
    style: 'cellRight',
    format,
    content: { formula: `IF({areas.due#${area}}=0,"",{areas.${key}#${area}})` },
  });
  return [
    {
      at: `A${row}:B${row}`,
      content: area === 'overall' ? 'All' : areaNames[area],
      style: 'strong',
    },
    number('C', 'index', 'integer'),
    number('D', 'expected', 'integer'),
    number('E', 'earned', 'tenth'),
    number('F', 'lag', 'tenth'),
    { at: `G${row}:H${row}`, style: 'cell', content: { formula: `{areas.status#${area}}` } },
    { at: `I${row}:L${row}`, style: 'cell', content: { formula: outsideText(area) } },
  ];
}

function outsideText(area: (typeof areas)[number] | 'overall'): string {
  const sessions = 'IF(ISNUMBER({scores.actual#mockSessions}),{scores.actual#mockSessions},0)';
  switch (area) {
    case 'mocks':
      return `IF({rounds.count#coding}+{rounds.count#design}+{rounds.count#behavioral}=0,"No mock yet: the first is planned for week 8",${countText(sessions, 'session', 'sessions')}&IF(ISNUMBER({scores.actual#outsideScore}),", newest rounds "&${fixedTenthText('{scores.actual#outsideScore}')},""))`;
    case 'overall':
      return '{areas.advice#overall}';
    default:
      return `{rounds.text#${area}}`;
  }
}

const statuses = [
  ['Ahead', 'ahead'],
  ['On plan', 'onPlan'],
  ['At risk', 'atRisk'],
  ['Behind', 'behind'],
  ['No evidence', 'noEvidence'],
  ['Nothing due yet', 'noEvidence'],
  ['Done', 'done'],
] as const;

function statusLooks(): LookRule[] {
  const on = [`G${FIRST_AREA_ROW}:H${LAST_AREA_ROW}`];
  return [
    ...statuses.map(([word, look]) => ({ on, formula: `$G${FIRST_AREA_ROW}="${word}"`, look })),
    { on, formula: `LEFT($G${FIRST_AREA_ROW},10)="Plan ended"`, look: 'atRisk' },
  ];
}

const verdictLooks: readonly LookRule[] = [
  { on: ['A4:C4'], formula: 'OR($A$4="May schedule",$A$4="Confirm",$A$4="Peak")', look: 'ahead' },
  { on: ['A4:C4'], formula: '$A$4="Not enough evidence"', look: 'noEvidence' },
];

function gateList(): PageCell[] {
  const rows = Array.from({ length: MOST_GATES }, (_, index) => index + 1);
  return [
    {
      at: 'A14:C14',
      style: 'head',
      content: {
        formula:
          'IF({verdict.value#next}="","EVERY GATE IS PASSED","TO """&{verdict.value#next}&"""")',
      },
    },
    { at: 'D14', content: 'Now', style: 'headRight' },
    { at: 'E14:F14', content: 'Needed', style: 'head' },
    ...rows.flatMap((rank): PageCell[] => {
      const row = FIRST_GATE_ROW + rank - 1;
      const of = (column: string): string =>
        `IFERROR(INDEX({gates.${column}:rows},MATCH(${rank},{gates.rank:rows},0)),"")`;
      return [
        { at: `A${row}:C${row}`, content: { formula: of('label') }, style: 'wrapped', merge: true },
        { at: `D${row}`, content: { formula: of('now') }, style: 'wrappedRight' },
        { at: `E${row}:F${row}`, content: { formula: of('gap') }, style: 'wrapped', merge: true },
      ];
    }),
  ];
}

function nextSteps(): PageCell[] {
  const ranks = Array.from({ length: ACTIONS }, (_, index) => index + 1);
  const after = FIRST_GATE_ROW + ACTIONS;
  return [
    { at: 'G14:L14', content: 'DO NEXT', style: 'head' },
    ...ranks.map((rank): PageCell => {
      const row = FIRST_GATE_ROW + rank - 1;
      const of = (column: string): string =>
        `INDEX({actions.${column}:rows},MATCH(${rank},{actions.rank:rows},0))`;
      return {
        at: `G${row}:L${row}`,
        merge: true,
        style: rank === 1 ? 'wrappedStrong' : 'wrapped',
        content: { formula: `IFERROR("${rank}  "&${of('text')}&" ("&${of('why')}&")","")` },
      };
    }),
    {
      at: `G${after}:L${after}`,
      merge: true,
      style: 'wrapped',
      content: { formula: `IF(READY_WEEK_NOW=0,"","Focus: "&${thisWeek('focus')})` },
    },
    {
      at: `G${after + 1}:L${after + 1}`,
      merge: true,
      style: 'wrapped',
      content: { formula: dueThisWeek },
    },
    {
      at: `G${after + 2}:L${after + 2}`,
      merge: true,
      style: 'wrappedNotice',
      content: { formula: notice },
    },
  ];
}

const dueThisWeek = `IF(READY_WEEK_NOW=0,"","Due this week: "&${[
  countText(thisWeek('problems'), 'problem', 'problems'),
  countText(thisWeek('designs'), 'design', 'designs'),
  countText(thisWeek('stories'), 'story', 'stories'),
  countText(thisWeek('mocks'), 'mock', 'mocks'),
].join('&", "&')})`;

const daysEarly = `(READY_START+${7 * PLAN_WEEKS}-READY_INTERVIEW)`;
const onTime = 'OR({areas.status#overall}="Ahead",{areas.status#overall}="On plan")';

/** On plan is late when the interview comes before the plan ends; else what the week needs. */
const notice = `IF(READY_WEEK_NOW=0,"",IF(IF(ISNUMBER(READY_INTERVIEW),AND(${daysEarly}>7,${onTime}),FALSE),"The interview is "&${countText(`INT(${daysEarly}/7)`, 'week', 'weeks')}&" before the plan ends",${thisWeek('capacity')}&""))`;

const chartHead: readonly PageCell[] = [
  { at: 'A24:L24', content: 'HOW IT GOES, WEEK BY WEEK', style: 'head' },
];

function gatesToGo(): string {
  const to = countText('{verdict.value#failing}', 'gate', 'gates');
  return `IF({verdict.value#next}="","Every gate is passed: stay sharp",${to}&" to """&{verdict.value#next}&"""")`;
}

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
