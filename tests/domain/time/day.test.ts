import fc from 'fast-check';
import {
  addDays,
  dayOfSerial,
  daysBetween,
  isDay,
  serialOf,
  weekdayOf,
} from '../../../src/domain/time/day';

describe('isDay', () => {
  test.each(['2026-01-01', '2028-02-29', '1900-01-01', '9999-12-31'])('accepts %s', (text) => {
    expect(isDay(text)).toBe(true);
  });
  test.each(['2026-02-29', '2026-13-01', '26-01-01', '1899-12-31', '', 'today', '2026-1-1', 7])(
    'refuses %s',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );
});

test('counts serial numbers as spreadsheets do', () => {
  expect(serialOf('1899-12-31')).toBe(1);
  expect(serialOf('1970-01-01')).toBe(25_569);
  expect(serialOf('2026-06-01')).toBe(46_174);
  expect(dayOfSerial(46_174.99)).toBe('2026-06-01');
});

test('names the first of June 2026 a Monday', () => {
  expect(weekdayOf('2026-06-01')).toBe(0);
  expect(weekdayOf('2026-06-07')).toBe(6);
});

test('steps over daylight-saving changes and leap days by whole days', () => {
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
});

test('adding and counting days undo each other', () => {
  const serials = fc.integer({ min: serialOf('1900-01-01'), max: serialOf('2200-01-01') });
  fc.assert(
    fc.property(serials, fc.integer({ min: -400, max: 400 }), (serial, count) => {
      const day = dayOfSerial(serial);
      expect(serialOf(day)).toBe(serial);
      expect(daysBetween(day, addDays(day, count))).toBe(count);
    }),
  );
});
