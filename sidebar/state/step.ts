import type { CallName, Request } from '../../src/rpc/contract';
import type { AnswerTo } from './action';
import type { Notice, State } from './state';

/** The state after an action, and what is to be done outside. */
export interface Step {
  readonly state: State;
  readonly effects: readonly Effect[];
}

/** What the reducer asks for and cannot do itself. */
export type Effect = CallEffect | { readonly kind: 'focus'; readonly id: string };

/** A call of the server; its answer comes back as an action with the same purpose. */
export type CallEffect = { readonly [Name in CallName]: CallOf<Name> }[CallName];

export interface CallOf<Name extends CallName> {
  readonly kind: 'call';
  readonly name: Name;
  readonly request: Request<Name>;
  readonly purpose: string;
}

/** A step that only changes the state. */
export function still(state: State): Step {
  return { state, effects: [] };
}

/** A step that also moves the focus. */
export function focusing(state: State, id: string): Step {
  return { state, effects: [{ kind: 'focus', id }] };
}

/**
 * A step that calls the server and shows the button as busy until the answer comes. A second call
 * of the same name and purpose meanwhile is a double click, and is left out.
 */
export function calling(state: State, effect: CallEffect): Step {
  const name = busyName(effect.name, effect.purpose);
  if (state.busy.includes(name)) return still(state);
  return { state: { ...state, busy: [...state.busy, name] }, effects: [effect] };
}

/** The state once a call was answered. */
export function answered<Name extends CallName>(
  state: State,
  { call, purpose }: AnswerTo<Name>,
): State {
  const name = busyName(call, purpose);
  return { ...state, busy: state.busy.filter((other) => other !== name) };
}

/** The name under which a call keeps its button busy. */
export function busyName(call: CallName, purpose = ''): string {
  return purpose === '' ? call : `${call} ${purpose}`;
}

/** A new id for a request, and the state that will give another one. */
export function newId(state: State): readonly [id: string, state: State] {
  const { panel, next } = state.ids;
  return [`${panel}-${next}`, { ...state, ids: { panel, next: next + 1 } }];
}

/** The state with words about what happened. */
export function noting(state: State, notice: Notice | null): State {
  return { ...state, notice };
}
