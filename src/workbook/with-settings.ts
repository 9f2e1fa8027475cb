import type { Settings } from '../domain/plans/settings';
import { rowKey } from './row-key';
import type { Content, FixedRow, SheetSpec, WorkbookSpec } from './spec';

/** The spec with a person's answers in its Settings sheet; they only fill a sheet that is new. */
export function withSettings(spec: WorkbookSpec, settings: Settings): WorkbookSpec {
  const values = valuesOf(settings);
  return {
    sheets: spec.sheets.map((sheet) => (sheet.key === 'settings' ? filled(sheet, values) : sheet)),
  };
}

/** What goes into the column `value`, by the key of the row. */
function valuesOf(settings: Settings): Readonly<Record<string, Content>> {
  const { level, start, interview, weekdayMinutes } = settings;
  return {
    level,
    start: { day: start },
    interview: interview === '' ? '' : { day: interview },
    ...Object.fromEntries(
      weekdayMinutes.map((minutes, index) => [`minutes_${index + 1}`, minutes]),
    ),
  };
}

function filled(sheet: SheetSpec, values: Readonly<Record<string, Content>>): SheetSpec {
  if (sheet.kind === 'page' || sheet.rows.kind === 'log') return sheet;
  const { rows } = sheet;
  const withValue = (record: FixedRow): FixedRow => {
    const value = values[rowKey(record, rows.keyColumn)];
    return value === undefined ? record : { ...record, cells: { ...record.cells, value } };
  };
  return { ...sheet, rows: { ...rows, records: rows.records.map(withValue) } };
}
