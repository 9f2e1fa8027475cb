import type { Failure } from '../../rpc/contract';
import { failureOf } from '../../rpc/failure';
import type { Services } from '../port';
import { DamagedTracker, NoTracker } from '../tracker';

/** How long a call waits for another one that is writing; the message says so. */
const LOCK_SECONDS = 10;

/** The one place where an error becomes words for the sidebar; what was typed stays in the form. */
export function guarded<T>(work: () => T): T | Failure {
  try {
    return work();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof NoTracker) return { kind: 'failed', reason: 'noTracker', message };
    if (error instanceof DamagedTracker) return { kind: 'failed', reason: 'damaged', message };
    return failureOf(message);
  }
}

/** Does work that writes: alone on this document, and with all of it written before others may. */
export function locked<T>(services: Services, work: () => T): T | Failure {
  const lock = services.LockService.getDocumentLock();
  if (lock && !lock.tryLock(LOCK_SECONDS * 1000)) {
    return {
      kind: 'failed',
      reason: 'busy',
      message: `Someone else was writing to this tracker for ${LOCK_SECONDS} seconds. Nothing was changed; try again.`,
    };
  }
  try {
    const answer = work();
    services.SpreadsheetApp.flush();
    return answer;
  } finally {
    lock?.releaseLock();
  }
}
