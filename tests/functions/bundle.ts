import path from 'node:path';
import { buildSync } from 'esbuild';

/** The source of all custom functions, bundled as they are pushed, under the name `LoopReady`. */
export function bundleFunctions(): string {
  const built = buildSync({
    entryPoints: [path.join(__dirname, '../../src/functions/call.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'LoopReady',
    target: 'es2019',
  });
  return built.outputFiles[0]?.text ?? '';
}
