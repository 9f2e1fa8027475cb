import type { Google } from '../../emulator/google';
import type { SaveWeekReviewAnswer, WeekReview, WeekWords } from '../../src/rpc/week-review';
import { call, records, sampleTracker, sheetOf } from './fixture';

async function reviewOf(google: Google, week: number | null): Promise<WeekReview> {
  const answer = await call(google, 'readWeekReview', { week });
  if (answer.kind !== 'weekReview') throw new Error(JSON.stringify(answer));
  return answer.review;
}

function save(
  google: Google,
  id: string,
  { week, version, words }: WeekReview,
  changed: Partial<WeekWords>,
): Promise<SaveWeekReviewAnswer> {
  const request = { id, week, version, words: { ...words, ...changed } };
  return call(google, 'saveWeekReview', request);
}

const rowOf = (google: Google, period: string) =>
  records(sheetOf(google, 'Weekly reviews')).find((row) => row['Period'] === period);

test('shows the week that is due, with what the logs and the sheet say of it', async () => {
  const google = await sampleTracker();
  // The sample's day is the first of week 13, so week 12 is due.
  expect(await reviewOf(google, null)).toMatchObject({ week: 12, of: 24 });
  const review = await reviewOf(google, 11);
  const row = rowOf(google, 'Week 11');
  expect(review).toMatchObject({
    words: {
      goal1: 'Rebuild the chat design',
      done1: true,
      goal2: 'Draft a story for Frugality',
      done2: false,
      next1: 'Draft a story for Frugality',
      next3: 'Book a design mock',
    },
  });
  expect(review.figures.problems).toBeGreaterThan(0);
  expect(row).toMatchObject({
    Problems: review.figures.problems,
    'Problem goal': review.figures.problemGoal,
    Mocks: review.figures.mocks,
  });
  expect(await reviewOf(google, 20)).toMatchObject({ week: 20, figures: { problems: null } });
  expect(await call(google, 'readWeekReview', { week: 60 })).toMatchObject({ kind: 'refused' });
});

test('writes goals, ticks and note where the sheet has them, as text, and takes them back', async () => {
  const google = await sampleTracker();
  const review = await reviewOf(google, 12);
  const before = sheetOf(google, 'Weekly reviews').values;
  const words = { done2: true, goal3: '=1+1', next1: 'Rest', note: "+ it's late" };
  const answer = await save(google, 'week-0001', review, words);
  expect(answer).toMatchObject({
    kind: 'savedReview',
    review: { words: { ...review.words, ...words } },
    undo: { id: 'week-0001', label: 'Review of week 12' },
  });
  expect(rowOf(google, 'Week 12')).toMatchObject({
    'Goal 2 done': true,
    'Goal 3': '=1+1',
    Note: "+ it's late",
  });
  expect(rowOf(google, 'Week 13')).toMatchObject({ 'Goal 1': 'Rest' });
  expect(await save(google, 'week-0001', review, words)).toMatchObject({ kind: 'savedReview' });
  expect(await call(google, 'undo', { id: 'undo-0001', action: 'week-0001' })).toMatchObject({
    kind: 'undone',
  });
  expect(sheetOf(google, 'Weekly reviews').values).toEqual(before);
});

test('a week that was changed on its sheet meanwhile is not overwritten', async () => {
  const google = await sampleTracker();
  const review = await reviewOf(google, 12);
  const other = await save(google, 'week-0001', review, { note: 'from the other panel' });
  expect(other).toMatchObject({ kind: 'savedReview' });
  const answer = await save(google, 'week-0002', review, { note: 'mine' });
  expect(answer).toMatchObject({
    kind: 'otherReview',
    review: { words: { note: 'from the other panel' } },
  });
  expect(rowOf(google, 'Week 12')).toMatchObject({ Note: 'from the other panel' });
});

test('hostile requests are refused in words and write nothing', async () => {
  const google = await sampleTracker();
  const { week, version, words } = await reviewOf(google, 12);
  const before = google.workbook.dump();
  for (const request of [
    null,
    { id: 'week-0001' },
    { id: 'week-0001', week, version, words: { ...words, note: 'x'.repeat(100_000) } },
    { id: 'week-0001', week, version, words: { ...words, done1: 'yes' } },
    { id: 'week-0001', week: 9999, version, words },
    { id: 'week-0001', week: '12', version, words },
  ]) {
    const answer = await google.callFromSidebar('saveWeekReview', [request]);
    expect(answer).toMatchObject({ kind: 'refused' });
  }
  expect(google.workbook.dump()).toEqual(before);
});

test('a review costs five reads and three writes at most', async () => {
  const google = await sampleTracker();
  const review = await reviewOf(google, 12);
  google.resetCounts();
  await save(google, 'week-0001', review, { done2: true, next1: 'Rest', note: 'x' });
  expect(google.counts().reads).toBeLessThanOrEqual(5);
  expect(google.counts().writes).toBeLessThanOrEqual(3);
});
