import { toGoogle } from '../workbook/formula';
import { IDENTITY } from '../workbook/identity';
import type { Step, StepValue, WriteStep } from '../workbook/steps';
import { cellText } from './cell-text';
import { dressSheet } from './dress-sheet';
import { openSheets, rangeOf } from './open-sheets';
import type { OpenSheets } from './open-sheets';
import { claim, writeStamps } from './ownership';
import type { CellValue, Services, Sheet, Spreadsheet } from './port';

/** Says what is being done, for the person who waits. */
export type Progress = (message: string) => void;

/**
 * Carries out the steps of a plan in their order. When Google refuses one the error is passed on;
 * what was done stays, and the next plan holds only the rest.
 */
export function apply(services: Services, steps: readonly Step[], progress: Progress): void {
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const workbook = openSheets(spreadsheet);
  const titles = steps.filter((step) => step.kind === 'addSheet').length;
  let added = 0;
  for (const step of steps) {
    if (step.kind === 'addSheet') {
      added += 1;
      progress(`Making ${step.title} (${added} of ${titles})`);
    }
    applyStep(services, spreadsheet, workbook, step);
  }
  services.SpreadsheetApp.flush();
}

function applyStep(
  services: Services,
  spreadsheet: Spreadsheet,
  workbook: OpenSheets,
  step: Step,
): void {
  const visibility = services.SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
  switch (step.kind) {
    case 'addSheet': {
      const sheet =
        step.like === null
          ? spreadsheet.insertSheet(step.title, step.index)
          : spreadsheet.insertSheet(step.title, step.index, {
              template: workbook.sheet(step.like),
            });
      workbook.add(step.sheet, sheet);
      return;
    }
    case 'claim':
      for (const key of step.sheets) claim(workbook.sheet(key), key, visibility);
      return;
    case 'adoptSheet': {
      const sheet = spreadsheet.getSheets().find((known) => known.getSheetId() === step.id);
      if (!sheet) throw new Error('A sheet was deleted meanwhile. Choose Create tracker again.');
      claim(sheet, step.sheet, visibility);
      workbook.add(step.sheet, sheet);
      return;
    }
    case 'resize':
      growGrid(workbook.sheet(step.sheet), step.rows, step.columns);
      return;
    case 'name':
      spreadsheet.setNamedRange(step.name, rangeOf(workbook.sheet(step.sheet), step.block));
      return;
    case 'write':
      writeCells(workbook.sheet(step.sheet), step);
      return;
    case 'dress':
      dressSheet(services, workbook, step);
      return;
    case 'stamps':
      writeStamps(workbook.sheet(IDENTITY), workbook.stampsMetadata, step.stamps, visibility);
      return;
    case 'hide':
      workbook.sheet(step.sheet).hideSheet();
      return;
    case 'show':
      spreadsheet.setActiveSheet(workbook.sheet(step.sheet));
      return;
  }
}

function growGrid(sheet: Sheet, rows: number, columns: number): void {
  const hasRows = sheet.getMaxRows();
  const hasColumns = sheet.getMaxColumns();
  if (rows > hasRows) sheet.insertRowsAfter(hasRows, rows - hasRows);
  if (columns > hasColumns) sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
}

/** Number formats go first: without them Google reads `007` as 7 and `1-2` as a day. */
function writeCells(sheet: Sheet, { row, column, values, formats }: WriteStep): void {
  const range = sheet.getRange(row, column, values.length, values[0]?.length ?? 1);
  if (formats) range.setNumberFormats(formats.map((line) => [...line]));
  range.setValues(values.map((line) => line.map(cellValue)));
}

function cellValue(value: StepValue): CellValue {
  if (typeof value === 'object') return toGoogle(value.formula);
  return typeof value === 'string' ? cellText(value) : value;
}
