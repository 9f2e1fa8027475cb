import type { AnswerTo, TodayAction } from './action';
import { failureNotice, refusalNotice } from './failures';
import type { State } from './state';
import { isBusy } from './state';
import type { Step } from './step';
import { busyName, calling, focusing, newId, noting, still } from './step';
import { ownUndo, withTask, withUndo } from './tracker-change';
import { without } from './without';

/** The id of the field for a task's note. */
export function taskNoteId(key: string): string {
  return `note-${key}`;
}

/** What the person does with the tasks of Today. */
export function reduceToday(state: State, action: TodayAction): Step {
  const { key } = action;
  // What goes with a tick stays as it was sent.
  if (isTicking(state, key)) return still(state);
  const { taskNotes, ticks } = state;
  if (action.kind === 'noteTask') {
    return still({ ...state, taskNotes: { ...taskNotes, [key]: action.text } });
  }
  const { done } = action;
  const note = taskNotes[key] ?? '';
  const before = ticks[key];
  const isAgain = before?.done === done && before.note === note;
  const [id, next] = isAgain ? [before.id, state] : newId(state);
  const request = { id, key, done, note };
  const kept = { ...noting(next, null), ticks: { ...ticks, [key]: request } };
  return calling(kept, { kind: 'call', name: 'tickTask', request, purpose: key });
}

/** Whether a task is being ticked. */
export function isTicking(state: State, key: string): boolean {
  return isBusy(state, busyName('tickTask', key));
}

/** What the server says to a tick. */
export function hearTicked(before: State, { request, answer }: AnswerTo<'tickTask'>): Step {
  const { key, done } = request;
  if (answer.kind === 'failed') {
    return still(noting(before, failureNotice(answer, { kind: 'tick', key, done })));
  }
  const state = { ...before, ticks: without(before.ticks, key) };
  switch (answer.kind) {
    case 'ticked': {
      const { task, undo } = answer;
      const taskNotes = without(state.taskNotes, key);
      const said = task.done ? `Done: ${task.text}` : `Open again: ${task.text}`;
      const next = noting(
        { ...withTask(state, task), taskNotes },
        { tone: 'good', text: said, undo: ownUndo(answer, request) },
      );
      return still(withUndo(next, undo));
    }
    case 'refused': {
      const next = noting(state, refusalNotice(answer.problems));
      if (!answer.problems.some(({ field }) => field === 'note')) return still(next);
      // The note that is missing is asked for beside the task.
      const taskNotes = { ...state.taskNotes, [key]: state.taskNotes[key] ?? '' };
      return focusing({ ...next, taskNotes }, taskNoteId(key));
    }
    case 'gone':
      return still(
        noting(state, {
          tone: 'plain',
          text: 'This task is not in the plan any more.',
          remedy: { label: 'Read Today again', action: { kind: 'open' } },
        }),
      );
  }
}
