import { a1Of } from './a1';
import type { Block } from './a1';
import { stylesOf } from './styled-ranges';
import type { Styled } from './styled-ranges';
import type { DressStep } from './steps';
import { tableStyles, tabColors } from './styles';

/** The grid of a sheet that Google has just made. */
export const NEW_GRID = { rows: 1000, columns: 26 } as const;

/** What all tables share: a band for the header, and text that wraps from the top of its cell. */
export function baseStyles(columns: Pick<Block, 'column' | 'columns'>, lastRow: number): Styled[] {
  const header = a1Of({ ...columns, row: 1, rows: 1 });
  const body = a1Of({ ...columns, row: 2, rows: lastRow - 1 });
  return [
    { a1: header, style: tableStyles.header },
    { a1: body, style: tableStyles.body },
  ];
}

/** The frozen rows and the tab that all tables share, unless a table says otherwise. */
export const baseSheet = { frozenRows: 1, tabColor: tabColors.fill } as const;

/**
 * The dress of the first new table while it is empty. Further new tables start as copies of it, which
 * saves the calls for what they share.
 */
export function baseDress(sheet: string): DressStep {
  return {
    kind: 'dress',
    sheet,
    isNew: true,
    ...baseSheet,
    styles: stylesOf(baseStyles({ column: 1, columns: NEW_GRID.columns }, NEW_GRID.rows)),
    merges: { whole: [], rowByRow: [] },
    widths: [],
    heights: [],
    hiddenColumns: [],
    choices: [],
    notes: [],
    looks: [],
    charts: [],
    frozenColumns: 0,
    gridlines: true,
    warnOnEdit: false,
    filter: null,
    formats: [],
  };
}
