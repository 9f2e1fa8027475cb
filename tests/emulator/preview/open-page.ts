import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../../emulator/browser';
import type { Google } from '../../../emulator/google';
import { buildPage } from '../../../emulator/preview/page-files';
import { startPreview } from '../../../emulator/preview/server';
import type { Probe } from '../../../emulator/preview/page/probe';
import type { Preview } from '../../../emulator/preview/server';
import { bundleFolder, removeBundles } from '../bundle-folder';
import { closeAll, NOW, open } from '../open';

/** An emulated spreadsheet with the sheets Data and Other, shown in a real browser. */
export interface OpenPage {
  readonly google: Google;
  readonly preview: Preview;
  readonly page: Page;
  /** Errors and warnings of the page and its frames. */
  readonly errors: readonly string[];
  /** How often the page told the server of an edit. */
  editsSent(): number;
  /** One more page on the same spreadsheet. */
  anotherPage(): Promise<Page>;
}

/** Strict, as the shipped bundle is. */
const CODE = `"use strict";
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu()
    .addItem('Write ten', 'writeTen').addSeparator().addItem('Open sidebar', 'openSidebar').addToUi();
}
function writeTen() {
  var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  spreadsheet.getSheetByName('Data').getRange(2, 1, 1, 1).setValues([[10]]);
  spreadsheet.toast('Ten is in A2', 'Written', 5);
}
function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Log'));
}
function double(request) {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  sheet.getRange(5, 1, 1, 1).setValues([[request.n * 2]]);
  return { doubled: request.n * 2, sheet: sheet.getName() };
}
function fail() { throw new Error('There is no such topic.'); }
function READY_DOUBLE(n) { return n * 2; }
`;

/** Its `outcome` calls the server and resolves with what the handlers were given. */
const SIDEBAR = `<!doctype html>
<html><body><h1>A sidebar</h1><script>
  window.outcome = function (start) {
    return new Promise(function (resolve) {
      start(google.script.run
        .withSuccessHandler(function (value, user) { resolve({ value: value, user: user }); })
        .withFailureHandler(function (error, user) {
          resolve({ message: error.message, isError: error instanceof Error, user: user });
        })
        .withUserObject('mine'));
    });
  };
</script></body></html>`;

/** In the page; see `emulator/preview/page/probe.ts`. */
declare const preview: Probe;

let browser: Browser | null = null;
const previews: Preview[] = [];

/** Builds the page and starts the browser, which takes longer than a test should. */
export async function warmUp(): Promise<void> {
  [browser] = await Promise.all([launchBrowser(), buildPage()]);
}

/** Opens the preview; `prepare` fills the workbook before anybody looks. */
export async function openPage(prepare?: (google: Google) => void): Promise<OpenPage> {
  const folder = bundleFolder(CODE, { 'Sidebar.html': SIDEBAR });
  const google = open({ bundleFolder: folder, sheets: ['Data', 'Other'] });
  google.run('onOpen', [{ authMode: 'LIMITED' }], 'LIMITED');
  prepare?.(google);
  const started = await startPreview({ google, port: 0, now: () => NOW, bundleFolder: folder });
  previews.push(started);
  if (!browser) throw new Error('Call warmUp in beforeAll.');
  const context = await browser.newContext({ viewport: { width: 1360, height: 800 } });
  const errors: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  context.on('weberror', (error) => errors.push(String(error.error())));
  let sent = 0;
  context.on('request', (request) => {
    if (request.postData()?.includes('"kind":"changes"')) sent += 1;
  });
  const anotherPage = async (): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(started.url);
    await page.waitForSelector('body[data-ready]');
    return page;
  };
  const page = await anotherPage();
  return { google, preview: started, page, errors, editsSent: () => sent, anotherPage };
}

/** Closes every page and preview of this test. */
export async function closePages(): Promise<void> {
  await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
  await Promise.all(previews.splice(0).map((one) => one.close()));
  closeAll();
  removeBundles();
}

/** Closes the browser of this test file. */
export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = null;
}

/** Types into a cell of the grid, as a person does, and presses Enter. */
export async function typeInto(page: Page, sheet: string, a1: string, text: string): Promise<void> {
  const { x, y } = await placeOf(page, sheet, a1);
  await page.mouse.click(x, y);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** The middle of a cell on the page. */
export async function placeOf(page: Page, sheet: string, a1: string): Promise<Place> {
  const place = await page.evaluate(([name, cell]) => preview.placeOf(name, cell), [
    sheet,
    a1,
  ] as const);
  if (!place) throw new Error(`The sheet ${sheet} is not open.`);
  return place;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Resolves when the grid shows this text in the cell. */
export async function shows(page: Page, sheet: string, a1: string, text: string): Promise<void> {
  // Functions, not texts: the page's policy forbids to evaluate a text again and again.
  await page.waitForFunction(
    ([sheetName, address, wanted]) => preview.displayAt(sheetName, address) === wanted,
    [sheet, a1, text] as const,
  );
}

/** Resolves when the emulated workbook holds this text in the cell. */
export async function holds(google: Google, sheet: string, at: Cell, text: string): Promise<void> {
  while (displayOf(google, sheet, at) !== text) {
    // The edit arrives by way of this process's own event loop.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** 1-based, as on screen. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** What the emulated workbook shows in a cell. */
export function displayOf(google: Google, sheetName: string, { row, column }: Cell): string {
  const sheet = google.workbook.dump().find(({ name }) => name === sheetName);
  return sheet?.displayValues[row - 1]?.[column - 1] ?? '';
}
