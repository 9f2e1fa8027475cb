import { createGoogle } from '../emulator/google';
import type { Google } from '../emulator/google';
import { readTable } from '../src/apps-script/table';
import { openTracker } from '../src/apps-script/tracker';
import { areas } from '../src/domain/plans/areas';
import { defaultSettings } from '../src/domain/plans/settings';
import type { Session } from '../src/domain/records/session';
import { sessionRow } from '../src/domain/records/session-row';
import { addDays } from '../src/domain/time/day';
import { sessionsSheet } from '../src/workbook/sheets/sessions';
import { DIST } from '../scripts/build';

export const TODAY = '2026-11-20';
const START = '2026-06-01';

/** An emulated spreadsheet with the bundle in it. */
export function open(): Google {
  return createGoogle({
    now: () => Date.parse(`${TODAY}T12:00:00Z`),
    timeZone: 'Etc/UTC',
    scriptTimeZone: 'Etc/UTC',
    bundleFolder: DIST,
  });
}

/** Makes or repairs the tracker. */
export async function create(google: Google): Promise<void> {
  const settings = { ...defaultSettings(TODAY), start: START };
  await google.callFromSidebar('createTracker', [{ settings, onTaken: 'ask' }]);
}

/** A tracker with so many sessions. */
export async function trackerWith(rows: number): Promise<Google> {
  const google = open();
  await create(google);
  const tracker = openTracker(google.services);
  if (!tracker) throw new Error('The tracker was not made.');
  const history = Array.from({ length: rows }, (_, index) => session(index));
  const sessions = readTable(tracker, google.services.Utilities, sessionsSheet());
  sessions.append(history.map(sessionRow));
  return google;
}

/** Logs a session, each number another one. */
export async function log(google: Google, index: number): Promise<void> {
  const { id, ...entry } = session(index);
  await save(google, id, { kind: 'session', ...entry });
}

/** Saves an entry, and stops the run when it was not saved. */
export async function save(google: Google, id: string, entry: object): Promise<void> {
  const answer = await google.callFromSidebar('saveEntry', [{ id, entry }]);
  const isSaved = JSON.stringify(answer).startsWith('{"kind":"saved"');
  if (!isSaved) throw new Error(`Not saved: ${JSON.stringify(answer)}`);
}

function session(index: number): Session {
  return {
    id: `bench-${String(index).padStart(6, '0')}`,
    day: addDays(START, index % 170),
    area: areas[index % areas.length] ?? 'coding',
    activity: 'Reading',
    topic: `Topic ${index % 50}`,
    minutes: 30 + (index % 7) * 10,
    record: '',
    note: '',
    link: '',
  };
}
