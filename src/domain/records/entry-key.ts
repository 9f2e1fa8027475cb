import { ratingSets } from './ratings-entry';
import type { RatingSet } from '../content/assessment';
import { hashOf } from '../hash';
import { isDay } from '../time/day';
import type { Day } from '../time/day';
import type { EntryKind } from './entry';
import type { Row } from './row';
import { textIn } from './row';

/** Where an entry is: a row of its table, or the ratings of a set on a day. */
export type EntryPlace =
  | { readonly kind: Exclude<EntryKind, 'ratings'>; readonly row: RowName }
  | { readonly kind: 'ratings'; readonly set: RatingSet; readonly day: Day };

/** The id of a row, or `~` and a hash of its cells where it has none of its own. */
export type RowName = string;

const rowKinds = ['session', 'problem', 'design', 'mock', 'telling'] as const;

/** The text by which the panel names an entry. */
export function keyOf(place: EntryPlace): string {
  return place.kind === 'ratings'
    ? `ratings:${place.set}:${place.day}`
    : `${place.kind}:${place.row}`;
}

/** The place that such a text names, or `null` when it names none. */
export function placeOf(key: unknown): EntryPlace | null {
  if (typeof key !== 'string') return null;
  const [name = '', ...rest] = key.split(':');
  const kind = rowKinds.find((known) => known === name);
  if (kind && rest.length > 0) return { kind, row: rest.join(':') };
  const [setName, day] = rest;
  const set = ratingSets.find((known) => known === setName);
  return name === 'ratings' && set && isDay(day) ? { kind: 'ratings', set, day } : null;
}

/**
 * The name of each row of a table, in their order. Rows that a person typed have no id, and one that
 * was copied has that of another: they are known by what they hold.
 */
export function rowNames(rows: readonly Row[]): readonly RowName[] {
  const used = new Set<string>();
  return rows.map((row) => {
    const id = textIn(row, 'id');
    const own = id === '' || used.has(id) ? `~${versionOf([row])}` : id;
    let name = own;
    for (let copy = 2; used.has(name); copy += 1) name = `${own}.${copy}`;
    used.add(name);
    return name;
  });
}

/** Whether a row is named by an id of its own. */
export function isId(name: RowName): boolean {
  return !name.startsWith('~');
}

/** A text that changes when one of the rows does; a blank cell is as good as none. */
export function versionOf(rows: readonly Row[]): string {
  const filled = rows.map((row) =>
    Object.entries(row)
      .filter(([, value]) => value !== '' && value !== false)
      .sort(byName),
  );
  return hashOf(JSON.stringify(filled));
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
