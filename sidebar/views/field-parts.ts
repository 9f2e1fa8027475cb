import type { Field, Value, Values } from '../forms/field';
import type { Child } from '../page/markup';
import { element } from '../page/markup';
import type { Action } from '../state/action';
import { fieldId } from './parts';

/** What a field needs besides what it holds. */
export interface FieldContext {
  readonly values: Values;
  readonly problemOf: (name: string) => string | null;
  /** While the form is being saved, it stays as it was sent. */
  readonly isLocked: boolean;
  readonly type: (name: string, value: Value, focus?: string) => Action;
}

/** For what can only be chosen: it keeps the focus and what was sent. */
export function locked({ isLocked }: FieldContext) {
  return { 'aria-disabled': isLocked ? 'true' : undefined };
}

/** The help and the problem of a field, below it. */
export function notes({ name, help }: Field, problem: string | null): readonly Child[] {
  return [
    ...(help === undefined
      ? []
      : [element('p', { class: 'quiet small', id: `${fieldId(name)}-help` }, help)]),
    ...(problem === null
      ? []
      : [element('p', { class: 'problem', id: `${fieldId(name)}-problem` }, problem)]),
  ];
}

/** Ties help and problem to the field, so that a screen reader says them with it. */
export function description({ name, help }: Field, problem: string | null) {
  const ids = [
    ...(problem === null ? [] : [`${fieldId(name)}-problem`]),
    ...(help === undefined ? [] : [`${fieldId(name)}-help`]),
  ];
  return {
    'aria-invalid': problem === null ? undefined : 'true',
    'aria-describedby': ids.length === 0 ? undefined : ids.join(' '),
  };
}
