import { formAsText, formInText } from '../../../src/domain/mentor/form-text';
import type { FilledForm } from '../../../src/domain/mentor/score-form';
import { readScoreForm } from '../../../src/domain/mentor/score-form';
import { DIMENSIONS } from '../../../src/domain/records/mock-entry';

const today = '2026-08-24';
const blank: FilledForm = {
  rater: '',
  raterKind: '',
  day: '',
  type: '',
  overall: '',
  scores: Array.from({ length: DIMENSIONS }, () => ''),
  strengths: '',
  fixes: [
    { text: '', severity: '' },
    { text: '', severity: '' },
    { text: '', severity: '' },
  ],
};
const full: FilledForm = {
  ...blank,
  rater: 'Ann',
  raterKind: 'mentor',
  day: '2026-08-20',
  type: 'coding',
  overall: 3.5,
  scores: [4, 3.5, '', 3, ''],
  strengths: 'Calm',
  fixes: [
    { text: 'Say the cost first', severity: 'major' },
    { text: 'Name the test', severity: '' },
    { text: '', severity: '' },
  ],
};

function missingIn(form: FilledForm): readonly string[] {
  const read = readScoreForm(form, today);
  return read.kind === 'unfinished' ? read.missing : [read.kind];
}

test('a form without a word is blank', () => {
  expect(readScoreForm(blank, today)).toEqual({ kind: 'blank' });
});

test('a complete form is a round that was done, with what to fix', () => {
  expect(readScoreForm(full, today)).toMatchObject({
    kind: 'complete',
    round: {
      kind: 'mock',
      status: 'done',
      day: '2026-08-20',
      type: 'coding',
      rater: 'Ann',
      raterKind: 'mentor',
      score: 3.5,
      dimensions: [4, 3.5, null, 3],
      strengths: 'Calm',
      minutes: null,
      feedback: [
        { text: 'Say the cost first', severity: 'major' },
        { text: 'Name the test', severity: 'minor' },
      ],
    },
  });
});

test.each<[string, Partial<FilledForm>, RegExp]>([
  ['the name', { rater: ' ' }, /name/],
  ['who scored', { raterKind: '' }, /peer, mentor, professional/],
  ['a known kind', { raterKind: 'boss' }, /peer, mentor, professional/],
  ['another rater', { raterKind: 'self' }, /panel/],
  ['the day', { day: '' }, /day/],
  ['a day that is a day', { day: '24/08/26' }, /day/],
  ['a day that has come', { day: '2026-08-25' }, /still to come/],
  ['the round', { type: 'chess' }, /Choose the round/],
  ['a score', { overall: '', scores: blank.scores }, /at least one score/],
  ['an overall from 1 to 5', { overall: 6 }, /1 to 5/],
  ['an overall in halves', { overall: 3.7 }, /halves/],
  ['a score that is a number', { scores: ['high', '', '', '', ''] }, /halves/],
  ['no score too many', { scores: [4, '', '', '', 4] }, /4 scores/],
])('a form needs %s', (_, change, words) => {
  const missing = missingIn({ ...full, ...change });
  expect(missing.join(' ')).toMatch(words);
  expect(new Set(missing).size).toBe(missing.length);
});

test('numbers may be texts, with a comma too', () => {
  expect(readScoreForm({ ...full, overall: '3,5' }, today)).toMatchObject({
    round: { score: 3.5 },
  });
});

describe('the form as a message', () => {
  const answered = formAsText()
    .replace(/^Your name:$/m, 'Your name: Ann')
    .replace(/^(You are .*:)$/m, '$1 mentor')
    .replace(/^(Day of the round .*:)$/m, '$1 2026-08-20')
    .replace(/^(Round .*:)$/m, '$1 coding')
    .replace(/^(Overall.*:)$/m, '$1 3.5')
    .replace(/^Score 1:$/m, 'Score 1: 4')
    .replace(/^Score 2:$/m, 'Score 2: 3.5')
    .replace(/^Score 4:$/m, 'Score 4: 3')
    .replace(/^What went well:$/m, 'What went well: Calm')
    .replace(/^To fix 1:$/m, 'To fix 1: major: Say the cost first')
    .replace(/^To fix 2:$/m, 'To fix 2: Name the test');

  test('is read back as the form on the sheet is', () => {
    expect(readScoreForm(formInText(answered), today)).toEqual(readScoreForm(full, today));
  });

  test('may be quoted in a mail with other line ends and words around it', () => {
    const mail = `Hi,\r\nhere it is.\r\n\r\n${answered.replace(/\n/g, '\r\n')}\r\n`;
    expect(readScoreForm(formInText(mail), today)).toEqual(readScoreForm(full, today));
  });

  test('keeps a text of several lines', () => {
    const text = answered.replace('Calm', 'Calm\nand clear');
    expect(formInText(text).strengths).toBe('Calm\nand clear');
  });

  test('says nothing when nothing was filled in', () => {
    expect(readScoreForm(formInText(formAsText()), today)).toEqual({ kind: 'blank' });
    expect(readScoreForm(formInText('Dear Ann,\nthank you.'), today)).toEqual({ kind: 'blank' });
  });

  test('takes hostile text as text', () => {
    const text = answered.replace('Calm', '=IMPORTXML("http://x","//a")');
    expect(formInText(text).strengths).toBe('=IMPORTXML("http://x","//a")');
  });
});
