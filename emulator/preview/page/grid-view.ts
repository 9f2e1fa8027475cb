import { IRenderManagerService } from '@univerjs/preset-sheets-core';
import { LifecycleService, LifecycleStages } from '@univerjs/presets';
import type { Grid } from './grid';

/** Where the cells are on the page at this moment. Pixels, from the corner of the grid. */
export interface GridView {
  readonly sheetId: string;
  readonly zoom: number;
  /** The part of the grid that shows cells: no headers, no frozen rows or columns. */
  readonly cells: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** The top left corner of a cell (0-based) from the corner of `cells`. */
  cornerOf(row: number, column: number): { readonly x: number; readonly y: number };
}

/** The view of the open tab, or null before the grid has drawn one. */
export function gridView(grid: Grid): GridView | null {
  // Univer's parts for drawing cannot even be asked for before.
  if (grid.host.injector.get(LifecycleService).stage < LifecycleStages.Rendered) return null;
  const sheet = grid.univerAPI.getActiveWorkbook()?.getActiveSheet();
  const skeleton = sheet?.getSkeleton();
  const engine = grid.host.injector
    .get(IRenderManagerService)
    .getRenderById(grid.host.unitId)?.engine;
  const canvas = engine?.getCanvasElement();
  const root = document.getElementById('sheet');
  if (!sheet || !skeleton || !canvas || !root) return null;
  const zoom = sheet.getZoom();
  const { columnWidthAccumulation, rowHeightAccumulation } = skeleton;
  const leftOf = (column: number): number => columnWidthAccumulation[column - 1] ?? 0;
  const topOf = (row: number): number => rowHeightAccumulation[row - 1] ?? 0;
  const frozenWidth = leftOf(sheet.getFrozenColumns());
  const frozenHeight = topOf(sheet.getFrozenRows());
  const scroll = sheet.getScrollState();
  const scrollX = leftOf(scroll.sheetViewStartColumn) + scroll.offsetX;
  const scrollY = topOf(scroll.sheetViewStartRow) + scroll.offsetY;
  const [outer, inner] = [root.getBoundingClientRect(), canvas.getBoundingClientRect()];
  const left =
    inner.left - outer.left + (skeleton.rowHeaderWidthAndMarginLeft + frozenWidth) * zoom;
  const top =
    inner.top - outer.top + (skeleton.columnHeaderHeightAndMarginTop + frozenHeight) * zoom;
  return {
    sheetId: sheet.getSheetId(),
    zoom,
    cells: {
      left,
      top,
      width: inner.right - outer.left - left,
      height: inner.bottom - outer.top - top,
    },
    cornerOf: (row, column) => ({
      x: (leftOf(column) - frozenWidth - scrollX) * zoom,
      y: (topOf(row) - frozenHeight - scrollY) * zoom,
    }),
  };
}
