import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build';

const root = join(__dirname, '..');

/** `npm run push`: the built files to the Apps Script project that `.clasp.json` names. */
function push(): number {
  const config: unknown = JSON.parse(readFileSync(join(root, '.clasp.json'), 'utf8'));
  if (!hasScriptId(config)) {
    console.error(howToGetOne);
    return 1;
  }
  build();
  const clasp = join(root, 'node_modules/.bin/clasp');
  // -f: the manifest is part of the push, and clasp would otherwise ask and skip.
  return spawnSync(clasp, ['push', '-f'], { cwd: root, stdio: 'inherit' }).status ?? 1;
}

function hasScriptId(config: unknown): boolean {
  return (
    typeof config === 'object' &&
    config !== null &&
    'scriptId' in config &&
    typeof config.scriptId === 'string' &&
    config.scriptId !== ''
  );
}

const howToGetOne = `There is no script to push to yet. Once, do this:
  1. Switch on the Apps Script API at script.google.com/home/usersettings.
  2. npx clasp login
  3. Open your spreadsheet, choose Extensions > Apps Script, then Project settings,
     and copy the script ID.
  4. Put it into .clasp.json as "scriptId", and run npm run push again.
The README says how to install it as a test add-on instead.`;

process.exitCode = push();
