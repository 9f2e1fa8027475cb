import type { FieldProblem } from '../../src/domain/plans/settings';
import type { EntryKind } from '../../src/domain/records/entry';
import { entryKinds, entryNames } from '../../src/domain/records/entry';
import type { OpenTracker } from '../../src/rpc/answers';
import type { Field, Values } from '../forms/field';
import { formOf } from '../forms/forms';
import type { Child, Markup } from '../page/markup';
import { element, listening } from '../page/markup';
import { formShown, isSaving } from '../state/log-forms';
import type { Editing, State } from '../state/state';
import { knownIn } from '../state/state';
import { changedLines } from './entry-lines';
import type { FieldContext } from './field-parts';
import { fieldView } from './field-view';
import { button, disclosure, paragraph, problemList, suggestButton } from './parts';
import { timerButtons } from './timer-view';

/** The id of the form, for the button at the foot of the page. */
export const ENTRY_FORM = 'entry';

/** The Log tab: what was done, and the few fields that it needs. */
export function logView(state: State, tracker: OpenTracker): readonly Child[] {
  const { name: form, kind, values, edited } = formShown(state, tracker);
  const { problems } = state.log;
  const isLocked = isSaving(state, form);
  const fields = formOf(kind).fields(values, knownIn(state, tracker));
  const problemOf = (name: string): string | null =>
    problems.find(({ field }) => field === name)?.problem ?? null;
  const context: FieldContext = {
    values,
    problemOf,
    isLocked,
    type: (name, value, focus) => ({
      kind: 'type',
      name,
      value,
      ...(focus === undefined ? {} : { focus }),
    }),
  };
  return [
    edited ? element('h2', {}, `Change: ${entryNames[kind].toLowerCase()}`) : kindChoice(kind),
    ...(edited?.theirs ? [theirsQuestion(edited, tracker)] : []),
    edited ? null : practiceButtons(kind, values, state),
    problemList(inOrder(problems, fields), (name) => labelIn(fields, name)),
    listening(
      'form',
      {
        id: ENTRY_FORM,
        key: form,
        novalidate: true,
        autocomplete: 'off',
        'aria-busy': isLocked ? 'true' : undefined,
      },
      { submit: { kind: 'save' } },
      ...formFields(fields, context),
    ),
  ].filter((child) => child !== null);
}

function kindChoice(chosen: string): Markup {
  return element(
    'fieldset',
    {},
    element('legend', {}, 'What did you do?'),
    element(
      'div',
      { class: 'tiles' },
      entryKinds.map((kind) =>
        element(
          'label',
          { class: 'tile', key: kind },
          listening(
            'input',
            { type: 'radio', name: 'kind', value: kind, checked: kind === chosen },
            { change: () => ({ kind: 'chooseKind', entry: kind }) },
          ),
          entryNames[kind],
        ),
      ),
    ),
  );
}

/** What helps before a form is filled: a problem to try, and a timer. */
function practiceButtons(kind: EntryKind, values: Values, state: State): Markup | null {
  const buttons = [
    ...(kind === 'problem' ? [suggestButton(state)] : []),
    ...timerButtons(kind, values, state),
  ];
  return buttons.length === 0 ? null : element('div', { class: 'row' }, buttons);
}

function formFields(fields: readonly Field[], context: FieldContext): readonly Child[] {
  const usual = fields.filter(({ isExtra }) => !isExtra);
  const extra = fields.filter(({ isExtra }) => isExtra);
  const grid = (some: readonly Field[]): Markup =>
    element(
      'div',
      { class: 'fields' },
      some.map((field) => fieldView(field, context)),
    );
  if (extra.length === 0) return [grid(usual)];
  const isNeeded = extra.some(
    ({ name }) => context.problemOf(name) !== null || isFilled(context.values, name),
  );
  return [grid(usual), disclosure('More', isNeeded, grid(extra))];
}

function isFilled(values: Values, name: string): boolean {
  const value = values[name];
  return value !== undefined && value !== '' && value !== false;
}

/** Problems in the order of the page; those without a field of their own come last. */
function inOrder(problems: readonly FieldProblem[], fields: readonly Field[]) {
  const place = ({ field }: FieldProblem): number => {
    const index = fields.findIndex(({ name }) => name === field);
    return index < 0 ? fields.length : index;
  };
  return [...problems].sort((one, other) => place(one) - place(other));
}

function labelIn(fields: readonly Field[], name: string): string | null {
  return fields.find((field) => field.name === name)?.label ?? null;
}

/** Somebody else was quicker: what differs, and whose shall stay. */
function theirsQuestion({ original, theirs }: Editing, tracker: OpenTracker): Markup {
  const lines = theirs ? changedLines(original.entry, theirs.entry, tracker) : [];
  return element(
    'div',
    {
      id: 'problems',
      class: 'note bad stack',
      tabindex: -1,
      role: 'group',
      'aria-label': 'Changed',
    },
    element('strong', {}, 'This entry was changed since you opened it'),
    paragraph('Nothing was overwritten. It is now:'),
    element(
      'ul',
      {},
      lines.map(({ label, text }) => element('li', {}, `${label}: ${text}`)),
    ),
    element(
      'div',
      { class: 'row' },
      button('Save mine all the same', { kind: 'keepMine' }),
      button('Take theirs', { kind: 'takeTheirs' }),
    ),
  );
}
