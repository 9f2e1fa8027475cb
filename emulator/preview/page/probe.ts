import type { Grid } from './grid';

/** What tests and pictures ask the page, because a canvas has no text to read. */
export interface Probe {
  /** The cell as the grid shows it; the A1 address is that of one cell; null without such a sheet. */
  displayAt(sheetName: string, a1: string): string | null;
  /** The cell's place on the page, scrolled to or not; null while another tab is open. */
  placeOf(sheetName: string, a1: string): { readonly x: number; readonly y: number } | null;
  activate(sheetName: string): void;
  /** Resolves when a calculation under way, or about to be, has ended and is drawn. */
  settled(): Promise<void>;
  activeSheet(): string;
  visibleSheets(): string[];
}

/** Puts the probe at `window.preview`. */
export function exposeProbe(grid: Grid): void {
  const cell = (sheetName: string, a1: string) =>
    grid.univerAPI.getActiveWorkbook()?.getSheetByName(sheetName)?.getRange(a1) ?? null;
  const probe: Probe = {
    displayAt: (sheetName, a1) => cell(sheetName, a1)?.getDisplayValue() ?? null,
    placeOf(sheetName, a1) {
      const canvas = document
        .querySelector('canvas[id^=univer-sheet-main-canvas]')
        ?.getBoundingClientRect();
      const place = cell(sheetName, a1)?.getCellRect();
      if (!canvas || !place || grid.activeSheet() !== sheetName) return null;
      return { x: canvas.x + place.x + place.width / 2, y: canvas.y + place.y + place.height / 2 };
    },
    activate: grid.activate,
    activeSheet: grid.activeSheet,
    async settled() {
      await grid.univerAPI.getFormula().onCalculationResultApplied();
      await nextFrame();
      await nextFrame();
    },
    visibleSheets() {
      const sheets = grid.univerAPI.getActiveWorkbook()?.getSheets() ?? [];
      return sheets.filter((sheet) => !sheet.isSheetHidden()).map((sheet) => sheet.getSheetName());
    },
  };
  Object.assign(window, { preview: probe });
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
