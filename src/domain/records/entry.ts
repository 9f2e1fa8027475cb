import type { Parsed } from '../plans/settings';
import type { Day } from '../time/day';
import type { DesignEntry } from './design-entry';
import { parseDesign } from './design-entry';
import { fieldsOf } from './form';
import type { MockEntry } from './mock-entry';
import { parseMock } from './mock-entry';
import type { ProblemEntry } from './problem-entry';
import { parseProblem } from './problem-entry';
import type { RatingsEntry } from './ratings-entry';
import { parseRatings } from './ratings-entry';
import type { SessionEntry } from './session-entry';
import { parseSessionEntry } from './session-entry';
import type { TellingEntry } from './telling-entry';
import { parseTelling } from './telling-entry';

/** What a person logs with one form. Practice brings its minutes with it. */
export type Entry =
  SessionEntry | ProblemEntry | DesignEntry | MockEntry | TellingEntry | RatingsEntry;

export type EntryKind = Entry['kind'];

/** What people read for each kind, in the order in which forms offer them. */
export const entryNames = {
  session: 'Study session',
  problem: 'Problem',
  design: 'Design',
  mock: 'Mock round',
  telling: 'Story told',
  ratings: 'Self-ratings',
} as const satisfies Record<EntryKind, string>;

/** The kinds in that order. */
export const entryKinds = [
  'session',
  'problem',
  'design',
  'mock',
  'telling',
  'ratings',
] as const satisfies readonly EntryKind[];

const parsers: { readonly [Kind in EntryKind]: (input: unknown, today: Day) => Parsed<Entry> } = {
  session: parseSessionEntry,
  problem: parseProblem,
  design: parseDesign,
  mock: parseMock,
  telling: parseTelling,
  ratings: parseRatings,
};

/**
 * An entry from a form's values, or every problem with them. Both the panel and the server call it,
 * so that both refuse the same input.
 *
 * @param today the latest day that may be logged
 */
export function parseEntry(input: unknown, today: Day): Parsed<Entry> {
  const { kind } = fieldsOf(input);
  const known = entryKinds.find((name) => name === kind);
  if (known) return parsers[known](input, today);
  return { kind: 'problems', problems: [{ field: 'kind', problem: 'Choose what to log.' }] };
}

/** Whether a text can be the id of a request: 8 to 64 letters, digits, `-` and `_`. */
export function isRequestId(id: unknown): id is string {
  return typeof id === 'string' && /^[\w-]{8,64}$/.test(id);
}
