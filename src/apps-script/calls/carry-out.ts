import type { PlacedChange } from '../../domain/records/row-change';
import { applyChanges } from '../entries/apply-changes';
import type { DoneRequest, LastAction } from '../entries/journal';
import type { Desk } from './call';

/** What is noted of a request: what it was about, and what Undo says and shows of it. */
type Noted = DoneRequest & Pick<LastAction, 'label' | 'keys'>;

/**
 * Carries out the changes of a request and notes what takes them back. Gives the last action as it
 * is then: a request that finds everything as it asks leaves the one before it to be undone.
 */
export function carryOut(
  { services, tables, journal }: Desk,
  { id, about, label, keys }: Noted,
  placed: readonly PlacedChange[],
): LastAction | null {
  const changes = placed.map(({ table, id: row, before, after }) => ({
    table,
    id: row,
    before,
    after,
  }));
  const last = changes.length > 0 ? { id, label, keys, changes } : journal.last();
  applyChanges(services, tables, placed, () => {
    journal.note({ id, about }, last);
  });
  return last;
}
