import { parseSettings } from '../../domain/plans/settings';
import type { Settings } from '../../domain/plans/settings';
import { fieldsOf } from '../../domain/records/form';
import type { CreateAnswer } from '../../rpc/contract';
import { plan } from '../../workbook/plan';
import { FUNCTIONS, requested } from '../../workbook/requested';
import { withSettings } from '../../workbook/with-settings';
import { apply } from '../apply';
import { DEFAULT_DAY_STARTS, dayNow } from '../clock';
import { fillBlanks } from '../fill-blanks';
import { keptOut } from '../mentor/people';
import { closeSheets } from '../mentor/protections';
import { planFacts, stampDay } from '../plan-facts';
import type { Services } from '../port';
import { readSnapshot } from '../read-snapshot';
import { openTracker } from '../tracker';
import { readWorkbookFile } from '../workbook-file';
import { refusals } from './call';
import { guarded, locked } from './guard';

/** Makes the tracker, or repairs the one that is there: the same plan serves both. */
export function createTracker(services: Services, now: Date, request: unknown): CreateAnswer {
  return guarded(() =>
    locked(services, () => {
      const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
      const zone = spreadsheet.getSpreadsheetTimeZone();
      const today = dayNow(services.Utilities, now, zone, DEFAULT_DAY_STARTS);
      const { settings: given, onTaken, sheet } = fieldsOf(request);
      const settings = parseSettings(given, today);
      if (settings.kind === 'problems') return refusals(settings.problems);
      return generate(services, now, {
        settings: settings.value,
        onTaken: onTaken === 'rename' ? 'rename' : 'ask',
        sheet: typeof sheet === 'string' ? sheet : null,
      });
    }),
  );
}

/** Adds the sheet with the custom functions to a tracker, or shows the one that is there. */
export function showFunctions(services: Services, now: Date): void {
  const tracker = openTracker(services);
  const settings = tracker ? planFacts(services, tracker, now).form : null;
  const answer = createTracker(services, now, { settings, onTaken: 'rename', sheet: FUNCTIONS });
  const problem = tracker ? problemIn(answer) : 'There is no tracker here yet.';
  if (problem) {
    services.SpreadsheetApp.getActiveSpreadsheet().toast(problem, 'Loop Ready', 8);
  }
}

/** Why nothing was made; blank when all went well. */
function problemIn(answer: CreateAnswer): string {
  if (answer.kind === 'failed') return answer.message;
  return answer.kind === 'refused' ? answer.problems.map(({ problem }) => problem).join(' ') : '';
}

interface Wanted {
  readonly settings: Settings;
  readonly onTaken: 'ask' | 'rename';
  /** A sheet on request that shall be there too. */
  readonly sheet: string | null;
}

function generate(
  services: Services,
  now: Date,
  { settings, onTaken, sheet }: Wanted,
): CreateAnswer {
  const whole = withSettings(readWorkbookFile(services.HtmlService), settings);
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const snapshot = readSnapshot(spreadsheet, whole);
  const planned = plan(requested(whole, snapshot, sheet), snapshot, onTaken, sheet);
  if (planned.kind === 'taken') return planned;
  apply(services, planned.steps, (message) => {
    spreadsheet.toast(message, 'Loop Ready', 5);
  });
  const tracker = openTracker(services);
  if (tracker) {
    stampDay(tracker, planFacts(services, tracker, now));
    // Sheets that were added now are as closed to mentors as the others.
    if (planned.steps.length > 0) closeSheets(services, tracker, keptOut(services));
  }
  // The logs of a new tracker are empty.
  const isOld = snapshot.sheets.some(({ own }) => own !== null);
  const filled = tracker && isOld ? fillBlanks(services, tracker, now) : 0;
  const steps = planned.steps.length + filled;
  services.SpreadsheetApp.flush();
  spreadsheet.toast(steps > 0 ? 'Your tracker is ready.' : 'Nothing was missing.', 'Loop Ready', 5);
  return { kind: 'created', steps, notes: planned.notes };
}
