import type { SheetDump } from '../emulator/google';

/** What `npm start` prints of a tracker: verdict, week, hours and the status of each area. */
export function summary(sheets: readonly SheetDump[]): string {
  const dashboard = sheets.find(({ name }) => name === 'Dashboard');
  if (!dashboard) throw new Error('The tracker has no Dashboard.');
  const shown = dashboard.displayValues;
  const cell = (row: number, column: number): string => shown[row]?.[column] ?? '';
  const below = (label: string): readonly [string, string] => {
    const row = shown.findIndex((line) => line.includes(label));
    const column = shown[row]?.indexOf(label) ?? 0;
    return [cell(row + 1, column), cell(row + 2, column)];
  };
  const head = shown.findIndex((line) => line[0] === 'Area');
  const [verdict, why] = below('VERDICT');
  const [week, days] = below('WEEK');
  const [hours, bar] = below('THIS WEEK');
  return [
    cell(0, 3),
    `Verdict    ${verdict}. ${why}.`,
    `Week       ${week}, ${days}`,
    `This week  ${hours}  ${bar}`,
    '',
    ...[1, 2, 3, 4].map((offset) => {
      const row = head + offset;
      const index = `index ${cell(row, 2) || '-'}, expected ${cell(row, 3) || '-'}`;
      return `${cell(row, 0).padEnd(15)}${cell(row, 6).padEnd(17)}${index}`;
    }),
  ].join('\n');
}
