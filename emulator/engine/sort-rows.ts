import { ICommandService } from '@univerjs/presets';
import type { IReorderRangeMutationParams } from '@univerjs/preset-sheets-node-core';
import {
  FormulaDataModel,
  LexerTreeBuilder,
  ReorderRangeMutation,
  SortRangeCommand,
} from '@univerjs/preset-sheets-node-core';
import type { Area } from './ops';
import { toRange } from './univer';
import type { Host } from './univer';
import { patch } from './write-cells';

/** Sorts the rows of an area by one of its columns, 0-based inside the area. */
export async function sortRows(
  host: Host,
  area: Area,
  column: number,
  ascending: boolean,
): Promise<void> {
  const commands = host.injector.get(ICommandService);
  const formulas = formulasOf(host, area);
  let order: IReorderRangeMutationParams['order'] = {};
  const listener = commands.onCommandExecuted(({ id, params }) => {
    // This id always carries these.
    if (id === ReorderRangeMutation.id) order = (params as IReorderRangeMutationParams).order;
  });
  await commands.executeCommand(SortRangeCommand.id, {
    unitId: host.unitId,
    subUnitId: area.sheetId,
    range: toRange(area),
    orderRules: [{ colIndex: area.column + column, type: ascending ? 'asc' : 'desc' }],
    hasTitle: false,
  });
  listener.dispose();
  placeFormulas(host, area, formulas, order);
}

function formulasOf(host: Host, area: Area): ReadonlyMap<string, string> {
  const model = host.injector.get(FormulaDataModel);
  const formulas = new Map<string, string>();
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const formula = model.getFormulaStringByCell(row, column, area.sheetId, host.unitId);
      if (formula) formulas.set(`${row},${column}`, formula);
    }
  }
  return formulas;
}

/**
 * Univer takes formulas along as they are. In spreadsheets a sorted row is as if it was copied: its
 * relative references keep their distance, and the absolute ones their cells.
 */
function placeFormulas(
  host: Host,
  area: Area,
  formulas: ReadonlyMap<string, string>,
  order: IReorderRangeMutationParams['order'],
): void {
  const lexer = host.injector.get(LexerTreeBuilder);
  const matrix = host.sheet(area.sheetId).getCellMatrix();
  patch(host, area, (row, column) => {
    const from = order[row] ?? row;
    const formula = formulas.get(`${from},${column}`);
    if (formula !== undefined) {
      return { f: lexer.moveFormulaRefOffset(formula, 0, row - from), si: null };
    }
    if (!formulas.has(`${row},${column}`)) return null;
    const { v = null, t = null } = matrix.getValue(row, column) ?? {};
    return { f: null, si: null, v: typeof v === 'boolean' ? Number(v) : v, t };
  });
}
