import { areaNames, areas } from '../../domain/plans/areas';
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
      {
        key: 'id',
        header: 'Id',
        width: 60,
        fill: 'given',
        format: 'text',
        hidden: true,
        note: 'Set by the add-on. Rows that you type yourself may leave it blank.',
      },
      {
        key: 'day',
        header: 'Day',
        aliases: ['Date'],
        width: 90,
        fill: 'typed',
        format: 'day',
        choice: { kind: 'day', help: 'The day of the session, for example 2026-08-24.' },
      },
      {
        key: 'area',
        header: 'Area',
        width: 140,
        fill: 'typed',
        format: 'text',
        choice: {
          kind: 'list',
          values: areas.map((area) => areaNames[area]),
          help: 'One of the four areas; hours are added up by it.',
        },
      },
      {
        key: 'activity',
        header: 'Activity',
        width: 170,
        fill: 'typed',
        format: 'text',
        choice: { kind: 'column', ref: 'lists.activity', help: 'What you did.' },
      },
      { key: 'topic', header: 'Topic', width: 220, fill: 'typed', format: 'text', wrap: true },
      {
        key: 'minutes',
        header: 'Minutes',
        aliases: ['Duration', 'Time'],
        width: 80,
        fill: 'typed',
        format: 'integer',
        note: 'Minutes of this sitting. Problems solved inside it add none of their own.',
        choice: { kind: 'number', min: 0, max: 600, help: 'Whole minutes from 0 to 600.' },
      },
      {
        key: 'record',
        header: 'Record',
        width: 90,
        fill: 'given',
        format: 'text',
        hidden: true,
        note: 'The problem, design, mock or story that the minutes belong to.',
      },
      { key: 'note', header: 'Note', width: 300, fill: 'typed', format: 'text', wrap: true },
      { key: 'link', header: 'Link', width: 160, fill: 'typed', format: 'text' },
    ],
  };
}
