/** The number in `low`..`high` nearest to `value`. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/** The sum of the values; 0 for none. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The arithmetic mean; 0 for no values, so callers decide first whether there is evidence. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length;
}

/** The middle value, or the mean of the middle two; 0 for no values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return mean(sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1));
}

/**
 * The value rounded to `digits` decimals, halves away from zero, as ROUND does in a sheet.
 * The tiny addition keeps 1.05 from becoming 1.0 through its binary form.
 *
 * @example roundTo(-1.05, 1) //=> -1.1
 */
export function roundTo(value: number, digits: number): number {
  const scale = 10 ** digits;
  const size = Math.floor(Math.abs(value) * scale + 0.5 + 1e-9) / scale;
  return value < 0 && size > 0 ? -size : size;
}

/** `count` with its noun: `1 week`, `2 weeks`. The plural only adds an s. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
