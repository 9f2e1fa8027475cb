import type { Entry, EntryKind } from '../../src/domain/records/entry';
import { entryNames, parseEntry } from '../../src/domain/records/entry';
import type { OpenTracker } from '../../src/rpc/answers';
import { formOf } from '../forms/forms';
import type { Values } from '../forms/field';
import type { LogAction } from './action';
import type { LogForm } from './log-forms';
import {
  formNamed,
  formShown,
  isSaving,
  isTouched,
  newEdit,
  showing,
  withDraft,
  withEdit,
  withLog,
  withoutForm,
} from './log-forms';
import type { State } from './state';
import { MAIN, knownIn, openTracker } from './state';
import type { Step } from './step';
import { calling, focusing, newId, noting, still } from './step';

/** The id of the list of problems above a form. */
export const PROBLEMS = 'problems';

/** What the person does in Log. */
export function reduceLog(state: State, action: LogAction): Step {
  const tracker = openTracker(state);
  if (!tracker) return still(state);
  const shown = formShown(state, tracker);
  switch (action.kind) {
    case 'chooseKind':
      return still(withLog(noting(state, null), { kind: action.entry, problems: [] }));
    case 'begin':
      return focusing(begun(state, tracker, action.entry, action.values), MAIN);
    case 'type':
      return typed(state, tracker, shown, action);
    case 'save':
      return save(state, tracker, action.form ?? shown.name);
    case 'showForm': {
      const form = formNamed(state, tracker, action.form);
      return form ? focusing(showing(state, form), MAIN) : still(state);
    }
    case 'clear':
    case 'cancelEdit':
      return still(closed(state, shown));
    case 'restore':
      return still({ ...noting(state, null), view: 'log', log: action.log });
    case 'takeTheirs':
      return still(takeTheirs(state, shown));
    case 'keepMine':
      return keepMine(state, tracker, shown);
    case 'saveAsNew':
      return saveAsNew(state, tracker, action.form);
  }
}

/** Sends a form, unless it is on its way already or has problems, which are shown then. */
export function save(state: State, tracker: OpenTracker, name: string): Step {
  const form = formNamed(state, tracker, name);
  if (!form || isSaving(state, name)) return still(state);
  const { read, settle } = formOf(form.kind);
  const values = settle ? settle(form.values, knownIn(state, tracker)) : form.values;
  const parsed = parseEntry(read(values), tracker.today);
  if (parsed.kind === 'problems') {
    return focusing(withLog(showing(state, form), { problems: parsed.problems }), PROBLEMS);
  }
  return send(state, { ...form, values }, form.edited?.isGone ? asNew(parsed.value) : parsed.value);
}

function send(state: State, form: LogForm, entry: Entry): Step {
  const { name, values, request: before, edited } = form;
  const [id, next] = before ? [before.id, state] : newId(state);
  const json = JSON.stringify(entry);
  // Which of two entries has arrived under one id is not known.
  const sent = before && before.sent !== json ? '' : json;
  const kept = withDraft(noting(next, null), form, { values, request: { id, sent } });
  const ready = withLog(kept, { problems: [] });
  if (!edited || edited.isGone) {
    const request = { id, entry };
    return calling(ready, { kind: 'call', name: 'saveEntry', request, purpose: name });
  }
  const { key, version } = edited.original;
  const request = { id, key, version, entry };
  return calling(ready, { kind: 'call', name: 'changeEntry', request, purpose: name });
}

/** The state with some fields of the form for a new entry filled, which is shown then. */
export function filled(state: State, tracker: OpenTracker, kind: EntryKind, values: Values): State {
  const form = formNamed(state, tracker, kind);
  if (!form) return state;
  const { request } = form;
  return withDraft(showing(state, form), form, { values: { ...form.values, ...values }, request });
}

function begun(state: State, tracker: OpenTracker, entry: EntryKind, values: Values): State {
  if (!isSaving(state, entry)) return filled(state, tracker, entry, values);
  const form = formNamed(state, tracker, entry);
  const again = { label: 'Try again', action: { kind: 'begin', entry, values } } as const;
  const text = `${entryNames[entry]}: the last one is still being saved.`;
  return noting(form ? showing(state, form) : state, { tone: 'plain', text, remedy: again });
}

function typed(
  state: State,
  tracker: OpenTracker,
  form: LogForm,
  { name, value, focus }: LogAction & { readonly kind: 'type' },
): Step {
  // Its fields are read-only meanwhile; those that cannot be show again what was sent.
  if (isSaving(state, form.name)) return still(state);
  const { request } = form;
  const { follow } = formOf(form.kind);
  const plain = { ...form.values, [name]: value };
  const isFollowed = name === 'title' && follow !== undefined;
  const values = isFollowed ? follow(plain, form.values, knownIn(state, tracker)) : plain;
  const next = withDraft(state, form, { values, request });
  const problems = state.log.problems.filter(({ field }) => field !== name);
  const left = withLog(noting(next, null), { problems });
  return focus === undefined ? still(left) : focusing(left, focus);
}

/** An empty form, or an edit given up; a slip of the finger can be taken back. */
function closed(state: State, form: LogForm): State {
  if (isSaving(state, form.name)) return state;
  const { log } = state;
  const next = withLog(withoutForm(noting(state, null), form), { problems: [] });
  if (form.edited && !isTouched(form.edited)) return next;
  const text = form.edited ? 'The entry stays as it was.' : 'The form is empty.';
  const remedy = { label: 'Bring it back', action: { kind: 'restore', log } } as const;
  return noting(next, { tone: 'plain', text, remedy });
}

function takeTheirs(state: State, { edited }: LogForm): State {
  return edited?.theirs
    ? withEdit(noting(state, null), newEdit(edited.theirs, edited.from))
    : state;
}

function keepMine(state: State, tracker: OpenTracker, { name, edited }: LogForm): Step {
  if (!edited?.theirs) return still(state);
  const onTop = { ...edited, original: edited.theirs, theirs: null, request: null };
  return save(withEdit(state, onTop), tracker, name);
}

function saveAsNew(state: State, tracker: OpenTracker, name: string): Step {
  const edited = formNamed(state, tracker, name)?.edited;
  if (!edited) return still(state);
  return save(withEdit(state, { ...edited, isGone: true, request: null }), tracker, name);
}

/** The rows of its remarks are gone as well, so their ids name nothing. */
function asNew(entry: Entry): Entry {
  if (entry.kind !== 'mock') return entry;
  return { ...entry, feedback: entry.feedback.map((remark) => ({ ...remark, id: '' })) };
}
