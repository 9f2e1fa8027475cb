/**
 * A record with a value for each of the names.
 *
 * @example keyed(['a', 'b'], (name) => name.length) //=> { a: 1, b: 1 }
 */
export function keyed<Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key) => Value,
): Record<Key, Value> {
  // Object.fromEntries forgets which names it was given.
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>;
}
