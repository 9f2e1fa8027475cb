import type { Area } from '../plans/areas';
import { areaNames } from '../plans/areas';
import type { RatingSet } from '../content/assessment';
import type { Day } from '../time/day';
import { designOf } from './design';
import { keyOf, rowNames } from './entry-key';
import type { EntryKind } from './entry';
import { roundOf } from './mock';
import { practiceSessions } from './practice';
import type { PracticeKind } from './practice';
import { attemptOf } from './problem';
import { ratingSetNames } from './ratings-entry';
import type { Row } from './row';
import { textIn } from './row';
import type { Session } from './session';
import { sessionOf } from './session-row';

/** One line of Recent. */
export interface RecentEntry {
  /** Opaque; what the calls for an entry take. */
  readonly key: string;
  readonly kind: EntryKind;
  readonly day: Day;
  /** The topic, problem, design, round type, story or set of ratings. */
  readonly title: string;
  /** What it adds to the hours; `null` for what takes none: a planned round, ratings. */
  readonly minutes: number | null;
  /** The area of a session; `null` for other kinds. */
  readonly area: Area | null;
}

/** The rows that the list is made from. */
export interface RecentRows {
  readonly sessions: readonly Row[];
  readonly problems: readonly Row[];
  readonly designs: readonly Row[];
  readonly mocks: readonly Row[];
  /** The newest days of each set of ratings. */
  readonly ratings: readonly { readonly set: RatingSet; readonly day: Day }[];
}

/**
 * The newest entries of all kinds, by day and then by row. Practice is found by its session, which
 * every form writes; practice without one, as people type it, by its own row. A story that was told
 * has only its session here.
 */
export function recentEntries(rows: RecentRows, most: number): readonly RecentEntry[] {
  const practice = {
    problem: practiceRows('problem', rows.problems),
    design: practiceRows('design', rows.designs),
    mock: practiceRows('mock', rows.mocks),
  };
  const told = new Set<string>();
  const names = rowNames(rows.sessions);
  const sessions = rows.sessions.flatMap((row, index): RecentEntry[] => {
    const session = sessionOf(row);
    if (!session) return [];
    const kind = practiceKindOf(session);
    const own = kind && kind !== 'telling' ? practice[kind].get(session.record) : undefined;
    const isFirst = !told.has(session.record);
    if (kind && isFirst && (own || kind === 'telling')) {
      told.add(session.record);
      return [practiceLine(kind, session)];
    }
    return [sessionLine(session, names[index] ?? '')];
  });
  const alone = Object.values(practice).flatMap((lines) =>
    [...lines].flatMap(([name, line]) => (told.has(name) ? [] : [line])),
  );
  return [...rows.ratings.map(ratingsLine), ...sessions.reverse(), ...alone.reverse()]
    .sort((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0))
    .slice(0, most);
}

/** The kind of practice whose minutes a session holds, or `null` for study of its own. */
export function practiceKindOf({
  record,
  activity,
}: Pick<Session, 'record' | 'activity'>): PracticeKind | null {
  if (record === '') return null;
  const kinds = ['problem', 'design', 'mock', 'telling'] as const;
  return kinds.find((kind) => practiceSessions[kind].activity === activity) ?? null;
}

/** The line of a set of ratings. */
export function ratingsLine({ set, day }: { set: RatingSet; day: Day }): RecentEntry {
  return {
    key: keyOf({ kind: 'ratings', set, day }),
    kind: 'ratings',
    day,
    title: ratingSetNames[set],
    minutes: null,
    area: null,
  };
}

function sessionLine({ day, area, activity, topic, minutes }: Session, row: string): RecentEntry {
  const title = topic || activity || areaNames[area];
  return { key: keyOf({ kind: 'session', row }), kind: 'session', day, title, minutes, area };
}

function practiceLine(kind: PracticeKind, { record, day, topic, minutes }: Session): RecentEntry {
  return { key: keyOf({ kind, row: record }), kind, day, title: topic, minutes, area: null };
}

/** Rows of one kind by their name, as lines for those that have no session. */
function practiceRows(
  kind: 'problem' | 'design' | 'mock',
  rows: readonly Row[],
): ReadonlyMap<string, RecentEntry> {
  const names = rowNames(rows);
  return new Map(
    rows.flatMap((row, index): [string, RecentEntry][] => {
      const name = names[index] ?? '';
      const known = { problem: attemptOf, design: designOf, mock: roundOf }[kind](row);
      if (!known) return [];
      const title = textIn(row, kind === 'mock' ? 'type' : 'title');
      const key = keyOf({ kind, row: name });
      return [[name, { key, kind, day: known.day, title, minutes: null, area: null }]];
    }),
  );
}
