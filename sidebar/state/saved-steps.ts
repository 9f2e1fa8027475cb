import { entryNames, parseEntry } from '../../src/domain/records/entry';
import type { EntryAsItIs, OpenTracker } from '../../src/rpc/answers';
import { formOf, nextValues } from '../forms/forms';
import type { AnswerTo } from './action';
import { failureNotice, refusalNotice } from './failures';
import type { LogForm } from './log-forms';
import {
  formNamed,
  formShown,
  isSeen,
  showing,
  withDraft,
  withEdit,
  withLog,
  withoutForm,
} from './log-forms';
import { PROBLEMS, save } from './log-steps';
import type { Notice, State } from './state';
import { openTracker } from './state';
import type { Step } from './step';
import { focusing, noting, still } from './step';
import { ownUndo, withChange } from './tracker-change';

/**
 * What the server says to a new or changed entry. It is for the form that was sent, whichever the
 * person looks at by now; what they have there stays as it is.
 */
export function hearSaved(
  state: State,
  { purpose, request, answer }: AnswerTo<'saveEntry'> | AnswerTo<'changeEntry'>,
): Step {
  const tracker = openTracker(state);
  if (!tracker) return still(state);
  const form = formNamed(state, tracker, purpose);
  if (!form) return still(state);
  const seen = isSeen(state, tracker, form);
  const look = { label: 'Look at it', action: { kind: 'showForm', form: form.name } } as const;
  const say = (notice: Notice): Step =>
    still(noting(state, seen ? notice : { ...notice, text: `${nameOf(form)}: ${notice.text}` }));
  switch (answer.kind) {
    case 'saved':
      return saved(withChange(state, answer.change), tracker, form, request.id, answer);
    case 'refused':
      if (!seen) return say({ ...refusalNotice(answer.problems), remedy: look });
      return focusing(withLog(noting(state, null), { problems: answer.problems }), PROBLEMS);
    case 'changed': {
      const next = theirsIs(state, form, answer.current);
      if (seen) return focusing(noting(next, null), PROBLEMS);
      const text = `${nameOf(form)}: it was changed since you opened it. Nothing was overwritten.`;
      return still(noting(next, { tone: 'bad', text, remedy: look }));
    }
    case 'gone':
      return say({
        tone: 'bad',
        text: 'This entry is not there any more: somebody deleted it. What you typed is still here.',
        remedy: {
          label: 'Save it as a new one',
          action: { kind: 'saveAsNew', form: form.name },
        },
      });
    case 'failed': {
      const notice = failureNotice(answer, { kind: 'save', form: form.name });
      return say({ ...notice, text: `${notice.text} What you typed is still here.` });
    }
  }
}

type Saved = Extract<AnswerTo<'saveEntry'>['answer'], { readonly kind: 'saved' }>;

/**
 * An earlier try may have arrived although its answer got lost. When the form was changed since,
 * what was stored is changed as well: the person pressed Save for what they see.
 */
function saved(state: State, tracker: OpenTracker, form: LogForm, id: string, answer: Saved): Step {
  const { kind, values, request, edited } = form;
  const parsed = parseEntry(formOf(kind).read(values), tracker.today);
  const isOther = parsed.kind === 'ok' && JSON.stringify(parsed.value) !== request?.sent;
  if (!answer.isNew && isOther) return changeStored(state, tracker, form, answer.saved);
  const undo = ownUndo(answer.change, { id });
  const said = noting(state, { tone: 'good', text: undo?.label ?? 'Saved', undo });
  if (edited) return still(withoutForm(said, form));
  return still(withDraft(said, form, { values: nextValues(kind, values, tracker), request: null }));
}

function changeStored(
  state: State,
  tracker: OpenTracker,
  form: LogForm,
  original: EntryAsItIs,
): Step {
  const { name, kind, values, edited } = form;
  const from = edited?.from ?? 'log';
  const found = { kind, original, from, theirs: null, isGone: false, values, request: null };
  const moved = withEdit(withoutForm(state, form), found);
  const isShown = formShown(state, tracker).name === name;
  const target = formNamed(moved, tracker, original.key);
  const next = isShown && target ? { ...showing(moved, target), view: state.view } : moved;
  return save(next, tracker, original.key);
}

function theirsIs(state: State, { edited }: LogForm, theirs: EntryAsItIs): State {
  return edited ? withEdit(state, { ...edited, theirs, request: null }) : state;
}

function nameOf({ kind }: LogForm): string {
  return entryNames[kind];
}
