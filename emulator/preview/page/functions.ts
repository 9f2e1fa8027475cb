import { registerFunctions } from '../../engine/functions';
import type { Host } from '../../engine/univer';
import { openRealm } from './vm-in-frame';

/** Fetches the add-on's bundle and makes the realm in which its functions will run. */
export async function loadFunctions(): Promise<string> {
  await openRealm();
  const response = await fetch('/functions.js');
  return response.text();
}

/**
 * Gives the grid the emulator's own functions: the add-on's READY_ functions, TODAY and NOW by the
 * emulator's clock, and the repairs of Univer's SORT and EDATE. It must follow the opening of the
 * workbook at once: Univer calculates 100 ms later, and a formula keeps the function it finds then.
 */
export function shareFunctions(
  host: Host,
  now: () => number,
  timeZone: string,
  bundle: string,
): void {
  const calculation = { now, finish: () => Promise.resolve() };
  registerFunctions(host, calculation, { sheets: [], copyOf: null, bundle, timeZone });
}
