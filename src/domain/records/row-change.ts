import { isId } from './entry-key';
import type { Plain, Row } from './row';

/** A row with its place. */
export interface PlacedRow {
  /** The 1-based row of the sheet. */
  readonly row: number;
  readonly cells: Row;
}

/** A row as it is in its table. */
export interface PresentRow extends PlacedRow {
  readonly table: string;
  /** What names it in its table: its id, or the one that it gets with this change. */
  readonly id: string;
}

/** A row as it shall be; cells that are left out stay as they are. */
export type WantedRow = Omit<PresentRow, 'row'>;

/** What happens to one row: `null` before is a new one, `null` after a row that goes. */
export interface RowChange {
  readonly table: string;
  readonly id: string;
  readonly before: Row | null;
  readonly after: Row | null;
}

/** A change of a row that was just read. */
export interface PlacedChange extends RowChange {
  /** `null` for a new row. */
  readonly row: number | null;
}

/** The changes that make the rows that are there into those that shall be, table by table. */
export function changesBetween(
  present: readonly PresentRow[],
  wanted: readonly WantedRow[],
): readonly PlacedChange[] {
  const isSame = (one: WantedRow, other: WantedRow): boolean =>
    one.table === other.table && one.id === other.id;
  const gone = present.filter((row) => !wanted.some((other) => isSame(row, other)));
  return [
    ...wanted.flatMap((want): PlacedChange[] => {
      const now = present.find((row) => isSame(row, want));
      return now ? changeOf(now, want) : [newRow(want)];
    }),
    ...gone.map(({ table, id, row, cells }) => ({ table, id, row, before: cells, after: null })),
  ];
}

/** The changes without their places, as they are noted: rows move. */
export function unplaced(changes: readonly PlacedChange[]): readonly RowChange[] {
  return changes.map(({ table, id, before, after }) => ({ table, id, before, after }));
}

/** The change that takes a change back. */
export function inverseOf({ table, id, before, after }: RowChange): RowChange {
  return { table, id, before: after, after: before };
}

/** Whether a row holds what a change left in it, so that taking it back loses nothing. */
export function holds(cells: Row, expected: Row): boolean {
  return Object.entries(expected).every(([key, value]) => (cells[key] ?? '') === value);
}

/** The rows of a table once the changes were made; new ones have no place yet and come last. */
export function rowsAfter(
  table: string,
  rows: readonly PlacedRow[],
  changes: readonly PlacedChange[],
): readonly PlacedRow[] {
  const own = changes.filter((change) => change.table === table);
  const byRow = new Map(own.map((change) => [change.row, change]));
  const changed = rows.flatMap(({ row, cells }) => {
    const change = byRow.get(row);
    if (!change) return [{ row, cells }];
    return change.after ? [{ row, cells: { ...cells, ...change.after } }] : [];
  });
  const added = own.flatMap(({ row, after }) =>
    row === null && after ? [{ row: Infinity, cells: after }] : [],
  );
  return [...changed, ...added];
}

function newRow({ table, id, cells }: WantedRow): PlacedChange {
  return { table, id, row: null, before: null, after: { id, ...cells } };
}

/** Only cells that differ, so that a formula of the person's beside them stays one. */
function changeOf(now: PresentRow, { cells, id }: WantedRow): PlacedChange[] {
  const names: Row = 'id' in now.cells && isId(id) ? { id } : {};
  const changed = Object.entries({ ...names, ...cells }).filter(
    ([key, value]) => (now.cells[key] ?? '') !== value,
  );
  if (changed.length === 0) return [];
  const before: Record<string, Plain> = {};
  for (const [key] of changed) before[key] = now.cells[key] ?? '';
  const after: Row = Object.fromEntries(changed);
  return [{ table: now.table, id, row: now.row, before, after }];
}
