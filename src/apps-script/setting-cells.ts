import type { Plain } from '../domain/records/row';
import { textIn } from '../domain/records/row';
import { isDay, serialOf } from '../domain/time/day';
import type { Desk } from './calls/call';
import { readTable } from './table';
import type { TableShape } from './table';
import { DamagedTracker } from './tracker';

/** The columns that are read and written; the sheet's rows hold the words of every setting. */
const shape: TableShape = {
  key: 'settings',
  columns: [
    { key: 'key', header: 'Key', width: 60, fill: 'given' },
    { key: 'value', header: 'Value', width: 120, fill: 'typed' },
  ],
};

/**
 * Writes values into the rows of the Settings sheet that have those keys; only cells that differ.
 * Neighbouring rows are written as one block; a row of the person's between them is not ours.
 */
export function writeSettingCells(
  { services, tracker }: Pick<Desk, 'services' | 'tracker'>,
  values: Readonly<Record<string, Plain>>,
): void {
  const table = readTable(tracker, services.Utilities, shape);
  const changed = Object.entries(values).flatMap(([key, value]) => {
    const found = table.rows.find((row) => textIn(row.cells, 'key') === key);
    if (!found) throw new DamagedTracker(`settings: ${key}`);
    const { row } = found;
    return asWritten(found.cells['value']) === value ? [] : [{ row, cells: { value } }];
  });
  table.change(changed);
}

/** Days are read as such and written as serial numbers. */
function asWritten(value: Plain = ''): Plain {
  return isDay(value) ? serialOf(value) : value;
}
