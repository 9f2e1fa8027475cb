import { overflow, violations } from './access-tests';
import type { Stage } from './stage';

/** The review of a week. */
export function weekTests(stage: Stage): void {
  test('a week is reviewed from the keyboard, and stands on its sheet', async () => {
    await stage.tab('Today');
    await stage.panel().getByRole('button', { name: 'Weekly review' }).click();
    await stage.panel().getByRole('heading', { name: 'From your logs' }).waitFor();
    expect(await violations(stage.panel())).toEqual([]);
    expect(await overflow(stage.panel())).toBeLessThanOrEqual(0);
    await stage.panel().getByLabel('Goal 1', { exact: true }).fill('=Sleep');
    await stage.panel().getByLabel('Reached: =Sleep').press('Space');
    await stage.panel().getByLabel('Next goal 1').fill('Two designs');
    await stage.panel().getByLabel('Next goal 1').press('Enter');
    await stage.result('is saved');
    expect(await violations(stage.panel())).toEqual([]);
    const rows = stage.rows('Weekly reviews');
    const week = rows.findIndex((row) => row['Goal 1'] === '=Sleep');
    expect(rows[week]).toMatchObject({ 'Goal 1': '=Sleep', 'Goal 1 done': true });
    expect(rows[week + 1]).toMatchObject({ 'Goal 1': 'Two designs' });
  });

  test('a review that was not saved is still there after the panel was loaded again', async () => {
    await stage.panel().getByLabel('Note').fill('half a thought');
    await stage.reload();
    await stage.panel().getByRole('button', { name: 'Weekly review' }).click();
    expect(await stage.panel().getByLabel('Note').inputValue()).toBe('half a thought');
    await stage.panel().getByRole('button', { name: 'Save the review' }).click();
    await stage.result('is saved');
  });
}
