import type { Services } from '../../src/apps-script/port';
import { readTable } from '../../src/apps-script/table';
import type { Table } from '../../src/apps-script/table';
import { openTracker } from '../../src/apps-script/tracker';
import type { Row } from '../../src/domain/records/row';
import { addDays, daysBetween, isDay } from '../../src/domain/time/day';
import type { Day } from '../../src/domain/time/day';
import type { TableSheet } from '../../src/workbook/spec';
import { sampleCandidate } from './first-candidate';
import type { Sample, SampleTable } from './sample';
import { sampleSheets } from './sample';
import { rowsOn } from './sample-row';

/**
 * Fills a tracker with a sample, moved so that week 1 begins on `start`, as its sheets stood at
 * the end of `asOf`: nothing that was written later, only plans for later days.
 */
export function loadSample(
  services: Services,
  start: Day,
  asOf: Day,
  sample = sampleCandidate,
): void {
  const tracker = openTracker(services);
  if (!tracker) throw new Error('There is no tracker to fill. Create it first.');
  // All tables are read before the first write: a read between two writes recalculates the workbook.
  const fills = Object.entries(sampleSheets).flatMap(([key, sheet]) => {
    // Object.entries widens the keys to string; they are exactly those of the sheets.
    const rows = movedRows(sample, key as SampleTable, start, asOf);
    // A tracker that was made before a sheet existed goes without it.
    if (rows.length === 0 || tracker.columns(key).size === 0) return [];
    const spec = sheet();
    return [{ table: readTable(tracker, services.Utilities, spec), spec, rows }];
  });
  for (const { table, spec, rows } of fills) fill(table, spec, rows);
}

/** The rows of one table as {@link loadSample} writes them. */
export function movedRows(
  sample: Sample,
  table: SampleTable,
  start: Day,
  asOf: Day,
): readonly Row[] {
  const moved = daysBetween(sample.start, start);
  const { columns } = sampleSheets[table]();
  const days = columns.flatMap(({ key, format }) => (format === 'day' ? [key] : []));
  return rowsOn(sample.tables[table] ?? [], addDays(asOf, -moved)).map((row) => ({
    ...row,
    ...Object.fromEntries(
      days.flatMap((key) => (isDay(row[key]) ? [[key, addDays(row[key], moved)]] : [])),
    ),
  }));
}

/** Log rows go below the last one; rows of a fixed table are there already, known by their key. */
function fill(table: Table, { rows: kind }: TableSheet, rows: readonly Row[]): void {
  if (kind.kind === 'log') {
    table.append(rows);
    return;
  }
  const cellsOf = new Map(
    rows.map(({ [kind.keyColumn]: key = '', ...cells }) => [String(key), cells]),
  );
  table.change(
    table.rows.flatMap(({ row, cells }) => {
      const change = cellsOf.get(String(cells[kind.keyColumn] ?? ''));
      return change ? [{ row, cells: change }] : [];
    }),
  );
}
