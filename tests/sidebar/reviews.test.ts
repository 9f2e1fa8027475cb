import type { NamedReview, Reviews } from '../../src/rpc/practice';
import { tracker } from './fake-tracker';
import type { Panel } from './panel';
import { panelOn } from './panel';

const review = (title: string, more: Partial<NamedReview> = {}): NamedReview => ({
  kind: 'problem',
  item: title.toLowerCase(),
  title,
  due: '2026-08-20',
  retention: 0.834,
  minutes: 10,
  ...more,
});

const reviews = (more: Partial<Reviews> = {}): Reviews => ({
  items: [review('3Sum'), review('Chat', { kind: 'design' })],
  more: 0,
  doneMinutes: 0,
  dayMinutes: 30,
  ...more,
});

function shown(found = reviews()): Panel {
  const panel = panelOn(tracker());
  panel.click('Show what is due');
  panel.answer('readReviews', { kind: 'reviews', reviews: found });
  return panel;
}

test('are read when somebody asks, and say what is known of each', () => {
  const text = shown().text();
  expect(text).toContain('3Sum');
  expect(text).toContain('Problem · due Thu 20 Aug · known to 83 %');
  expect(text).toContain('Design · due');
});

test('one click rates one, and offers to undo it', () => {
  const panel = shown();
  panel.click('3Sum: Hard');
  const undo = { id: 'p-test1234-1', label: 'Hard: 3Sum' };
  const left = reviews({ items: [review('Chat', { kind: 'design' })], doneMinutes: 10 });
  const asked = panel.answer('rateReview', { kind: 'rated', reviews: left, undo });
  expect(asked).toEqual({ id: 'p-test1234-1', kind: 'problem', item: '3sum', rating: 'Hard' });
  expect(panel.text()).toContain('Hard: 3Sum');
  expect(panel.text()).toContain('10 of 30 min of reviews done today.');
  panel.click('Undo');
  panel.answer('undo', {
    kind: 'undone',
    label: 'Hard: 3Sum',
    change: { put: [], drop: [], hours: null, undo: null },
  });
  // It is due again, so the list is read anew.
  panel.answer('readReviews', { kind: 'reviews', reviews: reviews() });
  expect(panel.text()).toContain('Problem · due Thu 20 Aug');
});

test('a second click while it is being saved is left out', () => {
  const panel = shown();
  panel.click('3Sum: Good');
  panel.click('3Sum: Again');
  panel.click('Chat: Easy');
  expect(panel.calls).toMatchObject([
    { name: 'rateReview', request: { item: '3sum', rating: 'Good' } },
    { name: 'rateReview', request: { item: 'chat', rating: 'Easy' } },
  ]);
});

test('say how many wait for another day, and when nothing is due', () => {
  expect(shown(reviews({ more: 7 })).text()).toContain('7 more reviews wait: a day has 30 min');
  expect(shown(reviews({ more: 1 })).text()).toContain('1 more review waits');
  expect(shown(reviews({ items: [] })).text()).toContain('Nothing is due.');
});

test('what is gone is left out, and what failed can be read again', () => {
  const panel = shown();
  panel.click('3Sum: Good');
  panel.answer('rateReview', { kind: 'gone' });
  expect(panel.calls).toMatchObject([{ name: 'readReviews' }]);
  panel.answer('readReviews', { kind: 'failed', reason: 'busy', message: 'Too busy.' });
  expect(panel.text()).toContain('Too busy.');
  panel.click('Try again');
  expect(panel.calls).toMatchObject([{ name: 'readReviews' }]);
});
