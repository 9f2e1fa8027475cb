import type { LookRule, PageCell, PageSheet } from '../spec';
import { countText, tenthText } from '../texts';
import { hitRateBlock, oddsBlock, patternBlock, ratingBlock } from './forecast-evidence';
import { dateVerdict, finishBlock, finishLooks, gateBlock, shutGates } from './forecast-finish';
import { AT, CELL, head, shown, withoutAddOn } from './forecast-layout';
import { LAST_ROW, consistency, reviewBlock, reviewLooks } from './forecast-practice';
import { ofLargestRisk, riskBlock, riskCover } from './forecast-risks';
import { fullUntil, weeksRead } from './pace';

/**
 * What the log says about the weeks ahead. Native formulas say what they can; four cells call
 * custom functions, which read the stamped day, and say in words when a reader lacks the add-on.
 */
export function forecastSheet(): PageSheet {
  return {
    kind: 'page',
    key: 'forecast',
    title: 'Forecast',
    role: 'read',
    rows: LAST_ROW,
    // Names, seven figures and a word; a gap; names and two figures.
    columnWidths: [198, ...Array.from({ length: 6 }, () => 84), 62, 16, 124, 72, 84],
    rowHeights: { 1: 34, 4: 34, 10: 48 },
    cells: [
      ...banner,
      ...cards,
      ...tryBlock,
      ...oddsBlock(),
      ...ratingBlock(),
      ...hitRateBlock(),
      ...finishBlock(),
      ...patternBlock(),
      ...gateBlock(),
      ...riskBlock(),
      ...reviewBlock(),
    ],
    looks: [...inputLooks, ...finishLooks, ...reviewLooks],
  };
}

const calls = ['$J$4', `$J$${AT.odds}`, `$E$${AT.finish}`, `$A$${AT.reviews}`];
const lacksAddOn = `OR(${calls.map((cell) => `${cell}="${withoutAddOn}"`).join(',')})`;
const age = countText('ABS(READY_AS_OF-READY_STAMP)', 'day', 'days');

const banner: readonly PageCell[] = [
  { at: 'A1', content: 'Forecast', style: 'title' },
  {
    at: 'B1:G1',
    style: 'subtitle',
    content: 'What your own weeks say about those to come: a forecast, not a promise',
  },
  { at: 'K1', style: 'subtitleRight', content: 'counted up to' },
  shown('L1', 'IF(ISNUMBER(READY_STAMP),READY_STAMP,"no day")', 'subtitleRight', 'day'),
  {
    at: 'A2:L2',
    style: 'notice',
    content: {
      formula: `IF(NOT(ISNUMBER(READY_STAMP)),"The day is missing: choose Loop Ready > Refresh.",IF(${lacksAddOn},"Dates, odds, consistency and reviews need the Loop Ready add-on: Extensions > Add-ons > Get add-ons.",IF(READY_STAMP=READY_AS_OF,"","Counted "&${age}&IF(READY_STAMP<READY_AS_OF," ago"," ahead")&": choose Loop Ready > Refresh.")))`,
    },
  },
];

function card(
  [from, to]: readonly [string, string],
  label: string,
  value: PageCell,
  note: string,
): PageCell[] {
  return [
    { at: `${from}3:${to}3`, content: label, style: 'cardLabel' },
    { ...value, at: `${from}4:${to}4` },
    { at: `${from}5:${to}5`, content: { formula: note }, style: 'cardNote' },
  ];
}

const daysLeft = `(${CELL.interview}-READY_AS_OF)`;
const isAhead = `IF(ISNUMBER(${CELL.interview}),${daysLeft}>=0,FALSE)`;
const hoursLeft = `IF(ISNUMBER(${CELL.hours}),"about "&ROUND(${daysLeft}/7*${CELL.hours},0)&" h at "&${tenthText(CELL.hours)}&" h a week","no full week to go by yet")`;

const cards: readonly PageCell[] = [
  ...card(
    ['A', 'B'],
    'INTERVIEW DAY',
    shown('A4', dateVerdict(), 'cardValue'),
    `IF(${isAhead},IF(${shutGates}=0,"every gate is open",${countText(shutGates, 'gate is', 'gates are')}&" still shut"),"set one on Settings, or try one below")`,
  ),
  ...card(
    ['C', 'E'],
    'UNTIL THEN',
    shown('C4', `IF(${isAhead},${countText(daysLeft, 'day', 'days')},"-")`, 'cardValue'),
    `IF(${isAhead},${hoursLeft},"")`,
  ),
  ...card(
    ['F', 'H'],
    'RISKS COVERED',
    shown('F4', riskCover, 'cardValue', 'percent'),
    `"largest open: "&${ofLargestRisk((reason) => `"${reason}"`)}`,
  ),
  ...card(
    ['J', 'L'],
    'CONSISTENCY',
    shown('J4', consistency, 'cardValue', 'percent'),
    '"of your days, the newest most"',
  ),
];

const usualHours = `SUMIFS({sessions.minutes},{sessions.day},">="&(${fullUntil}-7*${weeksRead}),{sessions.day},"<"&${fullUntil})/60/${weeksRead}`;

const tryBlock: readonly PageCell[] = [
  head(
    'A7',
    'WHAT IF',
    'What you type here changes this sheet only. Clear it to see things as they are.',
  ),
  head('B7', 'Try', '', 'headRight'),
  head('C7', 'As it is', '', 'headRight'),
  head('D7', 'In use', 'What this sheet goes by.', 'headRight'),
  { at: `A${AT.tryDay}`, content: 'Interview day', style: 'strong' },
  {
    at: `B${AT.tryDay}`,
    style: 'cellRight',
    format: 'day',
    fill: 'typed',
    note: 'Another day for the interview. Settings keeps its own.',
    choice: { kind: 'day', strict: true, help: 'A day such as 2026-11-12, or blank.' },
  },
  shown(
    `C${AT.tryDay}`,
    'IF(ISNUMBER(READY_INTERVIEW),READY_INTERVIEW,"none")',
    'cellRight',
    'day',
  ),
  shown(
    `D${AT.tryDay}`,
    `IF(ISNUMBER($B$${AT.tryDay}),INT($B$${AT.tryDay}),IF(ISNUMBER($C$${AT.tryDay}),$C$${AT.tryDay},""))`,
    'cellRight',
    'day',
  ),
  { at: `A${AT.tryHours}`, content: 'Hours a week', style: 'strong' },
  {
    at: `B${AT.tryHours}`,
    style: 'cellRight',
    format: 'tenth',
    fill: 'typed',
    note: 'More or fewer hours than usual: your pace changes with them.',
    choice: { kind: 'number', min: 1, max: 100, strict: true, help: 'Hours, 1 to 100, or blank.' },
  },
  {
    ...shown(
      `C${AT.tryHours}`,
      `IFERROR(IF(${usualHours}>0,${usualHours},"none"),"none")`,
      'cellRight',
      'tenth',
    ),
    note: 'The mean of the weeks that the pace is read from.',
  },
  shown(
    `D${AT.tryHours}`,
    `IF(ISNUMBER($B$${AT.tryHours}),$B$${AT.tryHours},IF(ISNUMBER($C$${AT.tryHours}),$C$${AT.tryHours},""))`,
    'cellRight',
    'tenth',
  ),
  {
    at: 'A10:D10',
    merge: true,
    style: 'hint',
    content:
      'Type into the blue cells to see what another day or more hours would do. They change this sheet and nothing else.',
  },
];

const inputLooks: readonly LookRule[] = [
  { on: [`B${AT.tryDay}:B${AT.tryHours}`], formula: `LEN($B${AT.tryDay})>=0`, look: 'current' },
];
