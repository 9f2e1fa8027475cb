import { recallRatings } from '../../domain/review/recall-ratings';
import type { LookRule, PageCell } from '../spec';
import { AT, CELL, customCall, head, shown, spilled } from './forecast-layout';
import { assumption } from './targets';

const recalled = `ISNUMBER({recalls.day})*({recalls.item}<>"")*((${recallRatings.map((word) => `({recalls.rating}="${word}")`).join('+')})>0)`;
const recall = (cells: string): string => `IFERROR(FILTER(${cells},${recalled}),"")`;

const reviewCall = `READY_NEXT_REVIEW(${recall('{recalls.day}')},${recall('{recalls.rating}')},READY_STAMP,${CELL.interview},${recall('{recalls.kind}&" "&{recalls.item}')})`;

/** How many reviews stand ready to be shown in their formats; the list itself has no end. */
const REVIEWS = 40;
export const LAST_ROW = AT.reviews + REVIEWS - 1;

/** What to go over again, the first due first. Nothing may stand below. */
export function reviewBlock(): PageCell[] {
  const row = AT.reviews - 1;
  return [
    head(`A${row}`, 'REVIEWS', 'What you recalled before, from Recalls: the first due first.'),
    head(
      `B${row}`,
      'Due',
      'Marked once it has come. Never after the day before the interview.',
      'headRight',
    ),
    head(`C${row}`, 'Known now', 'The chance that you still know it.', 'headRight'),
    head(
      `D${row}`,
      'On the day',
      'The chance on the interview day without another review.',
      'headRight',
    ),
    head(`E${row}:L${row}`, ''),
    shown(`A${AT.reviews}`, customCall(reviewCall), 'cell'),
    ...Array.from({ length: REVIEWS }, (_, index): PageCell[] => {
      const at = AT.reviews + index;
      return [
        ...(index === 0 ? [] : [spilled(`A${at}`, 'cell', 'general')]),
        spilled(`B${at}`, 'cellRight', 'day'),
        spilled(`C${at}`, 'cellRight', 'percent'),
        spilled(`D${at}`, 'cellRight', 'percent'),
      ];
    }).flat(),
  ];
}

/** The look of a review whose day has come. */
export const reviewLooks: readonly LookRule[] = [
  {
    on: [`B${AT.reviews}:B${LAST_ROW}`],
    formula: `AND(ISNUMBER($B${AT.reviews}),$B${AT.reviews}<=${CELL.stamp})`,
    look: 'atRisk',
  },
];

const practised = 'ISNUMBER({sessions.day})*ISNUMBER({sessions.minutes})*({sessions.minutes}>=0)';
const practice = (cells: string): string => `FILTER(${cells},${practised})`;

/** A formula for how regular practice has been, 0 to 1. */
export const consistency = `IF(COUNT({sessions.day})=0,"No session",${customCall(`READY_CONSISTENCY(${practice('{sessions.day}')},${practice('{sessions.minutes}')},READY_START,READY_STAMP,${assumption('consistencyMinutes')},{settings.value#rest_days})`)})`;
