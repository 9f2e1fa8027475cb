import type { SheetInfo } from '../engine/ops';
import { exception } from './exception';

/** Throws for a name that is taken, empty or too long. */
export function checkSheetName(name: string, others: readonly SheetInfo[]): void {
  if (name === '' || name.length > 100)
    throw exception('The sheet name must have between 1 and 100 characters.');
  const taken = others.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (taken)
    throw exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

/** The number that Google shows for a sheet. Sheets that a browser's grid made have text ids. */
export function gridIdOf(sheetId: string): number {
  if (/^\d+$/.test(sheetId)) return Number(sheetId);
  let hash = 0;
  for (const char of sheetId) hash = (hash * 31 + char.charCodeAt(0)) % 2_147_483_647;
  return hash;
}
