import type { Entry, EntryKind } from '../../src/domain/records/entry';
import { parseEntry } from '../../src/domain/records/entry';
import type { EntryAsItIs, OpenTracker } from '../../src/rpc/answers';
import { formOf, nextValues, valuesOf } from '../forms/forms';
import type { Values } from '../forms/field';
import type { AnswerTo, LogAction } from './action';
import { failureNotice } from './failures';
import type { Draft, Editing, LogState, State } from './state';
import { MAIN, isBusy, knownIn, openTracker } from './state';
import type { Step } from './step';
import { calling, focusing, newId, noting, still } from './step';
import { withChange } from './tracker-change';
import { without } from './without';

/** The id of the list of problems above a form. */
export const PROBLEMS = 'problems';

/** What the person does in Log. */
export function reduceLog(state: State, action: LogAction): Step {
  const tracker = openTracker(state);
  if (!tracker) return still(state);
  switch (action.kind) {
    case 'chooseKind':
      return still(withLog(noting(state, null), { kind: action.entry, problems: [] }));
    case 'begin':
      return focusing(begun(state, tracker, action.entry, action.values), MAIN);
    case 'type':
      return typed(state, tracker, action);
    case 'save':
      return save(state, tracker);
    case 'clear':
      return still(cleared(state, tracker));
    case 'cancelEdit':
      return still(withoutEdit(noting(state, null)));
    case 'takeTheirs':
      return still(takeTheirs(state));
    case 'keepMine':
      return keepMine(state, tracker);
    case 'saveAsNew':
      return saveAsNew(state, tracker);
  }
}

/** The form that Log shows: the entry that is being edited, the draft, or a new one. */
export function formShown(
  { log }: State,
  tracker: OpenTracker,
): Draft & { readonly kind: EntryKind } {
  if (log.editing) return log.editing;
  const kind = log.kind ?? tracker.last.kind;
  return { kind, ...(log.drafts[kind] ?? newDraft(kind, tracker)) };
}

/** What the server says to a new or changed entry. */
export function hearSaved(
  state: State,
  { answer }: AnswerTo<'saveEntry'> | AnswerTo<'changeEntry'>,
): Step {
  const tracker = openTracker(state);
  if (!tracker) return still(state);
  switch (answer.kind) {
    case 'saved':
      return saved(withChange(state, answer.change), tracker, answer);
    case 'refused':
      return focusing(withLog(noting(state, null), { problems: answer.problems }), PROBLEMS);
    case 'changed':
      return focusing(theirsIs(state, answer.current), PROBLEMS);
    case 'gone':
      return still(
        noting(state, {
          tone: 'bad',
          text: 'This entry is not there any more: somebody deleted it. What you typed is still here.',
          remedy: { label: 'Save it as a new one', action: { kind: 'saveAsNew' } },
        }),
      );
    case 'failed':
      return still(noting(state, keptNotice(failureNotice(answer, { kind: 'save' }))));
  }
}

/** The state with an entry in the form, to be edited; afterwards its own view comes back. */
export function editing(state: State, original: EntryAsItIs): State {
  const { entry } = original;
  const from = state.log.editing?.from ?? state.view;
  return withLog(
    { ...noting(state, null), view: 'log' },
    {
      editing: {
        kind: entry.kind,
        original,
        from,
        theirs: null,
        values: valuesOf(entry),
        request: null,
      },
      problems: [],
    },
  );
}

/**
 * The state with some fields of a new form filled. An entry that is being changed stays in the form:
 * the new one then waits behind it.
 */
export function filled(state: State, tracker: OpenTracker, kind: EntryKind, values: Values): State {
  const draft = state.log.drafts[kind] ?? newDraft(kind, tracker);
  const drafts = {
    ...state.log.drafts,
    [kind]: { ...draft, values: { ...draft.values, ...values } },
  };
  if (state.log.editing) return withLog(state, { drafts });
  return withLog({ ...state, view: 'log' }, { kind, problems: [], drafts });
}

function begun(state: State, tracker: OpenTracker, kind: EntryKind, values: Values): State {
  const draft = state.log.drafts[kind] ?? newDraft(kind, tracker);
  const filled = { ...draft, values: { ...draft.values, ...values } };
  return withLog(
    { ...noting(state, null), view: 'log' },
    { kind, editing: null, problems: [], drafts: { ...state.log.drafts, [kind]: filled } },
  );
}

function typed(
  state: State,
  tracker: OpenTracker,
  { name, value, focus }: LogAction & { readonly kind: 'type' },
): Step {
  // What is being saved stays as it was sent.
  if (isSaving(state)) return still(state);
  const shown = formShown(state, tracker);
  const typedValues = { ...shown.values, [name]: value };
  const { follow } = formOf(shown.kind);
  const values =
    name === 'title' && follow
      ? follow(typedValues, shown.values, knownIn(state, tracker))
      : typedValues;
  const next = withDraft(state, shown.kind, { values, request: shown.request });
  const problems = state.log.problems.filter(({ field }) => field !== name);
  const left = withLog(noting(next, null), { problems });
  return focus === undefined ? still(left) : focusing(left, focus);
}

function save(state: State, tracker: OpenTracker): Step {
  if (isSaving(state)) return still(state);
  const { kind, values: given, request } = formShown(state, tracker);
  const { read, settle } = formOf(kind);
  const values = settle ? settle(given, knownIn(state, tracker)) : given;
  const parsed = parseEntry(read(values), tracker.today);
  if (parsed.kind === 'problems') {
    return focusing(withLog(noting(state, null), { problems: parsed.problems }), PROBLEMS);
  }
  const [id, next] = request ? [request.id, state] : newId(state);
  const sent = request?.sent ?? JSON.stringify(parsed.value);
  const kept = withDraft(next, kind, { values, request: { id, sent } });
  return send(withLog(noting(kept, null), { problems: [] }), id, parsed.value);
}

function send(state: State, id: string, entry: Entry): Step {
  const { editing: edited } = state.log;
  if (!edited) {
    return calling(state, { kind: 'call', name: 'saveEntry', request: { id, entry }, purpose: '' });
  }
  const { key, version } = edited.original;
  const request = { id, key, version, entry };
  return calling(state, { kind: 'call', name: 'changeEntry', request, purpose: '' });
}

type Saved = Extract<AnswerTo<'saveEntry'>['answer'], { readonly kind: 'saved' }>;

/**
 * An earlier try may have arrived although its answer got lost. When the form was changed since,
 * what was stored is changed as well: the person pressed Save for what they see.
 */
function saved(state: State, tracker: OpenTracker, answer: Saved): Step {
  const { kind, values, request } = formShown(state, tracker);
  const parsed = parseEntry(formOf(kind).read(values), tracker.today);
  const isOther = parsed.kind === 'ok' && JSON.stringify(parsed.value) !== request?.sent;
  if (!answer.isNew && isOther) {
    const { editing: edited } = state.log;
    const original = answer.saved;
    const from = edited?.from ?? 'log';
    const found: Editing = { kind, original, from, theirs: null, values, request: null };
    return save(withLog(edited ? state : withoutDraft(state), { editing: found }), tracker);
  }
  const { undo } = answer.change;
  const said = noting(state, { tone: 'good', text: undo?.label ?? 'Saved', undo });
  if (state.log.editing) return still(withoutEdit(said));
  const next = { values: nextValues(kind, values, tracker), request: null };
  return still(withLog(withDraft(said, kind, next), { kind, problems: [] }));
}

/** Back to where the editing began. */
function withoutEdit(state: State): State {
  const view = state.log.editing?.from ?? state.view;
  return withLog({ ...state, view }, { editing: null, problems: [] });
}

function theirsIs(state: State, theirs: EntryAsItIs): State {
  const { editing: edited } = state.log;
  if (!edited) return state;
  return withLog(noting(state, null), { editing: { ...edited, theirs, request: null } });
}

function takeTheirs(state: State): State {
  const theirs = state.log.editing?.theirs;
  return theirs ? editing(state, theirs) : state;
}

function keepMine(state: State, tracker: OpenTracker): Step {
  const { editing: edited } = state.log;
  if (!edited?.theirs) return still(state);
  const onTop = { ...edited, original: edited.theirs, theirs: null, request: null };
  return save(withLog(state, { editing: onTop }), tracker);
}

function saveAsNew(state: State, tracker: OpenTracker): Step {
  const { editing: edited } = state.log;
  if (!edited) return still(state);
  const { kind, values } = edited;
  const drafts = { ...state.log.drafts, [kind]: { values, request: null } };
  return save(withLog(state, { kind, drafts, editing: null }), tracker);
}

function newDraft(kind: EntryKind, tracker: OpenTracker): Draft {
  return { values: formOf(kind).start(tracker), request: null };
}

function withDraft(state: State, kind: EntryKind, draft: Draft): State {
  const { editing: edited, drafts } = state.log;
  return edited
    ? withLog(state, { editing: { ...edited, ...draft } })
    : withLog(state, { drafts: { ...drafts, [kind]: draft } });
}

/** Begins the form that is shown again. */
function withoutDraft(state: State): State {
  const tracker = openTracker(state);
  if (!tracker) return state;
  const { kind } = formShown(state, tracker);
  const drafts = without(state.log.drafts, kind);
  return withLog(noting(state, null), { kind, drafts, editing: null, problems: [] });
}

/** An empty form; a slip of the finger can be taken back. */
function cleared(state: State, tracker: OpenTracker): State {
  const { kind, values } = formShown(state, tracker);
  const restore = { kind: 'begin', entry: kind, values } as const;
  const remedy = { label: 'Bring it back', action: restore };
  return noting(withoutDraft(state), { tone: 'plain', text: 'The form is empty.', remedy });
}

function withLog(state: State, changes: Partial<LogState>): State {
  return { ...state, log: { ...state.log, ...changes } };
}

/** Whether a form is on its way: what it holds stays as it was sent. */
export function isSaving(state: State): boolean {
  return isBusy(state, 'saveEntry') || isBusy(state, 'changeEntry');
}

function keptNotice<T extends { readonly text: string }>(notice: T): T {
  return { ...notice, text: `${notice.text} What you typed is still here.` };
}
