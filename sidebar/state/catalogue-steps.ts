import type { EntryKind } from '../../src/domain/records/entry';
import type { Action, AnswerTo } from './action';
import { failureNotice } from './failures';
import { formShown, isSaving } from './log-forms';
import { filled } from './log-steps';
import type { State } from './state';
import { MAIN, openTracker } from './state';
import type { Step } from './step';
import { calling, focusing, noting, still } from './step';

/** The kinds of entries that the catalogue has something for. */
const catalogued: readonly EntryKind[] = ['problem', 'design'];

/** What makes a form show, or its title grow. */
const wanting: readonly Action['kind'][] = ['show', 'chooseKind', 'type'];

/** The step, which also asks for the catalogue when a form that suggests from it comes up. */
export function wantingCatalogue(step: Step, action: Action): Step {
  const { state } = step;
  const tracker = openTracker(state);
  if (!tracker || state.catalogue || state.view !== 'log') return step;
  if (!wanting.includes(action.kind)) return step;
  if (!catalogued.includes(formShown(state, tracker).kind)) return step;
  const asked = calling(state, { kind: 'call', name: 'readCatalogue', request: {}, purpose: '' });
  return { state: asked.state, effects: [...step.effects, ...asked.effects] };
}

/** What the server says when it is asked for the catalogue. The forms do without one. */
export function hearCatalogue(state: State, { answer }: AnswerTo<'readCatalogue'>): Step {
  return still(answer.kind === 'catalogue' ? { ...state, catalogue: answer.catalogue } : state);
}

/** Asks for the problem to try next, other than those that were suggested before. */
export function suggestProblem(state: State): Step {
  const { passed } = state;
  const request = { passed };
  return calling(noting(state, null), { kind: 'call', name: 'nextProblem', request, purpose: '' });
}

/** What the server says: the problem goes into the form, and its reason to the foot. */
export function hearNextProblem(state: State, { answer }: AnswerTo<'nextProblem'>): Step {
  const tracker = openTracker(state);
  if (!tracker || isSaving(state, 'problem')) return still(state);
  if (answer.kind === 'failed') {
    return still(noting(state, failureNotice(answer, { kind: 'suggestProblem' })));
  }
  const { problem } = answer;
  if (!problem) {
    const text = 'Nothing is left to suggest. Asked again, it begins anew.';
    return still(noting({ ...state, passed: [] }, { tone: 'plain', text }));
  }
  const { key, title, difficulty, pattern, why } = problem;
  const next = filled(state, tracker, 'problem', { title, difficulty, pattern });
  const said = noting(
    { ...next, passed: [...state.passed, key] },
    { tone: 'plain', text: `${title}: ${why}` },
  );
  return focusing(said, MAIN);
}
