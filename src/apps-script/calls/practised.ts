import { designOf } from '../../domain/records/design';
import { attemptOf } from '../../domain/records/problem';
import type { Row } from '../../domain/records/row';
import { keyIn, textIn } from '../../domain/records/row';
import { tellingOf } from '../../domain/records/story';
import { knownStories } from '../../domain/records/suggestions';
import type { Practice } from '../../domain/review/due';
import type { ReviewKind } from '../../domain/review/recall';
import { recallOf } from '../../domain/review/recall';
import type { LogRows, TableName } from '../entries/log-tables';

/** What was practised and recalled, from the rows of the logs. */
export function practiceIn({ rows }: LogRows): Practice {
  const records = <T>(table: TableName, recordOf: (row: Row) => T | null): readonly T[] =>
    rows(table).flatMap((row) => recordOf(row) ?? []);
  return {
    attempts: records('problems', attemptOf),
    designs: records('designs', designOf),
    tellings: records('tellings', tellingOf),
    recalls: records('recalls', recallOf),
  };
}

/** What people call each problem, design or story, by its key; what is gone or retired has no name. */
export function titlesIn({ rows }: LogRows, kind: ReviewKind): ReadonlyMap<string, string> {
  if (kind === 'story') {
    return new Map(knownStories(rows('stories')).map(({ id, title }) => [id, title]));
  }
  const table = kind === 'problem' ? 'problems' : 'designs';
  return new Map(rows(table).map((row) => [keyIn(row), textIn(row, 'title')]));
}
