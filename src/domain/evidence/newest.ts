import type { Day } from '../time/day';

/**
 * The newest `count` observations and every other one dated as late as the oldest of them, in the
 * order given. Ties are all in, so the order of rows never matters. Fewer than `count`: all.
 */
export function newest<T extends { readonly day: Day }>(
  observations: readonly T[],
  count: number,
): readonly T[] {
  if (observations.length <= count) return observations;
  const days = observations.map(({ day }) => day).sort();
  const oldest = days[days.length - count] ?? '';
  return observations.filter(({ day }) => day >= oldest);
}
