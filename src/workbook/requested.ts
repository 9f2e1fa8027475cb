import type { Snapshot } from './snapshot';
import type { SheetSpec, WorkbookSpec } from './spec';

/** The key of the sheet with the custom functions, for the menu item that asks for it. */
export const FUNCTIONS = 'functions';

/** The spec without the sheets on request that are neither there nor asked for. */
export function requested(
  spec: WorkbookSpec,
  snapshot: Snapshot,
  asked: string | null,
): WorkbookSpec {
  const present = new Set(snapshot.sheets.map(({ own }) => own?.key));
  const isWanted = ({ key, onRequest }: SheetSpec): boolean =>
    !onRequest || key === asked || present.has(key);
  return { sheets: spec.sheets.filter(isWanted) };
}
