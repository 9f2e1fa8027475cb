import fc from 'fast-check';
import { defaultSettings, parseSettings, spreadMinutes } from '../../../src/domain/plans/settings';

const today = '2026-08-19';
const good = defaultSettings(today);

test('suggests the next Monday, or today when it is one', () => {
  expect(defaultSettings('2026-08-19').start).toBe('2026-08-24');
  expect(defaultSettings('2026-08-24').start).toBe('2026-08-24');
});

test('spreads any budget over the week without losing a minute', () => {
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 320 }), (quarters) => {
      const minutes = spreadMinutes(quarters / 4);
      expect(minutes.reduce((sum, value) => sum + value, 0)).toBe(quarters * 15);
      expect(minutes.every((value) => value >= 0)).toBe(true);
    }),
  );
});

test('takes what it suggests', () => {
  expect(parseSettings(good, today)).toEqual({ kind: 'ok', value: good });
});

test('takes an interview up to five years after the first day', () => {
  const late = { ...good, interview: '2031-08-25' };
  expect(parseSettings(late, today)).toEqual({ kind: 'ok', value: late });
});

test.each([
  ['level', { ...good, level: 'L8' }],
  ['start', { ...good, start: '1970-01-01' }],
  ['start', { ...good, start: 'soon' }],
  ['interview', { ...good, interview: good.start }],
  ['interview', { ...good, interview: '2026-02-30' }],
  ['interview', { ...good, interview: '9999-12-31' }],
  ['interview', { ...good, interview: '2031-08-26' }],
  ['weekdayMinutes', { ...good, weekdayMinutes: [0, 0, 0, 0, 0, 0, 0] }],
  ['weekdayMinutes', { ...good, weekdayMinutes: [90] }],
  ['weekdayMinutes', { ...good, weekdayMinutes: [90, 90, 90, 90, 90, 90, 961] }],
  ['level', null],
  ['level', 'L6'],
])('refuses a wrong %s and names it', (field, input) => {
  const parsed = parseSettings(input, today);
  expect(parsed.kind).toBe('problems');
  if (parsed.kind === 'problems') expect(parsed.problems.map((p) => p.field)).toContain(field);
});
