import { addDays, daysBetween } from '../domain/time/day';
import { defaultSettings, parseSettings } from '../domain/plans/settings';
import type { Settings } from '../domain/plans/settings';
import { minutesByArea, parseSession, sessionsBetween } from '../domain/records/session';
import type { Session } from '../domain/records/session';
import type { Area } from '../domain/plans/areas';
import type { CreateAnswer, Failure, LogAnswer, SidebarAnswer } from '../rpc/contract';
import { check } from '../workbook/check';
import { plan } from '../workbook/plan';
import { trackerSpec } from '../workbook/tracker';
import { apply } from './apply';
import { DEFAULT_DAY_STARTS, dayNow } from './clock';
import type { Services } from './port';
import { readSnapshot } from './read-snapshot';
import { sessionsTable } from './sessions-table';
import { settingsCells } from './settings-cells';
import type { SettingsCells } from './settings-cells';
import { openTracker } from './tracker';
import type { Tracker } from './tracker';

const LOCK_MS = 10_000;

/** What the sidebar needs when it opens. */
export function openSidebar(services: Services, now: Date): SidebarAnswer {
  return guarded(() => {
    const tracker = openTracker(services);
    if (!tracker) {
      const zone = services.SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
      const today = dayNow(services.Utilities, now, zone, DEFAULT_DAY_STARTS);
      return { kind: 'noTracker', today, suggested: defaultSettings(today) };
    }
    const { today, form } = settingsCells(services, tracker, now);
    const settings = parseSettings(form, today);
    const { sessions } = sessionsTable(tracker, services.Utilities);
    return {
      kind: 'tracker',
      today,
      suggested: settings.kind === 'ok' ? settings.value : defaultSettings(today),
      recentTopics: recentTopics(sessions),
    };
  });
}

/** Makes the tracker, or repairs the one that is there: the same plan serves both. */
export function createTracker(services: Services, now: Date, request: unknown): CreateAnswer {
  return guarded(() =>
    locked(services, () => {
      const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
      const zone = spreadsheet.getSpreadsheetTimeZone();
      const today = dayNow(services.Utilities, now, zone, DEFAULT_DAY_STARTS);
      const { settings: given, onTaken } = fieldsOf(request);
      const settings = parseSettings(given, today);
      if (settings.kind === 'problems') return { kind: 'refused', problems: settings.problems };
      return generate(services, settings.value, onTaken === 'rename' ? 'rename' : 'ask', now);
    }),
  );
}

/** Writes one session and says what this week now holds; the same id is written once. */
export function logSession(services: Services, now: Date, request: unknown): LogAnswer {
  return guarded(() =>
    locked(services, (): LogAnswer => {
      const tracker = openTracker(services);
      if (!tracker) return { kind: 'noTracker' };
      const settings = settingsCells(services, tracker, now);
      const session = parseSession(fieldsOf(request)['session'], settings.today);
      if (session.kind === 'problems') return { kind: 'refused', problems: session.problems };
      return appendSession(services, tracker, settings, session.value);
    }),
  );
}

/** Stamps today's day for the custom functions. */
export function refreshTracker(services: Services, now: Date): void {
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const tracker = openTracker(services);
  if (!tracker) {
    spreadsheet.toast('There is no tracker here yet. Choose Create tracker.', 'Loop Ready', 8);
    return;
  }
  const settings = settingsCells(services, tracker, now);
  settings.stamp();
  spreadsheet.toast(`The tracker is up to date as of ${settings.asOf}.`, 'Loop Ready', 5);
}

/** Shows the sidebar with one of its views open. */
export function showSidebar(services: Services, view: 'setUp' | 'log' | 'about'): void {
  // Appended after the page, so that the page itself is one constant file.
  const html = services.HtmlService.createHtmlOutputFromFile('Sidebar')
    .append(`<template id="view" data-view="${view}"></template>`)
    .setTitle('Loop Ready');
  services.SpreadsheetApp.getUi().showSidebar(html);
}

function generate(
  services: Services,
  settings: Settings,
  onTaken: 'ask' | 'rename',
  now: Date,
): CreateAnswer {
  const spec = trackerSpec(settings);
  const mistakes = check(spec);
  if (mistakes.length > 0) {
    throw new Error(mistakes.map(({ where, problem }) => `${where}: ${problem}`).join(' '));
  }
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const planned = plan(spec, readSnapshot(spreadsheet, spec), onTaken);
  if (planned.kind === 'taken') return planned;
  apply(services, planned.steps, (message) => {
    spreadsheet.toast(message, 'Loop Ready', 5);
  });
  const tracker = openTracker(services);
  if (tracker) settingsCells(services, tracker, now).stamp();
  services.SpreadsheetApp.flush();
  spreadsheet.toast(
    planned.steps.length > 0 ? 'Your tracker is ready.' : 'Nothing was missing.',
    'Loop Ready',
    5,
  );
  return { kind: 'created', steps: planned.steps.length, notes: planned.notes };
}

function appendSession(
  services: Services,
  tracker: Tracker,
  settings: SettingsCells,
  session: Session,
): LogAnswer {
  const table = sessionsTable(tracker, services.Utilities);
  const known = table.sessions.find(({ id }) => id === session.id);
  if (!known) {
    table.append([session]);
    settings.stamp();
    services.SpreadsheetApp.flush();
  }
  const all = known ? table.sessions : [...table.sessions, session];
  return {
    kind: 'logged',
    isNew: !known,
    session: known ?? session,
    weekMinutes: weekMinutes(all, settings),
  };
}

/** The week so far, of the day that a session logged now belongs to. */
function weekMinutes(
  sessions: readonly Session[],
  { start, today }: SettingsCells,
): Readonly<Record<Area, number>> {
  const days = start === null ? 0 : Math.max(0, daysBetween(start, today)) % 7;
  return minutesByArea(sessionsBetween(sessions, addDays(today, -days), today));
}

/** The topics of the latest sessions, newest first, each once. */
function recentTopics(sessions: readonly Session[]): string[] {
  const topics = [...sessions]
    .reverse()
    .map(({ topic }) => topic)
    .filter((topic) => topic !== '');
  return [...new Set(topics)].slice(0, 30);
}

/** Whoever has the sidebar can send anything, so a request is only what its fields turn out to be. */
function fieldsOf(request: unknown): Readonly<Record<string, unknown>> {
  return typeof request === 'object' && request !== null ? { ...request } : {};
}

function locked<T>(services: Services, work: () => T): T | Failure {
  const lock = services.LockService.getDocumentLock();
  if (lock && !lock.tryLock(LOCK_MS)) {
    return {
      kind: 'failed',
      message: `Someone else was writing to this tracker for ${LOCK_MS / 1000} seconds. Nothing was changed; try again.`,
    };
  }
  try {
    return work();
  } finally {
    lock?.releaseLock();
  }
}

/** The one place where an error becomes words for the sidebar; what was typed stays in the form. */
function guarded<T>(work: () => T): T | Failure {
  try {
    return work();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', message };
  }
}
