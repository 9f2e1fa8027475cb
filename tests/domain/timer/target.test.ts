import { clockText, rangeText, standingAt, targetOf } from '../../../src/domain/timer/target';
import { timedWorks } from '../../../src/domain/timer/timer';

const limits = { easy: 15, medium: 25, hard: 45, storyFrom: 120, storyUntil: 180 };

test.each([
  ['easy', 'Easy problem', 'up to 15:00'],
  ['medium', 'Medium problem', 'up to 25:00'],
  ['hard', 'Hard problem', 'up to 45:00'],
  ['design', 'Design', 'up to 45:00'],
  ['deepDive', 'Design', 'up to 45:00'],
  ['story', 'Story', '2:00 to 3:00'],
] as const)('%s has the target %s, %s', (work, name, range) => {
  const target = targetOf(work, limits);
  expect([target.name, rangeText(target)]).toEqual([name, range]);
});

const minutes = (work: 'design' | 'deepDive'): number[] => {
  const { parts } = targetOf(work, limits);
  return parts.map(({ until }, index) => (until - (parts[index - 1]?.until ?? 0)) / 60);
};

test('a design is split in one of the two published ways', () => {
  expect(minutes('design')).toEqual([5, 15, 15, 10]);
  expect(minutes('deepDive')).toEqual([5, 15, 20, 5]);
});

test('a story is split by the shares of a STAR answer', () => {
  expect(targetOf('story', limits).parts).toEqual([
    { name: 'Situation', until: 27 },
    { name: 'Task', until: 45 },
    { name: 'Action', until: 135 },
    { name: 'Result', until: 180 },
  ]);
});

test.each([
  ['easy', 0, '15:00 left'],
  ['easy', 899, '0:01 left'],
  ['easy', 900, 'Past the time by 0:00'],
  ['easy', 1030, 'Past the time by 2:10'],
  ['design', 299, 'Requirements until 5:00'],
  ['design', 300, 'High-level design until 20:00'],
  ['deepDive', 1200, 'Deep dives until 40:00'],
  ['deepDive', 2700, 'Past the time by 0:00'],
  ['story', 60, 'Action until 2:15'],
  ['story', 185, 'Past the time by 0:05'],
] as const)('%s after %i seconds: %s', (work, seconds, words) => {
  expect(standingAt(targetOf(work, limits), seconds)).toBe(words);
});

test('the last part ends where the target does', () => {
  for (const work of timedWorks) {
    const { parts, until } = targetOf(work, limits);
    expect(parts[parts.length - 1]?.until ?? until).toBe(until);
  }
});

test.each([
  [0, '0:00'],
  [65.9, '1:05'],
  [3599, '59:59'],
  [3729, '1:02:09'],
])('%d seconds are shown as %s', (seconds, text) => {
  expect(clockText(seconds)).toBe(text);
});
