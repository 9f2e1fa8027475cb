import { keyOf, placeOf, rowNames, versionOf } from '../../../src/domain/records/entry-key';
import { recentEntries } from '../../../src/domain/records/recent';
import type { Row } from '../../../src/domain/records/row';
import { lastChoicesFrom, suggestionsFrom } from '../../../src/domain/records/suggestions';
import { plannedRounds } from '../../../src/domain/records/planned-rounds';

const session = (id: string, day: string, more: Row = {}): Row => ({
  id,
  day,
  area: 'Coding',
  activity: 'Reading',
  topic: `Topic of ${id}`,
  minutes: 30,
  record: '',
  ...more,
});

const problem = (id: string, day: string, title: string): Row => ({
  id,
  day,
  title,
  difficulty: 'Easy',
  pattern: 'Two pointers',
});

const rows = {
  sessions: [
    session('s-1', '2026-08-01'),
    session('s-2', '2026-08-03', { activity: 'Problem solving', record: 'p-1', topic: 'Two Sum' }),
    session('s-3', '2026-08-02'),
    session('s-4', '2026-08-02', { activity: 'Story work', record: 't-1', topic: 'The launch' }),
    session('s-5', '2026-08-02', { activity: 'Mock round', record: 'm-gone', topic: 'coding' }),
    session('s-6', '', {}),
  ],
  problems: [problem('p-1', '2026-08-03', 'Two Sum'), problem('', '2026-07-30', 'Jump Game')],
  designs: [],
  mocks: [
    { id: 'm-1', day: '2026-08-20', type: 'coding', status: 'planned', loop: 'm-1', rater: 'Ines' },
    { id: 'm-2', day: '2026-08-21', type: 'bar raiser', status: 'planned', loop: 'loop 3' },
    { id: 'm-3', day: '2026-09-30', type: 'behavioral', status: 'planned', loop: 'm-3' },
    { id: 'm-4', day: '2026-08-01', type: 'coding', status: 'done', loop: 'loop 1', rater: 'Ines' },
  ],
  stories: [
    { id: 'st-1', title: 'The launch', status: 'Ready' },
    { id: 'st-2', title: 'The outage', status: 'Retired' },
    { id: '', title: 'The hire', status: '' },
  ],
};

test('lists entries of all kinds by day, the last row of a day first', () => {
  const list = recentEntries({ ...rows, ratings: [{ set: 'weekly', day: '2026-08-02' }] }, 20);
  expect(list.map(({ kind, day, title }) => [kind, day, title])).toEqual([
    ['mock', '2026-09-30', 'behavioral'],
    ['mock', '2026-08-21', 'bar raiser'],
    ['mock', '2026-08-20', 'coding'],
    ['problem', '2026-08-03', 'Two Sum'],
    ['ratings', '2026-08-02', 'Weekly'],
    // A session whose mock was deleted by hand is an entry of its own.
    ['session', '2026-08-02', 'coding'],
    ['telling', '2026-08-02', 'The launch'],
    ['session', '2026-08-02', 'Topic of s-3'],
    ['session', '2026-08-01', 'Topic of s-1'],
    ['mock', '2026-08-01', 'coding'],
    ['problem', '2026-07-30', 'Jump Game'],
  ]);
  expect(recentEntries({ ...rows, ratings: [] }, 2)).toHaveLength(2);
  expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
  for (const { key } of list) expect(placeOf(key)).not.toBeNull();
});

test('a copied row has a name of its own, and so has one without an id', () => {
  const row = { id: 'x', day: '2026-08-01' };
  const names = rowNames([row, row, { id: '', day: '2026-08-01' }, { day: '2026-08-01' }]);
  expect(names[0]).toBe('x');
  expect(new Set(names).size).toBe(4);
});

test('a version knows a changed cell, but not one that is blank', () => {
  expect(versionOf([{ a: 1, b: '' }])).toBe(versionOf([{ c: false, a: 1 }]));
  expect(versionOf([{ a: 1 }])).not.toBe(versionOf([{ a: 2 }]));
});

test.each([null, 7, '', 'session', 'cake:1', 'ratings:weekly', 'ratings:weekly:tomorrow'])(
  '%j names no place',
  (key) => {
    expect(placeOf(key)).toBeNull();
  },
);

test('a place is named and found again, whatever its id holds', () => {
  const place = { kind: 'design', row: 'a:b:c' } as const;
  expect(placeOf(keyOf(place))).toEqual(place);
});

test('suggests earlier words, newest first and each once', () => {
  const found = suggestionsFrom(rows, '2026-08-19');
  expect(found.topics).toEqual(['Topic of s-3', 'Topic of s-1']);
  expect(found.problems).toEqual([
    { title: 'Two Sum', difficulty: 'Easy', pattern: 'Two pointers', attempts: 1 },
    { title: 'Jump Game', difficulty: 'Easy', pattern: 'Two pointers', attempts: 1 },
  ]);
  expect(found.patterns).toEqual(['Two pointers']);
  expect(found.raters).toEqual(['Ines']);
  // A round's own loop is no loop to join, and an old one is over.
  expect(found.loops).toEqual(['loop 3']);
  expect(found.stories.map(({ title }) => title)).toEqual(['The launch', 'The hire']);
});

test('remembers the newest choices', () => {
  expect(lastChoicesFrom(rows, 'problem')).toEqual({
    kind: 'problem',
    area: 'Coding',
    activity: 'Reading',
    minutes: 30,
    difficulty: 'Easy',
    scale: '',
    roundType: 'behavioral',
    raterKind: '',
  });
});

test('shows planned rounds around today', () => {
  expect(plannedRounds(rows.mocks, '2026-08-19').map(({ key }) => key)).toEqual([
    'mock:m-1',
    'mock:m-2',
  ]);
});
