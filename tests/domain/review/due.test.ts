import type { Practice } from '../../../src/domain/review/due';
import { dueRecalls, reviewsFor } from '../../../src/domain/review/due';
import type { ReviewedRecall } from '../../../src/domain/review/recall';
import type { Attempt } from '../../../src/domain/progress/history';
import { addDays } from '../../../src/domain/time/day';

const asOf = '2026-08-24';
const none: Practice = { attempts: [], designs: [], tellings: [], recalls: [] };

const attempt = (key: string, day: string, more: Partial<Attempt> = {}): Attempt => ({
  id: key,
  day,
  key,
  difficulty: 'Medium',
  pattern: '',
  minutes: 28,
  solved: true,
  attempt: 1,
  hints: false,
  optimal: false,
  baseline: false,
  ...more,
});

const recall = (item: string, day: string, more: Partial<ReviewedRecall> = {}): ReviewedRecall => ({
  kind: 'problem',
  item,
  day,
  rating: 'Good',
  ...more,
});

const names = (practice: Partial<Practice>, day = asOf, interview: string | null = null) =>
  dueRecalls({ ...none, ...practice }, day, interview).map(({ kind, item }) => `${kind} ${item}`);

test('nothing is due that was never practised', () => {
  expect(names({})).toEqual([]);
});

test('an attempt falls due by itself: at once when it failed, later the better it went', () => {
  const day = '2026-08-20';
  const firstDue = (more: Partial<Attempt>): number => {
    const days = Array.from({ length: 60 }, (_, after) => addDays(day, after));
    return days.findIndex(
      (later) => names({ attempts: [attempt('x', day, more)] }, later).length > 0,
    );
  };
  const failed = firstDue({ solved: false });
  const hinted = firstDue({ hints: true });
  const solved = firstDue({});
  const easy = firstDue({ optimal: true });
  expect(failed).toBeGreaterThan(0);
  expect([failed, hinted, solved, easy]).toEqual(
    [failed, hinted, solved, easy].sort((a, b) => a - b),
  );
  expect(easy).toBeGreaterThan(solved);
  expect(solved).toBeGreaterThan(failed);
});

test('the first assessment is no practice', () => {
  expect(names({ attempts: [attempt('x', '2026-06-01', { baseline: true })] })).toEqual([]);
});

test('a rating replaces what an attempt of the same day says, and puts it off', () => {
  const attempts = [attempt('x', '2026-08-22', { solved: false })];
  expect(names({ attempts })).toEqual(['problem x']);
  expect(names({ attempts, recalls: [recall('x', '2026-08-22', { rating: 'Easy' })] })).toEqual([]);
  expect(names({ attempts, recalls: [recall('x', asOf)] })).toEqual([]);
});

test('designs and stories come too, the first due first', () => {
  const designs = [
    {
      id: 'd',
      day: '2026-07-01',
      key: 'chat',
      scale: '',
      minutes: 45,
      quality: 4,
      services: [],
      patterns: [],
    },
  ];
  const tellings = [
    { id: 't', day: '2026-08-01', story: 's-1', seconds: 150 },
    { id: 'u', day: '2026-08-01', story: 's-2', seconds: 400 },
  ];
  expect(names({ designs, tellings, attempts: [attempt('x', '2026-06-01')] })).toEqual([
    'problem x',
    'design chat',
    'story s-2',
    'story s-1',
  ]);
});

test('a weak design falls due before a good one', () => {
  const design = (key: string, quality: number | null) => ({
    id: key,
    day: '2026-08-20',
    key,
    scale: '',
    minutes: 45,
    quality,
    services: [],
    patterns: [],
  });
  expect(names({ designs: [design('good', 4), design('weak', 1.5)] }, '2026-08-21')).toEqual([
    'design weak',
  ]);
});

test('nothing is put off to the interview day or later', () => {
  const attempts = [attempt('x', '2026-08-23', { optimal: true })];
  expect(names({ attempts }, '2026-08-24', '2026-08-25')).toEqual(['problem x']);
  expect(names({ attempts }, '2026-08-24', '2026-08-26')).toEqual([]);
  expect(names({ attempts }, '2026-08-24', null)).toEqual([]);
});

test('gives the chance that it is still known and the minutes that it takes', () => {
  const [first] = dueRecalls({ ...none, attempts: [attempt('x', '2026-06-01')] }, asOf, null);
  expect(first?.minutes).toBe(10);
  expect(first?.retention).toBeGreaterThan(0);
  expect(first?.retention).toBeLessThan(0.9);
});

describe('a day’s minutes', () => {
  const due = dueRecalls(
    {
      ...none,
      attempts: ['a', 'b', 'c', 'd'].map((key, i) => attempt(key, addDays('2026-06-01', i))),
    },
    asOf,
    null,
  );
  const items = (minutes: number, recalls: readonly ReviewedRecall[] = []) => {
    const day = reviewsFor(due, recalls, asOf, minutes);
    return [day.items.map(({ item }) => item).join(''), day.more, day.doneMinutes];
  };

  test('hold as many reviews as fit, and say how many wait', () => {
    expect(items(30)).toEqual(['abc', 1, 0]);
    expect(items(39)).toEqual(['abc', 1, 0]);
    expect(items(40)).toEqual(['abcd', 0, 0]);
    expect(items(0)).toEqual(['', 4, 0]);
  });

  test('are used up by what was rated that day, and by no other day', () => {
    expect(items(30, [recall('z', asOf), recall('s', asOf, { kind: 'story' })])).toEqual([
      'a',
      3,
      13,
    ]);
    expect(items(30, [recall('z', '2026-08-23')])).toEqual(['abc', 1, 0]);
  });
});
