import type { FieldProblem, Parsed } from '../plans/settings';
import { addDays, isDay } from '../time/day';
import type { Day } from '../time/day';

/** The most characters that a short text and a note may have. */
export const LONGEST_NAME = 200;
export const LONGEST_NOTE = 2000;

export const MOST_MINUTES = 600;

/** How far ahead a round can be planned, in days: two years. */
const FARTHEST = 731;

/**
 * The values of a form, read one by one. What is wrong with a field is kept as a problem; the value
 * that is read instead is never used, since `done` then answers with the problems.
 */
export interface Form {
  /** Text without the spaces around it; blank when it is missing. */
  readonly text: (field: string, longest: number) => string;
  /** As `text`, but blank is a problem. */
  readonly name: (field: string, ask: string) => string;
  readonly pick: <T extends string>(field: string, choices: readonly T[], ask: string) => T;
  /** As `pick`, but blank is fine. */
  readonly pickOrBlank: <T extends string>(
    field: string,
    choices: readonly T[],
    ask: string,
  ) => T | '';
  /** True only for `true`; anything but a yes or no is a problem. */
  readonly tick: (field: string) => boolean;
  /** A number in steps from the lowest, or `null` when it is missing, blank or `null`. */
  readonly number: (field: string, range: NumberRange) => number | null;
  /** Whole minutes, 1 to 600. */
  readonly minutes: (field: string) => number;
  /** A day that is not in the future. */
  readonly pastDay: (field: string, today: Day) => Day;
  /** A day that may lie up to two years ahead. */
  readonly anyDay: (field: string, today: Day) => Day;
  /** The values of a list, at most so many. */
  readonly list: (field: string, most: number) => readonly unknown[];
  readonly complain: (field: string, problem: string) => void;
  readonly done: <T>(value: T) => Parsed<T>;
}

export interface NumberRange {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** Ratings are given from 1 to 5 in halves. */
export const halves: NumberRange = { from: 1, to: 5, step: 0.5 };

/** Reads a form; anybody can send anything, so a value is only what it turns out to be. */
export function readForm(input: unknown): Form {
  const given = fieldsOf(input);
  const problems: FieldProblem[] = [];
  const complain = (field: string, problem: string): void => {
    if (!problems.some((known) => known.field === field)) problems.push({ field, problem });
  };

  const text = (field: string, longest: number): string => {
    const value = given[field] ?? '';
    if (typeof value !== 'string') complain(field, 'Give words here.');
    const words = typeof value === 'string' ? value.trim() : '';
    if (words.length > longest) complain(field, `Keep it under ${longest} characters.`);
    return words;
  };

  const pickOrBlank = <T extends string>(
    field: string,
    choices: readonly T[],
    ask: string,
  ): T | '' => {
    const value = given[field] ?? '';
    const choice = choices.find((known) => known === value);
    if (choice === undefined && value !== '') complain(field, ask);
    return choice ?? '';
  };

  const number = (field: string, { from, to, step }: NumberRange): number | null => {
    const value = given[field] ?? '';
    if (value === '') return null;
    const steps = typeof value === 'number' ? (value - from) / step : NaN;
    const good = Number.isInteger(steps) && steps >= 0 && Number(value) <= to;
    if (!good) complain(field, `Give a number from ${from} to ${to}${stepWords(step)}.`);
    return good ? Number(value) : null;
  };

  const day = (field: string, latest: Day, late: string): Day => {
    const value = given[field];
    if (!isDay(value)) {
      complain(field, 'Give the day, for example 2026-08-24.');
      return latest;
    }
    if (value > latest) complain(field, late);
    return value;
  };

  return {
    text,
    complain,
    pickOrBlank,
    number,
    name: (field, ask) => {
      const words = text(field, LONGEST_NAME);
      if (words === '') complain(field, ask);
      return words;
    },
    pick: (field, choices, ask) => {
      const choice = pickOrBlank(field, choices, ask);
      if (choice === '') complain(field, ask);
      // Without a choice there is a problem, so the first one is never used.
      return choice === '' ? firstOf(choices) : choice;
    },
    tick: (field) => {
      const value = given[field] ?? false;
      if (typeof value !== 'boolean') complain(field, 'Say yes or no.');
      return value === true;
    },
    minutes: (field) => {
      const minutes = number(field, { from: 1, to: MOST_MINUTES, step: 1 });
      if (minutes === null) complain(field, `Give whole minutes from 1 to ${MOST_MINUTES}.`);
      return minutes ?? 0;
    },
    pastDay: (field, today) =>
      day(field, today, 'That day is still to come. Log it once it is done.'),
    anyDay: (field, today) =>
      day(field, addDays(today, FARTHEST), 'That day is more than two years ahead.'),
    list: (field, most) => {
      const value = given[field] ?? [];
      const values: readonly unknown[] = Array.isArray(value) ? value : [];
      if (!Array.isArray(value)) complain(field, 'Give a list.');
      if (values.length > most) complain(field, `Give at most ${most}.`);
      return values.slice(0, most);
    },
    done: (value) => (problems.length > 0 ? { kind: 'problems', problems } : { kind: 'ok', value }),
  };
}

/** What an object holds, by name; nothing for anything else. */
export function fieldsOf(input: unknown): Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null ? { ...input } : {};
}

function stepWords(step: number): string {
  return step === 1 ? '' : `, halves allowed`;
}

function firstOf<T>(choices: readonly T[]): T {
  const [first] = choices;
  if (first === undefined) throw new RangeError('A choice needs at least one word.');
  return first;
}
