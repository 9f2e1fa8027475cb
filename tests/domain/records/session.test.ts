import fc from 'fast-check';
import { areas } from '../../../src/domain/plans/areas';
import { minutesByArea, sessionsBetween } from '../../../src/domain/records/session';
import type { Session } from '../../../src/domain/records/session';

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
  day: '2026-08-19',
  area: 'coding',
  activity: 'Reading',
  topic: '',
  minutes: 30,
  record: '',
  note: '',
  link: '',
};
