import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildSync } from 'esbuild';
import type { BuildOptions } from 'esbuild';
import { BUNDLE, entryPoints } from './entry-points';

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

/** Builds `dist/`: the server bundle with its entry points, the sidebar as one file, the manifest. */
export function build(): void {
  const files = {
    'Code.js': serverBundle(),
    'Sidebar.html': sidebarHtml(),
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
  return `${textOf(bundle)}\n${entryPoints()}`;
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
  const style = readFileSync(join(root, 'sidebar/sidebar.css'), 'utf8');
  return readFileSync(join(root, 'sidebar/index.html'), 'utf8')
    .replace('/* sidebar.css */', () => style)
    .replace('/* sidebar.js */', () => inlineSafe(script));
}

/** Breaks up what would end the script element, or start a comment or a scriptlet, too early. */
function inlineSafe(script: string): string {
  return script
    .replace(/<\/script/gi, '<\\/script')
    .replace(/<!--/g, '<\\!--')
    .replace(/<\?/g, '<\\?');
}

function textOf(result: { readonly outputFiles: readonly { readonly text: string }[] }): string {
  const [file] = result.outputFiles;
  if (!file) throw new Error('esbuild wrote nothing.');
  return file.text;
}

if (require.main === module) build();
