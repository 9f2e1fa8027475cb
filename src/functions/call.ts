import type { Cell, Result } from './cells';
import { isDate } from './days';
import { customFunctions } from './registry';

/**
 * The result of the custom function `name` for arguments as a cell passes them: a scalar for one
 * cell, rows of cells for a range, `undefined` for what was left out.
 *
 * @throws Error about a bad argument, which the spreadsheet shows beside the cell
 * @example callFunction('READY_VOICE', ['I led and we shipped']) //=> 0.5
 */
export function callFunction(name: string, args: readonly unknown[]): Result {
  const found = customFunctions.find((entry) => entry.name === name.toUpperCase());
  if (!found) throw new Error(`There is no function ${name}.`);
  const result = found.run(args);
  const cells = Array.isArray(result) ? result.flat() : [result];
  if (!cells.every(isShowable)) throw new Error(`${name} has no result for these values.`);
  return result;
}

// A cell shows NaN as #NUM! and an invalid date as nothing: a message is kinder.
function isShowable(cell: Cell): boolean {
  if (typeof cell === 'number') return Number.isFinite(cell);
  return !isDate(cell) || Number.isFinite(cell.getTime());
}
