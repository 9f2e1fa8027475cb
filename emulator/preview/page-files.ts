import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** The page's parts, built. */
export interface PageFiles {
  readonly html: string;
  readonly script: string;
  readonly style: string;
  readonly fonts: ReadonlyMap<string, Buffer>;
  /** The page with the panel alone. */
  readonly panel: { readonly html: string; readonly script: string };
  /** What stands in for `google.script` inside the sidebar's frame. */
  readonly frameScript: string;
}

let built: Promise<PageFiles> | null = null;

/** The page with Univer's grid, bundled once a process: about 2 s and 12 MB, kept in memory. */
export function buildPage(): Promise<PageFiles> {
  built ??= bundlePage();
  return built;
}

const PAGE = resolve(process.cwd(), 'emulator/preview/page');
const FONTS = resolve(process.cwd(), 'node_modules/@fontsource/arimo/files');

async function bundlePage(): Promise<PageFiles> {
  const fonts = ['arimo-latin-400-normal.woff2', 'arimo-latin-700-normal.woff2'];
  const [page, panel, frame, html, panelHtml, ...fontBytes] = await Promise.all([
    bundle(['main.ts', 'page.css'], 'esm'),
    bundle(['panel.ts'], 'esm'),
    bundle(['frame-script.ts'], 'iife'),
    readFile(resolve(PAGE, 'index.html'), 'utf8'),
    readFile(resolve(PAGE, 'panel.html'), 'utf8'),
    ...fonts.map((name) => readFile(resolve(FONTS, name))),
  ]);
  return {
    html,
    script: page.script,
    style: page.style,
    fonts: new Map(fonts.map((name, index) => [name, fontBytes[index] ?? Buffer.of()])),
    panel: { html: panelHtml, script: panel.script },
    frameScript: frame.script,
  };
}

interface Bundle {
  readonly script: string;
  readonly style: string;
}

async function bundle(entries: readonly string[], format: 'esm' | 'iife'): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: entries.map((entry) => resolve(PAGE, entry)),
    // Never written; esbuild wants a folder when there are several files.
    outdir: resolve(process.cwd(), '.out/preview'),
    bundle: true,
    write: false,
    minify: true,
    format,
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['/fonts/*'],
    // The emulator's formula code is shared with the page, where these have other names.
    alias: {
      '@univerjs/preset-sheets-node-core': '@univerjs/preset-sheets-core',
      'node:vm': resolve(PAGE, 'vm-in-frame.ts'),
    },
    logLevel: 'warning',
  });
  const text = (ending: string): string =>
    outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  return { script: text('.js'), style: text('.css') };
}
