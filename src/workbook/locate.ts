import { IDENTITY, positionsIn, spareTitle } from './identity';
import type { Layout, Place } from './formula';
import { rowKey } from './row-key';
import type { SheetState, Snapshot } from './snapshot';
import type { SheetSpec, TableSheet, WorkbookSpec } from './spec';
import { isGuest, tabOf } from './tab';

/** One sheet of the spec held against the workbook. */
export interface Located {
  readonly spec: SheetSpec;
  readonly state: SheetState | null;
  /** Of the dress that was last put on completely; blank while a generation is under way. */
  readonly stamp: string;
  readonly title: string;
  /** Columns and keyed rows that exist; what the place has beyond them must be added. */
  readonly columns: Readonly<Record<string, number>>;
  readonly rowOf: Readonly<Record<string, number>>;
  readonly place: Place;
}

/** Every sheet of the spec with where its parts are or will be, in the spec's order. */
export function locate(spec: WorkbookSpec, snapshot: Snapshot): Located[] {
  const byKey = new Map(
    snapshot.sheets.flatMap((state) => (state.own ? [[state.own.key, state] as const] : [])),
  );
  const positions = positionsIn(byKey.get(IDENTITY)?.own?.values ?? []);
  const hosts = new Map(spec.sheets.map((sheet) => [sheet.key, sheet]));
  const widths = new Map<string, number>();
  return spec.sheets.map((sheet): Located => {
    const tab = tabOf(sheet);
    const host = hosts.get(tab) ?? sheet;
    const state = byKey.get(tab) ?? adoptable(host, snapshot);
    const title = state ? state.title : freeTitle(host, snapshot);
    const base = { spec: sheet, state, title, stamp: stampIn(snapshot, sheet, state) };
    if (sheet.kind === 'page') return { ...base, ...nothing, place: page(title) };
    const columns = columnsOf(sheet, state, positions);
    const rowOf = rowsOf(sheet, state, columns);
    const used = Math.max(widths.get(tab) ?? 0, state?.own?.values[0]?.length ?? 0);
    const place = placeOf(sheet, state, title, columns, rowOf, used);
    widths.set(tab, Math.max(used, ...Object.values(place.columns)));
    return { ...base, columns, rowOf, place };
  });
}

/** Titles of sheets that are not ours and stand where ours should. */
export function takenTitles(spec: WorkbookSpec, snapshot: Snapshot): string[] {
  const ours = new Set(snapshot.sheets.flatMap(({ own }) => (own ? [own.key] : [])));
  return spec.sheets
    .filter((sheet) => !isGuest(sheet) && !ours.has(sheet.key) && !adoptable(sheet, snapshot))
    .map((sheet) => sheet.title)
    .filter((title) => isTaken(title, snapshot));
}

/** The places of all sheets, for resolving formulas. */
export function layoutOf(located: readonly Located[]): Layout {
  return Object.fromEntries(located.map(({ spec, place }) => [spec.key, place]));
}

/** A sheet that somebody deleted has lost its dress too. */
function stampIn({ stamps }: Snapshot, { key }: SheetSpec, state: SheetState | null): string {
  return state?.own ? (stamps[key] ?? '') : '';
}

const nothing = { columns: {}, rowOf: {} } as const;

/** An empty sheet with our title: what a generation that failed between two calls leaves behind. */
function adoptable(sheet: SheetSpec, snapshot: Snapshot): SheetState | null {
  const same = snapshot.sheets.find((state) => sameTitle(state.title, sheet.title));
  return same && !same.own && same.empty ? same : null;
}

function freeTitle(sheet: SheetSpec, snapshot: Snapshot): string {
  let title = sheet.title;
  for (let spare = 1; isTaken(title, snapshot); spare += 1) title = spareTitle(sheet.title, spare);
  return title;
}

function isTaken(title: string, snapshot: Snapshot): boolean {
  return snapshot.sheets.some((state) => sameTitle(state.title, title));
}

function sameTitle(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function columnsOf(
  table: TableSheet,
  state: SheetState | null,
  positions: ReadonlyMap<string, number>,
): Record<string, number> {
  const header = state?.own?.values[0] ?? [];
  const found: Record<string, number> = {};
  const used = new Set<number>();
  const take = (key: string, column: number | undefined): void => {
    if (column === undefined || column < 1 || used.has(column)) return;
    found[key] = column;
    used.add(column);
  };
  if (!state?.own) return found;
  for (const { key } of table.columns) take(key, positions.get(`${table.key}.${key}`));
  for (const { key, header: own, aliases = [] } of table.columns) {
    if (found[key] !== undefined) continue;
    const names = [own, ...aliases].map((name) => name.toLowerCase());
    const index = header.findIndex((text) => names.includes(String(text).trim().toLowerCase()));
    take(key, index < 0 ? undefined : index + 1);
  }
  return found;
}

function rowsOf(
  table: TableSheet,
  state: SheetState | null,
  columns: Readonly<Record<string, number>>,
): Record<string, number> {
  const { rows } = table;
  const column = rows.kind === 'fixed' ? columns[rows.keyColumn] : undefined;
  if (rows.kind === 'log' || column === undefined) return {};
  const keys = new Set(rows.records.map((record) => rowKey(record, rows.keyColumn)));
  const found: Record<string, number> = {};
  state?.own?.values.forEach((row, index) => {
    const key = String(row[column - 1] ?? '');
    if (index > 0 && keys.has(key) && found[key] === undefined) found[key] = index + 1;
  });
  return found;
}

function placeOf(
  table: TableSheet,
  state: SheetState | null,
  title: string,
  found: Readonly<Record<string, number>>,
  foundRows: Readonly<Record<string, number>>,
  usedColumns: number,
): Place {
  const columns: Record<string, number> = { ...found };
  let last = Math.max(usedColumns, ...Object.values(found));
  for (const { key } of table.columns) columns[key] = columns[key] ?? ++last;
  const rowOf: Record<string, number> = { ...foundRows };
  let lastRow = Math.max(1, state?.own?.values.length ?? 1);
  if (table.rows.kind === 'fixed') {
    for (const record of table.rows.records) {
      const key = rowKey(record, table.rows.keyColumn);
      rowOf[key] = rowOf[key] ?? ++lastRow;
    }
  }
  const rows = Object.values(rowOf);
  return {
    title,
    columns,
    rowOf,
    firstRow: rows.length ? Math.min(...rows) : 2,
    lastRow: rows.length ? Math.max(...rows) : 2,
  };
}

function page(title: string): Place {
  return { title, columns: {}, rowOf: {}, firstRow: 1, lastRow: 1 };
}
