import type { Settings } from '../../src/domain/plans/settings';
import { defaultSettings, parseSettings } from '../../src/domain/plans/settings';
import { counted } from '../../src/domain/numbers';
import type { Request } from '../../src/rpc/contract';
import type { Values } from '../forms/field';
import { textIn } from '../forms/field';
import { numberIn } from '../forms/form';
import type { Action, AnswerTo, MoreAction } from './action';
import { failureNotice } from './failures';
import { PROBLEMS } from './log-steps';
import { madeSheet, openDesk } from './mentor-steps';
import type { MorePage, SetUpState, State } from './state';
import { MAIN, isBusy, settingsOf, todayOf } from './state';
import type { Step } from './step';
import { busyName, calling, focusing, newId, noting, still } from './step';
import { openingWeek } from './week-steps';

/** The id of the question about sheets that have the names of ours. */
export const TAKEN = 'taken';

/** What the person does on the pages of More, and in the set-up. */
export function reduceMore(state: State, action: MoreAction): Step {
  switch (action.kind) {
    case 'turnTo':
      return turnTo(state, action.page);
    case 'setUp':
      return still(typed(state, action.name, action.value));
    case 'create':
      return create(state, action.onTaken);
    case 'keepTitles':
      return still(withSetUp(state, { taken: [] }));
    case 'saveSettings':
      return saveSettings(state);
    case 'repair':
      return repair(state);
    case 'askRemove':
      return remove(state, false);
    case 'remove':
      return remove(state, true);
  }
}

function turnTo(state: State, page: MorePage | null): Step {
  const step = focusing({ ...noting(state, null), view: 'more', page, removal: null }, MAIN);
  if (page === 'review') return openingWeek(step);
  if (page !== 'mentor' && page !== 'feedback') return step;
  const { state: next, effects } = openDesk(step.state);
  return { state: next, effects: [...step.effects, ...effects] };
}

/** What the set-up form holds for settings. */
export function setUpValues({ level, start, interview, weekdayMinutes }: Settings): Values {
  const minutes = weekdayMinutes.map((value, index): [string, string] => [
    minutesName(index),
    String(value),
  ]);
  return { level, start, interview, ...Object.fromEntries(minutes) };
}

/** The settings as the domain parses them: whatever was typed. */
export function settingsInput(values: Values): Record<string, unknown> {
  return {
    level: textIn(values, 'level'),
    start: textIn(values, 'start'),
    interview: textIn(values, 'interview'),
    // A blank day is a day without any.
    weekdayMinutes: Array.from(
      { length: 7 },
      (_, index) => numberIn(values, minutesName(index)) ?? 0,
    ),
  };
}

/** The name of the field for the minutes of a weekday, 0 for Monday. */
export function minutesName(weekday: number): string {
  return `minutes${weekday}`;
}

/** What the server says once a tracker was made or repaired. */
export function hearCreated(
  state: State,
  { purpose, request, answer }: AnswerTo<'createTracker'>,
): Step {
  switch (answer.kind) {
    case 'created': {
      if (purpose === 'mentor') return madeSheet(state);
      const text = [creationText(purpose, answer.steps), ...answer.notes].join(' ');
      const next = withSetUp(noting(state, { tone: 'good', text }), { taken: [], problems: [] });
      return calling(
        { ...next, view: 'today', page: null, tracker: { kind: 'loading' } },
        { kind: 'call', name: 'openSidebar', request: {}, purpose: '' },
      );
    }
    case 'taken':
      return focusing(withSetUp(state, { taken: answer.titles }), TAKEN);
    case 'refused':
      return focusing(withSetUp(state, { problems: answer.problems }), PROBLEMS);
    case 'failed': {
      const notice = failureNotice(answer, retryOf(purpose, request));
      const text = `${notice.text} What was made so far stays; try again to go on.`;
      return still(noting(state, { ...notice, text }));
    }
  }
}

/** What the server says to new settings. */
export function hearSettings(before: State, { answer }: AnswerTo<'saveSettings'>): Step {
  if (answer.kind === 'failed') {
    return still(noting(before, failureNotice(answer, { kind: 'saveSettings' })));
  }
  const state = withSetUp(before, { request: null });
  switch (answer.kind) {
    case 'savedSettings':
      return calling(
        noting(withSetUp(state, { values: setUpValues(answer.settings), problems: [] }), {
          tone: 'good',
          text: 'Your settings are saved. The plan follows them.',
        }),
        { kind: 'call', name: 'openSidebar', request: {}, purpose: '' },
      );
    case 'refused':
      return focusing(withSetUp(state, { problems: answer.problems }), PROBLEMS);
  }
}

/** What the server says to the removal: first what would go, then that it is gone. */
export function hearRemoved(state: State, { answer }: AnswerTo<'removeTracker'>): Step {
  switch (answer.kind) {
    case 'wouldRemove':
      return focusing({ ...state, removal: answer }, 'removal');
    case 'removed':
      return calling(
        {
          ...noting(state, {
            tone: 'good',
            text: `The tracker is gone: ${counted(answer.sheets, 'sheet')}. File > Version history has it if you want it back.`,
          }),
          removal: null,
          page: null,
          tracker: { kind: 'loading' },
        },
        { kind: 'call', name: 'openSidebar', request: {}, purpose: '' },
      );
    case 'failed':
      return still(noting(state, failureNotice(answer, { kind: 'askRemove' })));
  }
}

/** What makes the sheets again that a failure left out. */
function retryOf(purpose: string, { onTaken }: Request<'createTracker'>): Action {
  if (purpose === 'mentor') return { kind: 'makeMentorSheet' };
  return purpose === 'repair' ? { kind: 'repair' } : { kind: 'create', onTaken };
}

/** Whether the form is on its way: until the answer comes it stays as it was sent. */
export function isSendingSetUp(state: State): boolean {
  return isBusy(state, 'saveSettings') || isBusy(state, busyName('createTracker', 'create'));
}

function typed(state: State, name: string, value: string): State {
  if (isSendingSetUp(state)) return state;
  const { values, problems } = state.setUp;
  const field = name.startsWith('minutes') ? 'weekdayMinutes' : name;
  return withSetUp(noting(state, null), {
    values: { ...values, [name]: value },
    problems: problems.filter((problem) => problem.field !== field),
  });
}

function create(state: State, onTaken: 'ask' | 'rename'): Step {
  const settings = parseSettings(settingsInput(state.setUp.values), todayOf(state));
  if (settings.kind === 'problems') return refuse(state, settings.problems);
  const next = withSetUp(noting(state, null), { taken: [], problems: [] });
  const request = { settings: settings.value, onTaken };
  return calling(next, { kind: 'call', name: 'createTracker', request, purpose: 'create' });
}

function saveSettings(state: State): Step {
  const settings = parseSettings(settingsInput(state.setUp.values), todayOf(state));
  if (settings.kind === 'problems') return refuse(state, settings.problems);
  const sent = JSON.stringify(settings.value);
  const { request: before } = state.setUp;
  const [id, next] = before?.sent === sent ? [before.id, state] : newId(state);
  const kept = withSetUp(noting(next, null), { problems: [], request: { id, sent } });
  const request = { id, settings: settings.value };
  return calling(kept, { kind: 'call', name: 'saveSettings', request, purpose: '' });
}

/** A tracker that could not be read has not told its settings; those on its sheet stay anyway. */
function repair(state: State): Step {
  const settings = settingsOf(state) ?? defaultSettings(state.localDay);
  const request = { settings, onTaken: 'rename' } as const;
  const next = noting(state, null);
  return calling(next, { kind: 'call', name: 'createTracker', request, purpose: 'repair' });
}

function remove(state: State, confirm: boolean): Step {
  const request = { confirm };
  const next = noting(state, null);
  return calling(next, { kind: 'call', name: 'removeTracker', request, purpose: '' });
}

function refuse(state: State, problems: SetUpState['problems']): Step {
  return focusing(withSetUp(noting(state, null), { problems }), PROBLEMS);
}

function creationText(purpose: string, steps: number): string {
  if (steps === 0) return 'Nothing was missing.';
  return purpose === 'repair' ? 'Your tracker is whole again.' : 'Your tracker is ready.';
}

function withSetUp(state: State, changes: Partial<SetUpState>): State {
  return { ...state, setUp: { ...state.setUp, ...changes } };
}
