import type { TableSheet } from './spec';

/** The key of the sheet whose hidden tab holds the tables that only formulas and the add-on read. */
export const WORKINGS = 'lists';

/** A table on the tab of the workings. Its headers name it, so that no two of the tab are alike. */
export function onWorkings(table: Omit<TableSheet, 'kind' | 'role' | 'title' | 'tab'>): TableSheet {
  return {
    ...table,
    kind: 'table',
    role: 'internal',
    title: 'Loop Ready workings',
    tab: WORKINGS,
    columns: table.columns.map((column) => ({
      ...column,
      header: `${table.key}: ${column.header}`,
    })),
  };
}
