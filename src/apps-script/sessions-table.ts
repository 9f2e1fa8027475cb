import type { Session } from '../domain/records/session';
import { sessionOf, sessionRow } from '../domain/records/session-row';
import { sessionsSheet } from '../workbook/sheets/sessions';
import type { Utilities } from './port';
import { readTable } from './table';
import type { Tracker } from './tracker';

/** The rows of the Sessions sheet, read once. */
export interface SessionsTable {
  readonly sessions: readonly Session[];
  /** Writes sessions below the last filled row, as one block. */
  readonly append: (sessions: readonly Session[]) => void;
}

/** Reads the Sessions sheet: the rows whose day, area and minutes can be understood. */
export function sessionsTable(tracker: Tracker, utilities: Utilities): SessionsTable {
  const table = readTable(tracker, utilities, sessionsSheet());
  return {
    sessions: table.rows.flatMap(({ cells }) => sessionOf(cells) ?? []),
    append: (sessions) => {
      table.append(sessions.map(sessionRow));
    },
  };
}
