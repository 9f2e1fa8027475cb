import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../emulator/browser';
import { buildEngineWorker } from '../emulator/engine/build-worker';
import { createGoogle } from '../emulator/google';
import type { Google } from '../emulator/google';
import { startPreview } from '../emulator/preview/server';
import { SAMPLE_AS_OF } from '../emulator/sample/candidate';
import { entryNames } from '../src/domain/records/entry';
import { build, DIST } from './build';
import { gifOf } from './film';
import type { Frame } from './film';
import { makeTracker } from './make-tracker';
import { addMentorSheet } from './mentor-packet';
import { parseOptions } from './options';

/** A page that opens on a busy machine takes its time. */
const READY_MS = 180_000;

/** A usual laptop's window: 1,060 px of grid beside Google's 300 px sidebar. */
const WINDOW = { width: 1360, height: 800 };
/** Tall enough for the dashboard's charts, which lie below the fold. */
const TALL = { width: 1360, height: 1500 };

/**
 * Photographs a tracker into a folder: every visible sheet under its name, the open sheet once
 * more at full length (`…-tall.png`), and each tab of the panel (`panel-…`). Returns the open
 * sheet's picture.
 *
 * @param now the emulator's clock, as given to `google`
 */
export async function takePictures(google: Google, now: number, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const preview = await startPreview({ google, port: 0, now: () => now, bundleFolder: DIST });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: WINDOW });
    await page.goto(preview.url);
    await page.waitForSelector('body[data-ready]', { timeout: READY_MS });
    const sheets = await page.evaluate<string[]>('preview.visibleSheets()');
    const first = await page.evaluate<string>('preview.activeSheet()');
    const fileOf = (sheet: string, ending = ''): string => join(folder, fileName(sheet) + ending);
    for (const sheet of sheets) await photograph(page, sheet, fileOf(sheet, '.png'));
    await page.setViewportSize(TALL);
    await photograph(page, first, fileOf(first, '-tall.png'));
    await page.setViewportSize(WINDOW);
    if (await page.locator('#sidebar').isVisible()) await photographPanel(page, folder);
    return fileOf(first, '.png');
  } finally {
    await browser.close();
    await preview.close();
  }
}

async function photograph(page: Page, sheet: string, path: string): Promise<void> {
  await page.evaluate(`preview.activate(${JSON.stringify(sheet)})`);
  await page.evaluate('preview.settled()');
  await page.screenshot({ path });
}

/** The panel as it lies in its 300 px: each tab, and the form of each kind of entry. */
async function photographPanel(page: Page, folder: string): Promise<void> {
  const panel = page.frameLocator('#sidebar-frame');
  const take = async (name: string): Promise<void> => {
    await page
      .locator('#sidebar')
      .screenshot({ path: join(folder, `panel-${fileName(name)}.png`) });
  };
  for (const tab of ['Today', 'Log', 'Recent', 'More']) {
    await panel.getByRole('button', { name: tab, exact: true }).click();
    await take(tab);
  }
  for (const name of ['Weekly review', 'Share with a mentor', 'Scores and feedback']) {
    await panel.getByRole('button', { name: 'More', exact: true }).click();
    await panel.getByRole('button', { name, exact: true }).click();
    await panel.getByRole('heading', { level: 2 }).nth(1).waitFor();
    await take(name);
  }
  await panel.getByRole('button', { name: 'Log', exact: true }).click();
  for (const kind of Object.values(entryNames)) {
    // A radio lies invisible over its whole tile.
    await panel.getByRole('radio', { name: kind, exact: true }).check({ force: true });
    await take(`Log ${kind}`);
  }
}

/** Photographs the panel of a spreadsheet without a tracker: its set-up. */
async function takeSetUpPicture(folder: string): Promise<void> {
  const now = Date.parse(`${SAMPLE_AS_OF}T12:00:00Z`);
  const google = createGoogle({
    now: () => now,
    timeZone: 'Etc/UTC',
    scriptTimeZone: 'Etc/UTC',
    bundleFolder: DIST,
  });
  google.run('showToday');
  const preview = await startPreview({ google, port: 0, now: () => now, bundleFolder: DIST });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: WINDOW });
    await page.goto(`${preview.url}panel`);
    await page.frameLocator('#sidebar-frame').getByText('Set up your tracker').waitFor();
    await page.locator('#sidebar').screenshot({ path: join(folder, 'panel-set-up.png') });
  } finally {
    await browser.close();
    await preview.close();
    google.dispose();
  }
}

/** Sharp enough to read, small enough for a README. */
const FILM_SCALE = 0.75;

/**
 * Films the first minute with a tracker, as the GIF of the README: what Today says, an hour that is
 * logged, the Dashboard that follows, then the week and the forecast.
 */
async function film(google: Google, now: number): Promise<Uint8Array> {
  const preview = await startPreview({ google, port: 0, now: () => now, bundleFolder: DIST });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: WINDOW, deviceScaleFactor: FILM_SCALE });
    await page.goto(preview.url);
    await page.waitForSelector('body[data-ready]', { timeout: READY_MS });
    const panel = page.frameLocator('#sidebar-frame');
    const frames: Frame[] = [];
    const take = async (milliseconds: number): Promise<void> => {
      frames.push({ png: await page.screenshot(), milliseconds });
    };
    const hours = "preview.displayAt('Dashboard', 'G4')";
    const before = await page.evaluate<string>(hours);
    await take(2500);
    await panel.getByRole('button', { name: 'Log', exact: true }).click();
    await panel.getByRole('radio', { name: 'Study session', exact: true }).check({ force: true });
    await take(1200);
    await panel.getByLabel('Minutes').fill('60');
    await take(1200);
    await panel.getByRole('button', { name: 'Save' }).click();
    await untilChanged(page, hours, before);
    await page.evaluate('preview.settled()');
    await take(2500);
    for (const sheet of ['Week', 'Forecast']) {
      await page.evaluate(`preview.activate('${sheet}')`);
      await page.evaluate('preview.settled()');
      await take(2200);
    }
    return gifOf(frames);
  } finally {
    await browser.close();
    await preview.close();
  }
}

/** Asks again and again: the page's policy forbids to wait inside of it. */
async function untilChanged(page: Page, expression: string, before: string): Promise<void> {
  const end = performance.now() + READY_MS;
  while ((await page.evaluate<string>(expression)) === before) {
    if (performance.now() > end) throw new Error(`${expression} is still ${before}.`);
    await page.waitForTimeout(200);
  }
}

function fileName(sheet: string): string {
  return sheet.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

/** `npm run pictures [folder]`: the sample candidate's tracker, and the README's pictures of it. */
async function main(folder: string): Promise<void> {
  build();
  await buildEngineWorker();
  const made = await makeTracker(parseOptions([]), SAMPLE_AS_OF);
  const { google, now } = made;
  // Those that are made on request, and Ratings and the other record sheets, which start hidden.
  await addMentorSheet(made);
  google.run('showFunctions');
  google.run('toggleRecordSheets');
  const spreadsheet = google.services.SpreadsheetApp.getActiveSpreadsheet();
  const [, dashboardSheet] = spreadsheet.getSheets();
  if (dashboardSheet) spreadsheet.setActiveSheet(dashboardSheet);
  google.ui.takeToasts();
  google.run('showToday');
  const dashboard = await takePictures(google, now, folder);
  mkdirSync('docs/pictures', { recursive: true });
  writeFileSync('docs/pictures/first-minute.gif', await film(google, now));
  google.dispose();
  copyFileSync(dashboard, 'docs/pictures/dashboard.png');
  await takeSetUpPicture(folder);
}

if (require.main === module) {
  main(resolve(process.argv[2] ?? '.out/pictures')).catch((error: unknown) => {
    console.error(error instanceof Error ? (error.stack ?? error.message) : error);
    process.exitCode = 1;
  });
}
