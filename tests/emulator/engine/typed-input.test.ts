import { readTyped } from '../../../emulator/engine/typed-input';
import { serialOf } from '../../../src/domain/time/day';

const typed = (text: string): unknown => readTyped(text, false, 2026);
const number = (value: number, format: string | null = null): unknown => ({
  kind: 'number',
  value,
  format,
});

test.each([
  ['007', number(7)],
  ['-2.5', number(-2.5)],
  ['+1', number(1)],
  ['1e3', number(1000, '0.00E+00')],
  ['1,234', number(1234, '#,##0')],
  ['$5', number(5, '"$"#,##0')],
  ['50%', number(0.5, '0%')],
  ['10:30', number(10.5 / 24, 'h:mm')],
  ['2:05 PM', number((14 * 60 + 5) / 1440, 'h:mm')],
])('reads %s as a number', (text, expected) => {
  expect(typed(text)).toEqual(expected);
});

test.each([
  ['2026-09-01', '2026-09-01'],
  ['9/1/2026', '2026-09-01'],
  ['9/1/26', '2026-09-01'],
  ['3/4', '2026-03-04'],
  ['1-2', '2026-01-02'],
  ['2026-09', '2026-09-01'],
  ['Sep 24, 2026', '2026-09-24'],
  ['24 September 2026', '2026-09-24'],
])('reads %s as a date', (text, day) => {
  expect(typed(text)).toMatchObject({ kind: 'number', value: serialOf(day) });
});

test('keeps the time of a date with a time', () => {
  expect(typed('2026-09-01 06:00')).toMatchObject({ value: serialOf('2026-09-01') + 0.25 });
});

test.each(['2026-13-01', '31/12/2026', '12:75', 'Mock 3', '-', '@x', ' leading', '1.2.3'])(
  'leaves %s a text',
  (text) => {
    expect(typed(text)).toEqual({ kind: 'text', text });
  },
);

test('reads true and FALSE as booleans', () => {
  expect([typed('true'), typed('FALSE')]).toEqual([
    { kind: 'boolean', value: true },
    { kind: 'boolean', value: false },
  ]);
});

test('strips one leading apostrophe and reads nothing after it', () => {
  expect(typed("'=A1")).toEqual({ kind: 'text', text: '=A1' });
  expect(typed("''quoted")).toEqual({ kind: 'text', text: "'quoted" });
});

test('makes formulas of texts that begin with = or with + and a reference', () => {
  expect(typed('=A1')).toEqual({ kind: 'formula', formula: '=A1' });
  expect(typed('+A1')).toEqual({ kind: 'formula', formula: '=+A1' });
});

test('reads nothing but formulas into a plain-text cell', () => {
  expect(readTyped('007', true, 2026)).toEqual({ kind: 'text', text: '007' });
  expect(readTyped('=A1', true, 2026)).toEqual({ kind: 'formula', formula: '=A1' });
});
