import type { AnswerTo, TodayAction } from './action';
import { failureNotice, refusalNotice } from './failures';
import type { State } from './state';
import type { Step } from './step';
import { calling, focusing, newId, noting, still } from './step';
import { withTask, withUndo } from './tracker-change';
import { without } from './without';

/** The id of the field for a task's note. */
export function taskNoteId(key: string): string {
  return `note-${key}`;
}

/** What the person does with the tasks of Today. */
export function reduceToday(state: State, action: TodayAction): Step {
  const { taskNotes } = state;
  if (action.kind === 'noteTask') {
    return still({ ...state, taskNotes: { ...taskNotes, [action.key]: action.text } });
  }
  const { key, done } = action;
  const [id, next] = newId(noting(state, null));
  const request = { id, key, done, note: taskNotes[key] ?? '' };
  return calling(next, { kind: 'call', name: 'tickTask', request, purpose: key });
}

/** What the server says to a tick. */
export function hearTicked(state: State, { purpose: key, answer }: AnswerTo<'tickTask'>): Step {
  switch (answer.kind) {
    case 'ticked': {
      const { task, undo } = answer;
      const taskNotes = without(state.taskNotes, key);
      const said = task.done ? `Done: ${task.text}` : `Open again: ${task.text}`;
      const next = noting(
        { ...withTask(state, task), taskNotes },
        { tone: 'good', text: said, undo },
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
    case 'failed':
      return still(noting(state, failureNotice(answer, retryOf(state, key))));
  }
}

/** Ticks or clears a task, whichever it is not yet. */
function retryOf({ tracker }: State, key: string): TodayAction {
  const due = tracker.kind === 'tracker' ? tracker.now.due : [];
  const isDone = due.some((item) => item.kind === 'task' && item.key === key && item.done);
  return { kind: 'tick', key, done: !isDone };
}
