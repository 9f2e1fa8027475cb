import fc from 'fast-check';
import { minutesByArea, parseSession, sessionsBetween } from '../../../src/domain/records/session';
import type { Session } from '../../../src/domain/records/session';
import { areas } from '../../../src/domain/plans/areas';

const today = '2026-08-19';
const form = {
  id: 's-abc12345',
  day: today,
  area: 'coding',
  activity: 'Problem solving',
  topic: ' Graphs ',
  minutes: 60,
  note: '',
  link: '',
};

test('takes a session of today and trims its texts', () => {
  expect(parseSession(form, today)).toEqual({
    kind: 'ok',
    value: { ...form, topic: 'Graphs', record: '' },
  });
});

test.each([
  ['day', { day: '2026-08-20' }],
  ['day', { day: '9999-99-99' }],
  ['area', { area: 'cooking' }],
  ['minutes', { minutes: 0 }],
  ['minutes', { minutes: 601 }],
  ['minutes', { minutes: 7.5 }],
  ['minutes', { minutes: '60' }],
  ['activity', { activity: 'Sleeping' }],
  ['note', { note: 'x'.repeat(2001) }],
  ['link', { link: 'javascript:alert(1)' }],
  ['id', { id: '' }],
])('refuses a wrong %s', (field, change) => {
  const parsed = parseSession({ ...form, ...change }, today);
  expect(parsed.kind === 'problems' && parsed.problems.map((problem) => problem.field)).toEqual([
    field,
  ]);
});

test('names every problem at once, for any input at all', () => {
  const parsed = parseSession(undefined, today);
  expect(parsed.kind === 'problems' && parsed.problems.length).toBeGreaterThan(3);
  fc.assert(
    fc.property(fc.anything(), (input) => {
      expect(['ok', 'problems']).toContain(parseSession(input, today).kind);
    }),
  );
});

const sessions = fc.array(
  fc.record({ area: fc.constantFrom(...areas), minutes: fc.integer({ min: 1, max: 600 }) }),
);

test('adds minutes up by area in any order', () => {
  fc.assert(
    fc.property(sessions, (lines) => {
      const all = lines.map((line): Session => ({ ...base, ...line }));
      expect(minutesByArea([...all].reverse())).toEqual(minutesByArea(all));
    }),
  );
});

test('counts both end days of a span', () => {
  const days = ['2026-08-16', '2026-08-17', '2026-08-18', '2026-08-19'];
  const all = days.map((day): Session => ({ ...base, day }));
  expect(sessionsBetween(all, '2026-08-17', '2026-08-18').map(({ day }) => day)).toEqual([
    '2026-08-17',
    '2026-08-18',
  ]);
});

const base: Session = {
  id: '',
  day: today,
  area: 'coding',
  activity: 'Reading',
  topic: '',
  minutes: 30,
  record: '',
  note: '',
  link: '',
};
