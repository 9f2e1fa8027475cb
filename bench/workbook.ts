import { create, log, open, trackerWith } from './tracker';
import { median } from './median';

/** Service calls and times of making a tracker, running again, and recalculating. */
export async function measureWorkbook(): Promise<Record<string, number>> {
  const google = open();
  const begun = performance.now();
  const memory = process.memoryUsage().rss;
  await create(google);
  const made = performance.now() - begun;
  const generation = google.counts();
  google.resetCounts();
  await create(google);
  const idle = google.counts();
  const figures = {
    'generation, reads': generation.reads,
    'generation, writes': generation.writes,
    'generation, alternations': generation.alternations,
    'idle second run, writes': idle.writes,
    'emulator generation, ms': made,
    'emulator generation, MB': (process.memoryUsage().rss - memory) / 1e6,
  };
  google.dispose();
  const small = await recalculation(1_000);
  const large = await recalculation(10_000);
  return {
    ...figures,
    'append and recalculate at 1,000 rows, ms': small,
    'append and recalculate at 10,000 rows, ms': large,
    // Ten times the rows may take ten times as long, not more.
    'recalculation growth, 10,000 to 1,000 rows': large / small,
  };
}

/** The median time of five logs, each until the Dashboard shows its hours. */
async function recalculation(rows: number): Promise<number> {
  const google = await trackerWith(rows);
  await log(google, rows);
  const dashboard =
    google.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Dashboard');
  const times: number[] = [];
  for (let index = 1; index <= 5; index += 1) {
    const start = performance.now();
    await log(google, rows + index);
    dashboard?.getDataRange().getValues();
    times.push(performance.now() - start);
  }
  google.dispose();
  return median(times);
}
