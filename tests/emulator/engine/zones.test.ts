import { instantOfSerial, serialOfInstant } from '../../../emulator/engine/zones';
import { serialOf } from '../../../src/domain/time/day';

test.each([
  ['Etc/UTC', Date.UTC(2026, 10, 20)],
  ['America/New_York', Date.UTC(2026, 10, 20, 5)],
  ['Pacific/Auckland', Date.UTC(2026, 10, 19, 11)],
  ['Asia/Kolkata', Date.UTC(2026, 10, 19, 18, 30)],
])('puts the start of a day in %s where its clock shows it', (zone, instant) => {
  const serial = serialOf('2026-11-20');
  expect(instantOfSerial(serial, zone)).toBe(instant);
  expect(serialOfInstant(instant, zone)).toBe(serial);
});

test('keeps the wall clock on both sides of a change of the clocks', () => {
  const [before, after] = [serialOf('2026-03-08') + 1 / 24, serialOf('2026-03-08') + 12 / 24];
  expect(instantOfSerial(before, 'America/New_York')).toBe(Date.UTC(2026, 2, 8, 6));
  expect(instantOfSerial(after, 'America/New_York')).toBe(Date.UTC(2026, 2, 8, 16));
});

test('takes the first of two equal hours', () => {
  const serial = serialOf('2026-11-01') + 1.5 / 24;
  expect(instantOfSerial(serial, 'America/New_York')).toBe(Date.UTC(2026, 10, 1, 5, 30));
});
