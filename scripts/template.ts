import { createGoogle } from '../emulator/google';
import type { Google } from '../emulator/google';
import type { Sheet } from '../src/apps-script/port';
import { columnLetters } from '../src/workbook/a1';
import { DIST } from './build';
import type { MadeTracker } from './make-tracker';

/** The rows that a new log has. */
const ROWS = 1000;

/** A cell of the row, or the column's cells from `first` down to `last`, by the column's header. */
type CellsOf = (header: string, first?: number, last?: number) => string;

/**
 * What the add-on would write beside rows that somebody types, as formulas: a file that never meets
 * the add-on counts problems by their key, and rounds by their loop. Each may be typed over.
 */
const beside: readonly {
  readonly sheet: string;
  readonly header: string;
  readonly formula: (cell: CellsOf, row: number) => string;
}[] = [
  { sheet: 'Problems', header: 'Problem key', formula: (cell) => keyOf(cell('Problem')) },
  { sheet: 'Problems', header: 'Attempt', formula: attemptOf },
  { sheet: 'Designs', header: 'Design key', formula: (cell) => keyOf(cell('Design')) },
  {
    sheet: 'Mocks',
    header: 'Loop',
    formula: (cell, row) => `=IF(OR(${cell('Day')}="",${cell('Type')}=""),"","row ${row}")`,
  },
];

/** A copy of an empty tracker that works without the add-on; close it when it was written. */
export function templateOf({ google, now }: MadeTracker): Google {
  const template = createGoogle({
    now: () => now,
    timeZone: 'Etc/UTC',
    scriptTimeZone: 'Etc/UTC',
    bundleFolder: DIST,
    copyOf: google.workbook.copy(),
  });
  asTemplate(template);
  return template;
}

/** Makes an empty tracker work without the add-on. */
export function asTemplate({ services }: Google): void {
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  for (const { sheet: title, header, formula } of beside) {
    const sheet = spreadsheet.getSheetByName(title);
    if (!sheet) throw new Error(`The tracker has no sheet ${title}.`);
    const lettersOf = headersIn(sheet);
    const formulas = Array.from({ length: ROWS - 1 }, (_, index) => {
      const row = index + 2;
      const cell: CellsOf = (name, first, last) =>
        first === undefined
          ? `${lettersOf(name)}${row}`
          : `$${lettersOf(name)}$${first}:$${lettersOf(name)}$${last ?? ROWS}`;
      return [formula(cell, row)];
    });
    sheet.getRange(`${lettersOf(header)}2:${lettersOf(header)}${ROWS}`).setValues(formulas);
  }
  // Nobody refreshes the day that Forecast and the pace count up to.
  const stamp = spreadsheet.getNamedRanges().find((one) => one.getName() === 'READY_STAMP');
  if (!stamp) throw new Error('The tracker has no cell named READY_STAMP.');
  stamp.getRange().setValues([['=READY_AS_OF']]);
}

/** The problem's slug, as near as formulas come to it: two-sum for Two Sum. */
function keyOf(title: string): string {
  return `=LOWER(SUBSTITUTE(TRIM(${title})," ","-"))`;
}

/** Which attempt at its problem a row is, by the days and then by the order of the rows. */
function attemptOf(cell: CellsOf, row: number): string {
  const [key, day] = [cell('Problem key'), cell('Day')];
  const earlier = `COUNTIFS(${cell('Problem key', 2)},${key},${cell('Day', 2)},"<"&${day})`;
  const above = `COUNTIFS(${cell('Problem key', 2, row)},${key},${cell('Day', 2, row)},${day})`;
  return `=IF(OR(${day}="",${key}=""),"",${earlier}+${above})`;
}

function headersIn(sheet: Sheet): (header: string) => string {
  const [headers = []] = sheet.getRange('1:1').getValues();
  return (header) => {
    const place = headers.indexOf(header);
    if (place < 0) throw new Error(`${sheet.getName()} has no column ${header}.`);
    return columnLetters(place + 1);
  };
}
