import type { Browser, Frame, Page } from 'playwright-core';
import { launchBrowser } from '../../../emulator/browser';
import type { Google } from '../../../emulator/google';
import { buildPage } from '../../../emulator/preview/page-files';
import { startPreview } from '../../../emulator/preview/server';
import type { Preview } from '../../../emulator/preview/server';
import { SAMPLE_AS_OF } from '../../../emulator/sample/candidate';

/** A spreadsheet shown in a real browser, with the panel beside it. */
export interface Shown {
  readonly page: Page;
  readonly panel: Frame;
  /** Errors and warnings of the page and its frames. */
  readonly errors: readonly string[];
}

const PATIENCE_MS = 90_000;

let browser: Browser | null = null;
const previews: Preview[] = [];

/** Builds the page and starts the browser, which takes longer than a test should. */
export async function warmUp(): Promise<void> {
  [browser] = await Promise.all([launchBrowser(), buildPage()]);
}

/** The address of a spreadsheet whose panel was shown by a function of the menu, or by none. */
export async function preview(google: Google, menuFunction: string | null): Promise<string> {
  google.run('onOpen', undefined, 'LIMITED');
  if (menuFunction !== null) google.run(menuFunction);
  const now = Date.parse(`${SAMPLE_AS_OF}T12:00:00Z`);
  const started = await startPreview({ google, port: 0, now: () => now });
  previews.push(started);
  return started.url;
}

/**
 * Opens the spreadsheet at an address once more, or with `panel` at its end the panel alone; pages
 * share the browser's storage.
 */
export async function show(url: string): Promise<Shown> {
  const { page, errors } = await showGrid(url);
  return { page, panel: await panelOf(page), errors };
}

/** Opens the spreadsheet at an address as somebody without the add-on does. */
export async function showGrid(url: string): Promise<Omit<Shown, 'panel'>> {
  if (!browser) throw new Error('Call warmUp in beforeAll.');
  const [context = await browser.newContext({ viewport: { width: 1360, height: 800 } })] =
    browser.contexts();
  // The spreadsheet is calculated in this process, which sees nothing of the page meanwhile.
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(url);
  await page.waitForSelector('body[data-ready]');
  return { page, errors };
}

/** The panel's frame once it has something to show. */
export async function panelOf(page: Page): Promise<Frame> {
  await page.frameLocator('#sidebar-frame').locator('main h2, main section').first().waitFor();
  const frame = page.frames().find((one) => one.url().includes('/sidebar.html'));
  if (!frame) throw new Error('The panel has no frame.');
  return frame;
}

/** Loads the panel again, as after it was closed and opened. */
export async function reload({ page, panel }: Shown): Promise<Frame> {
  await panel.evaluate('location.reload()');
  await page.frameLocator('#sidebar-frame').locator('nav').waitFor();
  return panelOf(page);
}

/** Closes every preview, its pages and the browser. */
export async function closeAll(): Promise<void> {
  await browser?.close();
  browser = null;
  await Promise.all(previews.splice(0).map((one) => one.close()));
}
