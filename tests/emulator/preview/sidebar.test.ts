import type { Frame } from 'playwright-core';
import { closeBrowser, closePages, openPage, shows, warmUp } from './open-page';
import type { OpenPage } from './open-page';

// A page of 12 MB and a calculation take seconds on a machine that runs other tests as well.
jest.setTimeout(60_000);
beforeAll(warmUp, 120_000);
afterEach(closePages);
afterAll(closeBrowser);

test('runs the function of a menu item, shows its toast and what it wrote', async () => {
  const { page, errors } = await openPage();
  await page.getByText('Extensions › Loop Ready').click();
  await page.getByRole('menuitem', { name: 'Write ten' }).click();
  await page.locator('#toasts').getByText('Ten is in A2').waitFor();
  await shows(page, 'Data', 'A2', '10');
  expect(await page.getByRole('menuitem', { name: 'Write ten' }).isVisible()).toBe(false);
  expect(errors).toEqual([]);
});

test('opens the sidebar when a script shows it, and closes it', async () => {
  const { page } = await openPage();
  expect(await page.locator('#sidebar').isVisible()).toBe(false);
  const frame = await openSidebar(page);
  expect(await page.locator('#sidebar-title').textContent()).toBe('Log');
  await frame.evaluate('google.script.host.close()');
  await page.locator('#sidebar').waitFor({ state: 'hidden' });
  await openSidebar(page);
});

test('calls the server from the sidebar and shows what the call wrote', async () => {
  const { page } = await openPage();
  const frame = await openSidebar(page);
  await page.evaluate(`preview.activate('Other')`);
  const outcome = await frame.evaluate('outcome(function (run) { run.double({ n: 21 }); })');
  expect(outcome).toEqual({ value: { doubled: 42, sheet: 'Other' }, user: 'mine' });
  await shows(page, 'Other', 'A5', '42');
});

test('hands an Error to the failure handler', async () => {
  const { page } = await openPage();
  const frame = await openSidebar(page);
  const thrown = await frame.evaluate('outcome(function (run) { run.fail(); })');
  expect(thrown).toEqual({ message: 'There is no such topic.', isError: true, user: 'mine' });
  const missing = await frame.evaluate('outcome(function (run) { run.nothing(); })');
  expect(missing).toHaveProperty('message', expect.stringContaining('nothing'));
});

test('refuses values that Google cannot carry before they are sent', async () => {
  const { page } = await openPage();
  const frame = await openSidebar(page);
  for (const value of ['new Date(0)', '{ when: [new Date(0)] }', 'new Map()', 'document.body']) {
    await expect(frame.evaluate(`google.script.run.double(${value})`)).rejects.toThrow(
      'Failed due to illegal value in property: 0',
    );
  }
});

test('keeps the sidebar from the page around it and from the network', async () => {
  const { page, preview } = await openPage();
  const frame = await openSidebar(page);
  await expect(frame.evaluate('parent.document.title')).rejects.toThrow('cross-origin');
  await expect(frame.evaluate(`fetch(${JSON.stringify(preview.url)})`)).rejects.toThrow();
});

async function openSidebar(page: OpenPage['page']): Promise<Frame> {
  await page.getByText('Extensions › Loop Ready').click();
  await page.getByRole('menuitem', { name: 'Open sidebar' }).click();
  await page.frameLocator('#sidebar-frame').getByText('A sidebar').waitFor();
  const frame = page.frames().find((one) => one.url().includes('/sidebar.html'));
  if (!frame) throw new Error('The sidebar has no frame.');
  return frame;
}
