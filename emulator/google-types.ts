import type { BookCopy } from './engine/ops';
import type { CopiedExtras } from './services/copied-extras';
import type { CellValue, Services } from '../src/apps-script/port';

/** The four ways Google starts a script, from least to most permission. */
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** How to open an emulated spreadsheet. */
export interface GoogleOptions {
  /** The clock, in milliseconds since 1970: what `new Date()`, TODAY() and NOW() see. */
  readonly now: () => number;
  /** The spreadsheet's time zone, for example `America/New_York`. */
  readonly timeZone: string;
  /** The script's (manifest's) time zone. */
  readonly scriptTimeZone: string;
  /** A folder that holds nothing but the built bundle; without it only `services` works. */
  readonly bundleFolder?: string;
  /** The sheets to begin with, in order. Default: one, `Sheet1`. */
  readonly sheets?: readonly string[];
  /** Begins with what another spreadsheet held, as File > Make a copy does. */
  readonly copyOf?: Copy;
}

/**
 * What File > Make a copy takes along: sheets with all that hangs on them, names, metadata,
 * protections, charts. The script's properties stay behind.
 */
export interface Copy {
  readonly book: BookCopy;
  readonly extras: CopiedExtras;
}

/** One emulated spreadsheet with everything Google puts around it. */
export interface Google {
  /** The services, as the script's global objects. */
  readonly services: Services;
  /** Runs a top-level function of the bundle, as a menu click (`FULL`) or a trigger would. */
  run(functionName: string, args?: readonly unknown[], authMode?: AuthMode): unknown;
  /** What `google.script.run[name](...args)` would hand to its success handler. */
  callFromSidebar(name: string, args: readonly unknown[]): Promise<unknown>;
  /** How many service calls were made since the last reset. */
  counts(): CallCounts;
  resetCounts(): void;
  readonly ui: UiRecord;
  readonly access: AccessRecord;
  readonly faults: Faults;
  readonly user: User;
  readonly workbook: Workbook;
  /** Frees the workbook. Every later call throws. */
  dispose(): void;
}

/** Calls of the script, sorted by what they cost on Google (see `services/counting.ts`). */
export interface CallCounts {
  readonly reads: number;
  readonly writes: number;
  /** How many times a read came after a write: each one empties Google's write cache. */
  readonly alternations: number;
  /** `Range.getValues` -> calls; free calls are listed too. */
  readonly byMethod: Readonly<Record<string, number>>;
}

/** What the script has shown, and how alerts are answered. */
export interface UiRecord {
  readonly menuItems: readonly MenuItem[];
  readonly sidebar: { readonly title: string; readonly html: string } | null;
  /** Returns the toasts since the last call. */
  takeToasts(): readonly Toast[];
  /** Answers every later alert; without it an alert is answered `CLOSE`. */
  answerAlerts(respond: (alert: Alert) => 'OK' | 'YES' | 'NO' | 'CLOSE'): void;
}

/** Who has access to the file, and to the sheets of it. Nothing is mailed to anybody. */
export interface AccessRecord {
  readonly owner: string;
  /** Without the owner, as `viewers`. */
  editors(): readonly string[];
  viewers(): readonly string[];
  /** In tab order. */
  protections(): readonly ProtectionRecord[];
}

export interface ProtectionRecord {
  readonly sheet: string;
  readonly description: string;
  readonly warningOnly: boolean;
  /** Who of the file's editors may edit, besides the owner. */
  readonly editors: readonly string[];
  /** Cells that everybody may edit, in A1 notation. */
  readonly unprotected: readonly string[];
}

export type MenuItem =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' };

export interface Toast {
  readonly message: string;
  readonly title: string;
  readonly seconds: number;
}

export interface Alert {
  readonly title: string;
  readonly prompt: string;
  readonly buttons: 'OK' | 'YES_NO';
}

/** Failures that a test switches on and that Google produces by itself. */
export interface Faults {
  /** While true, `tryLock` answers false, as when another person's script holds the lock. */
  lockBusy: boolean;
  /** Refuses script writes that touch the range, with Google's text for protected cells. */
  protectRange(sheetName: string, a1: string): void;
  /** Refuses validations and header writes there, with Google's text for typed columns. */
  typeColumns(sheetName: string, a1: string): void;
  /** Makes the n-th next call (1 = next) of a method, `Range.setValues` say, throw. */
  failCall(method: string, message: string, nth?: number): void;
  clear(): void;
}

/** What a person does in the grid. Rows and columns are 1-based, as on screen. */
export interface User {
  /** Types a text into a cell and presses Enter, so it is parsed as Sheets would. */
  typeInto(sheetName: string, a1: string, text: string): void;
  /** Puts a value into a cell without parsing it. */
  setCell(sheetName: string, a1: string, value: CellValue | null): void;
  renameSheet(sheetName: string, newName: string): void;
  deleteSheet(sheetName: string): void;
  insertSheet(sheetName: string): void;
  moveSheet(sheetName: string, position: number): void;
  insertRows(sheetName: string, before: number, count: number): void;
  deleteRows(sheetName: string, first: number, count: number): void;
  moveRows(sheetName: string, first: number, count: number, before: number): void;
  insertColumns(sheetName: string, before: number, count: number): void;
  deleteColumns(sheetName: string, first: number, count: number): void;
  moveColumns(sheetName: string, first: number, count: number, before: number): void;
  /** Sorts the rows of a range by one of its columns (1-based inside the range). */
  sortRange(sheetName: string, a1: string, column: number, ascending: boolean): void;
}

/** The document itself, for the browser's grid, the .xlsx writer and tests. */
export interface Workbook {
  /** Univer's IWorkbookData as JSON, resources included: what a browser's grid can open. */
  snapshot(): WorkbookSnapshot;
  /** A copy to open with `createGoogle`. */
  copy(): Copy;
  /** The mutations since the last call, in order, without calculated results. */
  takeChanges(): Change[];
  /** Replays mutations made in the browser's grid; they do not come back in `takeChanges`. */
  applyChanges(changes: readonly Change[]): void;
  charts(): ChartDescription[];
  /** Every sheet with its whole content, in tab order; calculation finished. */
  dump(): SheetDump[];
  /** The text behind an error value (a custom function's thrown message), or null. */
  errorOf(sheetName: string, a1: string): string | null;
}

/** Univer's IWorkbookData. Plain JSON; only the parts that readers here need are named. */
export interface WorkbookSnapshot {
  readonly id: string;
  readonly name: string;
  readonly sheetOrder: readonly string[];
  readonly sheets: Readonly<Record<string, unknown>>;
  readonly resources: readonly { readonly name: string; readonly data: string }[];
  readonly [part: string]: unknown;
}

/** One Univer mutation (a command of type 2): JSON that replays on any copy of the workbook. */
export interface Change {
  readonly id: string;
  readonly params: unknown;
}

export interface ChartDescription {
  readonly chartId: number;
  /** Univer's sheet id, as in the snapshot's `sheetOrder`. */
  readonly sheetId: string;
  readonly sheetName: string;
  /** Row and column are 1-based; offsets are pixels. */
  readonly anchor: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
  /** Pixels: the options `width` and `height`, or Google's 600 x 371. */
  readonly width: number;
  readonly height: number;
  readonly type: 'BAR' | 'COLUMN' | 'COMBO' | 'LINE' | 'SCATTER';
  /** Rows at the top of every range that are names, not points. */
  readonly headers: number;
  readonly options: Readonly<Record<string, unknown>>;
  /** One per range, in the order added; the first is the domain. Gone ranges are left out. */
  readonly series: readonly {
    /** With its sheet: `Plan!A1:A20`. */
    readonly range: string;
    /** Rows of the range; dates are serial numbers. */
    readonly values: readonly (readonly PlainValue[])[];
    readonly displayValues: readonly (readonly string[])[];
  }[];
}

/** A value as the engine holds it: dates are serial numbers, empty is null, errors are text. */
export type PlainValue = string | number | boolean | null;

export interface SheetDump {
  readonly sheetId: string;
  readonly name: string;
  readonly hidden: boolean;
  /** From A1 to the last cell with content; an empty sheet gives no rows. */
  readonly values: readonly (readonly PlainValue[])[];
  readonly displayValues: readonly (readonly string[])[];
  /** `''` where there is no formula; separators are `;`. */
  readonly formulas: readonly (readonly string[])[];
  /** Number format patterns, `General` by default. */
  readonly numberFormats: readonly (readonly string[])[];
}
