import { isRequestId } from '../../domain/records/entry';
import type { FieldProblem } from '../../domain/plans/settings';
import { fieldsOf } from '../../domain/records/form';
import type { Failure, Refusal } from '../../rpc/contract';
import type { Journal } from '../entries/journal';
import { openJournal } from '../entries/journal';
import type { LogTables } from '../entries/log-tables';
import { logTables } from '../entries/log-tables';
import type { PlanFacts } from '../plan-facts';
import { planFacts } from '../plan-facts';
import type { Services } from '../port';
import type { Tracker } from '../tracker';
import { needTracker } from '../tracker';
import { guarded, locked } from './guard';

/** Everything that a call on a tracker works with. */
export interface Desk {
  readonly services: Services;
  readonly tracker: Tracker;
  readonly facts: PlanFacts;
  readonly tables: LogTables;
  readonly journal: Journal;
}

/**
 * The tracker with what calls need of it; three reads, whatever it holds.
 *
 * @throws NoTracker when there is none
 */
export function openDesk(services: Services, now: Date): Desk {
  return deskFor(services, needTracker(services), now);
}

/** What calls on a tracker that was opened work with; this reads nothing more. */
export function deskFor(services: Services, tracker: Tracker, now: Date): Desk {
  return {
    services,
    tracker,
    facts: planFacts(services, tracker, now),
    tables: logTables(tracker, services.Utilities),
    journal: openJournal(services),
  };
}

/** A request that writes: its fields and the id that makes it happen once. */
export type WritingRequest = Readonly<Record<string, unknown>> & { readonly id: string };

/**
 * Carries out a call that writes: alone on the document, with its request's id checked. Whoever has
 * the sidebar can send anything, so a request is only what its fields turn out to be.
 */
export function writingCall<T>(
  services: Services,
  now: Date,
  request: unknown,
  work: (desk: Desk, request: WritingRequest) => T,
): T | Refusal | Failure {
  return guarded(() =>
    locked<T | Refusal>(services, () => {
      const fields = fieldsOf(request);
      const { id } = fields;
      if (!isRequestId(id)) return refusal('id', 'The form lost its id. Open it again.');
      return work(openDesk(services, now), { ...fields, id });
    }),
  );
}

/** The refusal for one field. */
export function refusal(field: string, problem: string): Refusal {
  return refusals([{ field, problem }]);
}

/** The refusal for several fields. */
export function refusals(problems: readonly FieldProblem[]): Refusal {
  return { kind: 'refused', problems };
}
