import { designOf } from '../../../src/domain/records/design';
import { feedbackOf } from '../../../src/domain/records/feedback';
import { roundOf } from '../../../src/domain/records/mock';
import { attemptOf } from '../../../src/domain/records/problem';
import { slugOf } from '../../../src/domain/records/row';
import { sessionOf, sessionRow } from '../../../src/domain/records/session-row';
import { storyOf, tellingOf } from '../../../src/domain/records/story';
import { topicOf } from '../../../src/domain/records/topic';

const day = '2026-08-19';

test('reads an attempt as the add-on writes it', () => {
  const row = {
    id: 'p-1',
    day,
    key: 'two-sum',
    title: 'Two Sum',
    difficulty: 'Easy',
    pattern: 'Two pointers',
    minutes: 12,
    solved: true,
    attempt: 2,
    hints: true,
    optimal: false,
    baseline: '',
  };
  expect(attemptOf(row)).toEqual({
    id: 'p-1',
    day,
    key: 'two-sum',
    difficulty: 'Easy',
    pattern: 'Two pointers',
    minutes: 12,
    solved: true,
    attempt: 2,
    hints: true,
    optimal: false,
    baseline: false,
  });
});

test('knows a problem typed by hand by its title, as a first attempt', () => {
  expect(attemptOf({ day, title: ' Two  Sum ', minutes: '' })).toMatchObject({
    key: 'two-sum',
    attempt: 1,
    minutes: null,
    solved: false,
  });
});

test.each([
  ['Two Sum II', 'two-sum-ii'],
  ["Pascal's Triangle (1)", 'pascal-s-triangle-1'],
  ['Élan café', 'elan-cafe'],
  ['  ', ''],
])('the key of %j is %j', (title, key) => {
  expect(slugOf(title)).toBe(key);
});

test('splits the names of a design at commas and lines', () => {
  const row = { day, key: 'chat', quality: 3.5, services: 'S3, SQS\n Lambda,', patterns: '' };
  expect(designOf(row)).toMatchObject({
    services: ['S3', 'SQS', 'Lambda'],
    patterns: [],
    quality: 3.5,
    minutes: null,
  });
});

test('reads the score and the dimensions of a round, and leaves out what is no rating', () => {
  const row = {
    id: 'm-1',
    day,
    loop: 'loop-1',
    type: 'coding',
    status: 'done',
    raterKind: 'peer',
    score: '',
    dimension1: 4,
    dimension2: '',
    dimension3: 3.5,
    dimension4: 9,
  };
  expect(roundOf(row)).toEqual({
    id: 'm-1',
    day,
    loop: 'loop-1',
    type: 'coding',
    status: 'done',
    raterKind: 'peer',
    score: null,
    dimensions: [4, 3.5],
  });
});

test('a round without a loop is a loop of its own', () => {
  expect(roundOf({ id: 'm-1', day, type: 'coding' })?.loop).toBe('m-1');
  expect(roundOf({ day, type: 'coding' })?.loop).toBe('2026-08-19 coding');
});

test.each([
  [{ status: 'open', closed: '' }, null],
  [{ status: 'addressed', closed: '2026-08-22' }, '2026-08-22'],
  [{ status: 'Addressed', closed: '' }, day],
])('feedback with %j was closed on %j', (cells, closed) => {
  expect(feedbackOf({ day, severity: 'major', ...cells })?.closed).toBe(closed);
});

test('reads the codes of a story in any case, and drops what is no code', () => {
  const row = { id: 's-1', created: day, primary: 'co', secondary: 'ow; XX, dd', quality: 6 };
  expect(storyOf(row)).toMatchObject({ primary: 'CO', secondary: ['OW', 'DD'], quality: null });
});

test('a telling needs its seconds', () => {
  expect(tellingOf({ day, story: 's-1', seconds: '' })).toBeNull();
  expect(tellingOf({ day, story: 's-1', seconds: 150 })).toMatchObject({ seconds: 150 });
});

test('a topic that was not studied has no day', () => {
  expect(topicOf({ kind: 'AWS service', name: 'S3', firstStudied: '' })).toEqual({
    kind: 'AWS service',
    name: 'S3',
    firstStudied: null,
  });
});

test('a session survives its row', () => {
  const session = {
    id: 's-1',
    day,
    area: 'design',
    activity: 'Reading',
    topic: 'Queues',
    minutes: 45,
    record: '',
    note: '',
    link: '',
  } as const;
  expect(sessionRow(session)['area']).toBe('System design');
  expect(sessionOf(sessionRow(session))).toEqual(session);
});

test('a row without a day that exists is no record', () => {
  const row = {
    day: '2026-02-30',
    created: '',
    title: 'x',
    type: 'coding',
    seconds: 9,
    minutes: 5,
  };
  const readers = [attemptOf, designOf, roundOf, feedbackOf, storyOf, tellingOf, sessionOf];
  expect(readers.map((recordOf) => recordOf(row))).toEqual(readers.map(() => null));
});
