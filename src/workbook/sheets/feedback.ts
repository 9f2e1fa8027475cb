import { dayColumn, idColumn, noteColumn, pickColumn, textColumn } from '../columns';
import type { TableSheet } from '../spec';

/** What raters said to fix, and what became of it. */
export function feedbackSheet(): TableSheet {
  return {
    kind: 'table',
    key: 'feedback',
    title: 'Feedback',
    role: 'fill',
    filter: true,
    rows: { kind: 'log' },
    columns: [
      idColumn(),
      dayColumn('day', 'Day', { aliases: ['Date'] }),
      textColumn('round', 'Round', 110, { note: 'The id of the round on Mocks.' }),
      noteColumn('text', 'What to fix', 320),
      pickColumn('severity', 'Severity', ['major', 'minor']),
      pickColumn('status', 'Status', ['open', 'doing', 'addressed']),
      textColumn('owner', 'Owner', 100),
      dayColumn('due', 'Due'),
      dayColumn('closed', 'Closed', { note: 'The day on which it was addressed.' }),
      noteColumn('evidence', 'What shows it', 260),
    ],
    looks: [
      { on: ['status'], formula: '{@status}="addressed"', look: 'ahead' },
      { on: ['status'], formula: '{@status}="doing"', look: 'onPlan' },
      {
        on: ['severity'],
        formula: 'AND({@severity}="major",{@status}<>"addressed")',
        look: 'behind',
      },
    ],
  };
}
