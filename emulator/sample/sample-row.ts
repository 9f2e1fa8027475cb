import type { Row } from '../../src/domain/records/row';
import type { Day } from '../../src/domain/time/day';

/** A row of a sample table with its past, so that the sample can be seen on any day. */
export interface SampleRow {
  /** The day on which the row was written: before it there is none. */
  readonly since: Day;
  readonly cells: Row;
  /** What was changed later, oldest first. */
  readonly changes?: readonly { readonly since: Day; readonly cells: Row }[];
}

/** The cells of the rows as they stood at the end of a day. */
export function rowsOn(rows: readonly SampleRow[], asOf: Day): readonly Row[] {
  return rows
    .filter(({ since }) => since <= asOf)
    .map(({ cells, changes = [] }) =>
      changes
        .filter(({ since }) => since <= asOf)
        .reduce<Row>((row, change) => ({ ...row, ...change.cells }), cells),
    );
}

/** The id of a row that a sample holds at an index: `p-001` for the first. */
export function sampleId(prefix: string, index: number): string {
  return `${prefix}-${String(index + 1).padStart(3, '0')}`;
}
