import type { EntryKind } from '../../src/domain/records/entry';
import { entryKinds } from '../../src/domain/records/entry';
import type { EntryAsItIs, OpenTracker } from '../../src/rpc/answers';
import { formOf, valuesOf } from '../forms/forms';
import type { Draft, Editing, LogState, State, ViewName } from './state';
import { isBusy } from './state';
import { busyName, noting } from './step';
import { without } from './without';

/** A form of Log, whether it is shown or waits for its answer behind another one. */
export interface LogForm extends Draft {
  /** The kind of a draft, or the key of the entry that is edited; calls carry it as their purpose. */
  readonly name: string;
  readonly kind: EntryKind;
  /** `null` for a draft. */
  readonly edited: Editing | null;
}

/** The form that Log shows: the entry that is being edited, the draft, or a new one. */
export function formShown({ log }: State, tracker: OpenTracker): LogForm {
  const edited = log.editing === null ? undefined : log.edits[log.editing];
  return edited ? editForm(edited) : draftForm(log, log.kind ?? tracker.last.kind, tracker);
}

/** The form with a name, or `null` when it was closed. */
export function formNamed({ log }: State, tracker: OpenTracker, name: string): LogForm | null {
  const edited = log.edits[name];
  if (edited) return editForm(edited);
  const kind = entryKinds.find((known) => known === name);
  return kind ? draftForm(log, kind, tracker) : null;
}

/** Whether a form is the one that the person sees. */
export function isSeen(state: State, tracker: OpenTracker, { name }: LogForm): boolean {
  return state.view === 'log' && formShown(state, tracker).name === name;
}

/** Whether a form is on its way: until the answer comes it stays as it was sent. */
export function isSaving(state: State, name: string): boolean {
  return isBusy(state, busyName('saveEntry', name)) || isBusy(state, busyName('changeEntry', name));
}

/** The state with a form that is shown instead of the one before. */
export function showing(state: State, { kind, name, edited }: LogForm): State {
  const shown = edited ? { editing: name } : { kind, editing: null };
  return withLog({ ...noting(state, null), view: 'log' }, { ...shown, problems: [] });
}

/** The state with another draft in a form. */
export function withDraft(state: State, { name, edited }: LogForm, draft: Draft): State {
  const { edits, drafts } = state.log;
  return edited
    ? withLog(state, { edits: { ...edits, [name]: { ...edited, ...draft } } })
    : withLog(state, { drafts: { ...drafts, [name]: draft } });
}

/** The state with the form of an entry to edit. */
export function withEdit(state: State, edit: Editing): State {
  return withLog(state, { edits: { ...state.log.edits, [edit.original.key]: edit } });
}

/** The state without a form; when an edit was shown, the view where it began comes back. */
export function withoutForm(state: State, { name, kind, edited }: LogForm): State {
  const { log, view } = state;
  if (!edited) {
    return withLog(state, { kind: log.kind ?? kind, drafts: without(log.drafts, name) });
  }
  const edits = without(log.edits, name);
  if (log.editing !== name) return withLog(state, { edits });
  const next = { ...state, view: view === 'log' ? edited.from : view };
  return withLog(next, { edits, editing: null, problems: [] });
}

/**
 * The state with an entry in the form, to be edited; afterwards its own view comes back. What was
 * typed for it before and not saved is in the form again.
 */
export function editing(state: State, current: EntryAsItIs): State {
  const kept = state.log.edits[current.key];
  const isKept = kept && isWorthKeeping(state, kept);
  const edit = isKept ? heldAgainst(kept, current) : newEdit(current, state.view);
  const edits = Object.values(state.log.edits).filter((other) => isWorthKeeping(state, other));
  const kinds = Object.fromEntries(edits.map((other) => [other.original.key, other]));
  const next = withEdit(withLog(state, { edits: kinds }), edit);
  const shown = showing(next, editForm(edit));
  return isKept
    ? noting(shown, { tone: 'plain', text: 'What you typed before is here again.' })
    : shown;
}

/** The form of an entry as it is. */
export function newEdit(original: EntryAsItIs, from: ViewName): Editing {
  const { entry } = original;
  const values = valuesOf(entry);
  return { kind: entry.kind, original, from, theirs: null, isGone: false, values, request: null };
}

/** Whether something was typed into the form of an entry. */
export function isTouched({ values, original }: Editing): boolean {
  return JSON.stringify(values) !== JSON.stringify(valuesOf(original.entry));
}

/** The state with other forms. */
export function withLog(state: State, changes: Partial<LogState>): State {
  return { ...state, log: { ...state.log, ...changes } };
}

function editForm(edited: Editing): LogForm {
  const { kind, original, values, request } = edited;
  return { name: original.key, kind, edited, values, request };
}

function draftForm({ drafts }: LogState, kind: EntryKind, tracker: OpenTracker): LogForm {
  const draft = drafts[kind] ?? { values: formOf(kind).start(tracker), request: null };
  return { name: kind, kind, edited: null, ...draft };
}

function isWorthKeeping(state: State, edit: Editing): boolean {
  return isSaving(state, edit.original.key) || edit.request !== null || isTouched(edit);
}

/** A request that may have arrived is sorted out by its id, when it is tried again. */
function heldAgainst(kept: Editing, current: EntryAsItIs): Editing {
  const isOther = kept.request === null && kept.original.version !== current.version;
  return isOther ? { ...kept, theirs: current } : kept;
}
