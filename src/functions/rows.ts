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
 * A reader of the component that each row names, as a component or a round type. A range of
 * thousands of rows holds few different ones, so each is worked out once.
 *
 * @throws Error naming the argument and the row, when the reader meets another text
 */
export function componentReader(
  argument: string,
  types: readonly string[],
): (index: number) => Component {
  const known = new Map<string, Component>();
  return (index) => {
    const text = types[index] ?? '';
    const component = known.get(text) ?? componentOf(text);
    if (component === null) {
      const place = { argument, row: index + 1, column: null };
      throw refuse(place, text, 'a component or round type such as coding, design or bar raiser');
    }
    known.set(text, component);
    return component;
  };
}

/** One cell for one value, a column for several. */
export function columnOf(values: readonly Cell[]): Result {
  const [only] = values;
  if (values.length === 1 && only !== undefined) return only;
  return values.map((value) => [value]);
}
