import type { Area } from './engine/ops';
import type { Faults } from './google-types';
import { namedArea } from './locate';
import { makeFaults } from './services/faults';
import type { Session } from './services/session';

/** The switches by which tests make Google fail. */
export function controlFaults(session: Session): Faults {
  const { faults } = session;
  const locate = (sheetName: string, a1: string): Area => namedArea(session, sheetName, a1);
  return {
    get lockBusy() {
      return faults.lockBusy;
    },
    set lockBusy(busy) {
      faults.lockBusy = busy;
    },
    protectRange: (sheetName, a1) => {
      faults.protectedAreas.push(locate(sheetName, a1));
    },
    typeColumns: (sheetName, a1) => {
      faults.typedAreas.push(locate(sheetName, a1));
    },
    failCall: (method, message, nth = 1) => {
      faults.calls.push({ method, message, countdown: nth });
    },
    clear: () => {
      Object.assign(faults, makeFaults());
    },
  };
}
