import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { patched } from './univer-patches';
import { WORKER_FILE } from './worker-file';

/** Bundles the engine's worker thread, with Univer in it, into one CommonJS file. */
export async function buildEngineWorker(): Promise<void> {
  await build({
    entryPoints: [resolve(process.cwd(), 'emulator/engine/worker.ts')],
    outfile: WORKER_FILE,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    plugins: [univer],
    logLevel: 'warning',
  });
}

/** Univer's CommonJS builds, since its ES module builds need a patched dependency. */
const univer: Plugin = {
  name: 'univer',
  setup(plugin) {
    plugin.onResolve({ filter: /^@univerjs\// }, ({ path, resolveDir }) => ({
      path: createRequire(`${resolveDir}/`).resolve(path),
    }));
    plugin.onLoad({ filter: /@univerjs\/engine-formula\/lib\/cjs\/index\.js$/ }, ({ path }) => ({
      contents: patched(readFileSync(path, 'utf8')),
    }));
  },
};
