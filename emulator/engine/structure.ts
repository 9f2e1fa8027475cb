import { BooleanNumber, Direction, RANGE_TYPE } from '@univerjs/presets';
import type { IRange } from '@univerjs/presets';
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  InsertSheetMutation,
  MoveColsCommand,
  MoveRowsCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  SetColHiddenMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/preset-sheets-node-core';
import { mergeWorksheetSnapshotWithDefault } from '@univerjs/presets';
import type { BookOps, SheetInfo } from './ops';
import { NEW_SHEET } from './univer';
import type { Host } from './univer';
import { clearFormulas } from './write-cells';

type Part = 'rows' | 'columns';

type StructureOps = Pick<
  BookOps,
  | 'sheets'
  | 'insertSheet'
  | 'deleteSheet'
  | 'renameSheet'
  | 'moveSheet'
  | 'hideSheet'
  | 'tabColor'
  | 'gridlines'
  | 'freeze'
  | 'sizes'
  | 'hideColumns'
  | 'insert'
  | 'remove'
  | 'move'
>;

/**
 * Operations on sheets, rows and columns. Those that move cells are Univer commands, because only
 * commands take formulas, names, validations and formats along.
 */
export function structureOps(host: Host): StructureOps {
  const { unitId } = host;
  const at = (subUnitId: string): { unitId: string; subUnitId: string } => ({ unitId, subUnitId });
  // Some parts of Univer only take references to the sheet on screen along.
  const activate = (id: string): void => {
    host.workbook.setActiveSheet(host.sheet(id));
  };
  // Google's ids are numbers that stay; 0 is the first sheet's, the others look arbitrary.
  let lastId = Math.max(1_000_000, ...host.workbook.getSheetOrders().map(Number));

  return {
    sheets: () => host.workbook.getSheets().map(infoOf),
    insertSheet(name, index, template) {
      lastId += 7919;
      const id = String(lastId);
      const start =
        template === null ? NEW_SHEET : structuredClone(host.sheet(template).getConfig());
      const sheet = mergeWorksheetSnapshotWithDefault({ ...start, id, name });
      host.execute(InsertSheetMutation.id, { unitId, index, sheet });
      return id;
    },
    deleteSheet: (id) => {
      // Univer would rewrite formulas that name their own sheet, and refuse since it is gone.
      clearFormulas(host, id);
      host.execute(RemoveSheetCommand.id, at(id));
    },
    renameSheet: (id, name) => {
      host.execute(SetWorksheetNameCommand.id, { ...at(id), name });
    },
    moveSheet: (id, toOrder) => {
      const fromOrder = host.workbook.getSheetOrders().indexOf(id);
      host.execute(SetWorksheetOrderMutation.id, { ...at(id), fromOrder, toOrder });
    },
    hideSheet: (id, hide) => {
      const hidden = hide ? BooleanNumber.TRUE : BooleanNumber.FALSE;
      host.execute(SetWorksheetHideMutation.id, { ...at(id), hidden });
    },
    tabColor: (id, color) => {
      host.execute(SetTabColorMutation.id, { ...at(id), color });
    },
    gridlines: (id, hidden) => {
      const showGridlines = hidden ? BooleanNumber.FALSE : BooleanNumber.TRUE;
      host.execute(ToggleGridlinesMutation.id, { ...at(id), showGridlines });
    },
    freeze: (id, part, count) => {
      host.execute(SetFrozenMutation.id, { ...at(id), ...frozen(host, id, part, count) });
    },
    sizes: (id, part, first, count, pixels) => {
      const ranges = [span(host, id, part, first, count)];
      if (part === 'columns') {
        host.execute(SetWorksheetColWidthMutation.id, { ...at(id), ranges, colWidth: pixels });
        return;
      }
      host.execute(SetWorksheetRowHeightMutation.id, { ...at(id), ranges, rowHeight: pixels });
      const autoHeightInfo = BooleanNumber.FALSE;
      host.execute(SetWorksheetRowIsAutoHeightMutation.id, { ...at(id), ranges, autoHeightInfo });
    },
    hideColumns: (id, first, count) => {
      const ranges = [span(host, id, 'columns', first, count)];
      host.execute(SetColHiddenMutation.id, { ...at(id), ranges });
    },
    insert: (id, part, before, count) => {
      activate(id);
      const range = span(host, id, part, before, count);
      if (part === 'rows')
        host.execute(InsertRowByRangeCommand.id, {
          ...at(id),
          range,
          direction: before === 0 ? Direction.UP : Direction.DOWN,
        });
      else
        host.execute(InsertColByRangeCommand.id, {
          ...at(id),
          range,
          direction: before === 0 ? Direction.LEFT : Direction.RIGHT,
        });
    },
    remove: (id, part, first, count) => {
      activate(id);
      const command = part === 'rows' ? RemoveRowByRangeCommand : RemoveColByRangeCommand;
      onActive(host, id, () => {
        host.execute(command.id, { ...at(id), range: span(host, id, part, first, count) });
      });
    },
    move: (id, part, first, count, before) => {
      activate(id);
      const command = part === 'rows' ? MoveRowsCommand : MoveColsCommand;
      const fromRange = span(host, id, part, first, count);
      const toRange = span(host, id, part, before, count);
      onActive(host, id, () => {
        host.execute(command.id, { ...at(id), range: fromRange, fromRange, toRange });
      });
    },
  };
}

/**
 * Runs a command with its sheet active. After a removal or a move Univer corrects the formulas that
 * refer to the active sheet, whichever sheet the command named.
 */
function onActive(host: Host, id: string, run: () => void): void {
  const active = host.workbook.getActiveSheet();
  host.workbook.setActiveSheet(host.sheet(id));
  try {
    run();
  } finally {
    host.workbook.setActiveSheet(active);
  }
}

type Worksheet = ReturnType<Host['sheet']>;

function infoOf(sheet: Worksheet): SheetInfo {
  return {
    sheetId: sheet.getSheetId(),
    name: sheet.getName(),
    hidden: sheet.isSheetHidden() === BooleanNumber.TRUE,
    rows: sheet.getRowCount(),
    columns: sheet.getColumnCount(),
  };
}

function span(host: Host, id: string, part: Part, first: number, count: number): IRange {
  const sheet = host.sheet(id);
  const last = first + count - 1;
  return part === 'rows'
    ? {
        startRow: first,
        endRow: last,
        startColumn: 0,
        endColumn: sheet.getColumnCount() - 1,
        rangeType: RANGE_TYPE.ROW,
      }
    : {
        startRow: 0,
        endRow: sheet.getRowCount() - 1,
        startColumn: first,
        endColumn: last,
        rangeType: RANGE_TYPE.COLUMN,
      };
}

function frozen(host: Host, id: string, part: Part, count: number): object {
  const now = host.sheet(id).getFreeze();
  const ySplit = part === 'rows' ? count : now.ySplit;
  const xSplit = part === 'columns' ? count : now.xSplit;
  // Univer marks "nothing frozen" by -1.
  return { ySplit, xSplit, startRow: ySplit || -1, startColumn: xSplit || -1 };
}
