import { readFileSync } from 'node:fs';
import { buildEngineWorker } from '../emulator/engine/build-worker';
import type { Google } from '../emulator/google';
import { SAMPLE_AS_OF } from '../emulator/sample/candidate';
import { openTrackerFile } from '../emulator/tracker-file';
import { DIST, build } from './build';
import { makeTracker } from './make-tracker';
import { parseOptions } from './options';

const SCRATCH = 'Formula';

const usage =
  "Give a formula: npm run --silent formula -- '=READY_WEEK(READY_START, READY_STAMP)'\n" +
  'It reads the sample tracker, or the one that --file FILE names.';

/** `npm run formula -- '=…'`: one formula against a tracker, its value or spill printed as rows. */
async function main([formula = '', option, file = '']: readonly string[]): Promise<number> {
  if (!formula.startsWith('=') || (option !== undefined && (option !== '--file' || file === ''))) {
    console.error(usage);
    return 2;
  }
  build();
  await buildEngineWorker();
  const google = option === undefined ? await sample() : openFile(file);
  try {
    return evaluate(google, formula);
  } finally {
    google.dispose();
  }
}

async function sample(): Promise<Google> {
  const { google } = await makeTracker(parseOptions([]), SAMPLE_AS_OF);
  return google;
}

function openFile(file: string): Google {
  return openTrackerFile(readFileSync(file, 'utf8'), {
    timeZone: 'Etc/UTC',
    scriptTimeZone: 'Etc/UTC',
    bundleFolder: DIST,
  });
}

function evaluate(google: Google, formula: string): number {
  google.user.insertSheet(SCRATCH);
  google.user.typeInto(SCRATCH, 'A1', formula);
  const sheet = google.workbook.dump().find(({ name }) => name === SCRATCH);
  const rows = sheet?.displayValues ?? [];
  for (const row of rows) console.log(row.join('\t'));
  const error = google.workbook.errorOf(SCRATCH, 'A1');
  if (error !== null) console.error(error);
  return error === null ? 0 : 1;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  },
);
