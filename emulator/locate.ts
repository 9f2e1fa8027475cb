import type { Area, SheetInfo } from './engine/ops';
import { parseA1 } from './services/a1';
import type { Session } from './services/session';

/** The sheet of a name; throws when there is none. */
export function namedSheet(session: Session, sheetName: string): SheetInfo {
  const found = session.engine.sheets().find((sheet) => sheet.name === sheetName);
  if (!found) throw new Error(`There is no sheet "${sheetName}".`);
  return found;
}

/** The cells that an A1 notation names in a sheet. */
export function namedArea(session: Session, sheetName: string, a1: string): Area {
  const sheet = namedSheet(session, sheetName);
  return { sheetId: sheet.sheetId, ...parseA1(a1, sheet) };
}
