import { fieldsOf } from '../../domain/records/form';
import type { RemoveAnswer } from '../../rpc/contract';
import { IDENTITY } from '../../workbook/identity';
import { openJournal } from '../entries/journal';
import type { Ownership } from '../ownership';
import { readOwnerships } from '../ownership';
import type { Services, Spreadsheet } from '../port';
import { NoTracker } from '../tracker';
import { guarded, locked } from './guard';

/**
 * Says what removing the tracker takes away, and takes it away once that was confirmed. Sheets that
 * are not ours stay; the version history of the file keeps a copy of everything.
 */
export function removeTracker(services: Services, request: unknown): RemoveAnswer {
  return guarded(() =>
    locked(services, (): RemoveAnswer => {
      const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
      const ours = [...readOwnerships(spreadsheet).sheets.values()];
      if (ours.length === 0) throw new NoTracker();
      if (fieldsOf(request)['confirm'] !== true) return wouldRemove(ours);
      remove(services, spreadsheet, ours);
      return { kind: 'removed', sheets: ours.length };
    }),
  );
}

const logs = ['sessions', 'problems', 'designs', 'mocks', 'feedback', 'stories', 'tellings'];

function wouldRemove(ours: readonly Ownership[]): RemoveAnswer {
  const visible = ours.filter(({ sheet }) => !sheet.isSheetHidden());
  return {
    kind: 'wouldRemove',
    sheets: visible.map(({ sheet }) => sheet.getName()),
    hiddenSheets: ours.length - visible.length,
    entries: ours.reduce((sum, own) => sum + (logs.includes(own.key) ? filledRows(own) : 0), 0),
  };
}

/** Rows below the header in which something was typed; unticked boxes are no words. */
function filledRows({ sheet }: Ownership): number {
  const [, ...rows] = sheet.getDataRange().getValues();
  return rows.filter((row) => row.some((value) => value !== '' && value !== false)).length;
}

function remove(services: Services, spreadsheet: Spreadsheet, ours: readonly Ownership[]): void {
  for (const name of spreadsheet.getNamedRanges()) {
    if (name.getName().startsWith('READY_')) name.remove();
  }
  const own = new Set(ours.map(({ sheet }) => sheet.getSheetId()));
  const others = spreadsheet.getSheets().filter((sheet) => !own.has(sheet.getSheetId()));
  // A spreadsheet needs a sheet that can be seen.
  if (others.every((sheet) => sheet.isSheetHidden())) spreadsheet.insertSheet('Sheet1', 0);
  for (const { sheet } of identityLast(ours)) spreadsheet.deleteSheet(sheet);
  openJournal(services).forget();
}

/** The identity sheet makes a tracker, so a removal that fails half-way can be repeated or repaired. */
function identityLast(ours: readonly Ownership[]): readonly Ownership[] {
  const isIdentity = ({ key }: Ownership): boolean => key === IDENTITY;
  return [...ours.filter((own) => !isIdentity(own)), ...ours.filter(isIdentity)];
}
