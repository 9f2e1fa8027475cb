import type { Request } from '../../src/rpc/contract';
import type { AnswerTo, RecentAction } from './action';
import { failureNotice, refusalNotice } from './failures';
import { editing } from './log-forms';
import type { Notice, State } from './state';
import { MAIN } from './state';
import type { Step } from './step';
import { calling, focusing, newId, noting, still } from './step';
import { ownUndo, withChange, withUndo } from './tracker-change';

/** The id of the question before something is deleted. */
export const QUESTION = 'question';

/** What the person does in Recent, and Undo wherever it is offered. */
export function reduceRecent(state: State, action: RecentAction): Step {
  switch (action.kind) {
    case 'edit':
      return read(state, action.key, 'edit');
    case 'askDelete':
      return read(state, action.key, 'delete');
    case 'keepEntry':
      return still({ ...noting(state, null), deleting: null });
    case 'deleteEntry':
      return deleteEntry(state, action.request);
    case 'undo': {
      const { id } = action.action;
      // The same action cannot be undone twice, so its id names the request too.
      const request = { id: `u-${id}`.slice(0, 64), action: id };
      return calling(noting(state, null), { kind: 'call', name: 'undo', request, purpose: '' });
    }
  }
}

/** An entry is read again before it is shown: it may be another one since the panel was opened. */
export function hearRead(state: State, { purpose, answer }: AnswerTo<'readEntry'>): Step {
  const [what = '', key = ''] = splitPurpose(purpose);
  switch (answer.kind) {
    case 'entry': {
      if (what === 'edit') return focusing(editing(state, answer.current), MAIN);
      const [id, next] = newId(state);
      const deleting = { current: answer.current, id, isOther: false };
      return focusing({ ...next, deleting }, QUESTION);
    }
    case 'gone':
      return still(noting(withoutLine(state, key), goneNotice));
    case 'failed':
      return still(
        noting(state, failureNotice(answer, { kind: what === 'edit' ? 'edit' : 'askDelete', key })),
      );
  }
}

/** What the server says to a deletion. */
export function hearDeleted(state: State, { request, answer }: AnswerTo<'deleteEntry'>): Step {
  const { key } = request;
  // The question about another entry stays open.
  const isOpen = state.deleting?.current.key === key;
  const closed = isOpen ? { ...state, deleting: null } : state;
  switch (answer.kind) {
    case 'deleted': {
      const undo = ownUndo(answer.change, request);
      const notice = { tone: 'good', text: undo?.label ?? 'Deleted', undo } as const;
      return still(noting(withChange(closed, answer.change), notice));
    }
    case 'changed': {
      if (!isOpen) return still(noting(state, otherNotice(key)));
      const [id, next] = newId(state);
      const deleting = { current: answer.current, id, isOther: true };
      return focusing({ ...next, deleting }, QUESTION);
    }
    case 'gone':
      return still(noting(withoutLine(closed, key), goneNotice));
    case 'refused':
      return still(noting(state, refusalNotice(answer.problems)));
    case 'failed':
      return still(noting(state, failureNotice(answer, { kind: 'deleteEntry', request })));
  }
}

/** What the server says to an undo. */
export function hearUndone(state: State, { request, answer }: AnswerTo<'undo'>): Step {
  switch (answer.kind) {
    case 'undone':
      return still(
        noting(withChange(state, answer.change), { tone: 'good', text: `Undone. ${answer.label}` }),
      );
    case 'notLast':
      return still(
        noting(withUndo(state, answer.undo), {
          tone: 'plain',
          text: answer.undo
            ? 'Something else was done since. The last action now is:'
            : 'There is nothing left to undo.',
          undo: answer.undo,
        }),
      );
    case 'overtaken':
      return still(noting(state, { tone: 'plain', text: answer.message }));
    case 'refused':
      return still(noting(state, refusalNotice(answer.problems)));
    case 'failed': {
      const retry = { kind: 'undo', action: { id: request.action } } as const;
      return still(noting(state, failureNotice(answer, retry)));
    }
  }
}

const goneNotice = {
  tone: 'plain',
  text: 'This entry is not there any more: somebody deleted it.',
} as const;

function otherNotice(key: string): Notice {
  return {
    tone: 'plain',
    text: 'It was changed since you looked, so it is still there.',
    remedy: { label: 'Look at it', action: { kind: 'askDelete', key } },
  };
}

function read(state: State, key: string, what: 'edit' | 'delete'): Step {
  const purpose = `${what} ${key}`;
  const before = { ...noting(state, null), deleting: null };
  return calling(before, { kind: 'call', name: 'readEntry', request: { key }, purpose });
}

function splitPurpose(purpose: string): readonly string[] {
  const space = purpose.indexOf(' ');
  return [purpose.slice(0, space), purpose.slice(space + 1)];
}

function deleteEntry(state: State, request: Request<'deleteEntry'>): Step {
  const { key } = request;
  return calling(noting(state, null), { kind: 'call', name: 'deleteEntry', request, purpose: key });
}

function withoutLine(state: State, key: string): State {
  const { tracker } = state;
  if (tracker.kind !== 'tracker') return state;
  const recent = tracker.recent.filter((line) => line.key !== key);
  return { ...state, tracker: { ...tracker, recent } };
}
