import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
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

/** How Univer's compiler wrote class fields: this helper, once for each field of each object. */
const FIELD_HELPER = /function _defineProperty\((\w+), (\w+), (\w+)\) \{[^]*?\n\}/;

/** How many parsed formulas Univer keeps: fewer than a tracker has, so none was ever found again. */
const CACHE_SIZE = /(const FORMULA_CACHE_LRU_COUNT[$\w]* =) [25]e3;/g;

/** TODAY among the functions that Univer calculates after every edit; `calculate.ts` sees to its day. */
const VOLATILE_TODAY = /(?<=FORCED_RECALCULATION_FUNCTION_NAME = [^;]*"NOW"),\s*"TODAY"/;

/**
 * Univer's CommonJS builds, since its ES module builds need a patched dependency, with what took
 * three quarters of a calculation mended. Millions of small objects set their fields through
 * `Object.defineProperty`; none of them is an accessor, so an assignment does the same.
 */
const univer: Plugin = {
  name: 'univer',
  setup(plugin) {
    plugin.onResolve({ filter: /^@univerjs\// }, ({ path, resolveDir }) => ({
      path: createRequire(`${resolveDir}/`).resolve(path),
    }));
    plugin.onLoad({ filter: /@univerjs\/[^/]+\/lib\/cjs\/[^/]+\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8')
        .replace(FIELD_HELPER, 'function _defineProperty($1, $2, $3) { $1[$2] = $3; return $1; }')
        .replace(CACHE_SIZE, '$1 1e5;')
        .replace(VOLATILE_TODAY, ''),
    }));
  },
};
