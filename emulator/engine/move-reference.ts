import type { IRange } from '@univerjs/presets';
import {
  deserializeRangeWithSheet,
  handleDefaultRangeChangeWithEffectRefCommands,
  serializeRange,
  serializeRangeWithSheet,
} from '@univerjs/preset-sheets-node-core';
import type { EffectRefRangeParams } from '@univerjs/preset-sheets-node-core';

/** The commands that move whole rows and columns, as Univer tells its interceptors. */
export const REMOVE_ROWS = 'sheet.command.remove-row';
export const REMOVE_COLUMNS = 'sheet.command.remove-col';
export const MOVERS: ReadonlySet<string> = new Set([
  'sheet.command.insert-row',
  'sheet.command.insert-col',
  REMOVE_ROWS,
  REMOVE_COLUMNS,
  'sheet.command.move-rows',
  'sheet.command.move-cols',
]);

/** Where a range lies after the command, or null when it is gone. */
export function moveRange(range: IRange, command: EffectRefRangeParams): IRange | null {
  return handleDefaultRangeChangeWithEffectRefCommands(range, command);
}

/** A reference after the command: its `$` stay; `#REF!` when its cells are gone. */
export function moveReference(reference: string, command: EffectRefRangeParams): string {
  const { range, sheetName } = deserializeRangeWithSheet(reference);
  const after = moveRange(range, command);
  if (!after) return '#REF!';
  const moved = { ...range, ...after };
  return sheetName === '' ? serializeRange(moved) : serializeRangeWithSheet(sheetName, moved);
}
