import type { SheetSpec } from './spec';

/** The key of the sheet that has the tab: of most sheets their own. */
export function tabOf(sheet: SheetSpec): string {
  return guestTab(sheet) ?? sheet.key;
}

/** Whether the sheet stands on another one's tab. */
export function isGuest(sheet: SheetSpec): boolean {
  return guestTab(sheet) !== undefined;
}

function guestTab(sheet: SheetSpec): string | undefined {
  return sheet.kind === 'table' ? sheet.tab : undefined;
}
