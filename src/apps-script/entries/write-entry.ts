import type { Entry } from '../../domain/records/entry';
import type { EntryPlace } from '../../domain/records/entry-key';
import { isId } from '../../domain/records/entry-key';
import { entryRows } from '../../domain/records/entry-rows';
import { attemptOf as attemptIn } from '../../domain/records/problem';
import { attemptNumber } from '../../domain/records/problem-entry';
import type { ProblemEntry } from '../../domain/records/problem-entry';
import { numberIn, slugOf, textIn } from '../../domain/records/row';
import { changesBetween } from '../../domain/records/row-change';
import type { PlacedChange, PresentRow, WantedRow } from '../../domain/records/row-change';
import type { FieldProblem } from '../../domain/plans/settings';
import type { FoundEntry } from './found-entry';
import { rowNamed } from './found-entry';
import type { LogRows } from './log-tables';

/** The changes that write an entry, and where it is then. */
export interface EntryPlan {
  readonly kind: 'plan';
  readonly changes: readonly PlacedChange[];
  readonly place: EntryPlace;
}

/**
 * What has to change for the tables to hold an entry, new or in place of another.
 *
 * @param request the id of the request; new rows are named after it
 * @param old the entry as it is, or `null` for a new one
 */
export function planEntry(
  tables: LogRows,
  request: string,
  entry: Entry,
  old: FoundEntry | null,
): EntryPlan | FieldProblem {
  const story = entry.kind === 'telling' ? toldStory(tables, request, entry.story) : null;
  if (entry.kind === 'telling' && !story) {
    return { field: 'story', problem: 'That story is not there any more. Choose another.' };
  }
  const stray = strayFeedback(entry, old);
  if (stray) return stray;
  const own = ownId(request, old);
  const told = story && entry.kind === 'telling' ? { ...entry, story: story.wanted.id } : entry;
  const wanted = entryRows(
    told,
    {
      request,
      own,
      session: old?.session?.id ?? null,
      rating: (item) => ratingId(old, item),
    },
    {
      attempt: entry.kind === 'problem' ? attemptOf(tables, entry, old) : 1,
      storyTitle: story ? textIn(story.present.cells, 'title') : '',
    },
  );
  const place: EntryPlace =
    entry.kind === 'ratings'
      ? { kind: 'ratings', set: entry.set, day: entry.day }
      : { kind: entry.kind, row: own };
  return {
    kind: 'plan',
    place,
    changes: changesBetween(
      [...presentRows(old, own), ...(story ? [story.present] : [])],
      [...wanted, ...(story ? [story.wanted] : [])],
    ),
  };
}

/** The changes that take an entry away. */
export function planRemoval({ rows }: FoundEntry): readonly PlacedChange[] {
  return changesBetween(rows, []);
}

interface ToldStory {
  readonly present: PresentRow;
  readonly wanted: WantedRow;
}

/** The row of a story; one that was typed by hand gets the id by which the telling knows it. */
function toldStory(tables: LogRows, request: string, name: string): ToldStory | null {
  const row = rowNamed(tables, 'stories', name);
  if (!row) return null;
  const id = isId(name) ? name : `${request}-story`;
  return { present: { ...row, id }, wanted: { table: 'stories', id, cells: {} } };
}

function strayFeedback(entry: Entry, old: FoundEntry | null): FieldProblem | null {
  if (entry.kind !== 'mock') return null;
  const known = new Set(old?.rows.map(({ id }) => id));
  const isStray = entry.feedback.some(({ id }) => id !== '' && !known.has(id));
  return isStray
    ? { field: 'feedback', problem: 'One of the remarks is not there any more. Open it again.' }
    : null;
}

/** A row that was typed by hand gets an id once its entry is written. */
function ownId(request: string, old: FoundEntry | null): string {
  const id = old?.rows[0]?.id ?? request;
  return isId(id) ? id : request;
}

function presentRows(old: FoundEntry | null, own: string): readonly PresentRow[] {
  if (!old || old.entry.kind === 'ratings') return old?.rows ?? [];
  return old.rows.map((row, index) => (index === 0 ? { ...row, id: own } : row));
}

function ratingId(old: FoundEntry | null, item: string): string | null {
  return old?.rows.find(({ cells }) => textIn(cells, 'item') === item)?.id ?? null;
}

/** An attempt keeps its number unless it becomes one at another problem. */
function attemptOf(tables: LogRows, entry: ProblemEntry, old: FoundEntry | null): number {
  const row = old?.rows[0];
  const known = row && numberIn(row.cells, 'attempt');
  const isSame = old?.entry.kind === 'problem' && slugOf(old.entry.title) === slugOf(entry.title);
  if (isSame && known) return known;
  const others = tables.placed('problems').filter((other) => other.row !== row?.row);
  return attemptNumber(
    { key: slugOf(entry.title), day: entry.day },
    others.flatMap(({ cells }) => attemptIn(cells) ?? []),
  );
}
