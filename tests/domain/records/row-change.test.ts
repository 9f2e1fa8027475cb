import fc from 'fast-check';
import type { Row } from '../../../src/domain/records/row';
import type { PlacedChange, PresentRow } from '../../../src/domain/records/row-change';
import {
  changesBetween,
  holds,
  inverseOf,
  rowsAfter,
} from '../../../src/domain/records/row-change';

const present: PresentRow[] = [
  { table: 'problems', id: 'p-1', row: 5, cells: { id: 'p-1', title: 'Two Sum', minutes: 30 } },
  { table: 'sessions', id: 's-1', row: 9, cells: { id: 's-1', topic: 'Two Sum', minutes: 30 } },
];

test('writes only the cells that differ', () => {
  const wanted = [
    { table: 'problems', id: 'p-1', cells: { title: 'Two Sum', minutes: 45 } },
    { table: 'sessions', id: 's-1', cells: { topic: 'Two Sum', minutes: 30 } },
  ];
  expect(changesBetween(present, wanted)).toEqual([
    { table: 'problems', id: 'p-1', row: 5, before: { minutes: 30 }, after: { minutes: 45 } },
  ]);
});

test('adds what is not there and takes away what is not wanted', () => {
  const wanted = [{ table: 'feedback', id: 'f-1', cells: { text: 'Slower' } }];
  expect(changesBetween(present.slice(1), wanted)).toEqual([
    { table: 'feedback', id: 'f-1', row: null, before: null, after: { id: 'f-1', text: 'Slower' } },
    { table: 'sessions', id: 's-1', row: 9, before: present[1]?.cells, after: null },
  ]);
});

test('names a row that was typed by hand, but not after what it holds', () => {
  const typed = { table: 'problems', row: 7, cells: { id: '', title: 'Two Sum' } };
  const id = (name: string): Row | null | undefined =>
    changesBetween(
      [{ ...typed, id: name }],
      [{ table: 'problems', id: name, cells: { title: 'Three Sum' } }],
    )[0]?.after;
  expect(id('request-1')).toEqual({ id: 'request-1', title: 'Three Sum' });
  expect(id('~hash')).toEqual({ title: 'Three Sum' });
});

const cells = fc.dictionary(
  fc.constantFrom('topic', 'minutes', 'note'),
  fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom('', 'a', 'b')),
);
const table = fc.uniqueArray(fc.record({ id: fc.constantFrom('1', '2', '3', '4'), cells }), {
  selector: ({ id }) => id,
});

test('any rows become any others, and the way back leads back', () => {
  fc.assert(
    fc.property(table, table, (from, to) => {
      const rows = from.map(({ id, cells: given }, index) => ({
        table: 't',
        id,
        row: index + 2,
        cells: { id, ...given },
      }));
      const wanted = to.map((row) => ({ ...row, table: 't' }));
      const changes = changesBetween(rows, wanted);
      const after = rowsAfter('t', rows, changes);
      for (const { id, cells: given } of wanted) {
        const row = after.find((candidate) => candidate.cells['id'] === id);
        expect(row && holds(row.cells, given)).toBe(true);
      }
      expect(after).toHaveLength(wanted.length);
      const places = after.map((row, index) => ({ ...row, row: index + 2 }));
      const back = changes.map((change): PlacedChange => {
        const row = places.find((candidate) => candidate.cells['id'] === change.id);
        return { ...inverseOf(change), row: change.after ? (row?.row ?? null) : null };
      });
      expect(sorted(rowsAfter('t', places, back))).toEqual(sorted(rows));
    }),
  );
});

function sorted(rows: readonly { readonly cells: Row }[]): readonly string[] {
  return rows
    .map(({ cells: { id, ...rest } }) => {
      const filled = Object.entries(rest).filter(([, value]) => value !== '');
      return JSON.stringify([id, ...filled.sort(([one], [other]) => (one < other ? -1 : 1))]);
    })
    .sort();
}
