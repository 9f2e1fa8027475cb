import {
  closeBrowser,
  closePages,
  displayOf,
  holds,
  openPage,
  placeOf,
  shows,
  typeInto,
  warmUp,
} from './open-page';

// A page of 12 MB and a calculation take seconds on a machine that runs other tests as well.
jest.setTimeout(60_000);
beforeAll(warmUp, 120_000);
afterEach(closePages);
afterAll(closeBrowser);

const A2 = { row: 2, column: 1 };

test('opens with a grid of 1,060 pixels, tabs, a formula bar and no errors', async () => {
  const { page, errors } = await openPage((google) => {
    google.run('openSidebar');
  });
  const [grid, frame] = await Promise.all([
    page.locator('#grid').boundingBox(),
    page.locator('#sidebar-frame').boundingBox(),
  ]);
  expect(grid).toMatchObject({ x: 0, width: 1060 });
  expect(grid?.height).toBeGreaterThanOrEqual(640);
  expect(frame).toMatchObject({ x: 1060, width: 300 });
  expect(await page.evaluate('preview.visibleSheets()')).toEqual(['Data', 'Other']);
  expect(await page.locator('[data-u-comp=formula-bar]').count()).toBe(1);
  expect(errors).toEqual([]);
});

test('carries a cell typed in the grid to the emulated workbook', async () => {
  const { page, google, errors } = await openPage();
  await typeInto(page, 'Data', 'A2', '7');
  await holds(google, 'Data', A2, '7');
  expect(google.workbook.takeChanges()).toEqual([]);
  expect(errors).toEqual([]);
});

test('calculates in the browser with custom functions and the day of the emulator', async () => {
  const { page, google } = await openPage(({ user }) => {
    user.typeInto('Data', 'A2', '3');
    user.typeInto('Data', 'B2', '=READY_DOUBLE(A2)+1');
    user.typeInto('Data', 'B3', '=TEXT(TODAY(),"yyyy-mm-dd")');
  });
  await shows(page, 'Data', 'B2', '7');
  await shows(page, 'Data', 'B3', '2026-11-20');
  await typeInto(page, 'Data', 'A2', '20');
  await shows(page, 'Data', 'B2', '41');
  await holds(google, 'Data', { row: 2, column: 2 }, '41');
});

test('shows what a formula spills, also when it did so before the page was opened', async () => {
  const { page } = await openPage(({ user }) => {
    user.typeInto('Data', 'A2', '3');
    user.typeInto('Data', 'A3', '5');
    user.typeInto('Data', 'C2', '=IFERROR(TRANSPOSE(A2:A3),"none")');
  });
  await shows(page, 'Data', 'D2', '5');
  await typeInto(page, 'Data', 'A3', '9');
  await shows(page, 'Data', 'D2', '9');
});

test('shows what a script writes without a reload, and does not send it back', async () => {
  const { page, google, preview, editsSent } = await openPage(({ user }) => {
    user.typeInto('Data', 'C2', '=A2*2');
  });
  await page.evaluate('window.sameDocument = true');
  google.user.setCell('Data', 'A2', 21);
  preview.publish();
  await shows(page, 'Data', 'C2', '42');
  // An edit after it arrives alone, so nothing was echoed in between.
  await typeInto(page, 'Data', 'B2', '1');
  await holds(google, 'Data', { row: 2, column: 2 }, '1');
  expect(editsSent()).toBe(1);
  expect(await page.evaluate('window.sameDocument')).toBe(true);
});

test('follows rows, names and sheets that a script changes', async () => {
  const { page, google, preview } = await openPage(({ user }) => {
    user.typeInto('Data', 'A2', '5');
    user.typeInto('Other', 'A1', '=Data!A2');
  });
  google.user.insertRows('Data', 1, 3);
  google.user.renameSheet('Data', 'Facts');
  preview.publish();
  await shows(page, 'Facts', 'A5', '5');
  await shows(page, 'Other', 'A1', '5');
  google.user.setCell('Facts', 'A5', 6);
  preview.publish();
  await shows(page, 'Other', 'A1', '6');
});

test('shows the edit of one page in another', async () => {
  const { page, anotherPage, google, editsSent } = await openPage();
  const other = await anotherPage();
  await typeInto(page, 'Data', 'A2', 'from one');
  await shows(other, 'Data', 'A2', 'from one');
  await typeInto(other, 'Data', 'A2', 'from the other');
  await shows(page, 'Data', 'A2', 'from the other');
  expect(displayOf(google, 'Data', A2)).toBe('from the other');
  expect(editsSent()).toBe(2);
});

test('refuses an edit made on an older workbook, says so and shows the newer', async () => {
  const { page, google, preview } = await openPage();
  // The edit is under way while a script moves the row that it is meant for.
  await page.route('**/act', async (route) => {
    google.user.insertRows('Data', 1, 1);
    google.user.setCell('Data', 'A1', 'newer');
    preview.publish();
    await route.continue();
  });
  await typeInto(page, 'Data', 'A2', 'late');
  await page.getByText('your last edit was not kept').waitFor();
  await shows(page, 'Data', 'A1', 'newer');
  await shows(page, 'Data', 'A2', '');
  expect(displayOf(google, 'Data', A2)).toBe('');
});

test('draws a chart at its anchor, moves it with the grid and redraws it', async () => {
  const { page } = await openPage((google) => {
    const { SpreadsheetApp, Charts } = google.services;
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    if (!sheet) throw new Error('No sheet.');
    const range = sheet.getRange(1, 1, 4, 1);
    range.setValues([['Week'], ['w1'], ['w2'], ['w3']]);
    const hours = sheet.getRange(1, 2, 4, 1).setValues([['Hours'], [1], [2], [3]]);
    sheet.setColumnWidths(1, 1, 150);
    const chart = sheet
      .newChart()
      .setChartType(Charts.ChartType.COLUMN)
      .addRange(range)
      .addRange(hours)
      .setNumHeaders(1)
      .setPosition(8, 3, 5, 7)
      .setOption('title', 'Hours by week')
      .setOption('width', 400)
      .setOption('height', 220)
      .build();
    sheet.insertChart(chart);
  });
  const panel = page.locator('#charts .chart');
  await panel.getByText('Hours by week').waitFor();
  const cell = await placeOf(page, 'Data', 'C8');
  const box = await panel.boundingBox();
  // The place is a cell's middle: Univer's cells are 88 x 24 where nobody set a size.
  expect(box?.x).toBeCloseTo(cell.x - 44 + 5, 0);
  expect(box?.y).toBeCloseTo(cell.y - 12 + 7, 0);
  expect(box).toMatchObject({ width: 400, height: 220 });

  await page.mouse.move(200, 200);
  await page.mouse.wheel(0, 100);
  await page.waitForFunction(
    (before) => Number(document.querySelector('.chart')?.getBoundingClientRect().y) < before - 50,
    box?.y ?? 0,
  );

  await page.mouse.wheel(0, -100);
  await typeInto(page, 'Data', 'B4', '50');
  await panel.getByText('50', { exact: true }).waitFor();
});
