import { registerFunctions } from '../../engine/functions';
import type { Host } from '../../engine/univer';
import { openRealm } from './vm-in-frame';

/**
 * Gives the grid the emulator's own functions: the add-on's READY_ functions, TODAY and NOW by the
 * emulator's clock, and the repairs of Univer's SORT and EDATE.
 */
export async function shareFunctions(
  host: Host,
  now: () => number,
  timeZone: string,
): Promise<void> {
  await openRealm();
  const response = await fetch('/functions.js');
  const calculation = { now, finish: () => Promise.resolve() };
  registerFunctions(host, calculation, { sheets: [], bundle: await response.text(), timeZone });
}
