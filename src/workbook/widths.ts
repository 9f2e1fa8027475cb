import type { Widths } from './steps';

/** What Google gives a new column; columns that it suits take no call. */
const DEFAULT_WIDTH = 100;

/** How much wider than it needs to be a table's column may get to share a call with its neighbour. */
const SLACK = 60;

/** A column and the pixels that it needs, from left to right. */
type Needed = readonly (readonly [number, number])[];

/** The widths of a page, whose columns fit exactly; neighbours of one width take one call. */
export function pageWidths(columns: Needed): Widths[] {
  return runsOf(columns, 0)
    .filter(({ most }) => most !== DEFAULT_WIDTH)
    .map(widthsOf);
}

/**
 * The widths of a table, whose columns are at least wide enough. Neighbours that need about the same
 * share the widest, and columns that about need Google's own width are left alone.
 */
export function tableWidths(columns: Needed): Widths[] {
  const suited = columns.map(
    ([column, pixels]) => [column, suitsDefault(pixels) ? DEFAULT_WIDTH : pixels] as const,
  );
  return runsOf(suited, SLACK)
    .filter(({ most }) => most !== DEFAULT_WIDTH)
    .map(widthsOf);
}

interface Run {
  readonly column: number;
  readonly count: number;
  readonly least: number;
  readonly most: number;
}

/** Neighbours whose widths differ by no more than the slack. */
function runsOf(columns: Needed, slack: number): Run[] {
  const runs: Run[] = [];
  for (const [column, pixels] of columns) {
    const last = runs[runs.length - 1];
    const least = Math.min(last?.least ?? pixels, pixels);
    const most = Math.max(last?.most ?? pixels, pixels);
    const isAlike =
      most === least ||
      (most - least <= slack && least !== DEFAULT_WIDTH && most !== DEFAULT_WIDTH);
    if (last && last.column + last.count === column && isAlike) {
      runs[runs.length - 1] = { ...last, count: last.count + 1, least, most };
    } else runs.push({ column, count: 1, least: pixels, most: pixels });
  }
  return runs;
}

function widthsOf({ column, count, most }: Run): Widths {
  return { column, count, pixels: most };
}

function suitsDefault(pixels: number): boolean {
  return pixels >= DEFAULT_WIDTH - SLACK && pixels <= DEFAULT_WIDTH + SLACK / 3;
}
