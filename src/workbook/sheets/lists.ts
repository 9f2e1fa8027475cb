import { areaNames, areas } from '../../domain/plans/areas';
import { activities } from '../../domain/records/session';
import type { TableSheet } from '../spec';

/** The hidden sheet that drop-downs read. */
export function listsSheet(): TableSheet {
  const names = areas.map((area) => areaNames[area]);
  return {
    kind: 'table',
    key: 'lists',
    title: 'Loop Ready lists',
    role: 'internal',
    hidden: true,
    columns: [
      { key: 'row', header: 'Row', width: 60, fill: 'given', format: 'integer' },
      { key: 'activity', header: 'Activity', width: 160, fill: 'given', format: 'text' },
      { key: 'area', header: 'Area', width: 120, fill: 'given', format: 'text' },
    ],
    rows: {
      kind: 'fixed',
      keyColumn: 'row',
      records: activities.map((activity, index) => ({
        cells: { row: index + 1, activity, area: names[index] ?? '' },
      })),
    },
  };
}
