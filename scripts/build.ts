import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import type { BuildOptions } from 'esbuild';
import { minify_sync } from 'terser';
import { CATALOGUE_FILE } from '../src/apps-script/catalogue-file';
import { WORKBOOK_FILE } from '../src/apps-script/workbook-file';
import { shippedCatalogue } from '../src/domain/content/catalogue/shipped';
import { check } from '../src/workbook/check';
import { trackerSpec } from '../src/workbook/tracker';
import { BUNDLE, entryPoints } from './entry-points';
import { withoutCards } from './without-cards';

const root = join(__dirname, '..');

/** Where the files for Google go, and nothing else. */
export const DIST = join(root, 'dist');

/** Google parses scripts as ES2019. */
const common = {
  bundle: true,
  write: false,
  target: 'es2019',
  format: 'iife',
  charset: 'utf8',
  legalComments: 'none',
  absWorkingDir: root,
} as const satisfies BuildOptions;

/**
 * Builds `dist/`: the server bundle with its entry points, the sidebar as one file, the workbook's
 * declaration and the catalogue as data, the manifest.
 */
export function build(): void {
  const files = {
    'Code.js': serverBundle(),
    'Sidebar.html': sidebarHtml(),
    [`${WORKBOOK_FILE}.html`]: workbookFile(),
    [`${CATALOGUE_FILE}.html`]: dataFile(shippedCatalogue),
    'appsscript.json': readFileSync(join(root, 'appsscript.json'), 'utf8'),
  };
  mkdirSync(DIST, { recursive: true });
  for (const name of readdirSync(DIST)) if (!(name in files)) rmSync(join(DIST, name));
  for (const [name, text] of Object.entries(files)) replaceFile(join(DIST, name), text);
}

/** A reader sees the old file or the new one, never half of either. */
function replaceFile(path: string, text: string): void {
  const fresh = join(root, `.out/${String(process.pid)}-${basename(path)}`);
  mkdirSync(join(root, '.out'), { recursive: true });
  writeFileSync(fresh, text);
  renameSync(fresh, path);
}

function serverBundle(): string {
  const bundle = buildSync({
    ...common,
    entryPoints: ['src/main.ts'],
    globalName: BUNDLE,
    minify: true,
  });
  // Stubs are appended as text: esbuild would drop functions that nothing calls, and comments.
  return `${smaller(withoutCards(textOf(bundle)))}\n${entryPoints()}`;
}

/** Takes a sixtieth more off what Google parses before each call. */
function smaller(script: string): string {
  const { code } = minify_sync(script, {
    ecma: 2019,
    compress: { passes: 2 },
    format: { ecma: 2019 },
  });
  if (code === undefined) throw new Error('terser wrote nothing.');
  return code;
}

/** The sidebar with its style and script inside; nothing is loaded from the network. */
function sidebarHtml(): string {
  const script = textOf(
    buildSync({
      ...common,
      entryPoints: ['sidebar/main.ts'],
      minify: true,
      // Google's HTML pass cuts what looks like a comment inside template literals.
      supported: { 'template-literal': false },
    }),
  );
  const style = textOf(
    buildSync({
      ...common,
      entryPoints: ['sidebar/sidebar.css'],
      minify: true,
      target: 'chrome110',
    }),
  );
  return readFileSync(join(root, 'sidebar/index.html'), 'utf8')
    .replace('/* sidebar.css */', () => style.trim())
    .replace('/* sidebar.js */', () => packed(script));
}

/** The workbook's declaration, checked here once and for all. */
function workbookFile(): string {
  const spec = trackerSpec();
  const mistakes = check(spec).map(({ where, problem }) => `${where}: ${problem}`);
  if (mistakes.length > 0) throw new Error(`The workbook has mistakes.\n${mistakes.join('\n')}`);
  return dataFile(spec);
}

/** Google takes scripts and HTML files only, so data travels as one without a mark of HTML. */
function dataFile(data: unknown): string {
  return JSON.stringify(data).replace(/[<>&]/g, escaped);
}

function escaped(mark: string): string {
  return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * A script that unpacks and runs another one: see docs/decisions/0010-packed-panel.md. What is
 * inside holds nothing that Google's pass over the page could take for a comment or a scriptlet.
 */
function packed(script: string): string {
  const text = gzipSync(script, { level: 9 }).toString('base64');
  return `(function () {
  var bytes = Uint8Array.from(atob("${text}"), function (letter) { return letter.charCodeAt(0); });
  var stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  new Response(stream).text().then(function (code) {
    var script = document.createElement("script");
    script.textContent = code;
    document.body.append(script);
  });
})();`;
}

function textOf(result: { readonly outputFiles: readonly { readonly text: string }[] }): string {
  const [file] = result.outputFiles;
  if (!file) throw new Error('esbuild wrote nothing.');
  return file.text;
}

if (require.main === module) build();
