import { tracker } from './fake-tracker';
import type { Panel } from './panel';
import { panelOn } from './panel';
import { weekReview } from './week-review';

const review = weekReview(3);

function shown(found = review): Panel {
  const panel = panelOn(tracker());
  panel.click('Weekly review');
  expect(panel.answer('readWeekReview', { kind: 'weekReview', review: found })).toEqual({
    week: null,
  });
  return panel;
}

const failed = { kind: 'failed', reason: 'busy', message: 'Busy.' } as const;

test('is one click from Today, and shows the figures beside the plan', () => {
  const text = shown().text();
  expect(text).toContain('Week 3 of 24: 17 Aug 2026 to 23 Aug 2026.');
  expect(text).toMatch(/Problems\s*4\s*6/);
  expect(text).toMatch(/Their quality, of 5\s*3\.3/);
  expect(text).toMatch(/Mocks\s*–/);
});

test('goals are ticked, left ones taken over, and all of it saved once', () => {
  const panel = shown();
  panel.click('Take over “Tell two stories”');
  panel.do({ kind: 'typeWeek', name: 'note', value: 'Slept badly' });
  panel.do({ kind: 'saveWeek' });
  const words = { ...review.words, next1: 'Tell two stories', note: 'Slept badly' };
  const first = panel.answer('saveWeekReview', failed);
  expect(first).toEqual({ id: 'p-test1234-1', week: 3, version: 'v1', words });
  expect(panel.text()).toContain('Busy.');
  panel.click('Try again');
  const undo = { id: 'p-test1234-1', label: 'Review of week 3' };
  const again = panel.answer('saveWeekReview', {
    kind: 'savedReview',
    review: { ...review, words, version: 'v2' },
    undo,
  });
  expect(again).toEqual(first);
  expect(panel.text()).toContain('The review of week 3 is saved.');
});

test('what was typed stays when the sheet was changed meanwhile, and goes there on a second save', () => {
  const panel = shown();
  panel.do({ kind: 'typeWeek', name: 'note', value: 'mine' });
  panel.do({ kind: 'saveWeek' });
  const theirs = { ...review, words: { ...review.words, note: 'theirs' }, version: 'v2' };
  panel.answer('saveWeekReview', { kind: 'otherReview', review: theirs });
  expect(panel.text()).toContain('changed on the Weekly reviews sheet meanwhile');
  panel.do({ kind: 'saveWeek' });
  expect(panel.answer('saveWeekReview', failed)).toMatchObject({
    id: 'p-test1234-2',
    version: 'v2',
    words: { note: 'mine' },
  });
});

test('turns to other weeks, but not away from what was typed', () => {
  const panel = shown();
  panel.click('‹ Week before');
  expect(
    panel.answer('readWeekReview', { kind: 'weekReview', review: { ...review, week: 2 } }),
  ).toEqual({ week: 2 });
  panel.do({ kind: 'typeWeek', name: 'note', value: 'not saved' });
  expect(panel.text()).toContain('Save it before you turn to another week.');
  expect(panel.text()).not.toContain('Week after');
  panel.click('‹ More');
  panel.click('Weekly review');
  expect(panel.text()).toContain('Save it before you turn to another week.');
});

test('the last week has no next one', () => {
  expect(shown({ ...review, week: 24 }).text()).not.toContain('Goals of the next week');
});
