import { riskLifts, riskReasons, strategyTypes } from '../../domain/forecast/risk';
import type { RiskReason } from '../../domain/forecast/risk';
import type { AssumptionName } from '../../domain/plans/assumptions';
import type { PageCell } from '../spec';
import { AT, LAST, head, shown } from './forecast-layout';
import { datedRows } from './log-counts';
import { outsideOf, roundScores, sofar } from './measures';
import { assumption } from './targets';

const shares = {
  'principle evidence': 'riskPrinciples',
  'system design': 'riskDesign',
  'strategic thinking': 'riskStrategy',
  communication: 'riskCommunication',
  culture: 'riskCulture',
} as const satisfies Record<RiskReason, AssumptionName>;

const orZero = (cell: string): string => `IF(ISNUMBER(${cell}),${cell},0)`;
const within01 = (formula: string): string => `MAX(0,MIN(1,${formula}))`;

const strategyRounds = `SUMPRODUCT(${outsideOf('behavioral')}*(${[
  ...strategyTypes,
  'organisational leadership',
]
  .map((type) => `({mocks.type}="${type}")`)
  .join('+')})*(${roundScores}>=${assumption('loopBar')}))`;

const told = `COUNTIFS(${datedRows('tellings.day', sofar)},{tellings.seconds},">0"`;
const toldWell = `COUNTIFS(${datedRows('tellings.day', sofar)},{tellings.seconds},">="&${assumption('secondsGood')},{tellings.seconds},"<="&${assumption('secondsLong')})`;

const parts: Readonly<Record<RiskReason, string>> = {
  'principle evidence': `${orZero('{scores.actual#principlesCovered}')}/16`,
  'system design': `IF({rounds.count#design}=0,0,${within01(`({rounds.floor#design}-${assumption('riskDesignFrom')})/(${assumption('riskDesignTo')}-${assumption('riskDesignFrom')})`)})`,
  'strategic thinking': within01(
    `({principles.links#TB}+${strategyRounds})/${assumption('riskStrategyNeed')}`,
  ),
  communication: `IFERROR(${toldWell}/${told}),0)`,
  culture: within01(
    `MIN(${['CO', 'OW', 'LC'].map((code) => `{principles.links#${code}}`).join(',')})/${assumption('riskCultureLinks')}`,
  ),
};

const column = (letter: string): string => `$${letter}$${AT.risks}:$${letter}$${LAST.risks}`;
const mostOpen = `SUMPRODUCT(MAX(${column('K')}*(1-${column('L')})))`;

/** A formula for how much of the usual reasons is covered, 0 to 1. */
export const riskCover = `SUMPRODUCT(${column('K')}*${column('L')})`;

/** A formula with a text for the risk that is open most; blank when none is. */
export function ofLargestRisk(textOf: (reason: RiskReason, row: number) => string): string {
  const nested = riskReasons.reduceRight((other, reason, index) => {
    const row = AT.risks + index;
    return `IF($K$${row}*(1-$L$${row})>=${mostOpen},${textOf(reason, row)},${other})`;
  }, '""');
  return `IF(${mostOpen}<=0,"",${nested})`;
}

/** The usual reasons for a rejection, how much of each is covered, and what lifts most of it. */
export function riskBlock(): PageCell[] {
  const row = AT.risks - 1;
  const lift = ofLargestRisk(
    (reason, at) =>
      `"${riskLifts[reason]}. Nothing else is open as much: ${reason} is behind "&ROUND(100*$K$${at},0)&" % of rejections, and "&ROUND(100*$L$${at},0)&" % covered."`,
  );
  return [
    head(`J${row}`, 'RISKS COVERED', 'Why candidates are turned down, from the case studies.'),
    head(`K${row}`, 'Share', 'Of rejections.', 'headRight'),
    head(`L${row}`, 'Covered', 'How much of it your log covers.', 'headRight'),
    ...riskReasons.flatMap((reason, index): PageCell[] => {
      const at = AT.risks + index;
      const name = `${reason.charAt(0).toUpperCase()}${reason.slice(1)}`;
      return [
        { at: `J${at}`, content: name, style: 'cell' },
        shown(`K${at}`, `${assumption(shares[reason])}/100`, 'cellRight', 'percent'),
        shown(`L${at}`, parts[reason], 'cellRight', 'percent'),
      ];
    }),
    { at: `J${LAST.risks + 1}:K${LAST.risks + 1}`, content: 'All', style: 'strong' },
    shown(`L${LAST.risks + 1}`, riskCover, 'cellRight', 'percent'),
    head(
      `J${LAST.risks + 2}:L${LAST.risks + 2}`,
      'YOUR NEXT BEST HOUR',
      'What lifts the largest open risk.',
    ),
    {
      at: `J${LAST.risks + 3}:L${LAST.risks + 6}`,
      merge: true,
      style: 'hint',
      content: { formula: `IF(${mostOpen}<=0,"Every risk is covered: keep it so.",${lift})` },
    },
  ];
}
