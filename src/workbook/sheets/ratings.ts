import { dayColumn, idColumn, noteColumn, pickColumn, textColumn } from '../columns';
import type { TableSheet } from '../spec';

/** The sets of ratings and measurements, in the order of the sheet. */
export const assessmentSets = [
  'First assessment',
  'Baseline',
  'Day 7',
  'Weekly',
  'Weak areas',
] as const;

export type AssessmentSet = (typeof assessmentSets)[number];

/** The log of every rating that was given to an item of the assessment. */
export function ratingsSheet(): TableSheet {
  return {
    kind: 'table',
    key: 'assessment',
    title: 'Ratings',
    role: 'fill',
    hidden: true,
    rows: { kind: 'log' },
    columns: [
      idColumn(),
      dayColumn('day', 'Day', { aliases: ['Date'] }),
      pickColumn('set', 'Set', assessmentSets, { width: 130 }),
      textColumn('item', 'Item', 130, { note: 'The key of the item on Assessment.' }),
      { key: 'value', header: 'Value', width: 76, fill: 'typed', format: 'general' },
      noteColumn('note', 'Note', 280),
    ],
  };
}
