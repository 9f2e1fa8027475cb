import { callFunction } from '../../src/functions/call';
import { assumptionNames, shipped } from '../../src/domain/plans/assumptions';
import { targetLines, weekKnots } from '../../src/domain/plans/lines';
import { serialOf } from '../../src/domain/time/day';

const asOf = serialOf('2026-06-30');
const start = serialOf('2026-06-01');
const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);

describe('READY_WEEK', () => {
  test.each([
    [start - 1, 'Not started'],
    [start, 1],
    [start + 6, 1],
    [start + 7, 2],
    [start + 999, 24],
  ])('places day %d in week %s', (day, expected) => {
    expect(callFunction('READY_WEEK', [start, day])).toBe(expected);
  });
  test('counts days for the seven-day plan, and takes a column', () => {
    const days = column(start, start + 3, start + 9, '');
    expect(callFunction('READY_WEEK', [start, days, 7, 'Day'])).toEqual([[1], [4], [7], ['']]);
  });
});

describe('lines of several metrics', () => {
  const knots = [[0, 2, 4, '']];
  const targets = [
    [0, 10, 20, ''],
    ['', '', '', ''],
    [40, 30, 25, ''],
  ];
  test('give a column of targets', () => {
    expect(callFunction('READY_TARGET', [1, knots, targets])).toEqual([[5], [''], [35]]);
  });
  test('give a column of earned weeks, with a direction each', () => {
    const directions = column('up', '', 'down');
    expect(
      callFunction('READY_EARNED', [column(5, '', 35), knots, targets, 3, directions]),
    ).toEqual([[1], [''], [1]]);
  });
  test('give a column of buffers, falling lines being ones where less is better', () => {
    expect(
      callFunction('READY_BUFFER', [column(5, '', 35), knots, targets, start, start + 7]),
    ).toEqual([[0], [''], [0]]);
  });
  test('serve many actuals with one line, which may be a column', () => {
    const args = [column(0, 10, '', 30), column(0, 2, 4), column(0, 10, 20), 3];
    expect(callFunction('READY_EARNED', args)).toEqual([[0], [2], [0], [4]]);
  });
});

describe('READY_SCORE', () => {
  const table = [
    ['Area', 'Metric', 'Direction', 'Weight', ...weekKnots],
    ...targetLines.map((line) => [
      line.area,
      line.label,
      line.direction,
      line.weight,
      ...line.targets,
    ]),
    Array.from({ length: 29 }, () => ''),
  ];
  const onPlan = column(...targetLines.map((line) => line.targets[10]), '');
  const run = (...args: readonly unknown[]) => callFunction('READY_SCORE', args);

  test('shows a candidate on the line as on plan, with the index that is expected', () => {
    const rows = run(table, onPlan, 10);
    if (!Array.isArray(rows)) throw new Error('expected rows');
    expect(rows.map((row) => row[0])).toEqual([
      'coding',
      'design',
      'behavioral',
      'mocks',
      'overall',
    ]);
    for (const [, index, expected, earned, lag, status] of rows) {
      expect(index).toBeCloseTo(Number(expected), 9);
      expect(earned).toBeCloseTo(10, 9);
      expect([lag, status]).toEqual([0, 'On plan']);
    }
  });
  test('shows a candidate without data as 0 everywhere', () => {
    const rows = run(table, '', 20);
    if (!Array.isArray(rows)) throw new Error('expected rows');
    expect(rows.map((row) => [row[1], row[5]])).toEqual(Array(5).fill([0, 'No evidence']));
  });
  test('takes a level, four area hours, and assumptions by name', () => {
    const coding = column(40, ...Array.from({ length: 12 }, () => ''));
    const overall = (...rest: readonly unknown[]) => {
      const rows = run(table, coding, 5, ...rest);
      return Array.isArray(rows) ? Number(rows[4]?.[1]) : NaN;
    };
    const index = 0.5 * 63.75;
    expect(overall()).toBeCloseTo((index * 100) / 300, 9);
    expect(overall('L7')).toBeCloseTo((index * 100) / 340, 9);
    expect(overall([[50, 50, 100, 0]])).toBeCloseTo((index * 50) / 200, 9);
    const names = [['Name', 'Value'], ...assumptionNames.map((name) => [name, shipped[name]])];
    expect(overall('L6', names)).toBe(overall());
    expect(
      overall('L6', [
        ['hoursL6Coding', 300],
        ['', ''],
      ]),
    ).toBeCloseTo((index * 300) / 500, 9);
  });
});

describe('READY_ESTIMATE', () => {
  test('is one row, or a row for each component', () => {
    expect(callFunction('READY_ESTIMATE', ['', '', asOf])).toBe('Need 1 more');
    const scores = column(4, 4, '');
    const dates = column(asOf, asOf, '');
    const types = column('Bar raiser', 'coding', '');
    const rows = callFunction('READY_ESTIMATE', [scores, dates, asOf, 21, types]);
    expect(rows).toMatchObject([
      ['coding', expect.closeTo(10 / 3, 9), expect.any(Number), 1, 1],
      ['design', 'Need 1 more', '', '', 0],
      ['behavioral', expect.closeTo(10 / 3, 9), expect.any(Number), 1, 1],
    ]);
    expect(callFunction('READY_ESTIMATE', ['', '', asOf, 21, ''])).toHaveLength(3);
  });
});

test('READY_LOOP says which rounds are missing, and reads round types', () => {
  const types = column('coding', 'system design', 'bar raiser');
  const args = [types, column(4, 4, 4), column(asOf, asOf, asOf), asOf];
  expect(callFunction('READY_LOOP', args)).toBe(
    'Need 2 more coding rounds, 2 more design rounds, 2 more behavioral rounds',
  );
  expect(callFunction('READY_LOOP', ['', '', '', asOf, '', [['Coding', '']]])).toBe(
    'Need 3 more coding rounds',
  );
});

describe('READY_FINISH', () => {
  const run = (...args: readonly unknown[]) => callFunction('READY_FINISH', args);
  test('answers in words when there is no date', () => {
    expect(run([[5, 5]], 10, asOf)).toBe('Need 2 more weeks');
    expect(run(column(0, 0, 0, 0, ''), 10, asOf)).toBe('Not at this pace');
    expect(run([[5, 5, 5, 5]], 0, asOf)).toBe('Done');
  });
  test('makes a grid of units by confidence', () => {
    const weekly = [
      [5, 5, 5, 5, ''],
      ['', '', '', '', ''],
      [0, 2, 0, 2, 1],
    ];
    expect(run(weekly, column(10, '', 4), asOf, [[0.5, 0.85]])).toEqual([
      [asOf + 14, asOf + 14],
      ['', ''],
      [asOf + 28, asOf + 42],
    ]);
  });
});

test('READY_STORY keeps a row for every story, blank ones too', () => {
  const rows = callFunction('READY_STORY', [
    column('I began.', '', 'We met.'),
    column('a', '', ''),
    column('b', '', ''),
    column('c', '', ''),
    column('STAR', '', 'car'),
  ]);
  expect(rows).toEqual([
    [2, 'Too short', 1, 0, '', expect.stringMatching(/^No number in the result; No "I" in/)],
    ['', '', '', '', '', ''],
    [1, 'Too short', 0, 0, '', expect.stringMatching(/^No action; No result; Say "I" more/)],
  ]);
});

test('text functions give a column for a range and a cell for a cell', () => {
  expect(callFunction('READY_SECONDS', [column('one two three', ''), 60])).toEqual([[3], ['']]);
  expect(callFunction('READY_SECONDS', ['one two three', 60])).toBe(3);
  expect(callFunction('READY_VOICE', [[['I', 'we', 'they']]])).toEqual([[1], [0], ['']]);
  expect(callFunction('READY_FRAMEWORK', [column('Biggest win?', '')])).toEqual([['DIGS'], ['']]);
});

test('READY_CONSISTENCY knows rest days by date and by name', () => {
  const days = column(...[0, 1, 3, 4].map((n) => start + n));
  const minutes = column(20, 20, 20, 20);
  const run = (rest: unknown) =>
    callFunction('READY_CONSISTENCY', [days, minutes, start, start + 5, 20, rest]);
  // The plan starts on a Monday, so the day without practice is a Wednesday.
  expect(run(undefined)).toBeLessThan(1);
  expect(run('wed')).toBeCloseTo(1, 12);
  expect(run(column('Sunday', start + 2))).toBeCloseTo(1, 12);
  expect(run('Sunday, 2026-06-03')).toBeCloseTo(1, 12);
  expect(run('Sunday; wed,')).toBeCloseTo(1, 12);
  expect(() => run('Sunday, someday')).toThrow('rest_days: "someday" is not a date or a weekday');
});

test('READY_NEXT_REVIEW says so when nothing was reviewed yet', () => {
  expect(callFunction('READY_NEXT_REVIEW', ['', '', asOf])).toEqual([['Not reviewed yet', '', '']]);
  const [row] = [
    callFunction('READY_NEXT_REVIEW', [column(asOf, ''), column(3, ''), asOf, asOf + 2]),
  ].flat();
  expect(row).toEqual([asOf + 1, 1, expect.any(Number)]);
});

test('READY_NEXT_REVIEW gives a row for each item, the first due first', () => {
  const run = (...items: string[]) =>
    callFunction('READY_NEXT_REVIEW', [
      column(asOf - 3, asOf - 1, asOf - 2, asOf - 1),
      column('Good', 'Again', 'Easy', 'Good'),
      asOf,
      asOf + 30,
      column(...items),
    ]);
  const one = (day: number, rating: string) =>
    [callFunction('READY_NEXT_REVIEW', [day, rating, asOf, asOf + 30])].flat()[0];
  const rows = [run('trie', 'graph', 'heap', 'bus')].flat();
  expect(rows).toEqual([
    // Both are due on one day: the weaker comes first.
    ['graph', ...[one(asOf - 1, 'Again')].flat()],
    ['trie', ...[one(asOf - 3, 'Good')].flat()],
    ['bus', ...[one(asOf - 1, 'Good')].flat()],
    ['heap', ...[one(asOf - 2, 'Easy')].flat()],
  ]);
  expect([run('a', 'a', 'a', 'a')].flat()).toHaveLength(1);
  expect(run('', '', '', '')).toEqual([['Not reviewed yet', '', '', '']]);
});
