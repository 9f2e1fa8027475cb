import type { History } from '../domain/progress/history';
import { historyFrom } from '../domain/records/history';
import type { HistoryTable } from '../domain/records/history';
import { designsSheet } from '../workbook/sheets/designs';
import { feedbackSheet } from '../workbook/sheets/feedback';
import { mocksSheet } from '../workbook/sheets/mocks';
import { problemsSheet } from '../workbook/sheets/problems';
import { recordSheet } from '../workbook/sheets/records';
import { storiesSheet } from '../workbook/sheets/stories';
import { topicsSheet } from '../workbook/sheets/topics';
import type { TableSheet } from '../workbook/spec';
import type { Utilities } from './port';
import { readTable } from './table';
import type { Tracker } from './tracker';

const sheets = {
  problems: problemsSheet,
  designs: designsSheet,
  topics: topicsSheet,
  stories: storiesSheet,
  tellings: () => recordSheet('tellings'),
  mocks: mocksSheet,
  feedback: feedbackSheet,
} as const satisfies Record<HistoryTable, () => TableSheet>;

/** Everything that was logged, with one read a table. */
export function readHistory(tracker: Tracker, utilities: Utilities): History {
  return historyFrom((table) =>
    readTable(tracker, utilities, sheets[table]()).rows.map(({ cells }) => cells),
  );
}
