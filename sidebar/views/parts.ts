import type { FieldProblem } from '../../src/domain/plans/settings';
import type { Children, Markup } from '../page/markup';
import { element, listening } from '../page/markup';
import type { Action } from '../state/action';
import { PROBLEMS } from '../state/log-steps';
import type { State } from '../state/state';
import { isBusy } from '../state/state';

/** What a button looks like; a view has at most one that is primary. */
export type ButtonStyle = 'primary' | 'plain' | 'link' | 'danger';

export interface ButtonTraits {
  readonly style?: ButtonStyle;
  /** Says what the button does where its text alone does not: `Edit Two Sum`. */
  readonly name?: string;
  /** What it says while it works; it keeps the focus and is not clicked twice. */
  readonly busy?: string | false;
  /** It waits for something else that is under way. */
  readonly isLocked?: boolean;
}

/** A button that does something. */
export function button(text: string, action: Action, traits: ButtonTraits = {}): Markup {
  const { style = 'plain', name, busy = false, isLocked = false } = traits;
  return listening(
    'button',
    {
      type: 'button',
      class: style === 'plain' ? undefined : style,
      'aria-label': busy === false ? name : undefined,
      'aria-disabled': busy === false && !isLocked ? undefined : 'true',
    },
    { click: action },
    busy === false ? text : busy,
  );
}

/** The button that puts the problem to try next into the form. */
export function suggestButton(state: State): Markup {
  return button(
    'Suggest a problem',
    { kind: 'suggestProblem' },
    { busy: isBusy(state, 'nextProblem') && 'Choosing…' },
  );
}

/** The button that sends a form, which may stand outside of it. */
export function submitButton(text: string, form: string, busy: string | false): Markup {
  return element(
    'button',
    {
      type: 'submit',
      class: 'primary',
      form,
      'aria-disabled': busy === false ? undefined : 'true',
    },
    busy === false ? text : busy,
  );
}

/** A paragraph. */
export function paragraph(text: string, style?: string): Markup {
  return element('p', { class: style }, text);
}

/** A part of a view with its own heading. */
export function section(heading: string, ...children: Children): Markup {
  return element('section', { class: 'stack' }, element('h2', {}, heading), ...children);
}

/** What opens on a click. */
export function disclosure(summary: string, isOpen: boolean, ...children: Children): Markup {
  return element(
    'details',
    { key: summary, open: isOpen ? true : undefined },
    element('summary', {}, summary),
    ...children,
  );
}

/** The id of the input for a field. */
export function fieldId(name: string): string {
  return `f-${name}`;
}

/**
 * All problems of a form in one list that takes the focus; each leads to its field. `null` without
 * any.
 */
export function problemList(
  problems: readonly FieldProblem[],
  labelOf: (field: string) => string | null,
): Markup | null {
  if (problems.length === 0) return null;
  const title =
    problems.length === 1 ? 'One thing needs a change' : `${problems.length} things need a change`;
  return element(
    'div',
    { id: PROBLEMS, class: 'note bad', tabindex: -1, role: 'group', 'aria-label': title },
    element('p', {}, element('strong', {}, title)),
    element(
      'ul',
      {},
      problems.map((problem) => problemLine(problem, labelOf(problem.field))),
    ),
  );
}

function problemLine({ field, problem }: FieldProblem, label: string | null): Markup {
  if (label === null) return element('li', {}, problem);
  const id = fieldId(field);
  const link = listening('a', { href: `#${id}` }, { click: { kind: 'focus', id } }, label);
  return element('li', {}, link, `: ${problem}`);
}
