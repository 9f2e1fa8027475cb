import type { Entry } from '../../domain/records/entry';
import { parseEntry } from '../../domain/records/entry';
import type { EntryPlace } from '../../domain/records/entry-key';
import { placeOf } from '../../domain/records/entry-key';
import { fieldsOf } from '../../domain/records/form';
import { textIn } from '../../domain/records/row';
import type { PlacedChange } from '../../domain/records/row-change';
import type {
  Changed,
  ChangeAnswer,
  DeleteAnswer,
  Gone,
  ReadAnswer,
  Refusal,
  SaveAnswer,
} from '../../rpc/contract';
import type { FoundEntry } from '../entries/found-entry';
import { asItIs, findEntry, lineOf } from '../entries/found-entry';
import type { LastAction } from '../entries/journal';
import type { LogRows } from '../entries/log-tables';
import { rowsWith } from '../entries/log-tables';
import { planEntry, planRemoval } from '../entries/write-entry';
import { stampDay } from '../plan-facts';
import type { Services } from '../port';
import type { Desk } from './call';
import { openDesk, refusal, refusals, writingCall } from './call';
import { carryOut } from './carry-out';
import { areaHours, changeFor } from './change';
import { guarded } from './guard';

/** Writes a new entry of any kind; the same request is written once. */
export function saveEntry(services: Services, now: Date, request: unknown): SaveAnswer {
  return writingCall(services, now, request, (desk, { id, entry }): SaveAnswer => {
    const done = desk.journal.find(id);
    if (done) return savedBefore(desk, placeOf(done.about));
    const parsed = parseEntry(entry, desk.facts.today);
    if (parsed.kind === 'problems') return refusals(parsed.problems);
    const stored = storedPlace(desk.tables, parsed.value, id);
    return stored ? savedBefore(desk, stored) : writeEntry(desk, id, parsed.value, null);
  });
}

/** An entry as it is now. */
export function readEntry(services: Services, now: Date, request: unknown): ReadAnswer {
  return guarded((): ReadAnswer => {
    const place = placeOf(fieldsOf(request)['key']);
    const found = place && findEntry(openDesk(services, now).tables, place);
    return found ? { kind: 'entry', current: asItIs(found) } : { kind: 'gone' };
  });
}

/** Writes an entry in place of what it was, unless it is another one by now. */
export function changeEntry(services: Services, now: Date, request: unknown): ChangeAnswer {
  return writingCall(services, now, request, (desk, fields): ChangeAnswer => {
    const done = desk.journal.find(fields.id);
    if (done) return savedBefore(desk, placeOf(done.about));
    const parsed = parseEntry(fields['entry'], desk.facts.today);
    if (parsed.kind === 'problems') return refusals(parsed.problems);
    const old = expected(desk, fields);
    if (old.kind !== 'found') return old;
    if (old.found.entry.kind !== parsed.value.kind) {
      return refusal('kind', 'An entry stays of its kind. Delete it and log another.');
    }
    return writeEntry(desk, fields.id, parsed.value, old.found);
  });
}

/** Takes an entry away, unless it is another one by now. */
export function deleteEntry(services: Services, now: Date, request: unknown): DeleteAnswer {
  return writingCall(services, now, request, (desk, fields): DeleteAnswer => {
    const done = desk.journal.find(fields.id);
    if (done) return deleted(desk, done.about, desk.tables, desk.journal.last());
    const old = expected(desk, fields);
    if (old.kind !== 'found') return old;
    const changes = planRemoval(old.found);
    const after = rowsWith(desk.tables, changes);
    const last = write(desk, fields.id, 'Deleted', old.found, [old.found.key], changes);
    return deleted(desk, old.found.key, after, last);
  });
}

/** The entry that the panel has seen, if it is still the same. */
function expected(
  { tables }: Desk,
  { key, version }: Readonly<Record<string, unknown>>,
): { readonly kind: 'found'; readonly found: FoundEntry } | Changed | Gone | Refusal {
  const place = placeOf(key);
  if (!place) return refusal('key', 'That entry is not known. Open the panel again.');
  const found = findEntry(tables, place);
  if (!found) return { kind: 'gone' };
  const current = asItIs(found);
  return current.version === version ? { kind: 'found', found } : { kind: 'changed', current };
}

function writeEntry(desk: Desk, id: string, entry: Entry, old: FoundEntry | null): SaveAnswer {
  const plan = planEntry(desk.tables, id, entry, old);
  if (!('kind' in plan)) return refusals([plan]);
  const after = rowsWith(desk.tables, plan.changes);
  const found = findEntry(after, plan.place);
  if (!found) throw new Error('The entry would not be found again. Please report this.');
  const keys = old && old.key !== found.key ? [old.key, found.key] : [found.key];
  const last = write(desk, id, old ? 'Changed' : 'Saved', found, keys, plan.changes);
  const drop = keys.filter((key) => key !== found.key);
  return {
    kind: 'saved',
    isNew: true,
    saved: asItIs(found),
    change: changeFor([found], drop, hoursAfter(desk, found, after), last),
  };
}

/** Carries out the changes of one request about an entry. */
function write(
  desk: Desk,
  id: string,
  verb: string,
  found: FoundEntry,
  keys: readonly string[],
  changes: readonly PlacedChange[],
): LastAction | null {
  const { title, minutes } = lineOf(found);
  const label = `${verb}: ${title}${minutes ? `, ${minutes} min` : ''}`;
  stampDay(desk.tracker, desk.facts);
  return carryOut(desk, { id, about: found.key, label, keys }, changes);
}

/** The answer to a request that was carried out before: what is stored now, and nothing written. */
function savedBefore(desk: Desk, place: EntryPlace | null): SaveAnswer {
  const found = place && findEntry(desk.tables, place);
  if (!found) return refusal('id', 'This was saved before, and deleted since. Log it anew.');
  const hours = hoursAfter(desk, found, desk.tables);
  return {
    kind: 'saved',
    isNew: false,
    saved: asItIs(found),
    change: changeFor([found], [], hours, desk.journal.last()),
  };
}

/** Where a request left its rows, for one that the journal has forgotten. */
function storedPlace(tables: LogRows, entry: Entry, id: string): EntryPlace | null {
  if (entry.kind === 'ratings') {
    const isStored = tables
      .rows('assessment')
      .some((row) => textIn(row, 'id').startsWith(`${id}-`));
    return isStored ? { kind: 'ratings', set: entry.set, day: entry.day } : null;
  }
  const place = { kind: entry.kind, row: id };
  return findEntry(tables, place) ? place : null;
}

function deleted(desk: Desk, key: string, after: LogRows, last: LastAction | null): DeleteAnswer {
  const hours = placeOf(key)?.kind === 'ratings' ? null : areaHours(desk, after.rows('sessions'));
  return { kind: 'deleted', change: changeFor([], [key], hours, last) };
}

function hoursAfter(desk: Desk, { entry }: FoundEntry, after: LogRows) {
  return entry.kind === 'ratings' ? null : areaHours(desk, after.rows('sessions'));
}
