import { createGoogle } from '../../emulator/google';
import type { Copy, Google, GoogleOptions, SheetDump } from '../../emulator/google';
import { loadSample } from '../../emulator/sample/load-sample';
import { SAMPLE_AS_OF, SAMPLE_START, sampleSettings } from '../../emulator/sample/candidate';
import { DIST } from '../../scripts/build';
import { copyOf } from './copies';
import type { Settings } from '../../src/domain/plans/settings';
import type { Entry } from '../../src/domain/records/entry';
import type { SessionEntry } from '../../src/domain/records/session-entry';
import type { CallName, CreateAnswer, Request, Response, SaveAnswer } from '../../src/rpc/contract';

const open: Google[] = [];
/** How many were opened before the test that runs: by `beforeAll`. */
let shared = 0;

beforeEach(() => {
  shared = open.length;
});

afterEach(() => {
  for (const google of open.splice(shared)) google.dispose();
});

afterAll(() => {
  for (const google of open.splice(0)) google.dispose();
});

/** An emulated spreadsheet with the bundle loaded; it is closed when the test or its file ends. */
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

/** Calls the server, as the sidebar does. */
export async function call<Name extends CallName>(
  google: Google,
  name: Name,
  request: Request<Name>,
): Promise<Response<Name>> {
  // The emulator hands JSON over; its type is the contract's.
  return (await google.callFromSidebar(name, [request])) as Response<Name>;
}

/** Creates or repairs the tracker. */
export function create(
  google: Google,
  settings: Settings = sampleSettings,
  onTaken: 'ask' | 'rename' = 'ask',
): Promise<CreateAnswer> {
  return call(google, 'createTracker', { settings, onTaken });
}

/** Logs a study session. */
export function log(
  google: Google,
  { id, ...session }: Partial<SessionEntry> & { readonly id: string },
): Promise<SaveAnswer> {
  return save(google, id, {
    kind: 'session',
    day: SAMPLE_AS_OF,
    area: 'coding',
    activity: 'Problem solving',
    topic: '',
    minutes: 60,
    note: '',
    link: '',
    ...session,
  });
}

/** Saves an entry. */
export function save(google: Google, id: string, entry: Entry): Promise<SaveAnswer> {
  return call(google, 'saveEntry', { id, entry });
}

/** A tracker without entries, of the sample candidate; the options may ask for another clock. */
export async function emptyTracker(options: Partial<GoogleOptions> = {}): Promise<Google> {
  return spreadsheet({ copyOf: await emptyCopy(), ...options });
}

/** A tracker with the sample candidate's entries. */
export async function sampleTracker(): Promise<Google> {
  const copy = await copyOf('sample', async () => {
    const google = await emptyTracker();
    loadSample(google.services, SAMPLE_START, SAMPLE_AS_OF);
    return google.workbook.copy();
  });
  return spreadsheet({ copyOf: copy });
}

function emptyCopy(): Promise<Copy> {
  return copyOf('empty', async () => (await createdTracker({})).workbook.copy());
}

/** A tracker that was made under the clock of the options, which takes ten times as long. */
export async function createdTracker(options: Partial<GoogleOptions>): Promise<Google> {
  const google = spreadsheet(options);
  const answer = await create(google);
  if (answer.kind !== 'created') throw new Error(JSON.stringify(answer));
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

/** Types a story into the grid, as people do, and gives the name by which the panel knows it. */
export async function typeStory(google: Google, title: string): Promise<string> {
  google.user.typeInto('Stories', 'B2', '2026-08-01');
  google.user.typeInto('Stories', 'C2', title);
  const answer = await call(google, 'openSidebar', {});
  const stories = answer.kind === 'tracker' ? answer.suggestions.stories : [];
  const story = stories.find((known) => known.title === title);
  if (!story) throw new Error(JSON.stringify(answer));
  return story.id;
}

/** Every cell that shows an error, as `sheet error`. */
export function formulaErrors(google: Google): string[] {
  return google.workbook
    .dump()
    .flatMap(({ name, values }) =>
      values
        .flat()
        .flatMap((value) =>
          typeof value === 'string' && /^#[A-Z]/.test(value) ? [`${name} ${value}`] : [],
        ),
    );
}
