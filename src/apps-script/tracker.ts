import { IDENTITY, IDENTITY_COLUMNS, factsIn, positionsIn } from '../workbook/identity';
import { readOwnerships } from './ownership';
import { plainValue } from './plain-value';
import type { CellValue, Services, Sheet } from './port';

/** A tracker that exists in the open spreadsheet, with its columns and facts found by one read. */
export interface Tracker {
  readonly timeZone: string;
  readonly sheet: (key: string) => Sheet;
  /** Whether a sheet is there: those on request may not be. */
  readonly has: (key: string) => boolean;
  /** 1-based columns of a table, by column key. */
  readonly columns: (table: string) => ReadonlyMap<string, number>;
  /** The cells of a fact; every one of its parts that has no value is `''`. */
  readonly fact: (name: string) => readonly CellValue[];
  /** The facts whose names begin with a word, in the order of their rows. */
  readonly facts: (word: string) => readonly (readonly CellValue[])[];
}

/** The tracker of the open spreadsheet, or `null` when there is none. */
export function openTracker(services: Services): Tracker | null {
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const sheets = new Map<string, Sheet>();
  for (const { key, sheet } of readOwnerships(spreadsheet).sheets.values()) sheets.set(key, sheet);
  const identity = sheets.get(IDENTITY);
  if (!identity) return null;
  const cells = identity.getRange(IDENTITY_COLUMNS).getValues();
  const positions = positionsIn(cells.map((row) => row.map(plainValue)));
  const facts = factsIn(cells);
  return {
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
    sheet: (key) => {
      const sheet = sheets.get(key);
      if (!sheet) throw new DamagedTracker(key);
      return sheet;
    },
    has: (key) => sheets.has(key),
    columns: (table) => columnsOf(table, positions),
    fact: (name) => {
      const fact = facts.get(name);
      if (!fact) throw new DamagedTracker(name);
      return fact;
    },
    facts: (word) =>
      [...facts].flatMap(([name, values]) => (name.startsWith(`${word} `) ? [values] : [])),
  };
}

/**
 * The tracker of the open spreadsheet.
 *
 * @throws NoTracker when there is none
 */
export function needTracker(services: Services): Tracker {
  const tracker = openTracker(services);
  if (!tracker) throw new NoTracker();
  return tracker;
}

/** A call that needs a tracker came to a spreadsheet without one. */
export class NoTracker extends Error {
  constructor() {
    super('There is no tracker in this spreadsheet. Set it up first.');
    this.name = 'NoTracker';
  }
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
