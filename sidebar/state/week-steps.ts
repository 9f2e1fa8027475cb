import { keyed } from '../../src/domain/keyed';
import type { WeekReview, WeekWords } from '../../src/rpc/week-review';
import { nextGoals, weekGoals, weekTicks } from '../../src/rpc/week-review';
import type { Values } from '../forms/field';
import { isTicked, textIn } from '../forms/field';
import type { AnswerTo, WeekAction } from './action';
import { failureNotice, refusalNotice } from './failures';
import type { Request, State } from './state';
import type { Step } from './step';
import { calling, newId, noting, still } from './step';
import { ownUndo, withUndo } from './tracker-change';

/** What the person does with the review of a week. */
export function reduceWeek(state: State, action: WeekAction): Step {
  const { week } = state;
  switch (action.kind) {
    case 'openWeek':
      return read({ ...noting(state, null), week: null }, action.week);
    case 'typeWeek': {
      if (!week) return still(state);
      const values = { ...week.values, [action.name]: action.value };
      return still({ ...noting(state, null), week: { ...week, values } });
    }
    case 'saveWeek':
      return save(state);
  }
}

/** The step, which also reads the review; what was typed into one and not saved stays. */
export function openingWeek(step: Step): Step {
  return isTyped(step.state) ? step : and(step, null);
}

/** The step, which also reads the week again when its review may have been taken back. */
export function readingWeek(step: Step, { answer }: AnswerTo<'undo'>): Step {
  const { page, week } = step.state;
  if (page !== 'review' || answer.kind !== 'undone' || isTyped(step.state)) return step;
  return and(step, week?.review.week ?? null);
}

/** What the server says of a week. */
export function hearWeek(state: State, { request, answer }: AnswerTo<'readWeekReview'>): Step {
  switch (answer.kind) {
    case 'weekReview':
      return still(withReview(state, answer.review));
    case 'refused':
      return still(noting(state, refusalNotice(answer.problems)));
    case 'failed': {
      const again = { kind: 'openWeek', week: request.week } as const;
      return still(noting(state, failureNotice(answer, again)));
    }
  }
}

/** What the server says once a review was saved. */
export function hearSavedWeek(state: State, { request, answer }: AnswerTo<'saveWeekReview'>): Step {
  switch (answer.kind) {
    case 'savedReview': {
      const { review, undo } = answer;
      const notice = {
        tone: 'good',
        text: `The review of week ${review.week} is saved.`,
        undo: ownUndo(answer, request),
      } as const;
      const next = withUndo({ ...state, isStale: true }, undo);
      return still(noting(withReview(next, review), notice));
    }
    case 'otherReview': {
      const { week } = state;
      const kept = week && { ...week, review: answer.review, request: null };
      return still(
        noting(
          { ...state, week: kept },
          {
            tone: 'bad',
            text: 'This week was changed on the Weekly reviews sheet meanwhile. What you typed here is kept: save it again to put it there, or read the sheet.',
            remedy: {
              label: 'Read the sheet',
              action: { kind: 'openWeek', week: answer.review.week },
            },
          },
        ),
      );
    }
    case 'refused':
      return still(noting(withRequest(state, null), refusalNotice(answer.problems)));
    case 'failed':
      return still(noting(state, failureNotice(answer, { kind: 'saveWeek' })));
  }
}

/** Whether the form holds something that the server does not know yet. */
export function isTyped({ week }: Pick<State, 'week'>): boolean {
  if (!week) return false;
  return JSON.stringify(wordsIn(week.values)) !== JSON.stringify(wordsIn(week.review.words));
}

function read(state: State, week: number | null): Step {
  return calling(state, { kind: 'call', name: 'readWeekReview', request: { week }, purpose: '' });
}

function and({ state, effects }: Step, week: number | null): Step {
  const next = read(state, week);
  return { state: next.state, effects: [...effects, ...next.effects] };
}

function save(state: State): Step {
  const { week } = state;
  if (!week) return still(state);
  const { week: number, version } = week.review;
  const words = wordsIn(week.values);
  const sent = JSON.stringify(words);
  const isAgain = week.request?.sent === sent;
  const [id, next] = week.request && isAgain ? [week.request.id, state] : newId(state);
  const request = { id, week: number, version, words };
  return calling(withRequest(noting(next, null), { id, sent }), {
    kind: 'call',
    name: 'saveWeekReview',
    request,
    purpose: '',
  });
}

function withReview(state: State, review: WeekReview): State {
  return { ...state, week: { review, values: review.words, request: null } };
}

function withRequest(state: State, request: Request | null): State {
  const { week } = state;
  return { ...state, week: week && { ...week, request } };
}

function wordsIn(values: Values): WeekWords {
  return {
    ...keyed(weekGoals, (name) => textIn(values, name)),
    ...keyed(weekTicks, (name) => isTicked(values, name)),
    ...keyed(nextGoals, (name) => textIn(values, name)),
    note: textIn(values, 'note'),
  };
}
