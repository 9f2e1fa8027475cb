import type { Google } from '../../emulator/google';
import { SAMPLE_AS_OF } from '../../emulator/sample/candidate';
import { addDays } from '../../src/domain/time/day';
import type { RateAnswer, Reviews } from '../../src/rpc/practice';
import { design, problem, telling } from './entries';
import { call, emptyTracker, records, sampleTracker, save, sheetOf, typeStory } from './fixture';

async function reviewsOf(google: Google): Promise<Reviews> {
  const answer = await call(google, 'readReviews', {});
  if (answer.kind !== 'reviews') throw new Error(JSON.stringify(answer));
  return answer.reviews;
}

/** A tracker in which something of each kind was practised long ago. */
async function practised(): Promise<{ readonly google: Google; readonly story: string }> {
  const google = await emptyTracker();
  const day = addDays(SAMPLE_AS_OF, -60);
  const story = await typeStory(google, 'The outage');
  await save(google, 'problem-0001', { ...problem, day });
  await save(google, 'design-0001', { ...design, day: addDays(day, 1) });
  const told = await save(google, 'telling-0001', { ...telling, day: addDays(day, 2), story });
  if (told.kind !== 'saved' || told.saved.entry.kind !== 'telling') throw new Error('not told');
  return { google, story: told.saved.entry.story };
}

const recallsOf = (google: Google) => records(sheetOf(google, 'Recalls'));

test('asks for problems, designs and stories by the names that people know', async () => {
  const { google, story } = await practised();
  const { items, ...rest } = await reviewsOf(google);
  expect(items.map(({ kind, item, title }) => [kind, item, title]).sort()).toEqual([
    ['design', 'url-shortener', 'URL shortener'],
    ['problem', 'two-sum', 'Two Sum'],
    ['story', story, 'The outage'],
  ]);
  expect(rest).toEqual({ more: 0, doneMinutes: 0, dayMinutes: 30 });
});

test('one click writes a row of Recalls, and the review is gone until it is due again', async () => {
  const { google } = await practised();
  const answer = await rate(google, 'rate-0001', 'Good');
  expect(answer).toMatchObject({
    kind: 'rated',
    undo: { id: 'rate-0001', label: 'Good: Two Sum' },
    reviews: { doneMinutes: 10 },
  });
  const titles = (await reviewsOf(google)).items.map(({ title }) => title);
  expect(titles).not.toContain('Two Sum');
  expect(recallsOf(google)).toEqual([
    expect.objectContaining({ Id: 'rate-0001', Kind: 'problem', Item: 'two-sum', Rating: 'Good' }),
  ]);
});

test('the answer shows the reviews as the next reading finds them', async () => {
  const { google } = await practised();
  const answer = await rate(google, 'rate-0001', 'Again');
  expect(answer).toHaveProperty('reviews', await reviewsOf(google));
});

test('the same request is written once', async () => {
  const { google } = await practised();
  await rate(google, 'rate-0001', 'Good');
  expect(await rate(google, 'rate-0001', 'Good')).toMatchObject({ kind: 'rated' });
  expect(recallsOf(google)).toHaveLength(1);
});

test('a rating can be undone', async () => {
  const { google } = await practised();
  const before = await reviewsOf(google);
  await rate(google, 'rate-0001', 'Easy');
  const undone = await call(google, 'undo', { id: 'undo-0001', action: 'rate-0001' });
  expect(undone).toMatchObject({ kind: 'undone', label: 'Easy: Two Sum' });
  expect(recallsOf(google).filter(({ Id }) => Id !== '')).toEqual([]);
  expect(await reviewsOf(google)).toEqual(before);
});

test('a day has only the minutes that Settings gives it', async () => {
  const google = await sampleTracker();
  const { items, more } = await reviewsOf(google);
  const minutes = items.reduce((sum, item) => sum + item.minutes, 0);
  expect(minutes).toBeGreaterThan(0);
  expect(minutes).toBeLessThanOrEqual(30);
  expect(more).toBeGreaterThan(0);
  const rows = sheetOf(google, 'Settings').values;
  const row = rows.findIndex(([key]) => key === 'review_minutes');
  const column = rows[0]?.indexOf('Value') ?? 0;
  google.user.typeInto('Settings', `${String.fromCharCode(65 + column)}${row + 1}`, '240');
  const all = await reviewsOf(google);
  expect(all.items.length + all.more).toBe(items.length + more);
  expect(all.items.length).toBeGreaterThan(items.length);
  google.user.typeInto('Settings', `${String.fromCharCode(65 + column)}${row + 1}`, '0');
  expect(await reviewsOf(google)).toMatchObject({ items: [], dayMinutes: 0 });
});

test('everything comes up by the day before the interview', async () => {
  const google = await emptyTracker();
  await save(google, 'problem-0001', { ...problem, day: addDays(SAMPLE_AS_OF, -1) });
  expect((await reviewsOf(google)).items).toEqual([]);
  const rows = sheetOf(google, 'Settings').values;
  const row = rows.findIndex(([key]) => key === 'interview');
  const column = rows[0]?.indexOf('Value') ?? 0;
  google.user.typeInto(
    'Settings',
    `${String.fromCharCode(65 + column)}${row + 1}`,
    addDays(SAMPLE_AS_OF, 1),
  );
  expect((await reviewsOf(google)).items).toMatchObject([{ title: 'Two Sum', due: SAMPLE_AS_OF }]);
});

test('what is not in the tracker cannot be rated, and neither can nonsense', async () => {
  const { google } = await practised();
  const request = { id: 'rate-0001', kind: 'problem', rating: 'Good' } as const;
  expect(await call(google, 'rateReview', { ...request, item: 'gone' })).toEqual({ kind: 'gone' });
  for (const more of [{ rating: 'Great' }, { kind: 'principle' }, { item: 7 }, { id: '' }]) {
    const sent = { ...request, item: 'two-sum', ...more };
    expect(await google.callFromSidebar('rateReview', [sent])).toMatchObject({ kind: 'refused' });
  }
  expect(recallsOf(google).filter(({ Id }) => Id !== '')).toEqual([]);
});

function rate(google: Google, id: string, rating: 'Again' | 'Good' | 'Easy'): Promise<RateAnswer> {
  return call(google, 'rateReview', { id, kind: 'problem', item: 'two-sum', rating });
}
