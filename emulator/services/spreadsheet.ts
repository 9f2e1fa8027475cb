import type * as port from '../../src/apps-script/port';
import { addTo, removeFrom } from './access';
import { DeveloperMetadataFinder } from './developer-metadata';
import { exception, mismatch } from './exception';
import { dropOrphans } from './extras';
import { checkRangeName, NamedRange } from './named-range';
import { areaOf } from './session';
import type { Session } from './session';
import { Sheet } from './sheet';
import { checkSheetName } from './sheet-names';
import { User } from './user-account';

/** @see https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet */
export class Spreadsheet implements port.Spreadsheet {
  readonly googleClass = 'Spreadsheet';

  constructor(private readonly session: Session) {}

  getId(): string {
    return this.session.fileId;
  }

  getSheets(): port.Sheet[] {
    return this.session.engine.sheets().map(({ sheetId }) => this.session.sheetOf(sheetId));
  }

  getSheetByName(name: string): port.Sheet | null {
    const found = this.session.engine.sheets().find((sheet) => sheet.name === name);
    return found ? this.session.sheetOf(found.sheetId) : null;
  }

  getActiveSheet(): port.Sheet {
    return this.session.sheetOf(activeSheetOf(this.session));
  }

  /** 0-based, unlike moving; the new sheet becomes active. */
  insertSheet(
    sheetName: string,
    sheetIndex: number,
    options?: { readonly template: port.Sheet },
  ): port.Sheet {
    const method = 'SpreadsheetApp.Spreadsheet.insertSheet';
    const template = options ? sheetIdOf(options.template, method) : null;
    const sheets = this.session.engine.sheets();
    checkSheetName(sheetName, sheets);
    if (!(sheetIndex >= 0)) throw exception(`Invalid sheet index: ${sheetIndex}`);
    const index = Math.min(sheetIndex, sheets.length);
    const sheetId = this.session.engine.insertSheet(sheetName, index, template);
    this.session.activeSheetId = sheetId;
    return this.session.sheetOf(sheetId);
  }

  deleteSheet(sheet: port.Sheet): void {
    const { engine, extras } = this.session;
    const sheetId = sheetIdOf(sheet, 'SpreadsheetApp.Spreadsheet.deleteSheet');
    const others = engine.sheets().filter((other) => other.sheetId !== sheetId);
    if (others.every((other) => other.hidden))
      throw exception("You can't remove all the sheets in a document.");
    engine.deleteSheet(sheetId);
    dropOrphans(
      extras,
      others.map((other) => other.sheetId),
    );
  }

  setActiveSheet(sheet: port.Sheet): port.Sheet {
    this.session.activeSheetId = sheetIdOf(sheet, 'SpreadsheetApp.Spreadsheet.setActiveSheet');
    return sheet;
  }

  getSpreadsheetTimeZone(): string {
    return this.session.timeZone;
  }

  /** Names whose cells are gone are not listed. */
  getNamedRanges(): port.NamedRange[] {
    return this.session.engine
      .names()
      .flatMap(({ name, area }) => (area ? [new NamedRange(this.session, name, area)] : []));
  }

  setNamedRange(name: string, range: port.Range): void {
    checkRangeName(name);
    const method = 'SpreadsheetApp.Spreadsheet.setNamedRange';
    this.session.engine.setName(name, areaOf(range, method));
  }

  removeNamedRange(name: string): void {
    const known = this.session.engine.names().some((entry) => entry.name === name && entry.area);
    if (!known) throw exception(`The named range "${name}" does not exist.`);
    this.session.engine.removeName(name);
  }

  createDeveloperMetadataFinder(): port.DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.session);
  }

  getOwner(): port.User {
    return new User(this.session.extras.access.owner);
  }

  getEditors(): port.User[] {
    const { owner, editors } = this.session.extras.access;
    return [owner, ...editors].map((email) => new User(email));
  }

  getViewers(): port.User[] {
    const { owner, editors, viewers } = this.session.extras.access;
    return [owner, ...editors, ...viewers].map((email) => new User(email));
  }

  addEditor(emailAddress: string): port.Spreadsheet {
    addTo(this.session.extras.access, 'editors', emailAddress);
    return this;
  }

  addViewer(emailAddress: string): port.Spreadsheet {
    addTo(this.session.extras.access, 'viewers', emailAddress);
    return this;
  }

  removeEditor(emailAddress: string): port.Spreadsheet {
    removeFrom(this.session.extras.access, 'editors', emailAddress);
    return this;
  }

  removeViewer(emailAddress: string): port.Spreadsheet {
    removeFrom(this.session.extras.access, 'viewers', emailAddress);
    return this;
  }

  toast(msg: string, title: string, timeoutSeconds: number): void {
    this.session.ui.toasts.push({ message: msg, title, seconds: timeoutSeconds });
  }
}

function sheetIdOf(sheet: port.Sheet, method: string): string {
  if (sheet instanceof Sheet) return sheet.sheetId;
  throw mismatch(method, sheet);
}

/** The sheet on screen; when it is gone or hidden, the first that is shown. */
export function activeSheetOf(session: Session): string {
  const shown = session.engine.sheets().filter((sheet) => !sheet.hidden);
  const active = shown.find((sheet) => sheet.sheetId === session.activeSheetId) ?? shown[0];
  if (!active) throw new Error('The workbook has no visible sheet.');
  return active.sheetId;
}
