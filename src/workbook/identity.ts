import type { SheetSpec, TableSheet, WorkbookSpec } from './spec';

export const IDENTITY = 'identity';

/** The version of what the sheets hold; a newer workbook is not touched by an older add-on. */
export const SCHEMA_VERSION = 1;

const headers = { id: 'Column', position: 'Position', header: 'Header now' };

/**
 * The spec with its hidden identity sheet: one row a table column, whose formula gives the column's
 * position. Spreadsheets keep references right through moves, inserts and renames, so one read of
 * this sheet finds every column of the workbook.
 */
export function withIdentity(spec: WorkbookSpec): WorkbookSpec {
  return { sheets: [...spec.sheets, identitySheet(spec.sheets)] };
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

function identitySheet(sheets: readonly SheetSpec[]): TableSheet {
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
      ],
    },
  };
}

/** The title that a sheet gets when the person already uses its own. */
export function spareTitle(title: string, spare: number): string {
  return `${title} (Loop Ready${spare > 1 ? ` ${spare}` : ''})`;
}
