import { call, emptyTracker } from '../../tracker/fixture';
import { violations } from './access-tests';
import { loseAnswer } from './answers';
import { preview, show } from './open-panel';
import type { Stage } from './stage';

/** Each way in which the server can fail: the form keeps everything, and a retry writes one row. */
export function failureTests(stage: Stage): void {
  afterEach(() => {
    stage.google().faults.clear();
  });

  test('a double click and a retry after a failure write one row', async () => {
    await stage.choose('Study session');
    await stage.panel().getByLabel('Topic').fill('Once');
    stage.google().faults.lockBusy = true;
    await stage.save();
    await stage.result('What you typed is still here.');
    stage.google().faults.lockBusy = false;
    await stage.panel().getByRole('button', { name: 'Try again' }).click();
    await stage.result('Once');
    await stage.panel().getByLabel('Topic').fill('Twice clicked');
    await stage.panel().getByRole('button', { name: 'Save' }).dblclick();
    await stage.result('Twice clicked');
    expect(stage.topicRows('Once')).toHaveLength(1);
    expect(stage.topicRows('Twice clicked')).toHaveLength(1);
  });

  test.each([
    ['several accounts', 'PERMISSION_DENIED', 'You are signed in to several Google accounts'],
    ['the quota', 'Service invoked too many times for one day.', 'has used it up'],
    ['anything else', 'Service error: Spreadsheets', 'Service error: Spreadsheets'],
  ])('explains %s, keeps the form and saves once', async (name, message, words) => {
    await stage.choose('Study session');
    await stage.panel().getByLabel('Topic').fill(name);
    stage.google().faults.failCall('LockService.getDocumentLock', message);
    await stage.save();
    await stage.result(words);
    expect(await stage.panel().getByLabel('Topic').inputValue()).toBe(name);
    await stage.panel().getByRole('button', { name: 'Try again' }).click();
    await stage.result(name);
    expect(stage.topicRows(name)).toHaveLength(1);
  });

  test('a retry after the row was written and only the answer got lost writes one row', async () => {
    await stage.choose('Study session');
    await stage.panel().getByLabel('Topic').fill('Answer lost');
    await loseAnswer(stage.page());
    await stage.save();
    await stage.result('Google sent back no answer.');
    expect(stage.topicRows('Answer lost')).toHaveLength(1);
    await stage.panel().getByRole('button', { name: 'Try again' }).click();
    await stage.result('Answer lost');
    expect(stage.topicRows('Answer lost')).toHaveLength(1);
  });

  test('a retry after the server failed behind its last write writes one row', async () => {
    await stage.choose('Study session');
    await stage.panel().getByLabel('Topic').fill('Failed late');
    stage.google().faults.failCall('Lock.releaseLock', 'Service timed out');
    await stage.save();
    await stage.result('Google was too busy to finish this.');
    expect(stage.topicRows('Failed late')).toHaveLength(1);
    // What was stored by then is changed, not doubled.
    await stage.panel().getByLabel('Topic').fill('Failed late, then changed');
    await stage.panel().getByRole('button', { name: 'Save', exact: true }).click();
    await stage.result('Failed late, then changed');
    expect(stage.topicRows('Failed late')).toEqual([]);
    expect(stage.topicRows('Failed late, then changed')).toHaveLength(1);
  });

  test('a spreadsheet whose tracker is gone says so, and keeps the form', async () => {
    const google = await emptyTracker();
    const { page, panel } = await show(`${await preview(google, 'showToday')}panel`);
    await panel.getByRole('button', { name: 'Log', exact: true }).click();
    await panel.getByLabel('Topic').fill('Nowhere to go');
    await call(google, 'removeTracker', { confirm: true });
    await panel.getByRole('button', { name: 'Save', exact: true }).click();
    await panel.getByText('There is no tracker in this spreadsheet.').waitFor();
    expect(await panel.getByLabel('Topic').inputValue()).toBe('Nowhere to go');
    await panel.getByRole('button', { name: 'Look again' }).click();
    await panel.getByRole('heading', { name: 'Set up your tracker' }).waitFor();
    await page.close();
  });

  test('a tracker that did not open says why, and opens when it is tried again', async () => {
    stage.google().faults.failCall('DeveloperMetadataFinder.find', 'Service error: Spreadsheets');
    const { page, panel } = await stage.anotherPanel();
    await panel.getByRole('heading', { name: 'Your tracker did not open' }).waitFor();
    await panel.getByText('Service error: Spreadsheets').waitFor();
    expect(await violations(panel)).toEqual([]);
    await panel.getByRole('button', { name: 'Try again' }).click();
    await panel.getByRole('navigation').waitFor();
    await page.close();
  });

  test('explains a protected cell', async () => {
    await stage.choose('Study session');
    await stage.panel().getByLabel('Topic').fill('Protected');
    stage.google().faults.protectRange('Sessions', 'A1:I1000');
    await stage.save();
    await stage.result('is protected');
    stage.google().faults.clear();
    await stage.panel().getByRole('button', { name: 'Try again' }).click();
    await stage.result('Protected');
    expect(stage.topicRows('Protected')).toHaveLength(1);
  });

  test('recognises that it is offline', async () => {
    await stage.choose('Study session');
    await stage.panel().getByLabel('Topic').fill('Offline');
    await stage.page().context().setOffline(true);
    await stage.save();
    await stage.result('You seem to be offline.');
    await stage.page().context().setOffline(false);
    await stage.panel().getByRole('button', { name: 'Try again' }).click();
    await stage.result('Offline');
    expect(stage.topicRows('Offline')).toHaveLength(1);
  });
}
