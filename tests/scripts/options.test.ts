import { OptionError, parseOptions } from '../../scripts/options';

test('takes every option', () => {
  const options = parseOptions(
    '--level L7 --start 2026-06-01 --interview 2026-11-12 --as-of 2026-08-01 --hours 17.5 --out a.json --mentor m.xlsx --port 5000 --no-serve --empty'.split(
      ' ',
    ),
  );
  expect(options).toEqual({
    level: 'L7',
    start: '2026-06-01',
    interview: '2026-11-12',
    asOf: '2026-08-01',
    hours: 17.5,
    out: 'a.json',
    mentor: 'm.xlsx',
    port: 5000,
    serve: false,
    empty: true,
  });
});

test('writes a workbook unless another file is asked for', () => {
  expect(parseOptions([]).out).toBe('tracker.xlsx');
});

test.each([
  ['--level L5', '--level', '"L5"', 'L6 or L7'],
  ['--start 2026-02-30', '--start', '"2026-02-30"', 'a day'],
  ['--as-of', '--as-of', 'nothing', 'a value'],
  ['--hours many', '--hours', '"many"', 'from 1 to 80'],
  ['--hours 0', '--hours', '"0"', 'from 1 to 80'],
  ['--port 99999', '--port', '"99999"', '65535'],
  ['--port 80.5', '--port', '"80.5"', '65535'],
  ['--colour red', '--colour', 'nothing', '--level'],
  ['--no-serve=yes', '--no-serve', '"yes"', 'no value'],
  ['--out tracker.csv', '--out', '"tracker.csv"', '.xlsx or .json'],
  ['extra', 'extra', '"extra"', 'options only'],
  ['--start 2026-06-01 --interview 2026-06-01', '--interview', '"2026-06-01"', 'after --start'],
])('refuses %s by name, value and what is allowed', (line, name, value, allowed) => {
  let message = '';
  try {
    parseOptions(line.split(' '));
  } catch (error) {
    if (error instanceof OptionError) message = error.message;
  }
  expect(message).toContain(name);
  expect(message).toContain(value);
  expect(message).toContain(allowed);
});
