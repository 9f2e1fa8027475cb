import type { History } from '../domain/progress/history';
import { designOf } from '../domain/records/design';
import { feedbackOf } from '../domain/records/feedback';
import { roundOf } from '../domain/records/mock';
import { attemptOf } from '../domain/records/problem';
import type { Row } from '../domain/records/row';
import { storyOf, tellingOf } from '../domain/records/story';
import { designsSheet } from '../workbook/sheets/designs';
import { feedbackSheet } from '../workbook/sheets/feedback';
import { mocksSheet } from '../workbook/sheets/mocks';
import { problemsSheet } from '../workbook/sheets/problems';
import { recordSheets } from '../workbook/sheets/records';
import { storiesSheet } from '../workbook/sheets/stories';
import type { TableSheet } from '../workbook/spec';
import type { Utilities } from './port';
import { readTable } from './table';
import type { Tracker } from './tracker';

/** Everything that was logged, with one read a table. Rows that cannot be placed are left out. */
export function readHistory(tracker: Tracker, utilities: Utilities): History {
  const read = <T>(spec: TableSheet, recordOf: (row: Row) => T | null): readonly T[] =>
    readTable(tracker, utilities, spec).rows.flatMap(({ cells }) => recordOf(cells) ?? []);
  return {
    attempts: read(problemsSheet(), attemptOf),
    designs: read(designsSheet(), designOf),
    topics: [],
    stories: read(storiesSheet(), storyOf),
    tellings: recordSheets()
      .filter(({ key }) => key === 'tellings')
      .flatMap((spec) => read(spec, tellingOf)),
    rounds: read(mocksSheet(), roundOf),
    feedback: read(feedbackSheet(), feedbackOf),
  };
}
