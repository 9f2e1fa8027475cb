import { mergesOf } from '../../src/workbook/merges';
import type { PageCell } from '../../src/workbook/spec';

const merged = (...places: readonly string[]): PageCell[] =>
  places.map((at) => ({ at, style: 'cell', merge: true }));

test('lines below each other are one call, whatever their order', () => {
  expect(mergesOf(merged('G3:L3', 'A2:C2', 'G2:L2', 'A3:C3', 'A5:C5'))).toEqual({
    whole: [],
    rowByRow: [
      { row: 2, column: 1, rows: 2, columns: 3 },
      { row: 5, column: 1, rows: 1, columns: 3 },
      { row: 2, column: 7, rows: 2, columns: 6 },
    ],
  });
});

test('lines of other widths and cells of several rows stay apart', () => {
  expect(mergesOf([...merged('A1:B1', 'A2:C2', 'D1:E4'), { at: 'A3:B3', style: 'cell' }])).toEqual({
    whole: [{ row: 1, column: 4, rows: 4, columns: 2 }],
    rowByRow: [
      { row: 1, column: 1, rows: 1, columns: 2 },
      { row: 2, column: 1, rows: 1, columns: 3 },
    ],
  });
});
