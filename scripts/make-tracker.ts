import { loadSample } from '../emulator/sample/load-sample';
import { SAMPLE_AS_OF, SAMPLE_START, sampleSettings } from '../emulator/sample/candidate';
import { createGoogle } from '../emulator/google';
import type { Google } from '../emulator/google';
import type { Settings } from '../src/domain/plans/settings';
import { defaultSettings, spreadMinutes } from '../src/domain/plans/settings';
import { defaultWeeklyHours } from '../src/domain/plans/hours';
import { addDays, daysBetween } from '../src/domain/time/day';
import type { Day } from '../src/domain/time/day';
import type { CreateAnswer } from '../src/rpc/contract';
import { DIST } from './build';
import type { StartOptions } from './options';

const DAY_SHOWN = 'READY_AS_OF_OVERRIDE';

/** An emulated spreadsheet with a tracker in it, and the clock that it goes by. */
export interface MadeTracker {
  readonly google: Google;
  readonly settings: Settings;
  /** Milliseconds since 1970: noon of the day that was asked for, in UTC. */
  readonly now: number;
}

/** Makes a tracker by the built bundle, with the sample candidate unless `empty` is asked for. */
export async function makeTracker(options: StartOptions, today: Day): Promise<MadeTracker> {
  const settings = settingsOf(options, today);
  const asOf = asOfOf(options, settings.start, today);
  const now = Date.parse(`${asOf}T12:00:00Z`);
  const google = createGoogle({
    now: () => now,
    timeZone: 'Etc/UTC',
    scriptTimeZone: 'Etc/UTC',
    bundleFolder: DIST,
  });
  google.run('onOpen', [{ authMode: 'LIMITED' }], 'LIMITED');
  const answer = (await google.callFromSidebar('createTracker', [
    { settings, onTaken: 'ask' },
    // The bundle answers with the contract's type, as JSON.
  ])) as CreateAnswer;
  if (answer.kind !== 'created') throw new Error(`No tracker was made: ${JSON.stringify(answer)}`);
  if (!options.empty) {
    loadSample(google.services, settings.start, asOf);
    holdDay(google, asOf);
  }
  google.run('refreshTracker');
  return { google, settings, now };
}

/** Settings keep the sample's day, so that a file of it shows the same when it is opened years later. */
function holdDay(google: Google, asOf: Day): void {
  const spreadsheet = google.services.SpreadsheetApp.getActiveSpreadsheet();
  const named = spreadsheet.getNamedRanges().find((one) => one.getName() === DAY_SHOWN);
  if (!named) throw new Error(`The tracker has no cell named ${DAY_SHOWN}.`);
  const range = named.getRange();
  google.user.typeInto(range.getSheet().getName(), range.getA1Notation(), asOf);
}

function settingsOf(options: StartOptions, today: Day): Settings {
  const base = options.empty ? defaultSettings(today, options.level ?? 'L6') : sampleSettings;
  const level = options.level ?? base.level;
  const hours = options.hours ?? (level === base.level ? null : defaultWeeklyHours[level]);
  const start = options.start ?? base.start;
  const moved =
    base.interview === '' ? '' : addDays(base.interview, daysBetween(base.start, start));
  return {
    level,
    start,
    interview: options.interview ?? moved,
    weekdayMinutes: hours === null ? base.weekdayMinutes : spreadMinutes(hours),
  };
}

function asOfOf(options: StartOptions, start: Day, today: Day): Day {
  if (options.asOf) return options.asOf;
  return options.empty ? today : addDays(start, daysBetween(SAMPLE_START, SAMPLE_AS_OF));
}
