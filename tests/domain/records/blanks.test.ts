import { blanksOf } from '../../../src/domain/records/blanks';
import type { Row } from '../../../src/domain/records/row';

const newId = (index: number): string => `new-${index}`;
const attempt = (day: string, title: string, more: Row = {}): Row => ({ day, title, ...more });

test('a typed attempt gets its id, the slug of its title and number 1', () => {
  expect(blanksOf('problems', [attempt('2026-08-19', ' Two  Sum ')], newId)).toEqual([
    { id: 'new-0', key: 'two-sum', attempt: 1 },
  ]);
});

test('typed attempts are numbered by day, after those that were logged', () => {
  const rows = [
    attempt('2026-08-20', 'Two Sum'),
    attempt('2026-08-18', 'Two sum', { id: 'a', key: 'two-sum', attempt: 1 }),
    attempt('2026-08-19', 'two sum'),
    attempt('2026-08-19', 'Two Sum'),
    attempt('2026-08-19', 'Three Sum'),
  ];
  expect(blanksOf('problems', rows, newId).map(({ attempt: number }) => number)).toEqual([
    4,
    undefined,
    2,
    3,
    1,
  ]);
});

test('a typed design gets its key', () => {
  const rows = [{ id: 'd-1', day: '2026-08-19', title: 'Ride sharing' }];
  expect(blanksOf('designs', rows, newId)).toEqual([{ key: 'ride-sharing' }]);
});

test('a typed round is a loop of its own, known by its id', () => {
  const rows = [
    { day: '2026-08-19', type: 'Coding', loop: '' },
    { id: 'm-1', day: '2026-08-19', type: 'Coding', loop: '' },
    { id: 'm-2', day: '2026-08-19', type: 'Coding', loop: 'L1' },
    { id: 'm-3', note: 'to book' },
  ];
  expect(blanksOf('mocks', rows, newId)).toEqual([
    { id: 'new-0', loop: 'new-0' },
    { loop: 'm-1' },
    {},
    {},
  ]);
});

test('cells that hold something are never given', () => {
  const full = { id: ' ', key: 'own', day: '2026-08-19', title: 'Two Sum', attempt: 'second' };
  expect(blanksOf('problems', [full], newId)).toEqual([{}]);
});

test('a row without a day or a title gets an id and no number', () => {
  expect(blanksOf('problems', [{ note: 'later' }], newId)).toEqual([{ id: 'new-0' }]);
});

test('other logs get ids only', () => {
  expect(blanksOf('sessions', [{ day: '2026-08-19' }, { id: 's-1' }], newId)).toEqual([
    { id: 'new-0' },
    {},
  ]);
});
