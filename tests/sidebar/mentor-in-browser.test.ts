import type { Frame, Page } from 'playwright-core';
import type { Google } from '../../emulator/google';
import { formLine, formRow } from '../../src/workbook/sheets/mentor-layout';
import { holds, placeOf } from '../emulator/preview/open-page';
import { records, sheetOf } from '../tracker/fixture';
import { mentorTracker } from '../tracker/mentor-tracker';
import { overflow, violations } from './in-browser/access-tests';
import { closeAll, preview, show, showGrid, warmUp } from './in-browser/open-panel';

// A page of 12 MB and a calculation take seconds on a machine that runs other tests as well.
jest.setTimeout(180_000);

/** Tall enough for the forms below the report: a mentor scrolls. */
const TALL = { width: 1360, height: 3600 };

let google: Google;
let url: string;
let panel: Frame;

beforeAll(async () => {
  await warmUp();
  google = await mentorTracker();
  url = await preview(google, null);
}, 180_000);
afterAll(closeAll);

const rowsOf = (title: string) => records(sheetOf(google, title));
const button = (name: string) => panel.getByRole('button', { name, exact: true });
const result = (words: string) =>
  panel.locator('.foot [role=status]').getByText(words).first().waitFor();

/** Types into a line of the first form as a mentor does: a click, the text, Enter. */
async function typeInto(page: Page, line: number, text: string): Promise<void> {
  const { x, y } = await placeOf(page, 'Mentor', `B${formRow(0) + line}`);
  await page.mouse.click(x, y);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Chooses from the list of a line: a click opens it. */
async function chooseIn(page: Page, line: number, choice: string): Promise<void> {
  const { x, y } = await placeOf(page, 'Mentor', `B${formRow(0) + line}`);
  await page.mouse.click(x, y);
  await page.getByText(choice, { exact: true }).click();
}

test('a mentor fills a form in the grid, with no panel and no add-on', async () => {
  const { page, errors } = await showGrid(url);
  await page.setViewportSize(TALL);
  await page.evaluate('preview.activate("Mentor")');
  await page.evaluate('preview.settled()');
  expect(await page.locator('#sidebar').isVisible()).toBe(false);
  await typeInto(page, formLine.rater, 'Ann');
  await chooseIn(page, formLine.raterKind, 'mentor');
  await typeInto(page, formLine.day, '2026-08-18');
  await chooseIn(page, formLine.type, 'coding');
  await typeInto(page, formLine.overall, '3.5');
  await typeInto(page, formLine.fix, 'Name the test first');
  const fix = { row: formRow(0) + formLine.fix, column: 2 };
  await holds(google, 'Mentor', fix, 'Name the test first');
  await holds(
    google,
    'Mentor',
    { row: formRow(0), column: 2 },
    'Ready for the candidate to take in',
  );
  expect(errors).toEqual([]);
  await page.close();
});

test('the candidate shares from the panel, which says first what that means', async () => {
  google.run('showMentor');
  ({ panel } = await show(`${url}panel`));
  await panel.getByRole('heading', { name: 'Who has access' }).waitFor();
  expect(await violations(panel)).toEqual([]);
  expect(await overflow(panel)).toBeLessThanOrEqual(0);
  await panel.getByLabel('Address').fill('ann@example.com');
  await panel.getByLabel('They may').selectOption('editor');
  await button('Share…').click();
  await panel.getByText('Share all of this spreadsheet with ann@example.com?').waitFor();
  expect(await violations(panel)).toEqual([]);
  expect(google.access.editors()).toEqual([]);
  await button('Share').click();
  await result('Shared with ann@example.com.');
  expect(google.access.editors()).toEqual(['ann@example.com']);
});

test('the candidate takes the form in with one click, once', async () => {
  await button('‹ More').click();
  await button('Scores and feedback').click();
  await panel.getByText('1 form ready.').waitFor();
  expect(await violations(panel)).toEqual([]);
  expect(await overflow(panel)).toBeLessThanOrEqual(0);
  await button('Take in').dblclick();
  await result('Taken in: 1 round.');
  await panel.getByText('Nothing new to take in.').waitFor();
  expect(rowsOf('Mocks').filter((row) => row['Rater'] === 'Ann')).toHaveLength(1);
  await panel.getByText('Name the test first').first().waitFor();
});

test('a remark is addressed with what shows it', async () => {
  const item = panel.getByRole('listitem').filter({ hasText: 'Name the test first' });
  await item.getByText('Addressed…').click();
  await item.getByLabel('What shows it').fill('=three test lists');
  await item.getByLabel('What shows it').press('Enter');
  await result('Addressed: Name the test first');
  expect(rowsOf('Feedback').at(-1)).toMatchObject({
    Status: 'addressed',
    'What shows it': '=three test lists',
  });
});

test('a revoked mentor has no access, and the sheets open again', async () => {
  await button('‹ More').click();
  await button('Share with a mentor').click();
  await button('Remove the access of ann@example.com').click();
  expect(await violations(panel)).toEqual([]);
  await button('Remove access').click();
  await result('ann@example.com has no access any more.');
  expect(google.access.editors()).toEqual([]);
  expect(google.access.protections().every(({ warningOnly }) => warningOnly)).toBe(true);
});
