import { components } from '../../domain/evidence/rounds';
import type { Component } from '../../domain/evidence/rounds';
import { areaNames } from '../../domain/plans/areas';
import type { AssumptionName } from '../../domain/plans/assumptions';
import type { PageCell } from '../spec';
import { countText } from '../texts';
import { AT, customCall, head, shown, spilled } from './forecast-layout';
import { datedRows } from './log-counts';
import { outsideOf, roundScores, sofar } from './measures';
import { afterStamp } from './pace';
import { assumption } from './targets';

/** What scores by others point to in each component. */
export function ratingBlock(): PageCell[] {
  const row = AT.ratings - 1;
  return [
    head(`A${row}`, 'RATED BY OTHERS', 'Rounds that a peer, mentor or professional scored.'),
    head(
      `B${row}`,
      'Estimate',
      'The newest rounds count most; a few rounds are drawn towards 3.0.',
      'headRight',
    ),
    head(
      `C${row}`,
      'At least',
      'You are at this level or above with a chance of 90 %.',
      'headRight',
    ),
    head(`D${row}`, 'Mean', 'Of every round, old or new.', 'headRight'),
    head(`E${row}`, 'Lowest', '', 'headRight'),
    head(`F${row}`, 'Highest', '', 'headRight'),
    head(`G${row}`, 'Rounds', 'How many these figures rest on.', 'headRight'),
    ...components.flatMap(ratingRow),
  ];
}

function ratingRow(component: Component, index: number): PageCell[] {
  const row = AT.ratings + index;
  const count = `{rounds.count#${component}}`;
  const condition = outsideOf(component);
  const known = (formula: string, none = ''): string => `IF(${count}=0,"${none}",${formula})`;
  return [
    { at: `A${row}`, content: areaNames[component], style: 'strong' },
    shown(`B${row}`, known(`{rounds.estimate#${component}}`, 'Need 1 more'), 'cellRight', 'tenth'),
    shown(`C${row}`, known(`{rounds.floor#${component}}`), 'cellRight', 'tenth'),
    shown(
      `D${row}`,
      known(`SUMPRODUCT(${condition}*${roundScores})/${count}`),
      'cellRight',
      'tenth',
    ),
    shown(
      `E${row}`,
      known(`5-SUMPRODUCT(MAX(${condition}*(5-${roundScores})))`),
      'cellRight',
      'tenth',
    ),
    shown(`F${row}`, known(`SUMPRODUCT(MAX(${condition}*${roundScores}))`), 'cellRight', 'tenth'),
    shown(`G${row}`, count, 'cellRight', 'integer'),
  ];
}

const scored = outsideOf('any', afterStamp);
const orNone = (column: string): string => `IFERROR(FILTER(${column},${scored}),"")`;

const loopRounds = {
  coding: 'loopCoding',
  design: 'loopDesign',
  behavioral: 'loopBehavioral',
} as const;
const inLoop = (...names: readonly Component[]): string =>
  `{kinds.row:rows}<=${names.map((name) => assumption(loopRounds[name])).join('+')}`;

/** A list of the loop's rounds; FILTER makes the spreadsheet work it out row by row. */
const loop = `FILTER(IF(${inLoop('coding')},"coding",IF(${inLoop('coding', 'design')},"design","behavioral")),${inLoop('coding', 'design', 'behavioral')})`;

const oddsCall = `READY_LOOP(${orNone('{mocks.type}')},${orNone(roundScores)},${orNone('{mocks.day}')},READY_STAMP,${assumption('loopBar')},${loop})`;

/** The most that a perfect record of as many rounds could show. */
const ceiling = components
  .map((component) => {
    const read = `MIN(${assumption('loopNewest')},{rounds.count#${component}})`;
    return `(${read}+1)/(${read}+1+${assumption(loopRounds[component])})`;
  })
  .join('*');

const roundCount = components.map((name) => `{rounds.count#${name}}`).join('+');

/** The odds of a whole loop, always with what they are not. */
export function oddsBlock(): PageCell[] {
  const caveat = `"If components were independent; not the chance of an offer. With your "&${countText(`(${roundCount})`, 'round', 'rounds')}&" a perfect record could show "&ROUND(100*${ceiling},0)&" % at most."`;
  return [
    head(
      `J${AT.odds - 2}:L${AT.odds - 2}`,
      'ODDS OF A LOOP',
      'How often every round of a usual loop would be at the bar or above, and how often at most one below it, were they like your newest ten of each component.',
    ),
    { at: `J${AT.odds - 1}`, content: 'All clear', style: 'cellRight' },
    { at: `K${AT.odds - 1}`, content: 'One below', style: 'cellRight' },
    shown(`J${AT.odds}`, customCall(oddsCall), 'cellRight', 'percent'),
    spilled(`K${AT.odds}`, 'cellRight', 'percent'),
    {
      at: `J${AT.odds + 1}:L${AT.odds + 1}`,
      merge: true,
      style: 'hint',
      content: {
        formula: `IF(ISNUMBER($J$${AT.odds}),${caveat},"Odds need three rounds of each component, scored by others.")`,
      },
    },
  ];
}

/** How often problems of a difficulty were solved within their time. */
export function hitRateBlock(): PageCell[] {
  const row = AT.ratings - 1;
  return [
    head(`J${row}`, 'HIT RATE', 'Attempts since the start, the first assessment apart.'),
    head(`K${row}`, 'Attempts', '', 'headRight'),
    head(`L${row}`, 'In time', 'Solved within 15, 30 or 45 minutes: see Targets.', 'headRight'),
    ...(
      [
        ['Easy', 'easyMinutes'],
        ['Medium', 'mediumMinutes'],
        ['Hard', 'hardMinutes'],
      ] as const
    ).flatMap(([difficulty, limit], index) => hitRateRow(difficulty, limit, AT.ratings + index)),
  ];
}

function hitRateRow(difficulty: string, limit: AssumptionName, row: number): PageCell[] {
  const rows = `COUNTIFS(${datedRows('problems.day', sofar)},{problems.difficulty},"${difficulty}"`;
  const counted = (criteria: string): string =>
    `(${rows}${criteria})-${rows}${criteria},{problems.baseline},TRUE))`;
  const inTime = counted(`,{problems.solved},TRUE,{problems.minutes},"<="&${assumption(limit)}`);
  const more = `(${assumption('minimumObservations')}-K${row})`;
  return [
    { at: `J${row}`, content: difficulty, style: 'strong' },
    shown(`K${row}`, counted(''), 'cellRight', 'integer'),
    shown(
      `L${row}`,
      `IF(${more}>0,"Need "&${more}&" more",${inTime}/K${row})`,
      'cellRight',
      'percent',
    ),
  ];
}

const WEAKEST = 3;

/** The patterns in which the fewest attempts were solved in time. */
export function patternBlock(): PageCell[] {
  const row = AT.finish - 1;
  const few = `"Needs "&${assumption('weakPatternAttempts')}&" attempts at one pattern"`;
  return [
    head(
      `J${row}:K${row}`,
      'WEAKEST PATTERNS',
      'From four attempts on: the share that you solved within the target time.',
    ),
    head(`L${row}`, 'In time', '', 'headRight'),
    ...Array.from({ length: WEAKEST }, (_, index): PageCell[] => {
      const at = AT.finish + 2 * index;
      const place = `MATCH(SMALL({patterns.order:rows},${index + 1}),{patterns.order:rows},0)`;
      const of = (key: string): string => `INDEX({patterns.${key}:rows},${place})`;
      const written = `IFERROR(INDEX({topics.name:rows},MATCH(${of('name')},{topics.name:rows},0)),${of('name')})`;
      const none = index === 0 ? few : '""';
      return [
        shown(`J${at}:K${at}`, `IFERROR(${written},${none})`, 'cell'),
        shown(`L${at}`, `IFERROR(${of('inTime')},"")`, 'cellRight', 'percent'),
        shown(`J${at + 1}:K${at + 1}`, `IFERROR("of "&${of('tried')}&" attempts","")`, 'subtitle'),
      ];
    }).flat(),
  ];
}
