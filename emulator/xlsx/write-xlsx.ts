import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import type { SheetDump, Workbook as Source } from '../google-types';

import { argb, makeStyles } from './cell-styles';
import { addChart } from './charts';
import { corrected } from './corrections';
import { withTitle } from './excel-formula';
import type { FileLayout } from './excel-formula';
import { fillSheet } from './fill-sheet';
import { excelTitles } from './sheet-titles';
import { univerParts } from './univer-parts';

/** Which part of a workbook becomes a file. */
export interface XlsxOptions {
  /**
   * The names of the sheets to write, hidden ones too if they are named. Their formulas become
   * values, because what they read may be missing. Without it the whole workbook is written, with
   * its formulas.
   */
  readonly sheets?: readonly string[];
}

/** Rows that a formula over a whole column takes in, at least: a file for years of typing. */
const LEAST_ROWS = 5_000;

/**
 * A workbook as an .xlsx file: values, formulas with their results, looks, choices, conditional
 * formats, names, notes, links and charts. Formulas that only Google can calculate are written as
 * their value, with the formula in a note. Sheets that hold nothing are left out.
 *
 * @throws Error naming a sheet that was asked for and is not there
 */
export async function xlsxOf(source: Source, options: XlsxOptions = {}): Promise<Uint8Array> {
  installChartSupport();
  const copy = source.copy();
  const parts = univerParts(copy.book);
  const dumps = chosen(source.dump(), options.sheets);
  const layout: FileLayout = {
    titles: excelTitles(dumps.map(({ name }) => name)),
    lastRow: Math.max(LEAST_ROWS, ...dumps.map(({ values }) => values.length)),
  };
  const isHeld = (reference: string): boolean => holds(layout, reference);
  const cells = { layout, styleFor: makeStyles(), alive: options.sheets === undefined };

  // Excel opens no file without a sheet that shows.
  const allHidden = dumps.every(({ hidden }) => hidden);
  const file = new Workbook();
  for (const dump of dumps) {
    const { tabColor } = parts.sheet(dump.sheetId);
    const worksheet = file.addWorksheet(layout.titles.get(dump.name) ?? dump.name, {
      state: dump.hidden && !allHidden ? 'hidden' : 'visible',
      properties: tabColor ? { tabColor: argb(tabColor) } : {},
    });
    fillSheet(worksheet, { dump, parts, isHeld }, cells);
  }
  // After all sheets, because a chart keeps the values that it finds in them.
  for (const chart of source.charts()) {
    const worksheet = file.getWorksheet(layout.titles.get(chart.sheetName) ?? '');
    const isWhole = chart.series.every(({ range }) => isHeld(range));
    if (worksheet && isWhole) addChart(worksheet, chart, layout);
  }
  for (const { name, reference } of parts.names)
    if (isHeld(reference)) file.definedNames.add(withTitle(reference, layout), name);
  file.views = [viewOf(dumps)];
  return corrected(await file.xlsx.writeBuffer());
}

function chosen(dumps: readonly SheetDump[], names: readonly string[] | undefined): SheetDump[] {
  if (!names) return dumps.filter(({ values }) => values.length > 0);
  const missing = names.find((name) => !dumps.some((dump) => dump.name === name));
  if (missing !== undefined) throw new Error(`There is no sheet "${missing}" to write.`);
  return dumps.filter(({ name }) => names.includes(name));
}

/** Whether the file has the sheet of a reference; what names no sheet, such as a list, is no reference. */
function holds({ titles }: FileLayout, reference: string): boolean {
  const [, quoted, plain] = /^=?(?:'((?:[^']|'')+)'|([^'!,]+))!/.exec(reference) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  return name === undefined || titles.has(name);
}

/** The file opens on its first sheet that shows. */
function viewOf(dumps: readonly SheetDump[]): Workbook['views'][number] {
  const first = dumps.findIndex(({ hidden }) => !hidden);
  const window = { x: 0, y: 0, width: 28_000, height: 17_000, visibility: 'visible' };
  return { ...window, firstSheet: 0, activeTab: Math.max(0, first) };
}
