import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

/** A folder with nothing but a script, as the build makes it. */
export function bundleFolder(code: string, html: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'loop-ready-'));
  made.push(folder);
  writeFileSync(join(folder, 'Code.js'), code);
  for (const [name, text] of Object.entries(html)) writeFileSync(join(folder, name), text);
  return folder;
}

/** Removes the folders again. */
export function removeBundles(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
}
