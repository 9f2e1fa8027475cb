import type { CellValue } from './port';
import { DamagedTracker, needColumns } from './tracker';
import type { Tracker } from './tracker';

/** Writes values into the rows of the Settings sheet that have those keys; only cells that differ. */
export function writeSettingCells(
  tracker: Tracker,
  cells: Readonly<Record<string, CellValue>>,
): void {
  const sheet = tracker.sheet('settings');
  const { key, value } = needColumns(tracker, 'settings', ['key', 'value']);
  const rows = sheet.getDataRange().getValues();
  const wanted = Object.entries(cells).map(([name, cell]) => {
    const index = rows.findIndex((row) => row[key - 1] === name);
    if (index < 0) throw new DamagedTracker(`settings: ${name}`);
    return { row: index + 1, cell, now: rows[index]?.[value - 1] };
  });
  for (const { row, cell, now } of wanted) {
    if (now !== cell) sheet.getRange(row, value, 1, 1).setValues([[cell]]);
  }
}
