import type { Widths } from './steps';

/** What Google gives a new column; columns that it suits take no call. */
const DEFAULT_WIDTH = 100;
const widths = [60, DEFAULT_WIDTH, 150, 240, 330] as const;

/** The nearest of a few common widths: equal neighbours take one call together. */
export function commonWidth(wanted: number): number {
  return widths.find((width) => width + 10 >= wanted) ?? wanted;
}

/** Runs of neighbours with the same width; columns of Google's own width are left out. */
export function widthsOf(columns: readonly (readonly [number, number])[]): Widths[] {
  const runs: { column: number; count: number; pixels: number }[] = [];
  for (const [column, pixels] of columns) {
    if (pixels === DEFAULT_WIDTH) continue;
    const last = runs[runs.length - 1];
    if (last?.pixels === pixels && last.column + last.count === column) last.count += 1;
    else runs.push({ column, count: 1, pixels });
  }
  return runs;
}
