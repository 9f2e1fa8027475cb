import { createGoogle } from '../../emulator/google';
import type { Google, GoogleOptions, SheetDump } from '../../emulator/google';
import { loadSample } from '../../emulator/sample/load-sample';
import { SAMPLE_AS_OF, SAMPLE_START, sampleSettings } from '../../emulator/sample/candidate';
import { DIST } from '../../scripts/build';
import type { Settings } from '../../src/domain/plans/settings';
import type { CreateAnswer, LogAnswer, LogRequest } from '../../src/rpc/contract';

const open: Google[] = [];

afterAll(() => {
  for (const google of open.splice(0)) google.dispose();
});

/** An emulated spreadsheet with the bundle loaded; it is closed when the test file ends. */
export function spreadsheet(options: Partial<GoogleOptions> = {}): Google {
  const google = createGoogle({
    now: () => Date.parse(`${SAMPLE_AS_OF}T12:00:00Z`),
    timeZone: 'Etc/UTC',
    scriptTimeZone: 'Etc/UTC',
    bundleFolder: DIST,
    ...options,
  });
  open.push(google);
  return google;
}

/** Creates or repairs the tracker, as the sidebar does. */
export async function create(
  google: Google,
  settings: Settings = sampleSettings,
  onTaken: 'ask' | 'rename' = 'ask',
): Promise<CreateAnswer> {
  // The emulator hands JSON over; its type is the contract's.
  return (await google.callFromSidebar('createTracker', [{ settings, onTaken }])) as CreateAnswer;
}

/** Logs a session, as the sidebar does. */
export async function log(
  google: Google,
  session: Partial<LogRequest['session']> & { readonly id: string },
): Promise<LogAnswer> {
  const filled = {
    day: SAMPLE_AS_OF,
    area: 'coding',
    activity: 'Problem solving',
    topic: '',
    minutes: 60,
    note: '',
    link: '',
    ...session,
  };
  return (await google.callFromSidebar('logSession', [{ session: filled }])) as LogAnswer;
}

/** A tracker without entries. */
export async function emptyTracker(options: Partial<GoogleOptions> = {}): Promise<Google> {
  const google = spreadsheet(options);
  const answer = await create(google);
  if (answer.kind !== 'created') throw new Error(JSON.stringify(answer));
  return google;
}

/** A tracker with the sample candidate's entries. */
export async function sampleTracker(): Promise<Google> {
  const google = await emptyTracker();
  loadSample(google.services, SAMPLE_START, SAMPLE_AS_OF);
  return google;
}

/** One sheet's content. */
export function sheetOf(google: Google, name: string): SheetDump {
  const sheet = google.workbook.dump().find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`There is no sheet "${name}".`);
  return sheet;
}

/** The value of the cell in the row with `key` in column A of Settings. */
export function setting(google: Google, key: string): unknown {
  const rows = sheetOf(google, 'Settings').values;
  const column = rows[0]?.indexOf('Value') ?? 0;
  return rows.find((row) => row[0] === key)?.[column];
}

/** The Plan's rows as records by header. */
export function planRows(google: Google): Record<string, unknown>[] {
  return records(sheetOf(google, 'Plan'));
}

/** The rows of a sheet below its header, by header. */
export function records(sheet: SheetDump): Record<string, unknown>[] {
  const [header = [], ...rows] = sheet.values;
  return rows.map((row) =>
    Object.fromEntries(header.map((name, index) => [String(name), row[index] ?? ''])),
  );
}
