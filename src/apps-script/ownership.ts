import type { DeveloperMetadata, GoogleEnum, Sheet, Spreadsheet } from './port';

const SHEET_KEY = 'READY_SHEET';
const STAMPS_KEY = 'READY_STAMPS';

/** A sheet of ours as the workbook remembers it. */
export interface Ownership {
  readonly key: string;
  readonly sheet: Sheet;
}

/** What the workbook remembers of itself; one read. */
export interface Ownerships {
  /** Our sheets, by sheet id. */
  readonly sheets: ReadonlyMap<number, Ownership>;
  /** Where the stamps are kept. */
  readonly stampsMetadata: DeveloperMetadata | null;
  /** By sheet key, the dress that was last put on completely. */
  readonly stamps: Readonly<Record<string, string>>;
}

/**
 * Our sheets, found by developer metadata, which follows a sheet through renames and into copies of
 * the file. A tab that the person duplicated carries it too: the first one counts.
 */
export function readOwnerships(spreadsheet: Spreadsheet): Ownerships {
  const found = spreadsheet.createDeveloperMetadataFinder().find();
  const stampsMetadata = found.find((metadata) => metadata.getKey() === STAMPS_KEY) ?? null;
  const sheets = new Map<number, Ownership>();
  const keys = new Set<string>();
  for (const metadata of found) {
    const sheet = metadata.getLocation().getSheet();
    const key = metadata.getValue() ?? '';
    if (!sheet || metadata.getKey() !== SHEET_KEY || keys.has(key)) continue;
    keys.add(key);
    sheets.set(sheet.getSheetId(), { key, sheet });
  }
  const stamps = parseStamps(stampsMetadata?.getValue() ?? '');
  return { sheets, stampsMetadata, stamps };
}

/** Marks a sheet as ours. */
export function claim(sheet: Sheet, key: string, visibility: GoogleEnum): void {
  sheet.addDeveloperMetadata(SHEET_KEY, key, visibility);
}

/** Notes the stamps of all sheets, on the sheet that holds the workbook's identity. */
export function writeStamps(
  identity: Sheet,
  old: DeveloperMetadata | null,
  stamps: Readonly<Record<string, string>>,
  visibility: GoogleEnum,
): void {
  const text = Object.entries(stamps)
    .map(([key, stamp]) => `${key}:${stamp}`)
    .join(' ');
  if (old) old.setValue(text);
  else identity.addDeveloperMetadata(STAMPS_KEY, text, visibility);
}

function parseStamps(text: string): Record<string, string> {
  return Object.fromEntries(
    text.split(' ').map((pair) => {
      const [key = '', stamp = ''] = pair.split(':');
      return [key, stamp];
    }),
  );
}
