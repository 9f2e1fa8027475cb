import { IDENTITY, positionsIn } from '../workbook/identity';
import { readOwnerships } from './ownership';
import { plainValue } from './plain-value';
import type { Services, Sheet } from './port';

/** A tracker that exists in the open spreadsheet, with its columns found by one read. */
export interface Tracker {
  readonly timeZone: string;
  readonly sheet: (key: string) => Sheet;
  /** 1-based columns of a table, by column key. */
  readonly columns: (table: string) => ReadonlyMap<string, number>;
}

/** The tracker of the open spreadsheet, or `null` when there is none. */
export function openTracker(services: Services): Tracker | null {
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const sheets = new Map<string, Sheet>();
  for (const { key, sheet } of readOwnerships(spreadsheet).sheets.values()) sheets.set(key, sheet);
  const identity = sheets.get(IDENTITY);
  if (!identity) return null;
  const positions = positionsIn(
    identity
      .getDataRange()
      .getValues()
      .map((row) => row.map(plainValue)),
  );
  return {
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
    sheet: (key) => {
      const sheet = sheets.get(key);
      if (!sheet) throw new DamagedTracker(key);
      return sheet;
    },
    columns: (table) => columnsOf(table, positions),
  };
}

/** Something that the tracker needs was deleted; Create tracker puts it back. */
export class DamagedTracker extends Error {
  constructor(what: string) {
    super(`The tracker has lost its "${what}". Choose Loop Ready > Create tracker to repair it.`);
    this.name = 'DamagedTracker';
  }
}

/** The columns that a table must have, or the error that offers a repair. */
export function needColumns<Key extends string>(
  tracker: Tracker,
  table: string,
  keys: readonly Key[],
): Record<Key, number> {
  const columns = tracker.columns(table);
  const entries = keys.map((key) => {
    const column = columns.get(key);
    if (column === undefined) throw new DamagedTracker(`${table}: ${key}`);
    return [key, column] as const;
  });
  // Object.fromEntries widens the keys to string; they are exactly `keys`.
  return Object.fromEntries(entries) as Record<Key, number>;
}

function columnsOf(
  table: string,
  positions: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const prefix = `${table}.`;
  return new Map(
    [...positions]
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, column]) => [name.slice(prefix.length), column]),
  );
}
