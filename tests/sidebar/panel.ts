import type { CallName, Request, Response } from '../../src/rpc/contract';
import type { Child, Markup } from '../../sidebar/page/markup';
import type { Action, Answer } from '../../sidebar/state/action';
import { reduce } from '../../sidebar/state/reduce';
import type { Unsaved, State, ViewName } from '../../sidebar/state/state';
import { initialState } from '../../sidebar/state/state';
import type { CallEffect, Effect } from '../../sidebar/state/step';
import { pageView } from '../../sidebar/views/page-view';
import type { OpenTracker } from '../../src/rpc/answers';
import { TODAY } from './fake-tracker';

/** A panel without a browser: what it shows is data, and the test is the server. */
export interface Panel {
  readonly state: () => State;
  /** What the panel asked for and the test has not answered yet. */
  readonly calls: readonly CallEffect[];
  /** The ids that were to have the focus, the last one last. */
  readonly focused: readonly string[];
  readonly do: (...actions: readonly Action[]) => void;
  readonly type: (values: Readonly<Record<string, string | boolean>>) => void;
  /** Answers the oldest call of a name that waits; returns what was asked. */
  readonly answer: <Name extends CallName>(name: Name, answer: Response<Name>) => Request<Name>;
  /** The texts of the page in order, one a line. */
  readonly text: () => string;
  /** Every element of the page that a test asks for. */
  readonly all: (isWanted: (markup: Markup) => boolean) => readonly Markup[];
  /** The one element with an id. */
  readonly field: (id: string) => Markup;
  /** The one button that shows a text or has it as its name. */
  readonly button: (name: string) => Markup;
  readonly click: (name: string) => void;
}

/** A panel whose tracker is open. */
export function panelOn(
  tracker: OpenTracker,
  view: ViewName = 'today',
  unsaved: Unsaved | null = null,
): Panel {
  const panel = newPanel(view, unsaved);
  panel.do({ kind: 'open' });
  panel.answer('openSidebar', tracker);
  return panel;
}

/** A panel that has asked the server for nothing yet. */
export function newPanel(view: ViewName = 'today', unsaved: Unsaved | null = null): Panel {
  let state = initialState({ view, panel: 'p-test1234', localDay: TODAY }, unsaved);
  const calls: CallEffect[] = [];
  const focused: string[] = [];

  function act(...actions: readonly Action[]): void {
    for (const action of actions) {
      const step = reduce(state, action);
      state = step.state;
      step.effects.forEach(take);
    }
  }

  function take(effect: Effect): void {
    if (effect.kind === 'focus') focused.push(effect.id);
    else calls.push(effect);
  }

  function all(isWanted: (markup: Markup) => boolean): readonly Markup[] {
    return elementsIn(pageView(state)).filter(isWanted);
  }

  function button(name: string): Markup {
    return one(
      all(
        ({ tag, attributes, children }) =>
          tag === 'button' &&
          (attributes['aria-label'] === name || textsIn(children).join('') === name),
      ),
      name,
    );
  }

  return {
    state: () => state,
    calls,
    focused,
    do: act,
    type: (values) => {
      for (const [name, value] of Object.entries(values)) act({ kind: 'type', name, value });
    },
    answer: <Name extends CallName>(name: Name, answer: Response<Name>) => {
      const index = calls.findIndex((call) => call.name === name);
      const [call] = index < 0 ? [] : calls.splice(index, 1);
      if (!call) throw new Error(`No call of ${name} waits.`);
      // Found by its name, so it is a call and an answer of that name.
      const { purpose, request } = call;
      act({ kind: 'answer', call: name, purpose, request, answer } as Answer);
      return call.request;
    },
    text: () => textsIn(pageView(state)).join('\n'),
    all,
    field: (id) =>
      one(
        all(({ attributes }) => attributes['id'] === id),
        id,
      ),
    button,
    click: (name) => {
      const { click } = button(name).on;
      if (!click) throw new Error(`The button ${name} does nothing on a click.`);
      act(click);
    },
  };
}

function one(found: readonly Markup[], name: string): Markup {
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`There are ${found.length} of ${name}.`);
  return first;
}

function elementsIn(children: readonly Child[]): readonly Markup[] {
  return children.flatMap((child) =>
    typeof child === 'string' ? [] : [child, ...elementsIn(child.children)],
  );
}

function textsIn(children: readonly Child[]): readonly string[] {
  return children.flatMap((child) =>
    typeof child === 'string' ? [child] : textsIn(child.children),
  );
}
