import { defaultSettings, parseSettings } from '../../domain/plans/settings';
import { ratingSets } from '../../domain/records/ratings-entry';
import { recentEntries } from '../../domain/records/recent';
import { lastChoicesFrom, suggestionsFrom } from '../../domain/records/suggestions';
import type { TimeLimits } from '../../domain/timer/target';
import type { OpenTracker } from '../../rpc/answers';
import type { OpenAnswer } from '../../rpc/contract';
import { isGuest } from '../../workbook/tab';
import { DEFAULT_DAY_STARTS, dayNow } from '../clock';
import { keptTimer } from '../kept-timer';
import { dayOfFact } from '../plan-facts';
import type { Services } from '../port';
import type { Tracker } from '../tracker';
import { openTracker } from '../tracker';
import { readWorkbookFile } from '../workbook-file';
import type { Desk } from './call';
import { deskFor } from './call';
import { numberOf, undoOf } from './change';
import { guarded } from './guard';
import { todayFor } from './today';

/** How many lines Recent has. */
const MOST_RECENT = 40;

/** What the sidebar needs when it opens. */
export function openSidebar(services: Services, now: Date): OpenAnswer {
  return guarded(() => {
    const tracker = openTracker(services);
    return tracker ? openedTracker(deskFor(services, tracker, now), now) : noTracker(services, now);
  });
}

function openedTracker(desk: Desk, now: Date): OpenTracker {
  const { services, tracker, facts, tables, journal } = desk;
  const { today, shown } = facts;
  const rows = {
    sessions: tables.rows('sessions'),
    problems: tables.rows('problems'),
    designs: tables.rows('designs'),
    mocks: tables.rows('mocks'),
    stories: tables.rows('stories'),
  };
  const settings = parseSettings(facts.form, today);
  const recent = recentEntries({ ...rows, ratings: newestRatings(desk) }, MOST_RECENT);
  return {
    kind: 'tracker',
    today,
    asOf: shown,
    settings: settings.kind === 'ok' ? settings.value : defaultSettings(today),
    settingsProblems: settings.kind === 'ok' ? [] : settings.problems,
    now: todayFor(desk, rows.sessions, rows.mocks),
    recent,
    undo: undoOf(journal.last()),
    hasReport: desk.tracker.has('mentor'),
    suggestions: suggestionsFrom(rows, today),
    last: lastChoicesFrom(rows, recent[0]?.kind ?? 'session'),
    limits: limitsIn(tracker),
    timer: keptTimer(services, now),
  };
}

/** What Targets says; a cell that holds no number sets no limit. */
function limitsIn(tracker: Tracker): TimeLimits {
  const [easy, medium, hard, storyFrom, storyUntil] = tracker.fact('limits').map(numberOf);
  return {
    easy: easy ?? 0,
    medium: medium ?? 0,
    hard: hard ?? 0,
    storyFrom: storyFrom ?? 0,
    storyUntil: storyUntil ?? 0,
  };
}

function newestRatings({ services, tracker }: Desk) {
  return ratingSets.flatMap((set) =>
    tracker.fact(`ratings ${set}`).flatMap((cell) => {
      const day = dayOfFact(services, tracker, cell);
      return day === null ? [] : [{ set, day }];
    }),
  );
}

function noTracker(services: Services, now: Date): OpenAnswer {
  const { SpreadsheetApp, Utilities, HtmlService } = services;
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const today = dayNow(Utilities, now, zone, DEFAULT_DAY_STARTS);
  const suggested = defaultSettings(today);
  const sheets = readWorkbookFile(HtmlService).sheets.filter(
    (sheet) => !isGuest(sheet) && !sheet.onRequest,
  );
  const visible = sheets.filter(({ hidden }) => !hidden).map(({ title }) => title);
  return {
    kind: 'noTracker',
    today,
    suggested,
    sheets: visible,
    hiddenSheets: sheets.length - visible.length,
  };
}
