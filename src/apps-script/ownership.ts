import type { DeveloperMetadata, GoogleEnum, Sheet, Spreadsheet } from './port';

const SHEET_KEY = 'READY_SHEET';
const STAMP_KEY = 'READY_SHEET_STAMP';

/** A sheet of ours as the workbook remembers it: which one, and how far it was dressed. */
export interface Ownership {
  readonly key: string;
  readonly sheet: Sheet;
  readonly stamp: DeveloperMetadata | null;
}

/**
 * Our sheets, by sheet id; one read. Developer metadata follows a sheet through renames and into
 * copies of the file. A tab that the person duplicated carries it too: the first one counts.
 */
export function ownedSheets(spreadsheet: Spreadsheet): Map<number, Ownership> {
  const found = spreadsheet.createDeveloperMetadataFinder().find();
  const stamps = new Map<number, DeveloperMetadata>();
  const owned = new Map<number, Ownership>();
  const keys = new Set<string>();
  for (const metadata of found) {
    const id = metadata.getLocation().getSheet()?.getSheetId();
    if (id !== undefined && metadata.getKey() === STAMP_KEY) stamps.set(id, metadata);
  }
  for (const metadata of found) {
    const sheet = metadata.getLocation().getSheet();
    const key = metadata.getValue() ?? '';
    if (!sheet || metadata.getKey() !== SHEET_KEY || keys.has(key)) continue;
    keys.add(key);
    const id = sheet.getSheetId();
    owned.set(id, { key, sheet, stamp: stamps.get(id) ?? null });
  }
  return owned;
}

/** Marks a sheet as ours. */
export function claim(sheet: Sheet, key: string, visibility: GoogleEnum): void {
  sheet.addDeveloperMetadata(SHEET_KEY, key, visibility);
}

/** Notes with which dress a sheet was dressed completely. */
export function setStamp(
  sheet: Sheet,
  old: DeveloperMetadata | null,
  stamp: string,
  visibility: GoogleEnum,
): void {
  if (old) old.setValue(stamp);
  else sheet.addDeveloperMetadata(STAMP_KEY, stamp, visibility);
}
