import { riskSentence } from '../domain/forecast/actions';
import type { RiskParts } from '../domain/forecast/risk';
import { riskCover, riskReasons } from '../domain/forecast/risk';
import { sum } from '../domain/numbers';
import type { Cell } from './cells';
import { isBlankRow, placeIn } from './cells';
import { define } from './define';
import { choiceIn, numberOrBlank } from './read';

/** READY_RISK: how much of the usual reasons for a rejection is covered. */
export const risk = define({
  name: 'READY_RISK',
  summary: 'How much of the usual reasons for a rejection you have covered.',
  parameters: [
    {
      name: 'parts',
      type: 'table',
      help: 'Two columns: reason, and the covered part from 0 to 1. Reasons: principle evidence, system design, strategic thinking, communication, culture',
    },
  ],
  returns: 'Six rows: reason, share, part, what lifts it most; the last row is the total',
  example: {
    formula:
      '=READY_RISK({"principle evidence",1;"system design",1;"communication",1;"culture",1})',
    result: [
      ['principle evidence', 0.35, 1, 'Give every principle two stories, one of them its main one'],
      ['system design', 0.25, 1, 'Book an outside design round: it lifts the floor of your rating'],
      ['strategic thinking', 0.2, 0, 'Add a Think Big story or pass a strategy round'],
      ['communication', 0.15, 1, 'Tell a story aloud in two to three minutes'],
      ['culture', 0.05, 1, 'Link two stories each to CO, OW and LC'],
      [
        'Total',
        1,
        0.8,
        'Largest open risk: strategic thinking, behind 20 % of rejections and 0 % covered',
      ],
    ],
  },
  run: ({ parts }) => {
    const given: Record<string, number> = {};
    parts.forEach((row, i) => {
      const [reason = '', part = ''] = row;
      if (isBlankRow(row)) return;
      const key = choiceIn(reason, placeIn('parts', i, 0), riskReasons);
      given[key] = numberOrBlank(part, placeIn('parts', i, 1), { min: 0, max: 1 }) ?? 0;
    });
    const cover = riskCover(partsOf(given));
    const rows = cover.rows.map(({ reason, share, part, lift }): Cell[] => [
      reason,
      share,
      part,
      lift,
    ]);
    const shares = sum(cover.rows.map(({ share }) => share));
    return [...rows, ['Total', shares, cover.cover, riskSentence(cover)]];
  },
});

function partsOf(given: Readonly<Record<string, number>>): RiskParts {
  return {
    'principle evidence': given['principle evidence'] ?? 0,
    'system design': given['system design'] ?? 0,
    'strategic thinking': given['strategic thinking'] ?? 0,
    communication: given['communication'] ?? 0,
    culture: given['culture'] ?? 0,
  };
}
