import { createGoogle } from '../emulator/google';
import type { Google } from '../emulator/google';
import { openTracker } from '../src/apps-script/tracker';
import { sessionsTable } from '../src/apps-script/sessions-table';
import { areas } from '../src/domain/plans/areas';
import { defaultSettings } from '../src/domain/plans/settings';
import type { Session } from '../src/domain/records/session';
import { addDays } from '../src/domain/time/day';
import { DIST } from '../scripts/build';
import { median } from './median';

const TODAY = '2026-11-20';
const START = '2026-06-01';

/** Service calls and times of making a tracker, running again, logging, and recalculating. */
export async function measureWorkbook(): Promise<Record<string, number>> {
  const google = open();
  const begun = performance.now();
  const memory = process.memoryUsage().rss;
  await create(google);
  const made = performance.now() - begun;
  const generation = google.counts();
  google.resetCounts();
  await create(google);
  const idle = google.counts();
  google.resetCounts();
  await log(google, 1);
  const logging = google.counts();
  const figures = {
    'generation, reads': generation.reads,
    'generation, writes': generation.writes,
    'generation, alternations': generation.alternations,
    'idle second run, writes': idle.writes,
    'log a session, reads': logging.reads,
    'log a session, writes': logging.writes,
    'log a session, alternations': logging.alternations,
    'emulator generation, ms': made,
    'emulator generation, MB': (process.memoryUsage().rss - memory) / 1e6,
  };
  google.dispose();
  const small = await recalculation(1_000);
  const large = await recalculation(10_000);
  return {
    ...figures,
    'append and recalculate at 1,000 rows, ms': small,
    'append and recalculate at 10,000 rows, ms': large,
    // Ten times the rows may take ten times as long, not more.
    'recalculation growth, 10,000 to 1,000 rows': large / small,
  };
}

function open(): Google {
  return createGoogle({
    now: () => Date.parse(`${TODAY}T12:00:00Z`),
    timeZone: 'Etc/UTC',
    scriptTimeZone: 'Etc/UTC',
    bundleFolder: DIST,
  });
}

async function create(google: Google): Promise<void> {
  const settings = { ...defaultSettings(TODAY), start: START };
  await google.callFromSidebar('createTracker', [{ settings, onTaken: 'ask' }]);
}

async function log(google: Google, index: number): Promise<void> {
  await google.callFromSidebar('logSession', [{ session: session(index) }]);
}

/** The median time of five logs, each until the Dashboard shows its hours. */
async function recalculation(rows: number): Promise<number> {
  const google = open();
  await create(google);
  const tracker = openTracker(google.services);
  if (!tracker) throw new Error('The tracker was not made.');
  const history = Array.from({ length: rows }, (_, index) => session(index));
  sessionsTable(tracker, google.services.Utilities).append(history);
  await log(google, rows);
  const dashboard =
    google.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Dashboard');
  const times: number[] = [];
  for (let index = 1; index <= 5; index += 1) {
    const start = performance.now();
    await log(google, rows + index);
    dashboard?.getDataRange().getValues();
    times.push(performance.now() - start);
  }
  google.dispose();
  return median(times);
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
