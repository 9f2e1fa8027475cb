import type { LogState, Unsaved, WeekState } from './state/state';
import { isTyped } from './state/week-steps';

/**
 * Keeps the forms that are not saved yet in this browser, so that they outlive a reload of the
 * panel. A browser may refuse the storage of a frame; then they live as long as the panel.
 *
 * @param file the spreadsheet's id: panels of all spreadsheets share the storage
 */
export function keepUnsaved(file: string, { log, week }: Unsaved): void {
  const { kind, drafts, edits, editing } = log;
  const kept = { version: 2, kind, drafts, edits, editing, week: isTyped({ week }) ? week : null };
  try {
    localStorage.setItem(keyOf(file), JSON.stringify(kept));
  } catch {
    // Refused or full: nothing that the person could do about it now.
  }
}

/** The forms that the last panel left unsaved, or `null`. */
export function findUnsaved(file: string): Unsaved | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(file)) ?? 'null');
    if (!isKept(kept)) return null;
    const { kind, drafts, edits, editing, week = null } = kept;
    return { log: { kind, drafts, edits, editing, problems: [] }, week };
  } catch {
    return null;
  }
}

function keyOf(file: string): string {
  return `loop-ready unsaved ${file}`;
}

type Kept = Omit<LogState, 'problems'> & { readonly week?: WeekState | null };

/** Only this file writes there; another version of it may have written another shape. */
function isKept(kept: unknown): kept is Kept {
  return typeof kept === 'object' && kept !== null && 'version' in kept && kept.version === 2;
}
