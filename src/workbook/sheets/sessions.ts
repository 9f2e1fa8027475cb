import { areaColumn, dayColumn, idColumn, noteColumn, textColumn, wholeColumn } from '../columns';
import type { TableSheet } from '../spec';

/** One row a sitting. Hours everywhere in the workbook are the sum of its minutes. */
export function sessionsSheet(): TableSheet {
  return {
    kind: 'table',
    key: 'sessions',
    title: 'Sessions',
    role: 'fill',
    filter: true,
    rows: { kind: 'log' },
    columns: [
      idColumn(),
      textColumn('record', 'Record', 90, {
        fill: 'given',
        hidden: true,
        note: 'The problem, design, mock or story that the minutes belong to.',
      }),
      dayColumn('day', 'Day', { aliases: ['Date'] }),
      areaColumn(),
      textColumn('activity', 'Activity', 170, {
        choice: { kind: 'column', ref: 'lists.activity', help: 'What you did.' },
      }),
      noteColumn('topic', 'Topic', 220),
      wholeColumn('minutes', 'Minutes', 0, 600, {
        aliases: ['Duration', 'Time'],
        note: 'Minutes of this sitting. Problems solved inside it add none of their own.',
      }),
      noteColumn('note', 'Note', 300),
      textColumn('link', 'Link', 160),
    ],
  };
}
