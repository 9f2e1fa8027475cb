import type * as port from '../../src/apps-script/port';
import type { Area } from '../engine/ops';
import type { Engine } from '../engine/engine';
import { mismatch } from './exception';
import type { FaultList } from './faults';
import type { Extras } from './extras';
import type { UiState } from './ui';

/** What every service object of one emulated spreadsheet shares. */
export interface Session {
  readonly engine: Engine;
  readonly fileId: string;
  readonly timeZone: string;
  /** The clock, in milliseconds since 1970. */
  now(): number;
  /** The clock as a serial in the spreadsheet's zone. */
  nowSerial(): number;
  /** The script's context: the Dates it gets are made there. */
  realm: Realm;
  activeSheetId: string;
  readonly extras: Extras;
  readonly faults: FaultList;
  readonly ui: UiState;
  /** A sheet by its id; made here so that Sheet and Range need not import each other. */
  sheetOf(sheetId: string): port.Sheet;
  rangeOf(area: Area): port.Range;
}

/** Makes values that belong to the script's own JavaScript context. */
export interface Realm {
  date(ms: number): Date;
  error(message: string): Error;
}

/** The realm of code that is not loaded into a context. */
export const HOST_REALM: Realm = {
  date: (ms) => new Date(ms),
  error: (message) => new Error(message),
};

/** The cells of a range that the script handed in; anything else is refused. */
export function areaOf(range: unknown, method: string): Area {
  if (isService(range, 'Range') && 'area' in range)
    // Range is the one service class with a field `area`.
    return range.area as Area;
  throw mismatch(method, range);
}

/** Whether a value is a service object of a class. */
export function isService(value: unknown, googleClass: string): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    'googleClass' in value &&
    value.googleClass === googleClass
  );
}
