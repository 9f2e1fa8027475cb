import * as handlers from './apps-script/handlers';
import { buildMenu } from './apps-script/menu';
import type { MenuHandler } from './apps-script/menu';
import { openTracker } from './apps-script/tracker';
import { settingsCells } from './apps-script/settings-cells';
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
  buildMenu(SpreadsheetApp);
  const authMode = String(event?.authMode ?? 'NONE');
  if (authMode === 'FULL' || authMode === 'LIMITED') stampOnOpen(live());
}

/** Google calls it right after the add-on is installed. */
export function onInstall(event?: OpenEvent): void {
  onOpen(event);
}

export const menu = {
  showLog: () => {
    handlers.showSidebar(live(), 'log');
  },
  showSetUp: () => {
    handlers.showSidebar(live(), 'setUp');
  },
  showAbout: () => {
    handlers.showSidebar(live(), 'about');
  },
  refreshTracker: () => {
    handlers.refreshTracker(live(), new Date());
  },
} satisfies Record<MenuHandler, () => void>;

/** The sidebar's calls. Anybody with the sidebar can send anything, so each handler parses. */
export const calls = {
  openSidebar: () => handlers.openSidebar(live(), new Date()),
  createTracker: (request: unknown) => handlers.createTracker(live(), new Date(), request),
  logSession: (request: unknown) => handlers.logSession(live(), new Date(), request),
} satisfies { [Name in CallName]: (request: unknown) => Response<Name> };

/** The menu stands before this runs, so a damaged tracker cannot take it away. */
function stampOnOpen(services: Services): void {
  const tracker = openTracker(services);
  if (tracker) settingsCells(services, tracker, new Date()).stamp();
}
