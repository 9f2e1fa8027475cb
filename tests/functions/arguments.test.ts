import fc from 'fast-check';
import { callFunction } from '../../src/functions/call';
import { customFunctions } from '../../src/functions/registry';
import { serialOf } from '../../src/domain/time/day';

const asOf = serialOf('2026-06-30');
const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);
const gate = (scores: unknown, dates: unknown, ...rest: readonly unknown[]) =>
  callFunction('READY_GATE', [scores, dates, asOf, 3.5, ...rest]);

const scores = [4, 3.5, 3.5];
const dates = [asOf - 1, asOf - 2, asOf - 3];

test.each([
  ['columns', column(...scores), column(...dates)],
  ['rows', [scores], [dates]],
  ['a column and a row', column(...scores), [dates]],
  ['plain lists', scores, dates],
  ['spare blank rows', column(...scores, '', ''), column(...dates, '', '', '')],
  ['blank rows between', column(4, '', 3.5, null, 3.5), column(asOf, '', asOf - 1, '', asOf - 2)],
  ['rounds still to come', column(...scores, ''), column(...dates, asOf + 5)],
  ['dates with a time', column(...scores), column(...dates.map((date) => date + 0.9))],
  [
    'dates as Date',
    column(...scores),
    column(...[29, 28, 27].map((day) => new Date(2026, 5, day))),
  ],
])('reads %s', (_, scoreCells, dateCells) => {
  expect(gate(scoreCells, dateCells)).toBe('Pass');
});

test('reads one cell as a list of one, and nothing at all as no scores', () => {
  expect(gate(4, asOf)).toBe('Need 2 more');
  expect(gate([[4]], [[asOf]])).toBe('Need 2 more');
  expect(gate('', '')).toBe('Need 3 more');
  expect(gate(undefined, null)).toBe('Need 3 more');
  expect(gate([['']], [['']])).toBe('Need 3 more');
  expect(gate([], [])).toBe('Need 3 more');
});

test('takes the default for an argument left out at the end or skipped', () => {
  const old = column(asOf - 50, asOf - 51, asOf - 52);
  expect(gate(column(...scores), old)).toBe('Need 3 more (3 older than 45 days)');
  expect(gate(column(...scores), old, '', 60)).toBe('Pass');
  expect(gate(column(...scores), old, undefined, 60)).toBe('Pass');
  expect(gate(column(...scores), old, 4, null)).toBe('Need 4 more (3 older than 45 days)');
});

test.each([
  [column(4, 3, '4,5'), column(...dates), 'scores: "4,5" is not a number from 1 to 5 (row 3)'],
  [column(4, '4'), column(...dates), 'scores: "4" is not a number from 1 to 5 (row 2)'],
  [column(4, '#N/A'), column(...dates), 'scores: "#N/A" is not a number from 1 to 5 (row 2)'],
  [column(4, 6), column(...dates), 'scores: 6 is not a number from 1 to 5 (row 2)'],
  [column(true), column(asOf), 'scores: TRUE is not a number from 1 to 5'],
  [[[4, 9]], column(...dates), 'scores: 9 is not a number from 1 to 5 (column 2)'],
  [0, asOf, 'scores: 0 is not a number from 1 to 5'],
  [column(new Date(2026, 1, 1)), column(asOf), 'scores: this date is not a number from 1 to 5'],
  [column(4, 4), column(asOf, '2026-06-01'), 'dates: "2026-06-01" is not a date (row 2)'],
  [column(4, 4), column(asOf, '#REF!'), 'dates: "#REF!" is not a date (row 2)'],
  [column(4, 4), column(asOf), 'dates: a blank cell is not a date (row 2)'],
  [column(4, 4), column(asOf, -3), 'dates: -3 is not a date from 1900 to 2999 (row 2)'],
  [
    column(4, 4),
    column(asOf, new Date(NaN)),
    'dates: this date is not a date from 1900 to 2999 (row 2)',
  ],
  [
    [
      [4, 4],
      [4, 4],
    ],
    column(asOf),
    'scores: 2 rows by 2 columns; give one row or one column',
  ],
  [column({}), column(asOf), 'scores: this is not a value that a cell can hold'],
])('refuses %j with %j', (scoreCells, dateCells, message) => {
  expect(() => gate(scoreCells, dateCells)).toThrow(new Error(message));
});

test.each([
  ['READY_GATE', [4, asOf, '', 3.5], 'as_of: a blank cell is not a date'],
  ['READY_GATE', [4, asOf, asOf, '3.5'], 'threshold: "3.5" is not a number from 1 to 5'],
  ['READY_GATE', [4, asOf, asOf, 3.5, 2.5], 'need: 2.5 is not a whole number from 1'],
  ['READY_GATE', [4, asOf, asOf, [[3], [4]]], 'threshold: 2 rows by 1 columns; give one cell'],
  ['READY_WEEK', [asOf, asOf, 24, 'month'], 'unit: "month" is not one of week, day'],
  ['READY_WEEK', ['', asOf], 'start: a blank cell is not a date'],
  [
    'READY_EARNED',
    [5, [[0, 1, 2]], [[0, 9, 7]], 1],
    'targets: the line goes from 9 to 7 at week 2 although its direction is up (row 1)',
  ],
  [
    'READY_EARNED',
    [5, [[0, 2, 1]], [[0, 9, 9]], 1],
    'knots: 1 is not a later week than the one before it (column 3)',
  ],
  [
    'READY_EARNED',
    [5, [[0, 1]], [[0, '#N/A']], 1],
    'targets: "#N/A" is not a number (row 1, column 2)',
  ],
  [
    'READY_EARNED',
    [5, [[0, 1]], [[0, 9]], 1, 'sideways'],
    'direction: "sideways" is not one of up, down',
  ],
  [
    'READY_ESTIMATE',
    [[[4]], [[asOf]], asOf, 21, [['party']]],
    'components: "party" is not a component or round type such as coding, design or bar raiser (row 1)',
  ],
  [
    'READY_COVERAGE',
    [['CO', 'XX'], ''],
    'primary: "XX" is not a principle code such as CO or OW (row 2)',
  ],
  [
    'READY_COVERAGE',
    ['CO OW', ''],
    'primary: "CO OW" is not one code: a story has one main principle (row 1)',
  ],
  [
    'READY_RISK',
    [[['weather', 1]]],
    'parts: "weather" is not one of principle evidence, system design, strategic thinking, communication, culture (row 1, column 1)',
  ],
  [
    'READY_STORY',
    ['a', 'b', 'c', 'd', 'STORY'],
    'framework: "STORY" is not one of STAR, CAR, SOAR, CARL, PAR, DIGS',
  ],
  ['READY_VOICE', ['#NAME?'], 'text: "#NAME?" is not a text'],
  [
    'READY_SCORE',
    [
      [
        ['', '', '', '', 0, 1],
        ['coding', 'P', 'up', 1, 9, 3],
      ],
      [[1]],
      1,
    ],
    'targets: P goes from 9 to 3 at week 1 although its direction is up (row 2)',
  ],
  ['READY_SCORE', [[['', '', '', '', 0, 1]], '', 1, 'L8'], 'level: "L8" is not one of L6, L7'],
  [
    'READY_SCORE',
    [[['', '', '', '', 0, 1]], '', 1, 'L6', [['gateNeeds', 3]]],
    'assumptions: "gateNeeds" is not the name of an assumption (row 1)',
  ],
  [
    'READY_NEXT_REVIEW',
    [[[asOf]], [['Fine']], asOf],
    'ratings: "Fine" is not one of Again, Hard, Good, Easy',
  ],
  [
    'READY_CONSISTENCY',
    [[[asOf]], [[30]], asOf, asOf, 20, 'Someday'],
    'rest_days: "Someday" is not a date or a weekday',
  ],
  [
    'READY_FINISH',
    [[[1.5, 2, 2, 2]], 9, asOf],
    'weekly_counts: 1.5 is not a whole number from 0 (row 1, column 1)',
  ],
])('%s refuses %j', (name, args, message) => {
  expect(() => callFunction(name, args)).toThrow(new Error(message));
});

test('knows no other function, in any case of letters', () => {
  expect(callFunction('ready_voice', ['I and we'])).toBe(0.5);
  expect(() => callFunction('READY_MAGIC', [])).toThrow('There is no function READY_MAGIC.');
});

const anyCell = fc.oneof(
  fc.constantFrom<unknown>('', null, undefined, '#N/A', 'CO', 'coding', 'Good', true, 'L6', 'up'),
  fc.integer({ min: -5, max: 50_000 }),
  fc.double(),
  fc.date(),
  fc.string({ maxLength: 12 }),
);
const anyArgument = fc.oneof(
  anyCell,
  fc.array(fc.array(anyCell, { maxLength: 5 }), { maxLength: 4 }),
);

test('returns only what a cell can show, or throws a sentence that names an argument', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...customFunctions),
      fc.array(anyArgument, { minLength: 6, maxLength: 6 }),
      ({ name, parameters }, args) => {
        let result: unknown;
        try {
          result = callFunction(name, args.slice(0, parameters.length));
        } catch (error) {
          const message = error instanceof Error ? error.message : '';
          const names = parameters.map((parameter) => parameter.name);
          expect(names).toContain(message.split(':')[0]);
          return;
        }
        const rows = Array.isArray(result) ? result : [[result]];
        const widths = rows.map((row: unknown) => (Array.isArray(row) ? row.length : -1));
        expect(new Set(widths).size).toBe(1);
        for (const cell of rows.flat() as unknown[]) {
          expect(['string', 'number', 'boolean', 'object']).toContain(typeof cell);
          expect(cell).not.toBeNull();
        }
      },
    ),
    { numRuns: 1500 },
  );
});

test('gives the same result for rows in another order and with blank rows between', () => {
  const row = fc.record({
    score: fc.integer({ min: 2, max: 10 }).map((n) => n / 2),
    date: fc.integer({ min: asOf - 60, max: asOf + 5 }),
    type: fc.constantFrom('coding', 'system design', 'bar raiser', 'Behavioural'),
    key: fc.nat(),
    blanks: fc.integer({ min: 0, max: 2 }),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
      const other = [...rows]
        .sort((a, b) => a.key - b.key)
        .flatMap((entry) => [entry, ...Array.from({ length: entry.blanks }, () => null)]);
      const pick = (
        list: readonly ((typeof rows)[number] | null)[],
        name: 'score' | 'date' | 'type',
      ) => column(...list.map((entry) => entry?.[name] ?? ''));
      const results = [rows, other].map((list) => [
        callFunction('READY_GATE', [pick(list, 'score'), pick(list, 'date'), asOf, 3.5]),
        callFunction('READY_LOOP', [
          pick(list, 'type'),
          pick(list, 'score'),
          pick(list, 'date'),
          asOf,
        ]),
      ]);
      expect(results[1]).toEqual(results[0]);
    }),
  );
});
