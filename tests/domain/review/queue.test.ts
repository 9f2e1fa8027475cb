import fc from 'fast-check';
import type { Card } from 'ts-fsrs';
import { Rating, createEmptyCard, fsrs } from 'ts-fsrs';
import type { Recall } from '../../../src/domain/review/queue';
import { nextReview, ratingOfAttempt, reviewQueue } from '../../../src/domain/review/queue';
import { recallRatings } from '../../../src/domain/review/recall-ratings';
import { addDays, daysBetween } from '../../../src/domain/time/day';

const day = '2026-06-01';
const recall = (after: number, rating: Recall['rating']): Recall => ({
  day: addDays(day, after),
  rating,
});

test('has nothing to say about what was never recalled', () => {
  expect(nextReview([], day, null)).toBeNull();
  expect(nextReview([recall(1, 'Good')], day, null)).toBeNull();
});

test('replays a history to the same days', () => {
  const history = [recall(0, 'Good'), recall(2, 'Hard'), recall(5, 'Again'), recall(7, 'Easy')];
  const dues = history.map((_, i) => {
    const done = history.slice(0, i + 1);
    const last = done[i]?.day ?? day;
    return daysBetween(last, nextReview(done, last, null)?.due ?? last);
  });
  expect(dues).toMatchInlineSnapshot(`
   [
     3,
     8,
     1,
     6,
   ]
  `);
});

test('falls due as the library’s own scheduler has it, whatever the history', () => {
  const scheduler = fsrs({
    request_retention: 0.9,
    enable_short_term: false,
    enable_fuzz: false,
  });
  const at = (after: number): Date => new Date(Date.UTC(2026, 5, 1 + after));
  const history = fc.array(
    fc.record({ gap: fc.integer({ min: 1, max: 90 }), rating: fc.constantFrom(...recallRatings) }),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(history, (steps) => {
      let after = 0;
      const recalls: Recall[] = [];
      let card: Card = createEmptyCard(at(0));
      for (const { gap, rating } of steps) {
        recalls.push(recall(after, rating));
        card = scheduler.next(card, at(after), Rating[rating]).card;
        after += gap;
      }
      const last = recalls.at(-1)?.day ?? day;
      const due = nextReview(recalls, last, null)?.due;
      expect(due).toBe(card.due.toISOString().slice(0, 10));
    }),
  );
});

test('lets the last rating of a day count', () => {
  expect(nextReview([recall(0, 'Again'), recall(0, 'Easy')], day, null)).toEqual(
    nextReview([recall(0, 'Easy')], day, null),
  );
});

test('puts nothing after the day before the interview', () => {
  const review = nextReview([recall(0, 'Easy')], day, addDays(day, 3));
  expect(review?.due).toBe(addDays(day, 2));
  expect(review?.retentionAtInterview).toBeLessThan(review?.retention ?? 0);
  expect(nextReview([recall(0, 'Easy')], addDays(day, 5), addDays(day, 3))).toMatchObject({
    retentionAtInterview: null,
  });
});

test('is certain on the day itself and near the wanted retention when due', () => {
  const review = nextReview([recall(0, 'Good')], day, null);
  expect(review?.retention).toBe(1);
  const due = review?.due ?? day;
  expect(nextReview([recall(0, 'Good')], due, null)?.retention).toBeCloseTo(0.9, 1);
});

test('waits longer after a better rating and stays between 0 and 1', () => {
  const history = fc.array(
    fc.record({ gap: fc.integer({ min: 1, max: 30 }), rating: fc.constantFrom(...recallRatings) }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(history, (rows) => {
      let at = 0;
      const recalls = rows.map(({ gap, rating }) => recall((at += gap), rating));
      const dues = recallRatings.map((rating) => {
        const asOf = addDays(day, at + 3);
        const review = nextReview([...recalls, recall(at + 3, rating)], asOf, null);
        expect(review?.retention).toBe(1);
        return review?.due ?? '';
      });
      expect([...dues].sort()).toEqual(dues);
      const later = nextReview(recalls, addDays(day, at + 100), null);
      if (later) expect(later.retention).toBeLessThanOrEqual(1);
      if (later) expect(later.retention).toBeGreaterThan(0);
    }),
  );
});

test('queues the first due first, then the weakest', () => {
  const queue = reviewQueue(
    [
      { id: 'later', recalls: [recall(0, 'Easy')] },
      { id: 'sooner', recalls: [recall(0, 'Again')] },
      { id: 'never', recalls: [] },
    ],
    day,
    null,
  );
  expect(queue.map(({ id }) => id)).toEqual(['sooner', 'later']);
});

test.each([
  [{ solved: false, hints: false, optimal: true, minutes: 5 }, 'Again'],
  [{ solved: true, hints: true, optimal: true, minutes: 5 }, 'Hard'],
  [{ solved: true, hints: false, optimal: true, minutes: 31 }, 'Good'],
  [{ solved: true, hints: false, optimal: false, minutes: 5 }, 'Good'],
  [{ solved: true, hints: false, optimal: true, minutes: 30 }, 'Easy'],
] as const)('rates an attempt %j as %s', (attempt, rating) => {
  expect(ratingOfAttempt(attempt, 30)).toBe(rating);
});
