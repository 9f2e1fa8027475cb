import * as entries from './apps-script/calls/entries';
import { changeFeedback } from './apps-script/calls/feedback';
import { openMentor, savePrivacy } from './apps-script/calls/mentor';
import { refreshReport } from './apps-script/calls/report';
import { nextProblem, readCatalogue } from './apps-script/calls/catalogue';
import { createTracker, showFunctions } from './apps-script/calls/create';
import { openSidebar } from './apps-script/calls/open';
import { removeTracker } from './apps-script/calls/remove';
import { rateReview, readReviews } from './apps-script/calls/reviews';
import { saveSettings } from './apps-script/calls/settings';
import { share, unshare } from './apps-script/calls/share';
import { enterForm, takeForms } from './apps-script/calls/take-forms';
import { tickTask } from './apps-script/calls/tasks';
import { keepTimer } from './apps-script/calls/timer';
import { undo } from './apps-script/calls/undo';
import { readWeekReview, saveWeekReview } from './apps-script/calls/week-review';
import { buildMenu } from './apps-script/menu';
import type { MenuHandler } from './apps-script/menu';
import * as actions from './apps-script/menu-actions';
import type { Services } from './apps-script/port';
import type { CallName, Response } from './rpc/contract';

export { callFunction } from './functions/call';

/** Looked up at each call: nothing may touch a service while the file is being loaded. */
function live(): Services {
  return { SpreadsheetApp, Charts, HtmlService, LockService, PropertiesService, Utilities };
}

/** What we read of Google's event; the mode is an enum that prints its name. */
interface OpenEvent {
  readonly authMode?: string | { toString(): string };
}

/** Google calls it when a spreadsheet opens; before authorisation it may only build the menu. */
export function onOpen(event?: OpenEvent): void {
  // The menu stands before anything else runs, so a damaged tracker cannot take it away.
  buildMenu(SpreadsheetApp);
  const authMode = String(event?.authMode ?? 'NONE');
  if (authMode === 'FULL' || authMode === 'LIMITED') actions.stampOnOpen(live(), new Date());
}

/** Google calls it right after the add-on is installed. */
export function onInstall(event?: OpenEvent): void {
  onOpen(event);
}

export const menu = {
  showToday: () => {
    actions.showSidebar(live(), 'today');
  },
  showLog: () => {
    actions.showSidebar(live(), 'log');
  },
  showMentor: () => {
    actions.showSidebar(live(), 'mentor');
  },
  showSetUp: () => {
    actions.showSidebar(live(), 'setUp');
  },
  showAbout: () => {
    actions.showSidebar(live(), 'about');
  },
  refreshTracker: () => {
    actions.refreshTracker(live(), new Date());
  },
  showFunctions: () => {
    showFunctions(live(), new Date());
  },
  toggleRecordSheets: () => {
    actions.toggleRecordSheets(live());
  },
} satisfies Record<MenuHandler, () => void>;

/** The sidebar's calls. Anybody with the sidebar can send anything, so each of them parses. */
export const calls = {
  openSidebar: () => openSidebar(live(), new Date()),
  createTracker: (request: unknown) => createTracker(live(), new Date(), request),
  saveSettings: (request: unknown) => saveSettings(live(), new Date(), request),
  removeTracker: (request: unknown) => removeTracker(live(), request),
  saveEntry: (request: unknown) => entries.saveEntry(live(), new Date(), request),
  readEntry: (request: unknown) => entries.readEntry(live(), new Date(), request),
  changeEntry: (request: unknown) => entries.changeEntry(live(), new Date(), request),
  deleteEntry: (request: unknown) => entries.deleteEntry(live(), new Date(), request),
  undo: (request: unknown) => undo(live(), new Date(), request),
  tickTask: (request: unknown) => tickTask(live(), new Date(), request),
  openMentor: () => openMentor(live(), new Date()),
  refreshReport: () => refreshReport(live(), new Date()),
  savePrivacy: (request: unknown) => savePrivacy(live(), new Date(), request),
  share: (request: unknown) => share(live(), new Date(), request),
  unshare: (request: unknown) => unshare(live(), new Date(), request),
  takeForms: (request: unknown) => takeForms(live(), new Date(), request),
  enterForm: (request: unknown) => enterForm(live(), new Date(), request),
  changeFeedback: (request: unknown) => changeFeedback(live(), new Date(), request),
  readCatalogue: () => readCatalogue(live()),
  nextProblem: (request: unknown) => nextProblem(live(), new Date(), request),
  readWeekReview: (request: unknown) => readWeekReview(live(), new Date(), request),
  saveWeekReview: (request: unknown) => saveWeekReview(live(), new Date(), request),
  readReviews: () => readReviews(live(), new Date()),
  rateReview: (request: unknown) => rateReview(live(), new Date(), request),
  keepTimer: (request: unknown) => keepTimer(live(), new Date(), request),
} satisfies { [Name in CallName]: (request: unknown) => Response<Name> };
