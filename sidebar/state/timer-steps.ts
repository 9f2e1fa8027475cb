import type { EntryKind } from '../../src/domain/records/entry';
import type { TimedWork, Timer, TimerNow } from '../../src/domain/timer/timer';
import { elapsedAt, running, started, timedWorks, timerNow } from '../../src/domain/timer/timer';
import { textIn } from '../forms/field';
import type { Values } from '../forms/field';
import type { AnswerTo, TimerAction } from './action';
import { failureNotice } from './failures';
import { isSaving } from './log-forms';
import { filled } from './log-steps';
import type { State } from './state';
import { MAIN, isBusy, openTracker } from './state';
import type { Step } from './step';
import { calling, focusing, noting, still } from './step';

/** What the person does with the timer, and what the clock says. */
export function reduceTimer(state: State, action: TimerAction): Step {
  const { timer, clock } = state;
  switch (action.kind) {
    case 'clock':
      return still({ ...state, clock: action.now });
    case 'startTimer':
      return timer ? still(state) : send({ ...state, timer: started(action.work, clock) });
    case 'pauseTimer':
      return timer ? send({ ...state, timer: running(timer, false, clock) }) : still(state);
    case 'resumeTimer':
      return timer ? send({ ...state, timer: running(timer, true, clock) }) : still(state);
    case 'stopTimer':
      return timer ? stop(state, timer) : still(state);
    case 'sendTimer':
      return send(noting(state, null));
  }
}

/** What is timed: a problem's difficulty is the one that its form says by now. */
export function timedWork({ work }: Timer, { log }: State): TimedWork {
  if (entryOf(work) !== 'problem') return work;
  const chosen = textIn(log.drafts.problem?.values ?? {}, 'difficulty').toLowerCase();
  return timedWorks.find((known) => known === chosen) ?? work;
}

/** The state with the timer that the server has kept; one that it was not told of is newer. */
export function withTimer(state: State, kept: TimerNow | null): State {
  if (isBusy(state, 'keepTimer') || state.timer !== state.timerSent) return state;
  const timer = kept && { ...kept, at: state.clock };
  return { ...state, timer, timerSent: timer };
}

/** What the server says to a timer; one that changed meanwhile is sent after it. */
export function hearTimer(state: State, { answer }: AnswerTo<'keepTimer'>): Step {
  if (answer.kind === 'failed') {
    const notice = failureNotice(answer, { kind: 'sendTimer' });
    const text = `The timer runs in this panel only. ${notice.text}`;
    return still(noting({ ...state, timerSent: null }, { ...notice, text }));
  }
  return state.timer === state.timerSent ? still(state) : send(state);
}

function send(state: State): Step {
  const { timer, clock } = state;
  if (isBusy(state, 'keepTimer')) return still(state);
  const request = { timer: timer && timerNow(timer, clock) };
  const next = { ...state, timerSent: timer };
  return calling(next, { kind: 'call', name: 'keepTimer', request, purpose: '' });
}

/** The time goes into the form of what was timed. */
function stop(state: State, timer: Timer): Step {
  const tracker = openTracker(state);
  const kind = entryOf(timer.work);
  if (!tracker || isSaving(state, kind)) return still(state);
  const elapsed = elapsedAt(timer, state.clock);
  const next = filled({ ...state, timer: null }, tracker, kind, timeIn(kind, elapsed));
  const text = 'The time is in the form. Add the rest, and save it.';
  const sent = send(noting(next, { tone: 'plain', text }));
  const { effects } = focusing(sent.state, MAIN);
  return { state: sent.state, effects: [...sent.effects, ...effects] };
}

function entryOf(work: TimedWork): EntryKind & ('problem' | 'design' | 'telling') {
  switch (work) {
    case 'easy':
    case 'medium':
    case 'hard':
      return 'problem';
    case 'design':
    case 'deepDive':
      return 'design';
    case 'story':
      return 'telling';
  }
}

function timeIn(kind: EntryKind, elapsed: number): Values {
  const minutes = String(Math.max(1, Math.round(elapsed / 60_000)));
  const seconds = String(Math.max(1, Math.round(elapsed / 1000)));
  return kind === 'telling' ? { minutes, seconds } : { minutes };
}
