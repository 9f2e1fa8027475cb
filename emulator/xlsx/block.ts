import type { Block } from '../services/a1';
import type { RangeJson } from './univer-json';

/** A range of Univer's, which ends with its last row and column, as a block that counts them. */
export function blockOf({ startRow, startColumn, endRow, endColumn }: RangeJson): Block {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}
