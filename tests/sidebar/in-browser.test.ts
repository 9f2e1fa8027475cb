import type { Frame } from 'playwright-core';
import { accessTests, overflow, violations } from './in-browser/access-tests';
import { failureTests } from './in-browser/failure-tests';
import { logTests } from './in-browser/log-tests';
import { recentTests } from './in-browser/recent-tests';
import { newStage } from './in-browser/stage';
import { weekTests } from './in-browser/week-tests';

// The tests share one browser and one tracker, and run in their order. Each log calculates the
// whole workbook, which takes seconds on a machine that runs other tests as well.
jest.setTimeout(180_000);

const SESSIONS_A_PANEL = 25;

const stage = newStage();

beforeAll(stage.open, 180_000);
afterAll(stage.close);

test('from an empty spreadsheet to the first session logged', async () => {
  const panel = stage.panel();
  await panel.getByRole('heading', { name: 'Set up your tracker' }).waitFor();
  await panel.getByLabel('First day').fill('2026-06-01');
  await panel.getByLabel('Interview day').fill('2026-11-16');
  await panel.getByText('It fits').waitFor();
  expect(await violations(panel)).toEqual([]);
  expect(await overflow(panel)).toBeLessThanOrEqual(0);
  stage.google().user.insertSheet('Plan');
  stage.google().user.typeInto('Plan', 'A1', 'My own plan');
  await panel.getByRole('button', { name: 'Create tracker' }).click();
  await panel.getByText('You already have a sheet named Plan').waitFor();
  expect(await violations(panel)).toEqual([]);
  await panel.getByRole('button', { name: 'Cancel' }).click();
  stage.google().user.deleteSheet('Plan');
  await panel.getByRole('button', { name: 'Create tracker' }).click();
  await panel.getByText('Your tracker is ready.').waitFor();
  await panel.getByText('Week 12 of 24').waitFor();
  await stage.tab('Log');
  await panel.getByLabel('Topic').fill('=1+1 is <b>not</b> a formula');
  await panel.getByLabel('Minutes').fill('45');
  await stage.save();
  await stage.result('45 min');
  expect(stage.rows('Sessions')).toMatchObject([
    { Topic: '=1+1 is <b>not</b> a formula', Minutes: 45, Area: 'Coding' },
  ]);
  // Everywhere it is shown, it is text.
  await stage.tab('Recent');
  await panel.locator('main').getByText('=1+1 is <b>not</b> a formula').first().waitFor();
  expect(await panel.locator('b').count()).toBe(0);
  expect(stage.errors()).toEqual([]);
  await stage.leaveGrid();
});

describe('Log', () => {
  logTests(stage);
});

describe('Recent', () => {
  recentTests(stage);
});

describe('Weekly review', () => {
  weekTests(stage);
});

describe('when the server fails', () => {
  failureTests(stage);
});

describe('everybody', () => {
  accessTests(stage);
});

test('two panels log fifty sessions in turn: none is lost, none is doubled', async () => {
  const other = await stage.anotherPanel();
  await Promise.all([logAll(stage.panel(), 'one'), logAll(other.panel, 'two')]);
  const wanted = Array.from({ length: SESSIONS_A_PANEL }, (_, index) => [
    `one ${index}`,
    `two ${index}`,
  ]);
  const topics = stage.rows('Sessions').map(({ Topic }) => String(Topic));
  const logged = topics.filter((topic) => /^(one|two) \d/.test(topic));
  expect([...logged].sort()).toEqual(wanted.flat().sort());
  // In turn: neither panel waited for the other to be done.
  expect(logged.findIndex((topic) => topic.startsWith('two'))).toBeLessThan(SESSIONS_A_PANEL);
  expect(logged.findIndex((topic) => topic.startsWith('one'))).toBeLessThan(SESSIONS_A_PANEL);
  await other.page.close();
}, 600_000);

test('offers to repair a damaged sheet, and saves afterwards', async () => {
  await stage.choose('Study session');
  await stage.panel().getByLabel('Topic').fill('After repair');
  await stage.panel().getByLabel('Minutes').fill('60');
  stage.google().user.deleteColumns('Sessions', 6, 1);
  await stage.save();
  await stage.panel().getByRole('button', { name: 'Repair', exact: true }).click();
  await stage.panel().getByText('Your tracker is whole again.').waitFor();
  await stage.tab('Log');
  expect(await stage.panel().getByLabel('Topic').inputValue()).toBe('After repair');
  await stage.save();
  await stage.result('After repair');
  expect(stage.topicRows('After repair')).toMatchObject([{ Minutes: 60 }]);
});

async function logAll(panel: Frame, name: string): Promise<void> {
  await panel.getByRole('button', { name: 'Log', exact: true }).click();
  await panel.getByRole('radio', { name: 'Study session' }).check({ force: true });
  for (let index = 0; index < SESSIONS_A_PANEL; index += 1) {
    await panel.getByLabel('Topic').fill(`${name} ${index}`);
    await panel.getByRole('button', { name: 'Save' }).click();
    await panel.locator('.foot').getByText(`${name} ${index},`).waitFor();
  }
}
