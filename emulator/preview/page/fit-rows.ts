import {
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetRowAutoHeightMutation,
} from '@univerjs/preset-sheets-core';
import { ICommandService } from '@univerjs/presets';
import type { Grid } from './grid';

/** Rows beyond this many are left as they are: measuring each wrapped text takes its time. */
const MOST_ROWS = 2000;

/**
 * Keeps rows as high as their wrapped texts, as Sheets does with every row whose height nobody
 * set. The heights stay in this page: the workbook has no screen to measure a text on.
 */
export function keepRowsFitted(grid: Grid): void {
  let scheduled = false;
  grid.host.injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (scheduled || (id !== SetRangeValuesMutation.id && id !== SetWorksheetActiveOperation.id)) {
      return;
    }
    scheduled = true;
    // Once a frame, however many cells a script writes.
    requestAnimationFrame(() => {
      scheduled = false;
      fitRows(grid);
    });
  });
  fitRows(grid);
}

function fitRows({ univerAPI, host }: Grid): void {
  const sheet = univerAPI.getActiveWorkbook()?.getActiveSheet();
  const rowsAutoHeightInfo = sheet?.getSkeleton()?.calculateAutoHeightInRange([
    {
      startRow: 0,
      endRow: Math.min(sheet.getLastRow(), MOST_ROWS),
      startColumn: 0,
      endColumn: sheet.getLastColumn(),
    },
  ]);
  if (!sheet || !rowsAutoHeightInfo || rowsAutoHeightInfo.length === 0) return;
  const place = { unitId: host.unitId, subUnitId: sheet.getSheetId() };
  const params = { ...place, rowsAutoHeightInfo };
  const commands = host.injector.get(ICommandService);
  commands.syncExecuteCommand(SetWorksheetRowAutoHeightMutation.id, params, { onlyLocal: true });
}
