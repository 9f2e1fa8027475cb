import type { FixedRow } from './spec';

/**
 * The text by which a fixed table knows a row again.
 *
 * @throws RangeError when the row has no text or number in its key column
 */
export function rowKey({ cells }: FixedRow, keyColumn: string): string {
  const key = cells[keyColumn];
  if (typeof key === 'string' || typeof key === 'number') return String(key);
  throw new RangeError(`A row has no key in the column "${keyColumn}".`);
}
