import { shipped } from '../../../src/domain/plans/assumptions';
import { figuresIn, metricWords } from '../../../src/domain/stories/figures';
import { suggestFramework } from '../../../src/domain/stories/framework';
import { checkStory, partShares } from '../../../src/domain/stories/lint';
import {
  lengthBand,
  plainWordsOf,
  speechSeconds,
  wordsOf,
} from '../../../src/domain/stories/speech';
import { iShare, saysI } from '../../../src/domain/stories/voice';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

test.each([
  ['I’d cut it - by 40.5% to $1,200.', ['I’d', 'cut', 'it', 'by', '40.5%', 'to', '$1,200']],
  ['e.g. a/b tests, over-all', ['e', 'g', 'a', 'b', 'tests', 'over', 'all']],
  ['Größe 2.0, naïve', ['Größe', '2.0', 'naïve']],
  ['...', []],
])('finds the words of %j', (text, expected) => {
  expect(wordsOf(text)).toEqual(expected);
});

test('takes 150 words a minute, rounded, and bands the rounded value', () => {
  expect([0, 1, 224, 225, 375].map((count) => speechSeconds(words(count)))).toEqual([
    0, 0, 90, 90, 150,
  ]);
  expect(speechSeconds(words(100), 100)).toBe(60);
  expect([89, 90, 119, 120, 180, 181, 300, 301].map((s) => lengthBand(s))).toEqual([
    'Too short',
    'Short',
    'Short',
    'Good',
    'Good',
    'Long',
    'Long',
    'Too long',
  ]);
});

test.each([
  ['I planned, I built; we shipped. I’m glad', 0.75],
  ["We're done, WE'LL see, i'd say", 1 / 3],
  ["“I” said 'we'", 0.5],
  ['ill well were id', null],
  ['', null],
])('measures the voice of %j', (text, expected) => {
  const share = iShare(text);
  if (expected === null) expect(share).toBeNull();
  else expect(share).toBeCloseTo(expected, 12);
});

test('hears an I only as a word', () => {
  expect(saysI(plainWordsOf("I'll do it"))).toBe(true);
  expect(saysI(plainWordsOf('In it'))).toBe(false);
});

test.each([
  ['Cut 3 of 10 bugs, saved $40K, 99.9% up, 5x', 5],
  ['In 2021 and 1995, not 3000', 1],
  ['1. First\n2) Second\n(3) third 4', 1],
  ['v2 EC2 p95', 0],
  ['$ and %', 0],
])('counts the figures of %j', (text, expected) => {
  expect(figuresIn(text).count).toBe(expected);
});

test('finds the kinds of the figures, sentence by sentence', () => {
  expect(figuresIn('Latency fell. The team grew to 12.').kinds).toEqual(['team']);
  expect(figuresIn('p95 latency fell 40%; 3 engineers saved $2M and NPS rose by 9').kinds).toEqual([
    'technical',
    'business',
    'team',
    'customer',
  ]);
  expect(figuresIn('We saved $400K').kinds).toEqual(['business']);
  expect(figuresIn('many customers').kinds).toEqual([]);
});

test('keeps every metric word in one list, as a word', () => {
  const all = Object.values(metricWords).flatMap((list) => list.split(' '));
  expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
  expect(all.filter((word) => wordsOf(word)[0] !== word)).toEqual([]);
});

test.each([
  ['Tell me about a time you led a project.', 'STAR'],
  ['Give me a quick example of ownership.', 'CAR'],
  ['What did you learn from your biggest failure?', 'CARL'],
  ['Tell me about a mistake.', 'CARL'],
  ['How did you overcome resistance?', 'SOAR'],
  ['Tell me about a conflict with a peer.', 'SOAR'],
  ['How did you debug the outage?', 'PAR'],
  ['What is your biggest achievement?', 'DIGS'],
  ['', 'STAR'],
])('suggests for %j %s', (question, framework) => {
  expect(suggestFramework(question)).toBe(framework);
});

const good = {
  situation: words(56),
  task: words(37),
  action: `I ${words(187)}`,
  result: `40% ${words(93)}`,
};

test('finds nothing to mend in a balanced story', () => {
  expect(checkStory(good, 'STAR')).toEqual({
    seconds: 150,
    band: 'Good',
    iShare: 1,
    numbers: 1,
    metricKinds: [],
    problems: [],
  });
});

test('lists what to mend, the gravest first', () => {
  const parts = {
    situation: '',
    task: 'We had to.',
    action: 'We did it.',
    result: 'It went well.',
  };
  expect(checkStory(parts, 'STAR').problems).toEqual([
    'No situation',
    'No number in the result',
    'No "I" in the action',
    'Say "I" more: 0 %, aim for 80 %',
    'Too short: 4 s',
  ]);
});

test('joins situation and task where the framework has one context', () => {
  const parts = { ...good, situation: '' };
  expect(checkStory(parts, 'CAR').problems).not.toContain('No context');
  expect(partShares(good, 'CAR').map(({ name, target }) => [name, target])).toEqual([
    ['context', 20],
    ['action', 50],
    ['result', 30],
  ]);
  expect(partShares({ situation: '', task: '', action: '', result: '' }, 'PAR')[0]?.percent).toBe(
    0,
  );
});

test('allows five points around the split', () => {
  const of = (situation: number, action: number) => ({
    situation: words(situation),
    task: words(10),
    action: `I ${words(action - 1)}`,
    result: `4 ${words(24)}`,
  });
  const split = (situation: number, action: number) =>
    checkStory(of(situation, action), 'STAR').problems.filter((text) => text.includes('aim for'));
  expect(split(20, 45)).toEqual([]);
  expect(split(21, 44)).toEqual([
    'Shorten the situation: 21 %, aim for 15 %',
    'Lengthen the action: 44 %, aim for 50 %',
  ]);
});

test('the shares of a framework may be others', () => {
  const parts = { situation: 'a b c', task: 'd', action: 'I did e f g', result: 'Saved 9 days' };
  const own = { ...shipped, splitStarAction: 90 };
  expect(partShares(parts, 'STAR', own).map(({ target }) => target)).toEqual([15, 10, 90, 25]);
  expect(checkStory(parts, 'STAR', own).problems.join()).toContain('aim for 90 %');
  expect(partShares(parts, 'SOAR').map(({ target }) => target)).toEqual([null, null, null, null]);
});
