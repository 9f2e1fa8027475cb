import type { Google } from '../../emulator/google';
import { sheetOf } from './fixture';

/** A table of the workings as records by header: their tab holds several side by side. */
export function workings(google: Google, table: string): Record<string, unknown>[] {
  const [head = [], ...rows] = sheetOf(google, 'Loop Ready workings').values;
  const prefix = `${table}: `;
  const own = head.flatMap((name, index) =>
    String(name).startsWith(prefix) ? [[String(name).slice(prefix.length), index] as const] : [],
  );
  const records = rows.map((row) =>
    Object.fromEntries(own.map(([name, index]) => [name, row[index] ?? ''])),
  );
  // Tables of one tab differ in length.
  return records.filter((record) => Object.values(record).some((value) => value !== ''));
}
