import type { Entry } from '../../src/domain/records/entry';
import { entryKinds, parseEntry } from '../../src/domain/records/entry';
import { firstAssessment, weeklyRatings } from '../../src/domain/content/assessment';
import { codingDimensions } from '../../src/domain/content/rounds/technical';
import { formOf, nextValues, valuesOf } from '../../sidebar/forms/forms';
import { anchorText, anchorsOf, scoreText, scoresOf } from '../../sidebar/forms/score-field';
import { changedLines } from '../../sidebar/views/entry-lines';
import { TODAY, tracker } from './fake-tracker';

const known = tracker();

const hostile = '=IMPORTXML("x") <b>not bold</b>';

const entries: readonly Entry[] = [
  {
    kind: 'session',
    day: '2026-08-01',
    area: 'mocks',
    activity: 'Debrief',
    topic: hostile,
    minutes: 30,
    note: hostile,
    link: 'https://example.com/a',
  },
  {
    kind: 'problem',
    day: TODAY,
    minutes: 25,
    inSession: true,
    title: hostile,
    difficulty: 'Hard',
    pattern: 'graphs',
    solved: true,
    hints: true,
    optimal: false,
    codeQuality: 'Needs work',
    explanation: '',
    aloud: true,
    baseline: true,
    note: '',
  },
  {
    kind: 'design',
    day: TODAY,
    minutes: 45,
    inSession: false,
    title: 'Parking lot',
    figure: '10 million cars',
    scale: 'L7',
    completeness: 80,
    quality: 3.5,
    raterKind: 'peer',
    services: 'S3, SQS',
    patterns: 'CQRS',
    checks: ['dc-time', 'dc-vision'],
    baseline: false,
    note: hostile,
  },
  {
    kind: 'mock',
    status: 'done',
    day: TODAY,
    time: '18:30',
    type: 'coding',
    loop: 'loop-7',
    round: '2',
    raterKind: 'mentor',
    rater: 'R. Osei',
    minutes: 60,
    inSession: false,
    score: null,
    dimensions: [3, 3.5, null, 4],
    strengths: 'Calm',
    note: '',
    feedback: [
      { id: 'f-1', text: 'Test by hand', severity: 'major' },
      { id: '', text: hostile, severity: 'minor' },
    ],
  },
  {
    kind: 'telling',
    day: TODAY,
    minutes: 10,
    inSession: false,
    story: 'st-1',
    seconds: 150,
    situationSeconds: 20,
    taskSeconds: null,
    actionSeconds: 90,
    resultSeconds: 0,
    raterKind: 'self',
  },
  {
    kind: 'ratings',
    day: TODAY,
    set: 'weekly',
    values: [{ item: 'wk-coding', value: 3.5, note: 'kept' }],
  },
];

test.each(entries.map((entry) => [entry.kind, entry] as const))(
  'a %s comes back from its form as it was',
  (kind, entry) => {
    const read = formOf(kind).read(valuesOf(entry));
    expect(parseEntry(read, TODAY)).toEqual({ kind: 'ok', value: entry });
  },
);

test.each(entryKinds)(
  'a new %s form shows no field twice and starts every one it shows',
  (kind) => {
    const { start, fields } = formOf(kind);
    const values = start(known);
    const names = fields(values, known).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(3);
  },
);

test('a planned round has no scores, and may lie ahead', () => {
  const { start, fields, read } = formOf('mock');
  const values = { ...start(known), status: 'planned', day: '2026-09-12' };
  expect(fields(values, known).some(({ kind }) => kind === 'score')).toBe(false);
  expect(parseEntry(read(values), TODAY)).toMatchObject({
    kind: 'ok',
    value: { status: 'planned', day: '2026-09-12', minutes: null },
  });
});

test('a number with a comma is a number, and no number stays as typed', () => {
  const { start, read } = formOf('design');
  const values = { ...start(known), title: 'Chat', completeness: '80,5', minutes: 'about 40' };
  expect(read(values)).toMatchObject({ completeness: 80.5, minutes: 'about 40' });
  expect(parseEntry(read(values), TODAY)).toMatchObject({
    problems: [{ field: 'minutes' }, { field: 'completeness' }],
  });
});

test('the next form keeps what the form is meant to keep', () => {
  const { start } = formOf('problem');
  const saved = { ...start(known), day: '2026-08-20', difficulty: 'Easy', title: 'Two Sum' };
  expect(nextValues('problem', saved, known)).toMatchObject({
    day: '2026-08-20',
    difficulty: 'Easy',
    title: '',
  });
});

test('a problem that was tried before says so', () => {
  const { start, fields } = formOf('problem');
  const title = fields({ ...start(known), title: 'two  sum' }, known).find(
    ({ name }) => name === 'title',
  );
  expect(title?.help).toBe('Attempt 2; so far Easy, hashing.');
});

describe('scores', () => {
  const [halves] = weeklyRatings;
  const [whole] = firstAssessment;
  const [correctness] = codingDimensions;

  test('come in the steps of their scale', () => {
    expect(scoresOf(halves?.scale ?? { from: 0, to: 0, step: 1 })).toEqual([
      '1',
      '1.5',
      '2',
      '2.5',
      '3',
      '3.5',
      '4',
      '4.5',
      '5',
    ]);
    expect(scoresOf(whole?.scale ?? { from: 0, to: 0, step: 1 })).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
  });

  test('show halves as fractions and words where the scale has them', () => {
    const confidence = weeklyRatings.find(({ id }) => id === 'wk-confidence');
    expect(scoreText('3.5', { from: 1, to: 5, step: 0.5 })).toBe('3½');
    expect(scoreText('2', confidence?.scale ?? { from: 1, to: 1, step: 1 })).toBe('Medium');
  });

  test('have the words of their anchor, or of the two between which they lie', () => {
    expect(anchorText('3.5', correctness)).toBe('Works after a hint on an edge case');
    expect(anchorText('2', correctness)).toBe(
      'Between “Does not work, and you did not notice” and “Works for the given example”',
    );
    expect(anchorText('', correctness)).toBe('');
    expect(anchorsOf(correctness).map(([score]) => score)).toEqual([1, 3, 3.5, 4, 4.5, 5]);
  });
});

test('the fields in which two versions differ are named as they are now', () => {
  const [before] = entries;
  if (before?.kind !== 'session') throw new Error('The first entry is a session.');
  const now = { ...before, minutes: 50, link: '' };
  expect(changedLines(before, now, known)).toEqual([
    { name: 'minutes', label: 'Minutes', text: '50' },
    { name: 'link', label: 'Link', text: 'blank' },
  ]);
});
