import { build } from 'esbuild';
import { resolve } from 'node:path';
import { WORKER_FILE } from './worker-file';

/**
 * Bundles the engine's worker thread into one CommonJS file. Packages stay outside, because Univer
 * must be loaded by `require`: its ES module builds need a patched dependency.
 */
export async function buildEngineWorker(): Promise<void> {
  await build({
    entryPoints: [resolve(process.cwd(), 'emulator/engine/worker.ts')],
    outfile: WORKER_FILE,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    logLevel: 'warning',
  });
}
