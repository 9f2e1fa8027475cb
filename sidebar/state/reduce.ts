import type { Action, Answer, AnswerTo } from './action';
import {
  hearCatalogue,
  hearNextProblem,
  suggestProblem,
  wantingCatalogue,
} from './catalogue-steps';
import { failureNotice } from './failures';
import { reduceLog } from './log-steps';
import { hearDeleted, hearRead, hearUndone, reduceRecent } from './recent-steps';
import { hearReviews, readingReviews, reduceReviews } from './review-steps';
import { hearSaved } from './saved-steps';
import { hearCreated, hearRemoved, hearSettings, reduceMore, setUpValues } from './set-up-steps';
import {
  hearFeedback,
  hearMentor,
  hearReport,
  hearShared,
  hearTaken,
  openDesk,
  reduceMentor,
  refreshAfter,
} from './mentor-steps';
import type { State, ViewName } from './state';
import { settingsOf } from './state';
import type { Step } from './step';
import { answered, calling, focusing, noting, still } from './step';
import { hearTimer, reduceTimer, withTimer } from './timer-steps';
import { hearTicked, reduceToday } from './today-steps';
import { hearSavedWeek, hearWeek, readingWeek, reduceWeek } from './week-steps';

/** The state after an action, and the calls and moves of the focus that it asks for. */
export function reduce(state: State, action: Action): Step {
  return wantingCatalogue(stepAfter(state, action), action);
}

function stepAfter(state: State, action: Action): Step {
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
    case 'suggestProblem':
      return suggestProblem(state);
    case 'edit':
    case 'askDelete':
    case 'keepEntry':
    case 'deleteEntry':
    case 'undo':
      return reduceRecent(state, action);
    case 'tick':
    case 'noteTask':
      return reduceToday(state, action);
    case 'openWeek':
    case 'typeWeek':
    case 'saveWeek':
      return reduceWeek(state, action);
    case 'showReviews':
    case 'rate':
      return reduceReviews(state, action);
    case 'clock':
    case 'startTimer':
    case 'pauseTimer':
    case 'resumeTimer':
    case 'stopTimer':
    case 'sendTimer':
      return reduceTimer(state, action);
    case 'turnTo':
    case 'setUp':
    case 'create':
    case 'keepTitles':
    case 'saveSettings':
    case 'repair':
    case 'askRemove':
    case 'remove':
      return reduceMore(state, action);
    case 'openMentor':
    case 'makeMentorSheet':
    case 'refreshReport':
    case 'setPrivacy':
    case 'savePrivacy':
    case 'setPerson':
    case 'askShare':
    case 'keepPrivate':
    case 'share':
    case 'askUnshare':
    case 'unshare':
    case 'takeForms':
    case 'typeForm':
    case 'enterForm':
    case 'typeEvidence':
    case 'changeFeedback':
      return reduceMentor(state, action);
  }
}

function hear(state: State, action: Answer): Step {
  switch (action.call) {
    case 'openSidebar':
      return hearOpened(state, action);
    case 'saveEntry':
    case 'changeEntry':
      return reported(hearSaved(state, action), action);
    case 'readEntry':
      return hearRead(state, action);
    case 'deleteEntry':
      return reported(hearDeleted(state, action), action);
    case 'undo':
      return readingWeek(
        readingReviews(reported(hearUndone(state, action), action), action),
        action,
      );
    case 'tickTask':
      return reported(hearTicked(state, action), action);
    case 'readWeekReview':
      return hearWeek(state, action);
    case 'saveWeekReview':
      return hearSavedWeek(state, action);
    case 'readCatalogue':
      return hearCatalogue(state, action);
    case 'nextProblem':
      return hearNextProblem(state, action);
    case 'readReviews':
    case 'rateReview':
      return hearReviews(state, action);
    case 'keepTimer':
      return hearTimer(state, action);
    case 'createTracker':
      return hearCreated(state, action);
    case 'saveSettings':
      return hearSettings(state, action);
    case 'removeTracker':
      return hearRemoved(state, action);
    case 'openMentor':
    case 'savePrivacy':
      return hearMentor(state, action);
    case 'refreshReport':
      return hearReport(state, action);
    case 'share':
    case 'unshare':
      return hearShared(state, action);
    case 'takeForms':
    case 'enterForm':
      return hearTaken(state, action);
    case 'changeFeedback':
      return hearFeedback(state, action);
  }
}

/** After something was written, the report for mentors follows. */
function reported(step: Step, { answer }: Answer): Step {
  const hasWritten = ['saved', 'deleted', 'undone', 'ticked'].includes(answer.kind);
  if (!hasWritten) return step;
  const next = refreshAfter(step);
  if (!isMentorPage(next.state)) return next;
  // An undo may have been of something that these pages show.
  const asked = openDesk(next.state);
  return { state: asked.state, effects: [...next.effects, ...asked.effects] };
}

function isMentorPage({ page }: State): boolean {
  return page === 'mentor' || page === 'feedback';
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
      const opened = { ...state, tracker: answer, isStale: false };
      const timed = answer.kind === 'tracker' ? withTimer(opened, answer.timer) : opened;
      const next = isSetUpTyped(state) ? timed : withSuggested(timed);
      return answer.kind === 'tracker' && isMentorPage(next) ? openDesk(next) : still(next);
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
