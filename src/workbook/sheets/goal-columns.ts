import { checkColumn, keyColumn, noteColumn, textColumn } from '../columns';
import type { Column } from '../spec';

/** The goals of a week. */
export const GOALS = [1, 2, 3] as const;

/** The period that a review is of. */
export const periodColumns: readonly Column[] = [
  keyColumn(),
  { key: 'period', header: 'Period', width: 90, fill: 'given', format: 'text' },
  { key: 'starts', header: 'Starts', width: 90, fill: 'computed', format: 'day' },
  { key: 'ends', header: 'Ends', width: 90, fill: 'computed', format: 'day' },
];

/** The three goals of a period, each with its tick. */
export function goalColumns(): Column[] {
  return GOALS.flatMap((goal) => [
    noteColumn(`goal${goal}`, `Goal ${goal}`, 180, {
      ...(goal === 1 ? { note: 'Choose it at the end of the week before: it matters most.' } : {}),
    }),
    checkColumn(`done${goal}`, `Goal ${goal} done`),
  ]);
}

/** Whatever else there is to say of a period. */
export function reviewNote(): Column {
  return textColumn('note', 'Note', 180);
}

/** The key of a week's row. */
export function weekKey(week: number): string {
  return `w${String(week).padStart(2, '0')}`;
}
