import { launchBrowser } from '../../emulator/browser';
import { unpackShippedBrowser } from '../../emulator/shipped-browser';

jest.setTimeout(60_000);

const wished = process.env.CHROME_PATH;

afterEach(() => {
  if (wished === undefined) delete process.env.CHROME_PATH;
  else process.env.CHROME_PATH = wished;
});

test('fails with a remedy, and never passes over, when the browser does not start', async () => {
  process.env.CHROME_PATH = '/nowhere/chrome';
  await expect(launchBrowser()).rejects.toThrow(
    '/nowhere/chrome did not start. Set CHROME_PATH to the program file of a Chrome',
  );
});

test('starts the shipped browser with its own libraries and fonts', async () => {
  const shipped = await unpackShippedBrowser();
  expect(Object.keys(shipped.env)).toEqual(['LD_LIBRARY_PATH', 'FONTCONFIG_FILE']);
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.setContent('<p style="display:inline">iiii</p><p style="display:inline">MMMM</p>');
  const widths = await page.evaluate(() =>
    [...document.querySelectorAll('p')].map((text) => text.getBoundingClientRect().width),
  );
  await browser.close();
  // Without any font every letter would be as wide as another, or have no width.
  expect(widths[0]).toBeGreaterThan(0);
  expect(widths[1]).toBeGreaterThan((widths[0] ?? 0) * 2);
});
