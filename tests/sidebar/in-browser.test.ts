import type { Browser, FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from '../../emulator/browser';
import { buildPage } from '../../emulator/preview/page-files';
import { startPreview } from '../../emulator/preview/server';
import type { Preview } from '../../emulator/preview/server';
import type { Google } from '../../emulator/google';
import { SAMPLE_AS_OF } from '../../emulator/sample/candidate';
import { create, records, sheetOf, spreadsheet } from '../tracker/fixture';

// A page of 12 MB and a calculation take seconds on a machine that runs other tests as well.
jest.setTimeout(90_000);

let browser: Browser;
const previews: Preview[] = [];

beforeAll(async () => {
  [browser] = await Promise.all([launchBrowser(), buildPage()]);
}, 120_000);

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await Promise.all(previews.splice(0).map((preview) => preview.close()));
});

afterAll(async () => {
  await browser.close();
});

/** The preview of a spreadsheet with the sidebar open at a menu item. */
async function openPanel(
  google: Google,
  item: string,
): Promise<{ page: Page; panel: FrameLocator }> {
  google.run('onOpen', undefined, 'LIMITED');
  const now = Date.parse(`${SAMPLE_AS_OF}T12:00:00Z`);
  const preview = await startPreview({ google, port: 0, now: () => now });
  previews.push(preview);
  const page = await browser.newPage({ viewport: { width: 1360, height: 800 } });
  await page.goto(preview.url);
  await page.waitForSelector('body[data-ready]');
  await page.getByText('Extensions › Loop Ready').click();
  await page.getByRole('menuitem', { name: item }).click();
  return { page, panel: page.frameLocator('#sidebar-frame') };
}

test('from an empty spreadsheet to the first session logged', async () => {
  const google = spreadsheet();
  const { panel } = await openPanel(google, 'Create tracker');
  await panel.getByRole('heading', { name: 'Set up your tracker' }).waitFor();
  await panel.getByLabel('First day of the plan').fill('2026-06-01');
  await panel.getByRole('button', { name: 'Create tracker' }).click();
  await panel.getByText('Your tracker is ready.').waitFor();
  await panel.getByLabel('Topic').fill('=1+1 is <b>not</b> a formula');
  await panel.getByLabel('Minutes').fill('45');
  await panel.getByRole('button', { name: 'Save' }).click();
  await panel.getByText('Saved 45 minutes. 0.8 hours this week.').waitFor();
  expect(records(sheetOf(google, 'Sessions'))).toMatchObject([
    { Topic: '=1+1 is <b>not</b> a formula', Minutes: 45, Area: 'Coding' },
  ]);
});

test('keeps everything typed when the input is wrong, and names each field', async () => {
  const google = spreadsheet();
  await create(google);
  const { panel } = await openPanel(google, 'Log a session');
  await panel.getByLabel('Note').fill('A long note that must stay');
  await panel.getByLabel('Minutes').fill('0');
  await panel.getByLabel('Link').fill('not a link');
  await panel.getByRole('button', { name: 'Save' }).click();
  await panel.getByText('2 fields need a change.').waitFor();
  expect(await panel.getByLabel('Minutes').getAttribute('aria-invalid')).toBe('true');
  expect(await panel.getByLabel('Note').inputValue()).toBe('A long note that must stay');
  await panel.getByLabel('Minutes').fill('30');
  await panel.getByLabel('Link').fill('');
  await panel.getByRole('button', { name: 'Save' }).click();
  await panel.getByText('Saved 30 minutes.').waitFor();
  expect(records(sheetOf(google, 'Sessions'))).toHaveLength(1);
});

test('a failure on the way keeps the form, and the retry writes one row', async () => {
  const google = spreadsheet();
  await create(google);
  const { panel } = await openPanel(google, 'Log a session');
  google.faults.lockBusy = true;
  await panel.getByLabel('Topic').fill('Graphs');
  await panel.getByRole('button', { name: 'Save' }).click();
  await panel.getByText('What you typed is still here.').waitFor();
  google.faults.lockBusy = false;
  await panel.getByRole('button', { name: 'Save' }).dblclick();
  await panel.getByText('Saved 60 minutes.').waitFor();
  expect(records(sheetOf(google, 'Sessions')).map((row) => row['Topic'])).toEqual(['Graphs']);
});

test('a sheet name that is taken is a choice', async () => {
  const google = spreadsheet({ sheets: ['Plan'] });
  google.user.typeInto('Plan', 'A1', 'mine');
  const { panel } = await openPanel(google, 'Create tracker');
  await panel.getByRole('button', { name: 'Create tracker' }).click();
  await panel.getByText('You already have a sheet named Plan.').waitFor();
  expect(google.workbook.dump()).toHaveLength(1);
  await panel.getByRole('button', { name: 'Use the other names' }).click();
  await panel.getByText('Your tracker is ready.').waitFor();
  expect(sheetOf(google, 'Plan').values).toEqual([['mine']]);
});
