import type { Privacy } from '../../../src/domain/mentor/privacy';
import type { MentorReport, ReportInput } from '../../../src/domain/mentor/report';
import { mentorReport } from '../../../src/domain/mentor/report';
import type { Row } from '../../../src/domain/records/row';

const open: Privacy = { hiddenWords: [], showOwnRatings: true, showStories: true };
const mock = (day: string, score: number, more: Row = {}): Row => ({
  id: `m-${day}-${String(score)}`,
  day,
  loop: `l-${day}`,
  type: 'coding',
  status: 'done',
  raterKind: 'mentor',
  rater: 'Ann of Acme',
  score,
  ...more,
});
const input: ReportInput = {
  asOf: '2026-08-24',
  level: 'L6',
  week: { number: 13, of: 24 },
  daysLeft: 84,
  verdict: {
    shown: 'Building',
    next: 'May schedule',
    gates: [{ label: 'Design rounds at 3.5', now: '1 of 3', gap: '2 more' }],
  },
  areas: [{ name: 'Coding', doneMinutes: 95, plannedMinutes: 120, status: 'On plan' }],
  mocks: [
    mock('2026-07-01', 3),
    mock('2026-08-20', 4, { rater: 'Me', raterKind: 'self' }),
    mock('2026-08-20', 3.5),
    mock('2026-09-01', 5),
    mock('2026-08-21', 4, { status: 'cancelled' }),
  ],
  stories: [
    {
      created: '2026-07-02',
      title: 'The outage at ACME',
      status: 'Drafted',
      primary: 'CO',
      secondary: 'OW, HD',
    },
    { created: '2026-09-02', title: 'Not yet', status: 'Drafted', primary: 'CO' },
  ],
};
const words = (report: MentorReport): string => JSON.stringify(report);

test('says where the candidate stands, and what is missing', () => {
  const report = mentorReport(input, open);
  expect(report.summary.map(([, text]) => text)).toEqual([
    '2026-08-24',
    'L6, week 13 of 24, 84 days to the interview',
    'Building',
    'May schedule',
  ]);
  expect(report.gates).toEqual([['Design rounds at 3.5', '', '1 of 3', '2 more']]);
  expect(report.areas).toEqual([['Coding', 'On plan', '1.6 h', '2 h']]);
});

test('lists scored rounds up to its day, the newest first', () => {
  expect(mentorReport(input, open).rounds.map(([day, , score]) => [day, score])).toEqual([
    ['2026-08-20', '4'],
    ['2026-08-20', '3.5'],
    ['2026-07-01', '3'],
  ]);
});

test('gives a trend from six outside scores on, and says how many there are before', () => {
  expect(mentorReport(input, open).trend[0]?.[0]).toBe('Not enough for a trend: 2 of 6 scores.');
  const mocks = [2, 2, 3, 4, 4, 4.5].map((score, index) => mock(`2026-08-0${index + 1}`, score));
  expect(mentorReport({ ...input, mocks }, open).trend[0]?.[0]).toBe(
    'The newest three average 4.2, the three before them 2.3.',
  );
});

test('shows the coverage of each of the 16 principles', () => {
  const { principles } = mentorReport(input, open);
  expect(principles).toHaveLength(16);
  expect(principles[0]).toEqual(['CO', 'Customer Obsession', 'Weak', '1']);
  expect(principles.filter(([, , level]) => level === 'None')).toHaveLength(13);
});

test('leaves out own ratings, and stories unless the candidate agrees', () => {
  const report = mentorReport(input, { ...open, showOwnRatings: false, showStories: false });
  expect(report.rounds).toHaveLength(2);
  expect(report.views).toEqual([['Not shared.', '', '', '']]);
  expect(words(report)).not.toContain('outage');
  expect(mentorReport(input, open).stories).toEqual([
    ['Drafted', 'The outage at ACME', 'CO OW HD', ''],
  ]);
});

test('hides the words to hide in every section, whatever their case', () => {
  const report = mentorReport(input, { ...open, hiddenWords: ['acme', 'ann'] });
  expect(words(report)).not.toMatch(/acme|ann\b/i);
  expect(words(report)).toContain('[hidden]');
});

test('says so in words where there is nothing', () => {
  const report = mentorReport(
    {
      ...input,
      week: { number: 0, of: 24 },
      daysLeft: null,
      mocks: [],
      stories: [],
      verdict: { shown: 'Peak', next: '', gates: [] },
    },
    open,
  );
  expect(report.summary[1]?.[1]).toBe('L6, the plan has not begun, no interview day set');
  expect(report.summary[3]?.[1]).toBe('None is left');
  expect(report.gates[0]?.[0]).toBe('Nothing: every gate is passed.');
  expect(report.rounds[0]?.[0]).toBe('No scored round yet.');
  expect(report.stories[0]?.[0]).toBe('No story yet.');
});
