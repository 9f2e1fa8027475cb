import type { Alert, Google, Toast } from '../google';
import { serialOfInstant } from '../engine/zones';
import type {
  PreviewAnswer,
  PreviewEvent,
  PreviewRequest,
  PreviewState,
  Surroundings,
} from './messages';

/** One emulated spreadsheet and the pages that look at it. */
export interface Room {
  state(): PreviewState;
  /** The sidebar's html as the script gave it, or null. */
  sidebarHtml(): string | null;
  answer(request: PreviewRequest): Promise<PreviewAnswer>;
  /** Tells every page what has changed since the last time, whoever changed it. */
  publish(): void;
  /** Calls back with every event from now on, until the returned function is called. */
  join(hear: (event: PreviewEvent) => void): () => void;
  /** Tells nobody anything any more. */
  close(): void;
}

/** Actions that follow each other closely are told together. */
const PAUSE_MS = 250;

/** A room around a spreadsheet; alerts are answered yes and shown as toasts. */
export function openRoom(google: Google, now: () => number): Room {
  const listeners = new Set<(event: PreviewEvent) => void>();
  const alerts: Toast[] = [];
  let revision = 0;
  let told = '';
  let sidebar = google.ui.sidebar;
  let sidebarVersion = 1;
  let publishing: NodeJS.Timeout | null = null;
  google.workbook.takeChanges();
  google.ui.answerAlerts((alert) => {
    alerts.push(alertToast(alert));
    return alert.buttons === 'OK' ? 'OK' : 'YES';
  });

  function tell(event: PreviewEvent): void {
    for (const hear of listeners) hear(event);
  }

  function surroundings(): Surroundings {
    if (google.ui.sidebar !== sidebar) sidebarVersion += 1;
    sidebar = google.ui.sidebar;
    const spreadsheet = google.services.SpreadsheetApp.getActiveSpreadsheet();
    return {
      menuItems: google.ui.menuItems,
      sidebar: sidebar && { title: sidebar.title, version: sidebarVersion },
      charts: google.workbook.charts(),
      activeSheet: spreadsheet.getActiveSheet().getName(),
      now: serialOfInstant(now(), spreadsheet.getSpreadsheetTimeZone()),
    };
  }

  /**
   * The answer to an action goes first: what charts show needs the whole workbook calculated, which
   * takes seconds. Without a page that listens it is left until one opens.
   */
  function publishSoon(): void {
    stopWaiting();
    if (listeners.size > 0) publishing = setTimeout(publish, PAUSE_MS);
  }

  function stopWaiting(): void {
    if (publishing) clearTimeout(publishing);
    publishing = null;
  }

  function publish(): void {
    stopWaiting();
    const changes = google.workbook.takeChanges();
    if (changes.length > 0) tell({ kind: 'changes', revision: ++revision, origin: null, changes });
    const current = surroundings();
    // The clock alone is no news; it goes along with whatever is.
    const text = JSON.stringify({ ...current, now: Math.floor(current.now) });
    if (text !== told) tell({ kind: 'surroundings', surroundings: current });
    told = text;
    const toasts = [...google.ui.takeToasts(), ...alerts.splice(0)];
    if (toasts.length > 0) tell({ kind: 'toasts', toasts });
  }

  function acceptEdit(edit: PreviewRequest & { kind: 'changes' }): PreviewAnswer {
    publish();
    // Rows and columns of an edit mean what they meant when it was made, so a late one is refused.
    if (edit.base !== revision) return { kind: 'stale' };
    const { origin, changes } = edit;
    google.workbook.applyChanges(changes);
    tell({ kind: 'changes', revision: ++revision, origin, changes });
    return { kind: 'accepted', revision };
  }

  async function execute(request: PreviewRequest): Promise<PreviewAnswer> {
    if (request.kind === 'changes') return acceptEdit(request);
    activate(google, request.activeSheet);
    if (request.kind === 'call') {
      return {
        kind: 'done',
        result: await google.callFromSidebar(request.functionName, request.args),
      };
    }
    google.run(request.functionName, [], 'FULL');
    return { kind: 'done' };
  }

  return {
    state() {
      publish();
      const spreadsheet = google.services.SpreadsheetApp.getActiveSpreadsheet();
      return {
        revision,
        snapshot: google.workbook.snapshot(),
        timeZone: spreadsheet.getSpreadsheetTimeZone(),
        surroundings: surroundings(),
      };
    },
    sidebarHtml: () => google.ui.sidebar?.html ?? null,
    async answer(request) {
      try {
        return await execute(request);
      } catch (error) {
        return { kind: 'failed', message: messageOf(error) };
      } finally {
        publishSoon();
      }
    },
    publish,
    join(hear) {
      publish();
      hear({ kind: 'revision', revision });
      hear({ kind: 'surroundings', surroundings: surroundings() });
      listeners.add(hear);
      return () => {
        listeners.delete(hear);
      };
    },
    close: stopWaiting,
  };
}

function alertToast(alert: Alert): Toast {
  const answered = alert.buttons === 'OK' ? '' : ' (The preview answered yes.)';
  return { title: alert.title, message: alert.prompt + answered, seconds: 10 };
}

/** The error comes from the script's own context, so `instanceof Error` is false. */
function messageOf(error: unknown): string {
  const isError = typeof error === 'object' && error !== null && 'message' in error;
  return String(isError ? error.message : error);
}

/** A script sees the tab that the person has open. */
function activate(google: Google, sheetName: string): void {
  const spreadsheet = google.services.SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheetByName(sheetName);
  if (sheet) spreadsheet.setActiveSheet(sheet);
}
