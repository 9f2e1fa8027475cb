import type { Worksheet, WorksheetView } from '@cj-tech-master/excelts';
import type { SheetDump } from '../google-types';
import { toA1 } from '../services/a1';
import { blockOf } from './block';
import { fillCells } from './fill-cells';
import type { CellOptions } from './fill-cells';
import { formatRuleOf } from './format-rules';
import type { SheetJson } from './univer-json';
import type { UniverParts } from './univer-parts';
import { validationOf } from './validations';

/** What a sheet of the file is made of. */
export interface SheetSource {
  readonly dump: SheetDump;
  readonly parts: UniverParts;
  /** Whether the file holds everything that a reference names. */
  readonly isHeld: (reference: string) => boolean;
}

/** Writes a sheet: cells, sizes, frozen rows, choices, conditional formats and filter. */
export function fillSheet(worksheet: Worksheet, source: SheetSource, options: CellOptions): void {
  const { dump, parts, isHeld } = source;
  const { layout } = options;
  const data = parts.sheet(dump.sheetId);
  fillCells(worksheet, dump, parts, options);
  setSizes(worksheet, data);
  worksheet.views = [viewOf(data)];
  for (const range of data.mergeData ?? []) worksheet.mergeCells(toA1(blockOf(range)));
  for (const rule of parts.validations(dump.sheetId)) {
    const validation = validationOf(rule, layout);
    if (!validation || !isHeld(rule.formula1 ?? '')) continue;
    for (const range of rule.ranges)
      worksheet.dataValidations.add(toA1(blockOf(range)), validation);
  }
  for (const [index, rule] of parts.formatRules(dump.sheetId).entries()) {
    const format = formatRuleOf(rule, index + 1, layout);
    if (format) worksheet.addConditionalFormatting(format);
  }
  const filter = parts.filter(dump.sheetId);
  if (filter) worksheet.autoFilter = toA1(blockOf(filter));
  // On paper a page fits one sheet, and a table its columns.
  const isTable = (data.freeze?.ySplit ?? 0) > 0;
  worksheet.pageSetup = {
    ...worksheet.pageSetup,
    orientation: isTable ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: isTable ? 0 : 1,
  };
}

/** Google's default sizes, in pixels. */
const COLUMN = 100;
const ROW = 21;
const POINTS_A_PIXEL = 0.75;

/** How a file is given a width: in digits of its font, with 5 pixels of margin. */
function digits(pixels: number): number {
  return Math.max(0, (pixels - 5) / 7);
}

function setSizes(worksheet: Worksheet, { columnData = {}, rowData = {} }: SheetJson): void {
  worksheet.properties.defaultColWidth = digits(COLUMN);
  worksheet.properties.defaultRowHeight = ROW * POINTS_A_PIXEL;
  for (const [column, { w, hd }] of Object.entries(columnData)) {
    const target = worksheet.getColumn(Number(column) + 1);
    if (w !== undefined) target.width = digits(w);
    if (hd === 1) target.hidden = true;
  }
  for (const [row, { h, ia }] of Object.entries(rowData))
    if (h !== undefined && ia === 0) worksheet.getRow(Number(row) + 1).height = h * POINTS_A_PIXEL;
}

function viewOf({ freeze, showGridlines }: SheetJson): Partial<WorksheetView> {
  const gridlines = { showGridLines: showGridlines !== 0 };
  const { xSplit = 0, ySplit = 0 } = freeze ?? {};
  if (xSplit === 0 && ySplit === 0) return { ...gridlines, state: 'normal' };
  return { ...gridlines, state: 'frozen', xSplit, ySplit };
}
