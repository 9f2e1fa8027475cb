import { columnLetters } from './a1';
import type { Column, FixedRow, SheetSpec, TableSheet, WorkbookSpec } from './spec';

export const IDENTITY = 'identity';

/** The version of what the sheets hold; a newer workbook is not touched by an older add-on. */
export const SCHEMA_VERSION = 1;

const headers = { id: 'Column', position: 'Position', header: 'Header now' };

/**
 * Something that calls of the server need to know, as up to six formulas in one row of the
 * identity sheet: the read that finds the columns brings it along.
 */
export interface Fact {
  readonly name: string;
  readonly formulas: readonly string[];
}

/** What the formulas of a fact gave: days as serial numbers or dates, blanks as `''`. */
export type FactCells<Cell> = ReadonlyMap<string, readonly Cell[]>;

/** Tells facts from columns, whose ids hold a dot. */
const FACT = 'fact ';

const factColumns = ['position', 'header', 'third', 'fourth', 'fifth', 'sixth'] as const;

/** The columns of the sheet, for a read that needs no other to know its size. */
export const IDENTITY_COLUMNS = `A:${columnLetters(1 + factColumns.length)}`;

/**
 * The spec with its hidden identity sheet: one row a table column, whose formula gives the column's
 * position. Spreadsheets keep references right through moves, inserts and renames, so one read of
 * this sheet finds every column of the workbook.
 */
export function withIdentity(spec: WorkbookSpec, facts: readonly Fact[] = []): WorkbookSpec {
  return { sheets: [...spec.sheets, identitySheet(spec.sheets, facts)] };
}

/** Positions by `sheet.column`, from the cells of the identity sheet; deleted columns are left out. */
export function positionsIn(
  cells: readonly (readonly (string | number | boolean)[])[],
): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  const id = cells[0]?.indexOf(headers.id) ?? -1;
  const position = cells[0]?.indexOf(headers.position) ?? -1;
  for (const row of cells.slice(1)) {
    const name = row[id];
    const value = row[position];
    if (typeof name === 'string' && typeof value === 'number') positions.set(name, value);
  }
  return positions;
}

/** The facts in the cells of the identity sheet. */
export function factsIn<Cell>(cells: readonly (readonly Cell[])[]): FactCells<Cell> {
  const facts = new Map<string, readonly Cell[]>();
  for (const [id, ...values] of cells) {
    if (typeof id === 'string' && id.startsWith(FACT)) facts.set(id.slice(FACT.length), values);
  }
  return facts;
}

function identitySheet(sheets: readonly SheetSpec[], facts: readonly Fact[]): TableSheet {
  const tables = sheets.filter((sheet): sheet is TableSheet => sheet.kind === 'table');
  return {
    kind: 'table',
    key: IDENTITY,
    title: 'Loop Ready identity',
    role: 'internal',
    hidden: true,
    columns: [
      {
        key: 'id',
        header: headers.id,
        width: 200,
        fill: 'given',
        note: 'How the add-on finds your columns after you move or rename them. Please leave it.',
      },
      { key: 'position', header: headers.position, width: 80, fill: 'computed' },
      { key: 'header', header: headers.header, width: 200, fill: 'computed' },
      ...factColumns
        .slice(2)
        .map((key): Column => ({ key, header: `Fact ${key}`, width: 100, fill: 'computed' })),
    ],
    rows: {
      kind: 'fixed',
      keyColumn: 'id',
      records: [
        { cells: { id: 'schema', position: SCHEMA_VERSION } },
        ...tables.flatMap((table) =>
          table.columns.map(({ key }) => ({
            cells: {
              id: `${table.key}.${key}`,
              position: { formula: `COLUMN({${table.key}.${key}:header})` },
              header: { formula: `{${table.key}.${key}:header}&""` },
            },
          })),
        ),
        ...facts.map(factRow),
      ],
    },
  };
}

/**
 * A row of up to six formulas.
 *
 * @throws RangeError when there are more
 */
function factRow({ name, formulas }: Fact): FixedRow {
  const cells = formulas.map((formula, index) => {
    const key = factColumns[index];
    if (!key) throw new RangeError(`The fact "${name}" has more than ${factColumns.length} parts.`);
    return [key, { formula }] as const;
  });
  return { cells: { id: `${FACT}${name}`, ...Object.fromEntries(cells) } };
}

/** The title that a sheet gets when the person already uses its own. */
export function spareTitle(title: string, spare: number): string {
  return `${title} (Loop Ready${spare > 1 ? ` ${spare}` : ''})`;
}
