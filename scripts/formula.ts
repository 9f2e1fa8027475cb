import { buildEngineWorker } from '../emulator/engine/build-worker';
import type { Google } from '../emulator/google';
import { build } from './build';
import { makeTracker } from './make-tracker';
import { parseOptions } from './options';

const SCRATCH = 'Formula';

/** `npm run formula -- '=READY_WEEK(...)'`: one formula against the sample tracker, spills as rows. */
async function main(args: readonly string[]): Promise<number> {
  const [formula, ...rest] = args;
  if (formula?.startsWith('=') !== true) {
    console.error(
      "Give a formula: npm run --silent formula -- '=READY_WEEK(READY_START, READY_AS_OF)'",
    );
    return 2;
  }
  build();
  await buildEngineWorker();
  const { google } = await makeTracker(parseOptions(rest), new Date().toISOString().slice(0, 10));
  try {
    return evaluate(google, formula);
  } finally {
    google.dispose();
  }
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
