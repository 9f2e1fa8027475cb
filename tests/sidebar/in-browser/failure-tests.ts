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
