import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { buildEngineWorker } from '../emulator/engine/build-worker';
import { startPreview } from '../emulator/preview/server';
import { trackerFile } from '../emulator/tracker-file';
import { build } from './build';
import { makeTracker } from './make-tracker';
import { OptionError, parseOptions } from './options';
import type { StartOptions } from './options';
import { summary } from './summary';

/** `npm start`: build, make a tracker, say how it stands, show it. */
async function start(options: StartOptions): Promise<void> {
  build();
  await buildEngineWorker();
  const today = new Date().toISOString().slice(0, 10);
  const { google, now } = await makeTracker(options, today);
  const sheets = google.workbook.dump();
  const out = resolve(options.out);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, trackerFile(google, now));
  console.log(`\n${summary(sheets)}\n\nSaved to ${options.out}`);
  if (!options.serve) {
    google.dispose();
    return;
  }
  google.run('showToday');
  const { url } = await startPreview({ google, port: options.port, now: () => now });
  console.log(`\nYour tracker is open at ${url}`);
  console.log('Try first: Log in the panel, then Save. Press Ctrl+C to stop.');
}

try {
  start(parseOptions(process.argv.slice(2))).catch((error: unknown) => {
    console.error(error instanceof Error ? (error.stack ?? error.message) : error);
    process.exitCode = 1;
  });
} catch (error) {
  if (!(error instanceof OptionError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
