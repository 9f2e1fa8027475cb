import type { Area } from '../engine/ops';
import { exception } from './exception';

/** Failures that a test has switched on. */
export interface FaultList {
  lockBusy: boolean;
  protectedAreas: Area[];
  typedAreas: Area[];
  calls: { method: string; message: string; countdown: number }[];
}

/** No failures. */
export function makeFaults(): FaultList {
  return { lockBusy: false, protectedAreas: [], typedAreas: [], calls: [] };
}

/** Throws if this call is the one that a test wants to fail. */
export function failIfWanted(faults: FaultList, method: string): void {
  for (const call of faults.calls) {
    if (call.method !== method) continue;
    call.countdown -= 1;
    if (call.countdown > 0) continue;
    faults.calls = faults.calls.filter((other) => other !== call);
    throw exception(call.message);
  }
}

/** Throws if a write touches cells that another person has protected. */
export function refuseProtected(faults: FaultList, area: Area): void {
  if (faults.protectedAreas.some((other) => overlap(area, other)))
    throw exception(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
}

/** Throws if a validation or header write touches a table's typed columns. */
export function refuseTyped(faults: FaultList, area: Area, headersOnly: boolean): void {
  const hit = (other: Area): boolean => overlap(area, headersOnly ? { ...other, rows: 1 } : other);
  if (faults.typedAreas.some(hit))
    throw exception('This operation is not allowed on cells in typed columns.');
}

function overlap(a: Area, b: Area): boolean {
  return (
    a.sheetId === b.sheetId &&
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
