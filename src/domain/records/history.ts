import type { History } from '../progress/history';
import { designOf } from './design';
import { feedbackOf } from './feedback';
import { roundOf } from './mock';
import { attemptOf } from './problem';
import type { Row } from './row';
import { storyOf, tellingOf } from './story';
import { topicOf } from './topic';

/** The tables that the numbers rest on; hours are read from Sessions on their own. */
export type HistoryTable =
  'problems' | 'designs' | 'topics' | 'stories' | 'tellings' | 'mocks' | 'feedback';

/** The history in the rows of its tables, each asked for once. Rows without a day are left out. */
export function historyFrom(rowsOf: (table: HistoryTable) => readonly Row[]): History {
  const records = <T>(table: HistoryTable, recordOf: (row: Row) => T | null): readonly T[] =>
    rowsOf(table).flatMap((row) => recordOf(row) ?? []);
  return {
    attempts: records('problems', attemptOf),
    designs: records('designs', designOf),
    topics: records('topics', topicOf),
    stories: records('stories', storyOf),
    tellings: records('tellings', tellingOf),
    rounds: records('mocks', roundOf),
    feedback: records('feedback', feedbackOf),
  };
}
