import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildEngineWorker } from '../emulator/engine/build-worker';
import { build } from '../scripts/build';
import { measureBundle } from './bundle';
import { measureFunctions } from './functions';
import { measurePanel } from './panel';
import { measureWorkbook } from './workbook';
import { measureXlsx } from './xlsx';

/** One measured number; budgets.json says how large it may be. */
export type Figures = Readonly<Record<string, number>>;

/** Prints every figure beside its budget; a figure without a budget, or above it, fails the run. */
async function run(): Promise<void> {
  build();
  await buildEngineWorker();
  const figures: Figures = {
    ...measureBundle(),
    ...(await measureWorkbook()),
    ...(await measurePanel()),
    ...(await measureXlsx()),
    ...measureFunctions(),
  };
  const budgets = JSON.parse(readFileSync(join(__dirname, 'budgets.json'), 'utf8')) as Figures;
  let failed = 0;
  for (const [name, value] of Object.entries(figures)) {
    const budget = budgets[name];
    const good = budget !== undefined && value <= budget;
    if (!good) failed += 1;
    const shown = String(Math.round(value * 100) / 100);
    console.log(
      `${good ? 'ok  ' : 'OVER'} ${name.padEnd(44)}${shown.padStart(10)} of ${String(budget)}`,
    );
  }
  const missing = Object.keys(budgets).filter((name) => figures[name] === undefined);
  for (const name of missing) console.log(`OVER ${name} has a budget but was not measured`);
  process.exitCode = failed + missing.length > 0 ? 1 : 0;
}

void run();
