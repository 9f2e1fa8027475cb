import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../../scripts/build';
import { shippedCatalogue } from '../../src/domain/content/catalogue/shipped';
import { problem } from './entries';
import { call, createdTracker, emptyTracker, sampleTracker, save } from './fixture';

test('the catalogue travels in a file of its own, and no other code holds it', () => {
  const file = readFileSync(join(DIST, 'Catalogue.html'), 'utf8');
  expect(JSON.parse(file)).toEqual(shippedCatalogue);
  expect(file).not.toMatch(/[<>&]/);
  for (const name of ['Code.js', 'Sidebar.html', 'Workbook.html']) {
    expect(readFileSync(join(DIST, name), 'utf8')).not.toContain('Trapping Rain Water');
  }
});

test('a call reads it without reading a sheet', async () => {
  const google = await emptyTracker();
  google.resetCounts();
  const answer = await call(google, 'readCatalogue', {});
  expect(answer).toEqual({ kind: 'catalogue', catalogue: shippedCatalogue });
  expect(google.counts()).toMatchObject({ reads: 0, writes: 0 });
});

test('the next problem of an empty log is one that everybody begins with', async () => {
  const google = await emptyTracker();
  google.resetCounts();
  expect(await call(google, 'nextProblem', { passed: [] })).toMatchObject({
    kind: 'nextProblem',
    problem: { title: 'Two Sum', difficulty: 'Easy' },
  });
  expect(google.counts().writes).toBe(0);
});

test('what was tried, and what was passed over, is not suggested again', async () => {
  const google = await emptyTracker();
  await save(google, 'problem-0001', { ...problem, title: 'two sum' });
  const next = async (passed: readonly string[]): Promise<string | undefined> => {
    const answer = await call(google, 'nextProblem', { passed });
    return answer.kind === 'nextProblem' ? answer.problem?.title : undefined;
  };
  expect(await next([])).toBe('Contains Duplicate');
  expect(await next(['contains-duplicate'])).toBe('Valid Anagram');
});

test('in a week with a topic, the topic comes first', async () => {
  // The sample candidate begins on 1 June; week 5 begins on 29 June.
  const google = await createdTracker({ now: () => Date.parse('2026-07-01T12:00:00Z') });
  const answer = await call(google, 'nextProblem', { passed: [] });
  expect(answer).toMatchObject({ problem: { title: 'Valid Palindrome', pattern: 'Two pointers' } });
  expect(answer).toHaveProperty('problem.why', expect.stringContaining('this week’s topic'));
});

test('the sample candidate gets one that they have not tried', async () => {
  const google = await sampleTracker();
  const answer = await call(google, 'nextProblem', { passed: [] });
  const opened = await call(google, 'openSidebar', {});
  const tried = opened.kind === 'tracker' ? opened.suggestions.problems : [];
  expect(tried.length).toBeGreaterThan(20);
  const title = answer.kind === 'nextProblem' ? answer.problem?.title : '';
  expect(title).toBeTruthy();
  expect(tried.map((known) => known.title)).not.toContain(title);
});

test('whatever is sent, it answers', async () => {
  const google = await emptyTracker();
  // Anybody can send anything.
  for (const request of [null, 7, { passed: 'x' }, { passed: [7, null, { a: 1 }] }]) {
    expect(await google.callFromSidebar('nextProblem', [request])).toMatchObject({
      kind: 'nextProblem',
    });
  }
});
