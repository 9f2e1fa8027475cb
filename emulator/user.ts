import type { CellValue } from '../src/apps-script/port';
import type { User } from './google-types';
import { namedArea, namedSheet } from './locate';
import { toEngine } from './services/cell-values';
import { dropOrphans } from './services/extras';
import type { Session } from './services/session';
import { checkSheetName } from './services/sheet-names';

/** The person at the grid. Nothing here is counted, and validations only warn. */
export function actAsUser(session: Session): User {
  const { engine } = session;
  const idOf = (sheetName: string): string => namedSheet(session, sheetName).sheetId;
  const enter = (sheetName: string, a1: string, value: CellValue | null, parse: boolean): void => {
    const area = namedArea(session, sheetName, a1);
    engine.enter(area, [[toEngine(session, value)]], parse, session.nowSerial());
  };

  return {
    typeInto: (sheetName, a1, text) => {
      enter(sheetName, a1, text, true);
    },
    setCell: (sheetName, a1, value) => {
      enter(sheetName, a1, value, false);
    },
    renameSheet: (sheetName, newName) => {
      checkSheetName(newName, []);
      engine.renameSheet(idOf(sheetName), newName);
    },
    deleteSheet: (sheetName) => {
      engine.deleteSheet(idOf(sheetName));
      const left = engine.sheets().map((sheet) => sheet.sheetId);
      dropOrphans(session.extras, left);
    },
    insertSheet: (sheetName) => {
      const sheets = engine.sheets();
      checkSheetName(sheetName, sheets);
      session.activeSheetId = engine.insertSheet(sheetName, sheets.length, null);
    },
    moveSheet: (sheetName, position) => {
      engine.moveSheet(idOf(sheetName), position - 1);
    },
    insertRows: (sheetName, before, count) => {
      engine.insert(idOf(sheetName), 'rows', before - 1, count);
    },
    deleteRows: (sheetName, first, count) => {
      engine.remove(idOf(sheetName), 'rows', first - 1, count);
    },
    moveRows: (sheetName, first, count, before) => {
      engine.move(idOf(sheetName), 'rows', first - 1, count, before - 1);
    },
    insertColumns: (sheetName, before, count) => {
      engine.insert(idOf(sheetName), 'columns', before - 1, count);
    },
    deleteColumns: (sheetName, first, count) => {
      engine.remove(idOf(sheetName), 'columns', first - 1, count);
    },
    moveColumns: (sheetName, first, count, before) => {
      engine.move(idOf(sheetName), 'columns', first - 1, count, before - 1);
    },
    sortRange: (sheetName, a1, column, ascending) => {
      engine.sort(namedArea(session, sheetName, a1), column - 1, ascending);
    },
  };
}
