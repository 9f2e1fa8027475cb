import { entrySheets } from '../../workbook/sheets/entry-sheets';
import { recordSheet } from '../../workbook/sheets/records';
import { goalColumns, periodColumns, reviewNote } from '../../workbook/sheets/goal-columns';
import { taskColumns } from '../../workbook/sheets/task-columns';
import type { Row } from '../../domain/records/row';
import { rowsAfter } from '../../domain/records/row-change';
import type { PlacedChange } from '../../domain/records/row-change';
import { weekFigures } from '../../rpc/week-review';
import type { Column } from '../../workbook/spec';
import type { Utilities } from '../port';
import { readTable } from '../table';
import type { Table, TableRow, TableShape } from '../table';
import type { Tracker } from '../tracker';

/** The tables that the panel reads and writes. */
const sheets = {
  ...entrySheets,
  recalls: () => recordSheet('recalls'),
  // Without its rows, which hold the words of every task.
  tasks: () => ({ key: 'tasks', columns: taskColumns }),
  // Without the formulas behind its numbers.
  weeklyReviews: () => ({
    key: 'weeklyReviews',
    columns: [...periodColumns, ...goalColumns(), ...weekFigures.map(figure), reviewNote()],
  }),
} as const satisfies Readonly<Record<string, () => TableShape>>;

export type TableName = keyof typeof sheets;

function figure(key: string): Column {
  return { key, header: key, width: 0, fill: 'computed', format: 'general' };
}

/** The rows of tables. */
export interface LogRows {
  readonly placed: (name: TableName) => readonly TableRow[];
  /** The cells of the rows. */
  readonly rows: (name: TableName) => readonly Row[];
}

/** The tables of a call: each is read once, when it is first needed. */
export interface LogTables extends LogRows {
  readonly table: (name: TableName) => Table;
  /** Forgets what was read, after something was written. */
  readonly reread: () => void;
}

/** Opens the tables of a tracker; nothing is read yet. */
export function logTables(tracker: Tracker, utilities: Utilities): LogTables {
  const read = new Map<TableName, Table>();
  const table = (name: TableName): Table => {
    const known = read.get(name) ?? readTable(tracker, utilities, sheets[name]());
    read.set(name, known);
    return known;
  };
  return {
    table,
    ...rowsOf((name) => table(name).rows),
    reread: () => {
      read.clear();
    },
  };
}

/** The rows as they will be once the changes are made, without reading them again. */
export function rowsWith(tables: LogRows, changes: readonly PlacedChange[]): LogRows {
  return rowsOf((name) => rowsAfter(name, tables.placed(name), changes));
}

function rowsOf(placed: LogRows['placed']): LogRows {
  return { placed, rows: (name) => placed(name).map(({ cells }) => cells) };
}

/** The name of a table that was noted as text. */
export function tableName(name: string): TableName {
  const names = Object.keys(sheets) as TableName[]; // exactly the keys
  const known = names.find((candidate) => candidate === name);
  if (!known) throw new RangeError(`There is no table "${name}".`);
  return known;
}

/** The column by which a table's rows are known. */
export function idColumnOf(name: TableName): 'id' | 'key' {
  return name === 'tasks' || name === 'weeklyReviews' ? 'key' : 'id';
}
