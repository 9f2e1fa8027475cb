import { violations } from './access-tests';
import type { Stage } from './stage';

/** Changing, deleting and undoing what was logged, and forms that were left unsaved. */
export function recentTests(stage: Stage): void {
  test('undoes the last action, also after the panel was loaded again', async () => {
    const before = stage.rows('Sessions').length;
    await stage.logTopic('To be undone');
    await stage.panel().getByRole('button', { name: 'Undo', exact: true }).click();
    await stage.result('Undone');
    expect(stage.rows('Sessions')).toHaveLength(before);
    await stage.logTopic('To be undone later');
    await stage.reload();
    await stage.tab('Recent');
    await stage.panel().getByRole('button', { name: 'Undo', exact: true }).click();
    await stage.result('Undone');
    expect(stage.rows('Sessions')).toHaveLength(before);
  });

  test('deletes an entry after asking, and brings it back', async () => {
    const before = stage.rows('Sessions');
    await stage.logTopic('To be deleted');
    await stage.tab('Recent');
    await stage.panel().getByRole('button', { name: 'Delete To be deleted' }).click();
    await stage.panel().getByRole('group', { name: 'Delete?' }).waitFor();
    expect(await violations(stage.panel())).toEqual([]);
    await stage.panel().getByRole('button', { name: 'Delete it' }).click();
    await stage.result('Undo');
    expect(stage.rows('Sessions')).toEqual(before);
    await stage.panel().getByRole('button', { name: 'Undo', exact: true }).click();
    await stage.panel().getByRole('button', { name: 'Delete To be deleted' }).waitFor();
    expect(stage.rows('Sessions')).toHaveLength(before.length + 1);
  });

  test('does not overwrite what was changed since, and says so', async () => {
    await stage.tab('Recent');
    await stage.panel().getByRole('button', { name: 'Change To be deleted' }).click();
    await stage.panel().getByLabel('Note').fill('mine');
    const row = stage.rows('Sessions').findIndex(({ Topic }) => Topic === 'To be deleted') + 2;
    stage.google().user.typeInto('Sessions', `G${row}`, '77');
    await stage.panel().getByRole('button', { name: 'Save changes' }).click();
    await stage.panel().getByText('This entry was changed since you opened it').waitFor();
    await stage.panel().getByText('Minutes: 77').waitFor();
    expect(await violations(stage.panel())).toEqual([]);
    expect(stage.rows('Sessions')[row - 2]).toMatchObject({ Minutes: 77, Note: '' });
    await stage.panel().getByRole('button', { name: 'Take theirs' }).click();
    expect(await stage.panel().getByLabel('Minutes').inputValue()).toBe('77');
    await stage.panel().getByRole('button', { name: 'Cancel' }).click();
  });

  test('a form that was not saved is still there after the panel was loaded again', async () => {
    await stage.choose('Study session');
    await stage.panel().getByLabel('Topic').fill('Half typed');
    await stage.panel().getByLabel('Note').fill('so far');
    await stage.reload();
    await stage.tab('Log');
    expect(await stage.panel().getByLabel('Topic').inputValue()).toBe('Half typed');
    expect(await stage.panel().getByLabel('Note').inputValue()).toBe('so far');
    await stage.panel().getByRole('button', { name: 'Clear the form' }).click();
  });
}
