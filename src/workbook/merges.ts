import { blockOf } from './a1';
import type { Block } from './a1';
import type { PageCell } from './spec';

/** The merged cells of a page, in as few calls as Google allows. */
export interface Merges {
  /** Blocks that become one cell each. */
  readonly whole: readonly Block[];
  /** Blocks in which each row becomes one cell: lines that stand below each other. */
  readonly rowByRow: readonly Block[];
}

/** The merges that the cells of a page ask for. */
export function mergesOf(cells: readonly PageCell[]): Merges {
  const blocks = cells.filter(({ merge }) => merge).map(({ at }) => blockOf(at));
  const lines = blocks
    .filter(({ rows }) => rows === 1)
    .sort((one, other) => one.column - other.column || one.row - other.row);
  return { whole: blocks.filter(({ rows }) => rows > 1), rowByRow: lines.reduce(grown, []) };
}

function grown(blocks: readonly Block[], line: Block): Block[] {
  const last = blocks[blocks.length - 1];
  const isBelow =
    last?.column === line.column &&
    last.columns === line.columns &&
    last.row + last.rows === line.row;
  return isBelow ? [...blocks.slice(0, -1), { ...last, rows: last.rows + 1 }] : [...blocks, line];
}
