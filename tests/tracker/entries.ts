import { SAMPLE_AS_OF } from '../../emulator/sample/candidate';
import type { DesignEntry } from '../../src/domain/records/design-entry';
import type { MockEntry } from '../../src/domain/records/mock-entry';
import type { ProblemEntry } from '../../src/domain/records/problem-entry';
import type { RatingsEntry } from '../../src/domain/records/ratings-entry';
import type { SessionEntry } from '../../src/domain/records/session-entry';
import type { TellingEntry } from '../../src/domain/records/telling-entry';

/** One good entry of each kind, of the day on which the tests take place. */
const day = SAMPLE_AS_OF;

export const studySession: SessionEntry = {
  kind: 'session',
  day,
  area: 'design',
  activity: 'Reading',
  topic: 'Consistency',
  minutes: 45,
  note: 'Chapter five',
  link: 'https://example.com/recording',
};

export const problem: ProblemEntry = {
  kind: 'problem',
  day,
  minutes: 35,
  inSession: false,
  title: 'Two Sum',
  difficulty: 'Easy',
  pattern: 'Hash map',
  solved: true,
  hints: false,
  optimal: true,
  codeQuality: 'Good',
  explanation: 'Needs work',
  aloud: true,
  baseline: false,
  note: 'Forgot the empty list',
};

export const design: DesignEntry = {
  kind: 'design',
  day,
  minutes: 50,
  inSession: false,
  title: 'URL shortener',
  figure: '10 million links a day',
  scale: 'L6',
  completeness: 80,
  quality: 3.5,
  raterKind: 'self',
  services: 'S3, DynamoDB',
  patterns: 'Caching',
  checks: ['dc-time', 'dc-first'],
  baseline: false,
  note: 'Ran out of time for limits',
};

export const plannedMock: MockEntry = {
  kind: 'mock',
  status: 'planned',
  day: '2026-08-25',
  time: '18:30',
  type: 'behavioral',
  loop: '',
  round: '',
  raterKind: 'mentor',
  rater: 'Ines',
  minutes: null,
  inSession: false,
  score: null,
  dimensions: [],
  strengths: '',
  note: '',
  feedback: [],
};

export const doneMock: MockEntry = {
  ...plannedMock,
  status: 'done',
  day,
  type: 'coding',
  minutes: 60,
  score: 3.5,
  dimensions: [4, 3.5, null, 3],
  strengths: 'Calm',
  note: 'Second half was better',
  feedback: [
    { id: '', text: 'Say the plan first', severity: 'major' },
    { id: '', text: 'Name variables', severity: 'minor' },
  ],
};

export const telling: TellingEntry = {
  kind: 'telling',
  day,
  minutes: 10,
  inSession: false,
  story: 's-1',
  seconds: 170,
  situationSeconds: 20,
  taskSeconds: 20,
  actionSeconds: 100,
  resultSeconds: 30,
  raterKind: 'self',
};

export const ratings: RatingsEntry = {
  kind: 'ratings',
  day,
  set: 'weekly',
  values: [
    { item: 'wk-coding', value: 3.5, note: '' },
    { item: 'wk-confidence', value: 2, note: 'Better than last week' },
  ],
};
