import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { unpackShippedBrowser } from './shipped-browser';
import type { UnpackedBrowser } from './shipped-browser';

/**
 * A running headless Chromium: the one that `CHROME_PATH` names, else an installed Chrome or
 * Chromium, else the one that comes with `npm install`. Close it when done. Throws with a remedy
 * when none starts; it never lets a test pass without a browser.
 */
export async function launchBrowser(): Promise<Browser> {
  const found = await findBrowser();
  try {
    return await chromium.launch({
      executablePath: found.executablePath,
      env: { ...definedEnvironment(), ...found.env },
      // Root, as in a container, is refused the sandbox; the pages are our own.
      args: ['--no-sandbox', '--font-render-hinting=none', '--hide-scrollbars'],
    });
  } catch (error) {
    throw new Error(`${found.executablePath} did not start. ${REMEDY}`, { cause: error });
  }
}

const REMEDY =
  'Set CHROME_PATH to the program file of a Chrome or Chromium, or run `npm ci` to get the ' +
  'browser that the tests ship.';

const PROGRAM_NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];

const PROGRAM_FILES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

async function findBrowser(): Promise<UnpackedBrowser> {
  const wished = process.env.CHROME_PATH;
  if (wished) return { executablePath: wished, env: {} };
  const installed = installedCandidates().find(isProgram);
  if (installed) return { executablePath: installed, env: {} };
  try {
    return await unpackShippedBrowser();
  } catch (error) {
    throw new Error(`No browser was found. ${REMEDY}`, { cause: error });
  }
}

function installedCandidates(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [
    ...folders.flatMap((folder) => PROGRAM_NAMES.map((name) => join(folder, name))),
    ...PROGRAM_FILES,
  ];
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}
