import { Workbook } from '@cj-tech-master/excelts';
import type { CellValueInput } from '@cj-tech-master/excelts';
import type { Google } from '../emulator/google';
import { xlsxOf } from '../emulator/xlsx/write-xlsx';
import { median } from './median';
import { trackerWith } from './tracker';

const RUNS = 3;

/** Writing a tracker with 10,000 sessions, and the library writing the same cells by itself. */
export async function measureXlsx(): Promise<Record<string, number>> {
  const google = await trackerWith(10_000);
  // The first run loads and compiles, and shows the memory; the others show the time. The peak is
  // that of the process so far, so the figure is never less than what the writing took.
  const memory = process.memoryUsage().rss;
  const file = await xlsxOf(google.workbook);
  const grown = process.resourceUsage().maxRSS * 1024 - memory;
  await writeAlone(google);
  // In turns, so that whatever else the machine does slows both.
  const ours: number[] = [];
  const ratios: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const alone = await timed(() => writeAlone(google));
    const whole = await timed(() => xlsxOf(google.workbook));
    ours.push(whole);
    ratios.push(whole / alone);
  }
  google.dispose();
  return {
    'write .xlsx at 10,000 sessions, ms': median(ours),
    'write .xlsx at 10,000 sessions, MB': grown / 1e6,
    'write .xlsx at 10,000 sessions, bytes': file.length,
    'write .xlsx, to the library alone': median(ratios),
  };
}

async function timed(write: () => Promise<Uint8Array>): Promise<number> {
  const start = performance.now();
  await write();
  return performance.now() - start;
}

/** The same values and formulas, read the same way, without anything else of the workbook. */
async function writeAlone(google: Google): Promise<Uint8Array> {
  const file = new Workbook();
  for (const { name, values, formulas } of google.workbook.dump()) {
    const sheet = file.addWorksheet(name);
    for (const [r, row] of values.entries())
      for (const [c, value] of row.entries()) {
        const formula = formulas[r]?.[c] ?? '';
        const content: CellValueInput =
          formula === '' ? value : { formula: formula.slice(1), result: value ?? '' };
        if (value !== null || formula !== '') sheet.getCell(r + 1, c + 1).value = content;
      }
  }
  return file.xlsx.writeBuffer();
}
