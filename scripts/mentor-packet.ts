import { xlsxOf } from '../emulator/xlsx/write-xlsx';
import type { CreateAnswer, RefreshAnswer } from '../src/rpc/contract';
import type { MadeTracker } from './make-tracker';

/** The title that the Mentor sheet has in a tracker that was just made. */
const TITLE = 'Mentor';

/**
 * The Mentor sheet of a tracker alone, as an .xlsx file: what the candidate chose to show, as texts,
 * and nothing of the other sheets. The tracker has the sheet afterwards.
 */
export async function mentorPacket(made: MadeTracker): Promise<Uint8Array> {
  await addMentorSheet(made);
  return xlsxOf(made.google.workbook, { sheets: [TITLE] });
}

/** Makes the Mentor sheet with its report, as the panel does. */
export async function addMentorSheet({ google, settings }: MadeTracker): Promise<void> {
  // The bundle answers with the contract's types, as JSON.
  const made = (await google.callFromSidebar('createTracker', [
    { settings, onTaken: 'rename', sheet: 'mentor' },
  ])) as CreateAnswer;
  const report = (await google.callFromSidebar('refreshReport', [{}])) as RefreshAnswer;
  if (made.kind !== 'created' || report.kind !== 'refreshed') {
    throw new Error(`No report was made: ${JSON.stringify([made, report])}`);
  }
}
