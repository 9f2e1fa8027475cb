import fc from 'fast-check';
import { designChecks } from '../../../src/domain/content/design-checks';
import { roundDimensions } from '../../../src/domain/content/rounds/round-dimensions';
import type { EntryKind } from '../../../src/domain/records/entry';
import { entryKinds, isRequestId, parseEntry } from '../../../src/domain/records/entry';
import { roundTypeNames } from '../../../src/domain/records/mock-entry';
import * as good from '../../tracker/entries';

const today = '2026-08-19';

const entries = [
  good.studySession,
  good.problem,
  good.design,
  good.plannedMock,
  good.doneMock,
  good.telling,
  good.ratings,
];

function fieldsOf(input: unknown): readonly string[] {
  const parsed = parseEntry(input, today);
  return parsed.kind === 'ok' ? [] : parsed.problems.map(({ field }) => field);
}

test.each(entries.map((entry) => [entry.kind, entry] as const))(
  'takes a good %s as it is',
  (_, entry) => {
    expect(parseEntry(entry, today)).toEqual({ kind: 'ok', value: entry });
  },
);

test('trims texts and takes missing ones as blank', () => {
  const given = { ...good.problem, title: '  Two Sum ', note: undefined };
  expect(parseEntry(given, today)).toEqual({
    kind: 'ok',
    value: { ...good.problem, note: '' },
  });
});

test.each<[string, unknown]>([
  ['day', { ...good.studySession, day: '2026-08-20' }],
  ['day', { ...good.studySession, day: '9999-99-99' }],
  ['day', { ...good.studySession, day: 46253 }],
  ['area', { ...good.studySession, area: 'cooking' }],
  ['activity', { ...good.studySession, activity: 'Sleeping' }],
  ['minutes', { ...good.studySession, minutes: 0 }],
  ['minutes', { ...good.studySession, minutes: 601 }],
  ['minutes', { ...good.studySession, minutes: 7.5 }],
  ['minutes', { ...good.studySession, minutes: '60' }],
  ['topic', { ...good.studySession, topic: 'x'.repeat(201) }],
  ['note', { ...good.studySession, note: 'x'.repeat(2001) }],
  ['note', { ...good.studySession, note: { toString: 'x' } }],
  ['link', { ...good.studySession, link: 'javascript:alert(1)' }],
  ['title', { ...good.problem, title: '  ' }],
  ['title', { ...good.problem, title: '!!!' }],
  ['difficulty', { ...good.problem, difficulty: 'Fiendish' }],
  ['solved', { ...good.problem, solved: 'yes' }],
  ['codeQuality', { ...good.problem, codeQuality: 'Fair' }],
  ['completeness', { ...good.design, completeness: 101 }],
  ['quality', { ...good.design, quality: 3.25 }],
  ['checks', { ...good.design, checks: ['dc-unknown'] }],
  ['checks', { ...good.design, checks: 'dc-time' }],
  ['type', { ...good.plannedMock, type: 'karaoke' }],
  ['time', { ...good.plannedMock, time: '25:00' }],
  ['day', { ...good.plannedMock, day: '2028-12-31' }],
  ['day', { ...good.doneMock, day: '2026-08-20' }],
  ['minutes', { ...good.doneMock, minutes: null }],
  ['raterKind', { ...good.doneMock, raterKind: '' }],
  ['dimensions', { ...good.doneMock, dimensions: [5.5] }],
  ['dimensions', { ...good.doneMock, dimensions: [1, 2, 3, 4, 5] }],
  ['feedback', { ...good.doneMock, feedback: [{ text: 'x', severity: 'huge' }] }],
  ['feedback', { ...good.doneMock, feedback: Array(21).fill({ text: 'x', severity: 'minor' }) }],
  ['seconds', { ...good.telling, seconds: 3601 }],
  ['story', { ...good.telling, story: '' }],
  ['set', { ...good.ratings, set: 'monthly', values: [{ item: 'fa-design', value: 3 }] }],
  ['values', { ...good.ratings, values: [] }],
  ['values', { ...good.ratings, values: [{ item: 'fa-design', value: 3 }] }],
  ['wk-coding', { ...good.ratings, values: [{ item: 'wk-coding', value: 6 }] }],
  ['wk-confidence', { ...good.ratings, values: [{ item: 'wk-confidence', value: 1.5 }] }],
])('refuses a wrong %s', (field, entry) => {
  expect(fieldsOf(entry)).toEqual([field]);
});

test('names every problem at once', () => {
  expect(fieldsOf({ kind: 'session' })).toEqual(['day', 'area', 'activity', 'minutes']);
  expect(fieldsOf(null)).toEqual(['kind']);
});

test('answers any input at all with an entry or with problems', () => {
  const kinds = fc.constantFrom<EntryKind[]>(...entryKinds);
  const anything = fc.record({ kind: kinds, values: fc.object(), day: fc.anything() });
  fc.assert(
    fc.property(anything, ({ kind, values, day }) => {
      for (const input of [values, { ...values, kind }, { ...values, kind, day, minutes: day }]) {
        const parsed = parseEntry(input, today);
        if (parsed.kind === 'problems') expect(parsed.problems.length).toBeGreaterThan(0);
        else expect(parsed.value.day <= '2028-08-20').toBe(true);
      }
    }),
  );
});

test('a round that is not done keeps nothing of a result', () => {
  const parsed = parseEntry({ ...good.doneMock, status: 'cancelled' }, today);
  expect(parsed).toMatchObject({
    kind: 'ok',
    value: { minutes: null, score: null, dimensions: [], feedback: [] },
  });
});

test('a remark without words is left out', () => {
  const feedback = [{ id: '', text: '', severity: '' }, ...good.doneMock.feedback];
  expect(parseEntry({ ...good.doneMock, feedback }, today)).toEqual({
    kind: 'ok',
    value: good.doneMock,
  });
});

test('every round type takes a score for each of its dimensions', () => {
  for (const type of roundTypeNames) {
    const dimensions = roundDimensions[type].map(() => 4.5);
    expect(fieldsOf({ ...good.doneMock, type, dimensions })).toEqual([]);
  }
});

test('every design check may be met', () => {
  expect(fieldsOf({ ...good.design, checks: designChecks.map(({ id }) => id) })).toEqual([]);
});

test.each([
  ['abcdefgh', true],
  ['short', false],
  ['x'.repeat(65), false],
  ['has a space', false],
  [12345678, false],
])('%j as the id of a request: %s', (id, good) => {
  expect(isRequestId(id)).toBe(good);
});
