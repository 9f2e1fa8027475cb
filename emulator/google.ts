import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Services } from '../src/apps-script/port';
import { openEngine } from './engine/engine';
import type { Engine } from './engine/engine';
import { serialOfInstant } from './engine/zones';
import { describeAccess } from './access-record';
import { controlFaults } from './fault-controls';
import type { AuthMode, Google, GoogleOptions, UiRecord } from './google-types';
import { eventOf, execute } from './runtime';
import { Charts } from './services/charts';
import { makeCounter } from './services/counting';
import { pasteExtras } from './services/copied-extras';
import { exception } from './services/exception';
import { expose } from './services/expose';
import type { Gate } from './services/expose';
import { makeExtras } from './services/extras';
import { makeFaults } from './services/faults';
import { HtmlService } from './services/html-service';
import { LockService } from './services/lock-service';
import { PropertiesService } from './services/properties-service';
import { Range } from './services/range';
import { HOST_REALM } from './services/session';
import type { Session } from './services/session';
import { Sheet } from './services/sheet';
import { SpreadsheetApp } from './services/spreadsheet-app';
import { makeUiState } from './services/ui';
import type { UiState } from './services/ui';
import { Utilities } from './services/utilities';
import { toClient, toServer } from './sidebar-call';
import { actAsUser } from './user';
import { describeWorkbook } from './workbook';

export type * from './google-types';

/** The name of the built bundle inside its folder. */
const BUNDLE = 'Code.js';

/** An emulated spreadsheet, ready for use. Call `dispose` when done. */
export function createGoogle(options: GoogleOptions): Google {
  const folder = options.bundleFolder ?? null;
  const engine = openEngine({
    sheets: options.sheets ?? ['Sheet1'],
    copyOf: options.copyOf?.book ?? null,
    timeZone: options.timeZone,
    bundle: readBundle(folder),
  });
  const session = makeSession(options, engine);
  const gate: Gate = { session, counter: makeCounter(), mode: 'FULL' };
  const services = makeServices(gate, folder);

  function run(name: string, args: readonly unknown[] | undefined, mode: AuthMode): unknown {
    if (folder === null) throw new Error('Pass `bundleFolder` to run the script.');
    gate.mode = mode;
    try {
      const execution = execute(folder, services, options.now, (realm) => {
        session.realm = realm;
      });
      return execution.call(name, args ?? [eventOf(mode)]);
    } finally {
      // Locks end with the execution.
      session.extras.lockHeld = false;
      session.realm = HOST_REALM;
      gate.mode = 'FULL';
    }
  }

  return {
    services,
    run: (name, args, mode = 'FULL') => run(name, args, mode),
    async callFromSidebar(name, args) {
      const sent = toServer(args);
      // Even an answer that is known at once comes after the caller has gone on.
      await Promise.resolve();
      if (name.endsWith('_')) throw exception(`Script function not found: ${name}`);
      return toClient(run(name, sent, 'FULL'));
    },
    counts: () => gate.counter.counts(),
    resetCounts: () => {
      gate.counter.reset();
    },
    ui: recordOf(session.ui),
    access: describeAccess(session),
    faults: controlFaults(session),
    user: actAsUser(session),
    workbook: describeWorkbook(session),
    dispose: () => {
      engine.close();
    },
  };
}

function makeSession(options: GoogleOptions, engine: Engine): Session {
  const session: Session = {
    engine,
    fileId: randomUUID(),
    timeZone: options.timeZone,
    now: options.now,
    nowSerial: () => serialOfInstant(options.now(), options.timeZone),
    realm: HOST_REALM,
    activeSheetId: engine.sheets()[0]?.sheetId ?? '',
    extras: options.copyOf ? pasteExtras(options.copyOf.extras, engine) : makeExtras(),
    faults: makeFaults(),
    ui: makeUiState(),
    sheetOf: (sheetId) => new Sheet(session, sheetId),
    rangeOf: (area) => new Range(session, area),
  };
  return session;
}

function makeServices(gate: Gate, folder: string | null): Services {
  const { session } = gate;
  return {
    SpreadsheetApp: expose(gate, new SpreadsheetApp(session)),
    Charts: expose(gate, new Charts()),
    HtmlService: expose(gate, new HtmlService(folder)),
    LockService: expose(gate, new LockService(session)),
    PropertiesService: expose(gate, new PropertiesService(session.extras)),
    Utilities: expose(gate, new Utilities(session)),
  };
}

function recordOf(ui: UiState): UiRecord {
  return {
    get menuItems() {
      return ui.menuItems;
    },
    get sidebar() {
      return ui.sidebar;
    },
    takeToasts: () => ui.toasts.splice(0),
    answerAlerts: (respond) => {
      ui.answer = respond;
    },
  };
}

function readBundle(folder: string | null): string | null {
  const path = join(folder ?? '', BUNDLE);
  return folder !== null && existsSync(path) ? readFileSync(path, 'utf8') : null;
}
