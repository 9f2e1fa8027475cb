import type { Protection, Services, Sheet } from '../port';
import type { Tracker } from '../tracker';
import { mentorCells } from './mentor-page';

/** What Google's list of protections says of ours. */
const WARNING = 'Loop Ready';
const CLOSED = 'Loop Ready: closed to mentors';
/** Ends the words of a protection that only warned before. */
const CLOSED_MEANWHILE = ' (closed to mentors)';

/** Whether a sheet has a protection, ours or the person's own. */
export function isProtected(services: Services, sheet: Sheet): boolean {
  return protectionOf(services, sheet) !== null;
}

/** Warns whoever changes a sheet that only formulas fill. */
export function warnOnEdit(sheet: Sheet): void {
  sheet.protect().setDescription(WARNING).setWarningOnly(true);
}

/**
 * Keeps editors out of every sheet of the file but the cells of the Mentor sheet that are meant for
 * them. Google's protections name who may edit, so this is done for each such editor, and again
 * when sheets are added.
 */
export function closeSheets(services: Services, tracker: Tracker, emails: readonly string[]): void {
  if (emails.length === 0) return;
  const mentor = tracker.has('mentor') ? tracker.sheet('mentor').getSheetId() : null;
  for (const sheet of services.SpreadsheetApp.getActiveSpreadsheet().getSheets()) {
    const protection = closed(services, sheet);
    if (sheet.getSheetId() === mentor) openMentorCells(sheet, protection);
    protection.removeEditors([...emails]);
  }
}

/** Takes our protections off again, once no editor is left who must be kept out. */
export function openSheets(services: Services): void {
  for (const sheet of services.SpreadsheetApp.getActiveSpreadsheet().getSheets()) {
    const protection = protectionOf(services, sheet);
    const words = protection?.getDescription() ?? '';
    if (words === CLOSED) protection?.remove();
    else if (words.endsWith(CLOSED_MEANWHILE)) {
      const before = words.slice(0, -CLOSED_MEANWHILE.length);
      protection?.setDescription(before).setWarningOnly(true);
    }
  }
}

/** The protection that closes a sheet: a new one, or the person's own, which stays when ours go. */
function closed(services: Services, sheet: Sheet): Protection {
  const known = protectionOf(services, sheet);
  if (!known) return sheet.protect().setDescription(CLOSED);
  if (!known.isWarningOnly()) return known;
  const words = known.getDescription();
  return known.setWarningOnly(false).setDescription(words + CLOSED_MEANWHILE);
}

/** Cells that the person left open stay open. */
function openMentorCells(sheet: Sheet, protection: Protection): void {
  const ours = mentorCells().map((a1) => sheet.getRange(a1));
  const known = new Set(ours.map((range) => range.getA1Notation()));
  const theirs = protection
    .getUnprotectedRanges()
    .filter((range) => !known.has(range.getA1Notation()));
  protection.setUnprotectedRanges([...ours, ...theirs]);
}

/** A sheet has one protection at most. */
function protectionOf({ SpreadsheetApp }: Services, sheet: Sheet): Protection | null {
  return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0] ?? null;
}
