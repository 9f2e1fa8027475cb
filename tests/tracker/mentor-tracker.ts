import type { Google } from '../../emulator/google';
import { sampleSettings } from '../../emulator/sample/candidate';
import { copyOf } from './copies';
import { call, sampleTracker, spreadsheet } from './fixture';

/** The sample candidate's tracker with a Mentor sheet and its first report. */
export async function mentorTracker(): Promise<Google> {
  const copy = await copyOf('mentor', async () => {
    const google = await sampleTracker();
    await makeMentorSheet(google);
    await call(google, 'refreshReport', {});
    return google.workbook.copy();
  });
  return spreadsheet({ copyOf: copy });
}

/** Makes the Mentor sheet, or repairs the tracker with it. */
export async function makeMentorSheet(google: Google): Promise<void> {
  const request = { settings: sampleSettings, onTaken: 'rename', sheet: 'mentor' } as const;
  const answer = await call(google, 'createTracker', request);
  if (answer.kind !== 'created') throw new Error(JSON.stringify(answer));
}
