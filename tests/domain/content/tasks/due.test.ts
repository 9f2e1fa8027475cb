import { dueDay } from '../../../../src/domain/content/tasks/due';
import type { When } from '../../../../src/domain/content/tasks/task';
import { tasks } from '../../../../src/domain/content/tasks/tasks';
import { addDays, weekdayOf } from '../../../../src/domain/time/day';

const monday = '2026-08-24';
const thursday = '2026-08-27';

test.each<[string, When, string, string | null]>([
  ['a weekday', { kind: 'week', week: 3, dayOfWeek: 0 }, monday, '2026-09-07'],
  ['a weekday that comes late', { kind: 'week', week: 1, dayOfWeek: 0 }, thursday, '2026-08-31'],
  ['the end of a week', { kind: 'week', week: 1 }, monday, '2026-08-30'],
  ['the end of a month', { kind: 'month', month: 6 }, monday, addDays(monday, 167)],
  ['a week before', { kind: 'beforeInterview', days: 7 }, monday, '2027-01-24'],
])('finds %s', (_, when, start, due) => {
  expect(dueDay(when, start, '2027-01-31')).toBe(due);
});

test('has no day for interview items while there is no interview', () => {
  expect(dueDay({ kind: 'beforeInterview', days: 0 }, monday, '')).toBeNull();
});

test('refuses a week or a month that the plan does not have', () => {
  expect(() => dueDay({ kind: 'week', week: 25 }, monday, '')).toThrow(RangeError);
  expect(() => dueDay({ kind: 'month', month: 0 }, monday, '')).toThrow(RangeError);
});

test.each(Array.from({ length: 7 }, (_, offset) => addDays(monday, offset)))(
  'keeps every task in its own plan week and on its own weekday when the plan starts on %s',
  (start) => {
    for (const { when } of tasks) {
      if (when.kind !== 'week' || when.dayOfWeek === undefined) continue;
      const due = dueDay(when, start, '') ?? '';
      const first = addDays(start, 7 * (when.week - 1));
      expect(weekdayOf(due)).toBe(when.dayOfWeek);
      expect(first <= due && due < addDays(first, 7)).toBe(true);
    }
  },
);
