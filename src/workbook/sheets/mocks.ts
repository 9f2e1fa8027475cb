import { DIMENSIONS, roundStatuses, roundTypeNames } from '../../domain/records/mock-entry';
import { raterKinds } from '../../domain/records/rater';
import { dayColumn, idColumn, noteColumn, pickColumn, ratingColumn, textColumn } from '../columns';
import type { TableSheet } from '../spec';

/** One row a round and rater. Rounds of one sitting share a loop; a single round has its own. */
export function mocksSheet(): TableSheet {
  return {
    kind: 'table',
    key: 'mocks',
    title: 'Mocks',
    role: 'fill',
    filter: true,
    rows: { kind: 'log' },
    columns: [
      idColumn(),
      dayColumn('day', 'Day', { aliases: ['Date'] }),
      textColumn('time', 'Time', 60, { note: 'When it starts, for example 18:30.' }),
      textColumn('loop', 'Loop', 110, {
        note: 'Rounds of one sitting share a loop; a single round has its own, which Refresh fills in.',
      }),
      textColumn('round', 'Round', 70, { note: 'Which round of the loop: 1, 2, 3.' }),
      pickColumn('type', 'Type', roundTypeNames, { width: 160 }),
      pickColumn('status', 'Status', roundStatuses, { width: 130 }),
      pickColumn('raterKind', 'Rater is', raterKinds, {
        width: 130,
        note: 'Peer, mentor and professional count as outside. Your own scores open no gate.',
      }),
      textColumn('rater', 'Rater', 130),
      ratingColumn('score', 'Score', {
        note: 'The overall, 1 to 5 in halves. Left blank, the mean of the dimensions counts.',
      }),
      ...Array.from({ length: DIMENSIONS }, (_, index) =>
        ratingColumn(`dimension${index + 1}`, `Dimension ${index + 1}`, { width: 130 }),
      ),
      noteColumn('strengths', 'Strengths', 260),
      noteColumn('note', 'Note', 260, { aliases: ['Notes'] }),
    ],
  };
}
