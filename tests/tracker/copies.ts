import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Copy } from '../../emulator/google';
import { WORKER_FILE } from '../../emulator/engine/worker-file';
import { DIST } from '../../scripts/build';

const FOLDER = join(DIST, '../.out/copies');

/**
 * A workbook that many tests begin with: made once for all test files by the bundle that is being
 * tested, then opened from a copy, which takes a tenth of the time.
 */
export async function copyOf(name: string, make: () => Promise<Copy>): Promise<Copy> {
  const path = join(FOLDER, `${name}-${version()}.json`);
  // The file holds what `make` gave.
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as Copy;
  const copy = await make();
  mkdirSync(FOLDER, { recursive: true });
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, JSON.stringify(copy));
  renameSync(fresh, path);
  return copy;
}

/** Changes with the files for Google, the engine and the emulator's sample. */
function version(): string {
  const hash = createHash('sha256');
  const sample = join(DIST, '../emulator/sample');
  const files = [
    ...['Code.js', 'Workbook.html'].map((file) => join(DIST, file)),
    WORKER_FILE,
    ...readdirSync(sample).map((file) => join(sample, file)),
  ];
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
