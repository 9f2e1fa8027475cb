import type { RefreshAnswer } from '../../rpc/contract';
import { MovedPage } from '../mentor/mentor-page';
import { writeReport } from '../mentor/write-report';
import type { Services } from '../port';
import { openDesk } from './call';
import { guarded, locked } from './guard';

/** Writes the report for mentors anew; a spreadsheet without a Mentor sheet has none. */
export function refreshReport(services: Services, now: Date): RefreshAnswer {
  return guarded(() =>
    locked(services, (): RefreshAnswer => {
      const desk = openDesk(services, now);
      if (!desk.tracker.has('mentor')) return { kind: 'noSheet' };
      return unlessMoved(() => ({ kind: 'refreshed', reportDay: writeReport(desk) }));
    }),
  );
}

/** The answer, or that somebody moved the parts of the Mentor sheet. */
export function unlessMoved<T>(
  work: () => T,
): T | { readonly kind: 'moved'; readonly message: string } {
  try {
    return work();
  } catch (error) {
    if (error instanceof MovedPage) return { kind: 'moved', message: error.message };
    throw error;
  }
}
