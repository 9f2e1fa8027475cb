import { blanksOf } from '../domain/records/blanks';
import type { Plain } from '../domain/records/row';
import { entrySheets } from '../workbook/sheets/entry-sheets';
import { recordSheets } from '../workbook/sheets/records';
import type { Services } from './port';
import { readTable } from './table';
import type { TableRow, TableShape } from './table';
import type { Tracker } from './tracker';

/**
 * Fills what the add-on adds to the rows of logs where people typed them by hand, and says how many
 * cells those were. Formulas count only rows that have it. No cell that holds anything is written.
 */
export function fillBlanks(services: Services, tracker: Tracker, now: Date): number {
  const run = now.getTime().toString(36);
  const filled = logs().map((log) =>
    tracker.has(log.key) ? fillLog(services, tracker, log, run) : 0,
  );
  return filled.reduce((sum, cells) => sum + cells, 0);
}

function logs(): readonly TableShape[] {
  const entries = Object.values(entrySheets).map((sheet) => sheet());
  return [...entries, ...recordSheets().filter(({ key }) => !(key in entrySheets))];
}

/** One block for each column and run of rows, so that what stands between them is not written. */
function fillLog({ Utilities }: Services, tracker: Tracker, log: TableShape, run: string): number {
  const table = readTable(tracker, Utilities, log);
  const blanks = blanksOf(
    log.key,
    table.rows.map(({ cells }) => cells),
    (index) => `${log.key}-${run}-${index + 1}`,
  );
  const byColumn = new Map<string, TableRow[]>();
  table.rows.forEach(({ row }, index) => {
    for (const [key, value] of Object.entries<Plain>(blanks[index] ?? {})) {
      const rows = byColumn.get(key) ?? [];
      rows.push({ row, cells: { [key]: value } });
      byColumn.set(key, rows);
    }
  });
  let cells = 0;
  for (const rows of byColumn.values()) {
    table.change(rows);
    cells += rows.length;
  }
  return cells;
}
