import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { buildEngineWorker } from '../emulator/engine/build-worker';
import { startPreview } from '../emulator/preview/server';
import { trackerFile } from '../emulator/tracker-file';
import { xlsxOf } from '../emulator/xlsx/write-xlsx';
import { build } from './build';
import { makeTracker } from './make-tracker';
import type { MadeTracker } from './make-tracker';
import { mentorPacket } from './mentor-packet';
import { OptionError, parseOptions } from './options';
import type { StartOptions } from './options';
import { summary } from './summary';
import { templateOf } from './template';

/** `npm start`: build, make a tracker, say how it stands, show it. */
async function start(options: StartOptions): Promise<void> {
  build();
  await buildEngineWorker();
  const today = new Date().toISOString().slice(0, 10);
  const made = await makeTracker(options, today);
  const { google, now } = made;
  const sheets = google.workbook.dump();
  save(
    options.out,
    isWorkbook(options.out) ? await workbookFile(made, options.empty) : trackerFile(google, now),
  );
  console.log(`\n${summary(sheets)}\n\n${savedAs(options.out)}`);
  if (options.mentor !== null) {
    save(options.mentor, await mentorPacket(made));
    console.log(`Saved as ${options.mentor}: the Mentor sheet alone, to send.`);
  }
  if (!options.serve) {
    google.dispose();
    return;
  }
  google.run('showToday');
  const { url } = await startPreview({ google, port: options.port, now: () => now });
  console.log(invitation(url));
}

/** The tracker as .xlsx; an empty one is to be typed into where there is no add-on. */
async function workbookFile(made: MadeTracker, isEmpty: boolean): Promise<Uint8Array> {
  if (!isEmpty) return xlsxOf(made.google.workbook);
  const template = templateOf(made);
  const file = await xlsxOf(template.workbook);
  template.dispose();
  return file;
}

function save(path: string, content: string | Uint8Array): void {
  const out = resolve(path);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, content);
}

function savedAs(path: string): string {
  return isWorkbook(path)
    ? `Saved as ${path}, for Excel, LibreOffice or Google Sheets.`
    : `Saved as ${path}, for npm run formula -- --file.`;
}

function isWorkbook(path: string): boolean {
  return path.toLowerCase().endsWith('.xlsx');
}

function invitation(url: string): string {
  return [
    '',
    `Open your tracker at ${url}`,
    '  1. Today, in the panel, says what to do next and why.',
    '  2. Choose Log there and save an hour: the Dashboard changes as you look.',
    '  3. Click on any number: a formula says where it comes from.',
    'Nothing leaves this machine. Press Ctrl+C to stop.',
  ].join('\n');
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
