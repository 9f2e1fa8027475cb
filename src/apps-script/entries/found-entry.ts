import { designEntryOf } from '../../domain/records/design-entry';
import type { Entry } from '../../domain/records/entry';
import type { EntryPlace } from '../../domain/records/entry-key';
import { keyOf, rowNames, versionOf } from '../../domain/records/entry-key';
import { feedbackItemOf } from '../../domain/records/feedback-item';
import { mockEntryOf } from '../../domain/records/mock-entry';
import { minutesOf } from '../../domain/records/entry-rows';
import type { RecentEntry } from '../../domain/records/recent';
import { areaNames } from '../../domain/plans/areas';
import { problemEntryOf } from '../../domain/records/problem-entry';
import { ratingRowsOf, ratingSetNames, ratingsEntryOf } from '../../domain/records/ratings-entry';
import type { Row } from '../../domain/records/row';
import { textIn } from '../../domain/records/row';
import type { PresentRow } from '../../domain/records/row-change';
import { sessionEntryOf } from '../../domain/records/session-entry';
import { tellingEntryOf } from '../../domain/records/telling-entry';
import type { EntryAsItIs } from '../../rpc/answers';
import type { LogRows, TableName } from './log-tables';

/** An entry in the tables, with all rows that hold it. */
export interface FoundEntry {
  readonly key: string;
  readonly entry: Entry;
  /** Its own row first, then the session of its minutes, then what came with it. */
  readonly rows: readonly PresentRow[];
  readonly session: PresentRow | null;
}

/** The table of each kind that has a row of its own. */
const ownTables = {
  session: 'sessions',
  problem: 'problems',
  design: 'designs',
  mock: 'mocks',
  telling: 'tellings',
} as const satisfies Record<string, TableName>;

/** The entry at a place, or `null` when it is not there any more. */
export function findEntry(tables: LogRows, place: EntryPlace): FoundEntry | null {
  if (place.kind === 'ratings') return findRatings(tables, place);
  const own = rowNamed(tables, ownTables[place.kind], place.row);
  // Whoever deleted the row of a practice by hand left its session, which is then an entry.
  if (!own) return place.kind === 'session' ? null : sessionAlone(tables, place.row);
  const session = place.kind === 'session' ? null : sessionOf(tables, own);
  const remarks = place.kind === 'mock' ? feedbackOf(tables, own) : [];
  const entry = entryOf(place.kind, own.cells, session?.cells ?? null, remarks);
  if (!entry) return null;
  const rows = [own, ...(session ? [session] : []), ...remarks];
  return { key: keyOf(place), entry, rows, session };
}

/** A found entry as the panel gets it. */
export function asItIs({ key, entry, rows }: FoundEntry): EntryAsItIs {
  return { key, entry, version: versionOf(rows.map(({ cells }) => cells)) };
}

/** A found entry as a line of Recent. */
export function lineOf({ key, entry, session }: FoundEntry): RecentEntry {
  const minutes = minutesOf(entry);
  const area = entry.kind === 'session' ? entry.area : null;
  return { key, kind: entry.kind, day: entry.day, title: titleOf(entry, session), minutes, area };
}

function titleOf(entry: Entry, session: PresentRow | null): string {
  switch (entry.kind) {
    case 'session':
      return entry.topic || entry.activity || areaNames[entry.area];
    case 'problem':
    case 'design':
      return entry.title;
    case 'mock':
      return entry.type;
    case 'telling':
      return session ? textIn(session.cells, 'topic') : '';
    case 'ratings':
      return ratingSetNames[entry.set];
  }
}

/** The row of a table with a name, or `null`. */
export function rowNamed(tables: LogRows, table: TableName, name: string): PresentRow | null {
  const rows = tables.placed(table);
  const index = rowNames(rows.map(({ cells }) => cells)).indexOf(name);
  const found = rows[index];
  return found ? { table, id: name, row: found.row, cells: found.cells } : null;
}

function entryOf(
  kind: keyof typeof ownTables,
  row: Row,
  session: Row | null,
  remarks: readonly PresentRow[],
): Entry | null {
  switch (kind) {
    case 'session':
      return sessionEntryOf(row);
    case 'problem':
      return problemEntryOf(row, session);
    case 'design':
      return designEntryOf(row, session);
    case 'telling':
      return tellingEntryOf(row, session);
    case 'mock':
      return mockEntryOf(
        row,
        session,
        remarks.map(({ id, cells }) => ({ ...feedbackItemOf(cells), id })),
      );
  }
}

/** The session that holds the minutes of a practice: the first that refers to it. */
function sessionOf(tables: LogRows, { cells }: PresentRow): PresentRow | null {
  const id = textIn(cells, 'id');
  if (id === '') return null;
  return presentRows(tables, 'sessions').find((row) => textIn(row.cells, 'record') === id) ?? null;
}

function sessionAlone(tables: LogRows, record: string): FoundEntry | null {
  const session = presentRows(tables, 'sessions').find(
    ({ cells }) => textIn(cells, 'record') === record,
  );
  return session ? findEntry(tables, { kind: 'session', row: session.id }) : null;
}

function feedbackOf(tables: LogRows, { cells }: PresentRow): readonly PresentRow[] {
  const id = textIn(cells, 'id');
  if (id === '') return [];
  return presentRows(tables, 'feedback').filter((row) => textIn(row.cells, 'round') === id);
}

function findRatings(
  tables: LogRows,
  { set, day }: EntryPlace & { kind: 'ratings' },
): FoundEntry | null {
  const present = presentRows(tables, 'assessment');
  const own = ratingRowsOf(
    present.map(({ cells }) => cells),
    set,
    day,
  );
  const rows = present.filter(({ cells }) => own.includes(cells));
  if (rows.length === 0) return null;
  const key = keyOf({ kind: 'ratings', set, day });
  return { key, entry: ratingsEntryOf(own, set, day), rows, session: null };
}

/** The rows of a table with their names. */
export function presentRows(tables: LogRows, table: TableName): readonly PresentRow[] {
  const rows = tables.placed(table);
  const names = rowNames(rows.map(({ cells }) => cells));
  return rows.map(({ row, cells }, index) => ({ table, id: names[index] ?? '', row, cells }));
}
