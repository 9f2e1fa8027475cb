import type { Reviewed } from '../../src/domain/review/recall';
import type { AnswerTo, ReviewAction } from './action';
import { failureNotice, refusalNotice } from './failures';
import type { State } from './state';
import type { Step } from './step';
import { calling, newId, noting, still } from './step';
import { withUndo } from './tracker-change';

/** What the person does with the reviews of Today. */
export function reduceReviews(state: State, action: ReviewAction): Step {
  if (action.kind === 'showReviews') return read(noting(state, null));
  const { kind, item } = action.review;
  const [id, next] = newId(noting(state, null));
  const request = { id, kind, item, rating: action.rating };
  return calling(next, {
    kind: 'call',
    name: 'rateReview',
    request,
    purpose: reviewName(action.review),
  });
}

/** What tells one review from another. */
export function reviewName({ kind, item }: Reviewed): string {
  return `${kind} ${item}`;
}

/** What the server says: the reviews as they are by now. */
export function hearReviews(
  state: State,
  { answer }: AnswerTo<'readReviews'> | AnswerTo<'rateReview'>,
): Step {
  switch (answer.kind) {
    case 'reviews':
      return still({ ...state, reviews: answer.reviews });
    case 'rated': {
      const { reviews, undo } = answer;
      const notice = { tone: 'good', text: undo?.label ?? 'Noted', undo } as const;
      return still(noting(withUndo({ ...state, reviews, isStale: true }, undo), notice));
    }
    case 'gone':
      return read(noting(state, { tone: 'plain', text: 'This is not in your tracker any more.' }));
    case 'refused':
      return still(noting(state, refusalNotice(answer.problems)));
    case 'failed':
      return still(noting(state, failureNotice(answer, { kind: 'showReviews' })));
  }
}

/** The step, which also reads the reviews again when one of them may have been taken back. */
export function readingReviews(step: Step, { answer }: AnswerTo<'undo'>): Step {
  if (step.state.reviews === null || answer.kind !== 'undone') return step;
  const next = read(step.state);
  return { state: next.state, effects: [...step.effects, ...next.effects] };
}

function read(state: State): Step {
  return calling(state, { kind: 'call', name: 'readReviews', request: {}, purpose: '' });
}
