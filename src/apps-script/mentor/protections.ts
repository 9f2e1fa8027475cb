import type { Protection, Services, Sheet } from '../port';
import type { Tracker } from '../tracker';
import { mentorCells } from './mentor-page';

/** Says in Google's list of protections what ours are for. */
const WARNING = 'Loop Ready';
const CLOSED = 'Loop Ready: closed to mentors';
/** On a sheet whose protection only warned before. */
const CLOSED_WARNING = `${CLOSED} (warned before)`;

/** Warns whoever changes a sheet that only formulas fill; a sheet that is closed stays so. */
export function warnOnEdit(sheet: Sheet): void {
  const protection = sheet.protect();
  if (!isClosed(protection)) protection.setDescription(WARNING).setWarningOnly(true);
}

/**
 * Keeps editors out of every sheet of the file but the cells of the Mentor sheet that are meant for
 * them. Google's protections name who may edit, so this is done for each such editor, and again
 * when sheets are added.
 */
export function closeSheets(
  { SpreadsheetApp }: Services,
  tracker: Tracker,
  emails: readonly string[],
): void {
  if (emails.length === 0) return;
  const mentor = tracker.has('mentor') ? tracker.sheet('mentor').getSheetId() : null;
  for (const sheet of SpreadsheetApp.getActiveSpreadsheet().getSheets()) {
    const protection = closed(sheet.protect());
    if (sheet.getSheetId() === mentor) {
      protection.setUnprotectedRanges(mentorCells().map((a1) => sheet.getRange(a1)));
    }
    protection.removeEditors([...emails]);
  }
}

/** Takes our protections off again, once no editor is left who must be kept out. */
export function openSheets({ SpreadsheetApp }: Services): void {
  const { SHEET } = SpreadsheetApp.ProtectionType;
  for (const sheet of SpreadsheetApp.getActiveSpreadsheet().getSheets()) {
    for (const protection of sheet.getProtections(SHEET)) {
      if (protection.getDescription() === CLOSED) protection.remove();
      else if (isClosed(protection)) protection.setDescription(WARNING).setWarningOnly(true);
    }
  }
}

function closed(protection: Protection): Protection {
  if (protection.isWarningOnly()) {
    return protection.setWarningOnly(false).setDescription(CLOSED_WARNING);
  }
  // A protection with words of its own is the person's, and stays when ours go.
  return protection.getDescription() === '' ? protection.setDescription(CLOSED) : protection;
}

function isClosed(protection: Protection): boolean {
  return protection.getDescription().startsWith(CLOSED);
}
