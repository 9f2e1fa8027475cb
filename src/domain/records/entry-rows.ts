import { designRow } from './design-entry';
import type { Entry } from './entry';
import type { FeedbackItem } from './feedback-item';
import { feedbackRow } from './feedback-item';
import type { MockEntry } from './mock-entry';
import { mockRow } from './mock-entry';
import type { Practice, PracticeKind } from './practice';
import { practiceSessionRow } from './practice';
import { problemRow } from './problem-entry';
import type { RatingsEntry } from './ratings-entry';
import { ratingRow } from './ratings-entry';
import type { Row } from './row';
import type { WantedRow } from './row-change';
import { sessionEntryRow } from './session-entry';
import { tellingRow } from './telling-entry';

/** The ids that the rows of an entry have or get. */
export interface EntryIds {
  /** Of the request: new rows are named after it. */
  readonly request: string;
  /** Of the row of its own kind. */
  readonly own: string;
  /** Of the session that holds its minutes; `null` where it has none and needs none. */
  readonly session: string | null;
  /** Of the rating of an item, where there is one already. */
  readonly rating: (item: string) => string | null;
}

/** What a row holds beyond its form. */
export interface EntryContext {
  /** The number of the attempt at a problem. */
  readonly attempt: number;
  /** The title of the story that was told. */
  readonly storyTitle: string;
}

/** The rows that hold an entry: its own, the session of its minutes, what came with it. */
export function entryRows(entry: Entry, ids: EntryIds, context: EntryContext): WantedRow[] {
  const own = (table: string, cells: Row): WantedRow => ({ table, id: ids.own, cells });
  switch (entry.kind) {
    case 'session':
      return [own('sessions', sessionEntryRow(entry))];
    case 'problem':
      return [
        own('problems', problemRow(entry, context.attempt)),
        ...session('problem', entry, entry.title, ids),
      ];
    case 'design':
      return [own('designs', designRow(entry)), ...session('design', entry, entry.title, ids)];
    case 'telling':
      return [
        own('tellings', tellingRow(entry)),
        ...session('telling', entry, context.storyTitle, ids),
      ];
    case 'mock':
      return [
        own('mocks', mockRow(entry, ids.own)),
        ...feedbackRows(entry, ids),
        ...mockSession(entry, ids),
      ];
    case 'ratings':
      return ratingRows(entry, ids);
  }
}

/** The minutes that an entry adds to the hours; `null` for what takes none. */
export function minutesOf(entry: Entry): number | null {
  switch (entry.kind) {
    case 'session':
      return entry.minutes;
    case 'ratings':
      return null;
    case 'mock':
      return entry.status === 'done' && !entry.inSession ? entry.minutes : null;
    default:
      return entry.inSession ? 0 : entry.minutes;
  }
}

/** Practice that was typed by hand inside another session needs no session of its own. */
function session(
  kind: PracticeKind,
  practice: Practice,
  topic: string,
  { own, session: id, request }: EntryIds,
): WantedRow[] {
  if (id === null && practice.inSession && own !== request) return [];
  const cells = practiceSessionRow(kind, practice, topic, own);
  return [{ table: 'sessions', id: id ?? request, cells }];
}

function mockSession({ status, day, minutes, inSession, type }: MockEntry, ids: EntryIds) {
  if (status !== 'done') return [];
  return session('mock', { day, minutes: minutes ?? 0, inSession }, type, ids);
}

function feedbackRows({ feedback, day }: MockEntry, { own, request }: EntryIds): WantedRow[] {
  return feedback.map((item: FeedbackItem, index) =>
    item.id === ''
      ? {
          table: 'feedback',
          id: `${request}-${index + 1}`,
          cells: { ...feedbackRow(item, day, own), status: 'open' },
        }
      : { table: 'feedback', id: item.id, cells: feedbackRow(item, day, own) },
  );
}

function ratingRows({ values, day, set }: RatingsEntry, { request, rating }: EntryIds) {
  return values.map((value) => ({
    table: 'assessment',
    id: rating(value.item) ?? `${request}-${value.item}`,
    cells: ratingRow(value, day, set),
  }));
}
