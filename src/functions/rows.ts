import type { Component } from '../domain/evidence/rounds';
import { componentOf } from '../domain/evidence/rounds';
import type { Day } from '../domain/time/day';
import type { Cell, Result } from './cells';
import { refuse } from './cells';

/** A score with its day and its place in the range, from 0. */
export interface ScoreRow {
  readonly index: number;
  readonly day: Day;
  readonly score: number;
}

/**
 * The rows that have a score. A row with a day and no score is a round still to come; a score
 * without a day cannot be placed.
 *
 * @throws Error naming `dates` and the row
 */
export function scoreRows(
  scores: readonly (number | null)[],
  dates: readonly (Day | null)[],
): readonly ScoreRow[] {
  return scores.flatMap((score, index) => {
    if (score === null) return [];
    return [{ index, score, day: present('dates', dates, index, 'a date') }];
  });
}

/**
 * The value beside a row, which must not be blank.
 *
 * @throws Error naming the argument and the row
 */
export function present<T>(
  argument: string,
  values: readonly (T | null)[],
  index: number,
  wants: string,
): T {
  const value = values[index];
  if (value === undefined || value === null) {
    throw refuse({ argument, row: index + 1, column: null }, '', wants);
  }
  return value;
}

/**
 * The component that a cell names, as a component or a round type.
 *
 * @throws Error naming the argument and the row
 */
export function componentAt(argument: string, types: readonly string[], index: number): Component {
  const text = types[index] ?? '';
  const component = componentOf(text);
  if (component === null) {
    const place = { argument, row: index + 1, column: null };
    throw refuse(place, text, 'a component or round type such as coding, design or bar raiser');
  }
  return component;
}

/** One cell for one value, a column for several. */
export function columnOf(values: readonly Cell[]): Result {
  const [only] = values;
  if (values.length === 1 && only !== undefined) return only;
  return values.map((value) => [value]);
}
