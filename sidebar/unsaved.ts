import type { LogState } from './state/state';

/**
 * Keeps the forms that are not saved yet in this browser, so that they outlive a reload of the
 * panel. A browser may refuse the storage of a frame; then they live as long as the panel.
 *
 * @param file the spreadsheet's id: panels of all spreadsheets share the storage
 */
export function keepUnsaved(file: string, { kind, drafts, edits, editing }: LogState): void {
  try {
    localStorage.setItem(keyOf(file), JSON.stringify({ version: 2, kind, drafts, edits, editing }));
  } catch {
    // Refused or full: nothing that the person could do about it now.
  }
}

/** The forms that the last panel left unsaved, or `null`. */
export function findUnsaved(file: string): LogState | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(file)) ?? 'null');
    if (!isKept(kept)) return null;
    const { kind, drafts, edits, editing } = kept;
    return { kind, drafts, edits, editing, problems: [] };
  } catch {
    return null;
  }
}

function keyOf(file: string): string {
  return `loop-ready unsaved ${file}`;
}

/** Only this file writes there; another version of it may have written another shape. */
function isKept(kept: unknown): kept is Omit<LogState, 'problems'> {
  return typeof kept === 'object' && kept !== null && 'version' in kept && kept.version === 2;
}
