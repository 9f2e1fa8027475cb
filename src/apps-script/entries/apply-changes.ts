import { holds, inverseOf } from '../../domain/records/row-change';
import type { PlacedChange, RowChange } from '../../domain/records/row-change';
import type { Row } from '../../domain/records/row';
import { textIn } from '../../domain/records/row';
import type { Services } from '../port';
import type { TableRow } from '../table';
import type { LogTables, TableName } from './log-tables';
import { idColumnOf, tableName } from './log-tables';

/**
 * Writes changes, one block a table for new rows, and then the note of them. When Google refuses
 * one of them the others are taken back before the error is passed on, so that an entry is written
 * whole or not at all.
 */
export function applyChanges(
  { SpreadsheetApp }: Services,
  tables: LogTables,
  changes: readonly PlacedChange[],
  note: () => void,
): void {
  let isDone = false;
  try {
    for (const [name, own] of byTable(changes)) applyToTable(tables, name, own);
    // Google may report a bad write only when the writes are carried out.
    SpreadsheetApp.flush();
    note();
    isDone = true;
  } finally {
    if (!isDone) takeBack(tables, changes);
  }
}

/**
 * The changes that take others back, found in the tables as they are now; `null` when a row does
 * not hold any more what was written into it, and taking it back would lose something.
 */
export function placedInverse(
  tables: LogTables,
  changes: readonly RowChange[],
): readonly PlacedChange[] | null {
  const placed = changes.map((change): PlacedChange | null => {
    const inverse = inverseOf(change);
    const found = findRow(tables, inverse);
    if (inverse.before === null) return found ? null : { ...inverse, row: null };
    if (!found || !holds(found.cells, inverse.before)) return null;
    return { ...inverse, row: found.row };
  });
  return placed.every((change) => change !== null) ? placed : null;
}

function byTable(
  changes: readonly PlacedChange[],
): ReadonlyMap<TableName, readonly PlacedChange[]> {
  const groups = new Map<TableName, PlacedChange[]>();
  for (const change of changes) {
    const name = tableName(change.table);
    groups.set(name, [...(groups.get(name) ?? []), change]);
  }
  return groups;
}

function applyToTable(tables: LogTables, name: TableName, changes: readonly PlacedChange[]): void {
  const table = tables.table(name);
  table.change(
    changes.flatMap(({ row, after }) => (row !== null && after ? [{ row, cells: after }] : [])),
  );
  const gone = changes.flatMap(({ row, after }) => (row !== null && !after ? [row] : []));
  // From the bottom up, since the rows below one that goes move up.
  for (const row of gone.sort((a, b) => b - a)) table.remove(row);
  table.append(changes.flatMap(({ row, after }) => (row === null && after ? [after] : [])));
}

/** Brings back the rows that were written, as far as they were. */
function takeBack(tables: LogTables, changes: readonly PlacedChange[]): void {
  tables.reread();
  const written = changes.flatMap((change): PlacedChange[] => {
    const found = findRow(tables, change);
    const { table, id, before, after } = change;
    const back = { table, id, before: after };
    if (before === null) return found ? [{ ...back, row: found.row, after: null }] : [];
    if (after === null) return found ? [] : [{ ...back, row: null, after: before }];
    const cells = found ? stillWritten(found.cells, before, after) : {};
    return found ? [{ ...back, row: found.row, after: cells }] : [];
  });
  for (const [name, own] of byTable(written)) applyToTable(tables, name, own);
}

/** The cells that hold what was written into them, as they were before. */
function stillWritten(cells: Row, before: Row, after: Row): Row {
  return Object.fromEntries(
    Object.entries(before).filter(([key]) => (cells[key] ?? '') === (after[key] ?? '')),
  );
}

function findRow(tables: LogTables, { table, id }: RowChange): TableRow | undefined {
  const name = tableName(table);
  return tables.table(name).rows.find(({ cells }) => textIn(cells, idColumnOf(name)) === id);
}
