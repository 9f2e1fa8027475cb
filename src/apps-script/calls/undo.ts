import { placeOf } from '../../domain/records/entry-key';
import type { UndoAnswer } from '../../rpc/contract';
import { applyChanges, placedInverse } from '../entries/apply-changes';
import { findEntry } from '../entries/found-entry';
import { rowsWith } from '../entries/log-tables';
import type { LogRows } from '../entries/log-tables';
import type { Services } from '../port';
import type { Desk } from './call';
import { writingCall } from './call';
import { areaHours, changeFor, undoOf } from './change';

/** Takes the last action back, unless another one came later or its rows were changed since. */
export function undo(services: Services, now: Date, request: unknown): UndoAnswer {
  return writingCall(services, now, request, (desk, { id, action }): UndoAnswer => {
    const { journal, tables } = desk;
    const done = journal.find(id);
    if (done) return undone(desk, done.about, [], tables);
    const last = journal.last();
    if (last?.id !== action || !last) return { kind: 'notLast', undo: undoOf(last) };
    const changes = placedInverse(tables, last.changes);
    if (!changes) {
      return {
        kind: 'overtaken',
        message:
          'It was changed in the sheet since, so it was left as it is. You find it under Recent.',
      };
    }
    const after = rowsWith(tables, changes);
    const answer = undone(desk, last.label, last.keys, after);
    applyChanges(services, tables, changes, () => {
      journal.note({ id, about: last.label }, null);
    });
    return answer;
  });
}

function undone(desk: Desk, label: string, keys: readonly string[], after: LogRows): UndoAnswer {
  const entries = keys.flatMap((key) => {
    const place = placeOf(key);
    return place ? [{ key, found: findEntry(after, place) }] : [];
  });
  const put = entries.flatMap(({ found }) => found ?? []);
  const drop = entries.flatMap(({ key, found }) => (found ? [] : [key]));
  const hours = entries.length > 0 ? areaHours(desk, after.rows('sessions')) : null;
  return { kind: 'undone', label, change: changeFor(put, drop, hours, null) };
}
