import { sheetOf } from '../../tracker/fixture';
import { violations } from './access-tests';
import { holdAnswer } from './answers';
import type { Stage } from './stage';

/** Every form, with good input and bad. */
export function logTests(stage: Stage): void {
  test('says what is wrong beside the field and above, and keeps everything typed', async () => {
    await stage.choose('Study session');
    await stage.panel().getByLabel('Note').fill('A long note that must stay');
    await stage.panel().getByLabel('Minutes').fill('0');
    await stage.panel().getByText('More', { exact: true }).last().click();
    await stage.panel().getByLabel('Link').fill('not a link');
    await stage.save();
    await stage.panel().getByText('2 things need a change').waitFor();
    expect(await stage.panel().getByLabel('Minutes').getAttribute('aria-invalid')).toBe('true');
    await stage.panel().getByRole('link', { name: 'Link' }).click();
    expect(await stage.focusedId()).toBe('f-link');
    expect(await stage.panel().getByLabel('Note').inputValue()).toBe('A long note that must stay');
    await stage.panel().getByLabel('Minutes').fill('30');
    await stage.panel().getByLabel('Link').fill('');
    await stage.save();
    await stage.result('30 min');
    expect(stage.rows('Sessions')).toHaveLength(2);
  });

  test('a formula stays text when its entry is changed and saved again', async () => {
    await stage.tab('Recent');
    await stage
      .panel()
      .getByRole('button', { name: /^Change =1\+1/ })
      .click();
    await stage.panel().getByLabel('Note').fill('=HYPERLINK("https://example.com")');
    await stage.panel().getByRole('button', { name: 'Save changes' }).click();
    await stage.panel().getByRole('heading', { name: 'Recent entries' }).waitFor();
    expect(stage.rows('Sessions')[0]).toMatchObject({
      Topic: '=1+1 is <b>not</b> a formula',
      Note: '=HYPERLINK("https://example.com")',
    });
    expect(sheetOf(stage.google(), 'Sessions').formulas.flat().join('')).toBe('');
  });

  test('logs a problem with its minutes', async () => {
    await stage.choose('Problem');
    await stage.panel().getByLabel('Problem', { exact: true }).last().fill('Two Sum');
    await stage.panel().getByLabel('Difficulty').selectOption('Easy');
    await stage.panel().getByLabel('Pattern').fill('hashing');
    await stage.panel().getByLabel('Minutes').fill('20');
    await stage.panel().getByLabel('Optimal').check();
    await stage.save();
    await stage.result('Two Sum');
    expect(stage.rows('Problems')).toMatchObject([
      { Problem: 'Two Sum', Difficulty: 'Easy', Minutes: 20, Solved: true, Optimal: true },
    ]);
    expect(stage.rows('Sessions')[2]).toMatchObject({ Activity: 'Problem solving', Minutes: 20 });
  });

  test('logs a design with its checks', async () => {
    await stage.choose('Design');
    await stage.panel().getByLabel('Design', { exact: true }).last().fill('Parking lot');
    await stage.panel().getByLabel('Scale', { exact: true }).selectOption('L7');
    await stage.score('Quality', '3.5');
    await stage.panel().getByText('More', { exact: true }).last().click();
    await stage.panel().getByLabel('Did you ask before you drew?').check();
    await stage.save();
    await stage.result('Parking lot');
    expect(stage.rows('Designs')).toMatchObject([
      { Design: 'Parking lot', Scale: 'L7', Quality: 3.5, 'First ok': true, 'Time ok': false },
    ]);
  });

  test('plans a mock round, then scores it with feedback', async () => {
    await stage.choose('Mock round');
    await stage.panel().getByLabel('It is').selectOption('planned');
    await stage.panel().getByLabel('Type of round').selectOption('system design');
    await stage.panel().getByLabel('Day').fill('2026-08-24');
    await stage.panel().getByLabel('Name').fill('R. Osei');
    await stage.save();
    await stage.result('system design');
    expect(stage.rows('Mocks')).toMatchObject([{ Status: 'planned', Score: '' }]);
    await stage.tab('Recent');
    await stage
      .panel()
      .getByRole('button', { name: /^Change system design/i })
      .first()
      .click();
    await stage.panel().getByLabel('It is').selectOption('done');
    await stage.panel().getByLabel('Day').fill('2026-08-18');
    await stage.score('Requirements first', '3.5');
    await stage.panel().getByText('Asked about features, not about load').first().waitFor();
    await stage.score('Scale', '4');
    await stage.panel().getByRole('button', { name: 'Add something to fix' }).click();
    await stage.panel().getByLabel('What to fix 1', { exact: true }).fill('Size every part');
    await stage.panel().getByRole('button', { name: 'Add another' }).click();
    await stage.page().keyboard.type('Name what breaks first');
    await stage.panel().getByLabel('How severe 2 is').selectOption('major');
    expect(await violations(stage.panel())).toEqual([]);
    await stage.panel().getByRole('button', { name: 'Save changes' }).click();
    await stage.panel().getByRole('heading', { name: 'Recent entries' }).waitFor();
    expect(stage.rows('Mocks')).toMatchObject([
      { Status: 'done', 'Dimension 1': 3.5, 'Dimension 2': 4, Rater: 'R. Osei' },
    ]);
    expect(stage.rows('Feedback')).toMatchObject([
      { 'What to fix': 'Size every part', Severity: 'minor' },
      { 'What to fix': 'Name what breaks first', Severity: 'major' },
    ]);
  });

  test('logs a story that was told', async () => {
    stage.google().user.typeInto('Stories', 'B2', '2026-08-01');
    stage.google().user.typeInto('Stories', 'C2', 'The outage');
    await stage.reload();
    await stage.choose('Study session');
    // Earlier topics are suggested, as text.
    const earlier = '#f-topic-list option[value="=1+1 is <b>not</b> a formula"]';
    expect(await stage.panel().locator(earlier).count()).toBe(1);
    await stage.choose('Story told');
    await stage.panel().getByLabel('Story', { exact: true }).selectOption('The outage');
    await stage.panel().getByLabel('Length, seconds').fill('150');
    await stage.save();
    await stage.result('The outage');
    expect(stage.rows('Tellings')).toMatchObject([{ Seconds: 150, 'Rater is': 'self' }]);
  });

  test('logs self-ratings', async () => {
    await stage.choose('Self-ratings');
    await stage.score('How quick and sure was your coding?', '3.5');
    await stage.score('How confident do you feel?', 'Medium');
    await stage.save();
    await stage.result('Weekly');
    expect(stage.rows('Ratings')).toMatchObject([
      { Item: 'wk-coding', Value: 3.5 },
      { Item: 'wk-confidence', Value: 2 },
    ]);
  });

  test('another form is filled while one is on its way, and each stays what it is', async () => {
    await stage.choose('Study session');
    await stage.panel().getByLabel('Topic').fill('On its way');
    const release = await holdAnswer(stage.page());
    await stage.save();
    await stage.panel().getByRole('button', { name: 'Saving…' }).waitFor();
    expect(await stage.panel().getByLabel('Topic').isEditable()).toBe(false);
    expect(await violations(stage.panel())).toEqual([]);
    await stage.choose('Problem');
    const title = stage.panel().getByLabel('Problem', { exact: true }).last();
    await title.fill('Typed meanwhile');
    release();
    await stage.result('On its way');
    expect(await title.inputValue()).toBe('Typed meanwhile');
    await stage.logTopic('The second one');
    expect(stage.topicRows('On its way')).toHaveLength(1);
    expect(stage.topicRows('The second one')).toHaveLength(1);
    await stage.choose('Problem');
    await stage.panel().getByRole('button', { name: 'Clear the form' }).click();
  });
}
