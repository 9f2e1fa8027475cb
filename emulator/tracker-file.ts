import type { SheetDump } from './google';

/** A tracker saved as values and formulas, sheet by sheet. */
export interface TrackerFile {
  readonly format: 'loop-ready-tracker';
  readonly version: 1;
  readonly sheets: readonly SheetDump[];
}

/** The JSON text of a tracker. */
export function trackerFile(sheets: readonly SheetDump[]): string {
  const file: TrackerFile = { format: 'loop-ready-tracker', version: 1, sheets };
  return `${JSON.stringify(file, null, 1)}\n`;
}
