import type { Action, Answer, AnswerTo } from './action';
import { failureNotice } from './failures';
import { reduceLog } from './log-steps';
import { hearDeleted, hearRead, hearUndone, reduceRecent } from './recent-steps';
import { hearSaved } from './saved-steps';
import { hearCreated, hearRemoved, hearSettings, reduceMore, setUpValues } from './set-up-steps';
import type { State, ViewName } from './state';
import { settingsOf } from './state';
import type { Step } from './step';
import { answered, calling, focusing, noting, still } from './step';
import { hearTicked, reduceToday } from './today-steps';

/** The state after an action, and the calls and moves of the focus that it asks for. */
export function reduce(state: State, action: Action): Step {
  switch (action.kind) {
    case 'answer':
      return hear(answered(state, action), action);
    case 'open':
      return open(noting(state, null));
    case 'show':
      return show(state, action.view);
    case 'focus':
      return focusing(state, action.id);
    case 'chooseKind':
    case 'begin':
    case 'type':
    case 'save':
    case 'showForm':
    case 'clear':
    case 'cancelEdit':
    case 'restore':
    case 'takeTheirs':
    case 'keepMine':
    case 'saveAsNew':
      return reduceLog(state, action);
    case 'edit':
    case 'askDelete':
    case 'keepEntry':
    case 'deleteEntry':
    case 'undo':
      return reduceRecent(state, action);
    case 'tick':
    case 'noteTask':
      return reduceToday(state, action);
    case 'turnTo':
    case 'setUp':
    case 'create':
    case 'keepTitles':
    case 'saveSettings':
    case 'repair':
    case 'askRemove':
    case 'remove':
      return reduceMore(state, action);
  }
}

function hear(state: State, action: Answer): Step {
  switch (action.call) {
    case 'openSidebar':
      return hearOpened(state, action);
    case 'saveEntry':
    case 'changeEntry':
      return hearSaved(state, action);
    case 'readEntry':
      return hearRead(state, action);
    case 'deleteEntry':
      return hearDeleted(state, action);
    case 'undo':
      return hearUndone(state, action);
    case 'tickTask':
      return hearTicked(state, action);
    case 'createTracker':
      return hearCreated(state, action);
    case 'saveSettings':
      return hearSettings(state, action);
    case 'removeTracker':
      return hearRemoved(state, action);
  }
}

function open(state: State): Step {
  return calling(state, { kind: 'call', name: 'openSidebar', request: {}, purpose: '' });
}

/** Another tab; Today is read again when something was written since, and stays shown meanwhile. */
function show(state: State, view: ViewName): Step {
  const next = { ...noting(state, null), view, page: null, removal: null, deleting: null };
  return view === 'today' && state.isStale ? open(next) : still(next);
}

function hearOpened(state: State, { answer }: AnswerTo<'openSidebar'>): Step {
  switch (answer.kind) {
    case 'tracker':
    case 'noTracker': {
      const next = { ...state, tracker: answer, isStale: false };
      return still(isSetUpTyped(state) ? next : withSuggested(next));
    }
    case 'failed':
      // What is shown already is better than nothing.
      return state.tracker.kind === 'tracker'
        ? still(noting(state, failureNotice(answer, { kind: 'open' })))
        : still({ ...state, tracker: answer });
  }
}

/** Whether the set-up form holds something that the server does not know yet. */
function isSetUpTyped(state: State): boolean {
  const settings = settingsOf(state);
  if (!settings) return false;
  const suggested = setUpValues(settings);
  return Object.entries(state.setUp.values).some(([name, value]) => value !== suggested[name]);
}

function withSuggested(state: State): State {
  const settings = settingsOf(state);
  if (!settings) return state;
  return {
    ...state,
    setUp: { values: setUpValues(settings), problems: [], taken: [], request: null },
  };
}
