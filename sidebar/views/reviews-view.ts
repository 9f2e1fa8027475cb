import { counted } from '../../src/domain/numbers';
import { recallRatings } from '../../src/domain/review/recall-ratings';
import type { ReviewKind } from '../../src/domain/review/recall';
import type { OpenTracker } from '../../src/rpc/answers';
import type { NamedReview, Reviews } from '../../src/rpc/practice';
import type { Child, Markup } from '../page/markup';
import { element } from '../page/markup';
import { reviewName } from '../state/review-steps';
import type { State } from '../state/state';
import { isBusy } from '../state/state';
import { busyName } from '../state/step';
import { dayText } from './day-text';
import { button, paragraph, section } from './parts';

/** What to go over again: asked for first, then one click for each. */
export function reviewsView(state: State, { today }: OpenTracker): Markup {
  const { reviews } = state;
  const ask = button(
    'Show what is due',
    { kind: 'showReviews' },
    { busy: isBusy(state, 'readReviews') && 'Looking…' },
  );
  return section(
    'Reviews',
    ...(reviews
      ? [
          element(
            'ul',
            { class: 'list' },
            reviews.items.map((review) => reviewItem(review, state, today)),
          ),
          paragraph(standing(reviews), 'quiet small'),
        ]
      : [element('div', {}, ask)]),
  );
}

const kindNames: Readonly<Record<ReviewKind, string>> = {
  problem: 'Problem',
  design: 'Design',
  story: 'Story',
};

function reviewItem(review: NamedReview, state: State, today: string): Markup {
  const { kind, title, due, retention } = review;
  const name = reviewName(review);
  const isRating = isBusy(state, busyName('rateReview', name));
  const details = `${kindNames[kind]} · due ${dayText(due, today)} · known to ${Math.round(100 * retention)} %`;
  return element(
    'li',
    { key: name, class: 'stack' },
    element(
      'div',
      {},
      title,
      element('br', {}),
      element('span', { class: 'quiet small' }, isRating ? 'Saving…' : details),
    ),
    element(
      'div',
      { class: 'ratings' },
      recallRatings.map((rating): Child =>
        button(
          rating,
          { kind: 'rate', review: { kind, item: review.item }, rating },
          { name: `${title}: ${rating}` },
        ),
      ),
    ),
  );
}

function standing({ items, more, doneMinutes, dayMinutes }: Reviews): string {
  const done = doneMinutes > 0 ? `${doneMinutes} of ${dayMinutes} min of reviews done today. ` : '';
  if (items.length > 0 || more > 0) {
    const rest = `${counted(more, 'more review')} ${more === 1 ? 'waits' : 'wait'}: a day has ${dayMinutes} min for them, as Settings says.`;
    return `${done}${more > 0 ? rest : ''}`;
  }
  return `${done}Nothing is due. What you practise comes back when you are about to forget it.`;
}
