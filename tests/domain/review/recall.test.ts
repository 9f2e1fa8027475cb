import { recallOf, recallRow } from '../../../src/domain/review/recall';

const row = recallRow({ kind: 'design', item: 'chat' }, '2026-08-24', 'Hard');

test('is read from the row that it is written into', () => {
  expect(recallOf(row)).toEqual({
    kind: 'design',
    item: 'chat',
    day: '2026-08-24',
    rating: 'Hard',
  });
});

test('is known whatever the case that somebody typed', () => {
  expect(recallOf({ ...row, kind: 'Design', rating: 'hard' })).toEqual(recallOf(row));
});

test.each([{ day: '' }, { kind: 'principle' }, { item: ' ' }, { rating: 'Great' }])(
  'is none with %j',
  (change) => {
    expect(recallOf({ ...row, ...change })).toBeNull();
  },
);
