import type * as port from '../../src/apps-script/port';
import type { Session } from './session';

/** @see https://developers.google.com/apps-script/reference/lock/lock-service */
export class LockService implements port.LockService {
  readonly googleClass = 'LockService';

  constructor(private readonly session: Session) {}

  getDocumentLock(): port.Lock {
    return new Lock(this.session);
  }
}

class Lock implements port.Lock {
  readonly googleClass = 'Lock';

  constructor(private readonly session: Session) {}

  /** Nobody waits here: a busy lock answers at once. */
  tryLock(timeoutInMillis: number): boolean {
    if (!(timeoutInMillis >= 0)) return false;
    if (this.session.faults.lockBusy) return false;
    this.session.extras.lockHeld = true;
    return true;
  }

  releaseLock(): void {
    this.session.extras.lockHeld = false;
  }
}
