import { ICommandService } from '@univerjs/presets';
import { SortRangeCommand } from '@univerjs/preset-sheets-node-core';
import type { Area } from './ops';
import { toRange } from './univer';
import type { Host } from './univer';

/** Sorts the rows of an area by one of its columns, 0-based inside the area. */
export async function sortRows(
  host: Host,
  area: Area,
  column: number,
  ascending: boolean,
): Promise<void> {
  await host.injector.get(ICommandService).executeCommand(SortRangeCommand.id, {
    unitId: host.unitId,
    subUnitId: area.sheetId,
    range: toRange(area),
    orderRules: [{ colIndex: area.column + column, type: ascending ? 'asc' : 'desc' }],
    hasTitle: false,
  });
}
