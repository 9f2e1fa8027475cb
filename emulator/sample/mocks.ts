import type { Row } from '../../src/domain/records/row';
import { addDays } from '../../src/domain/time/day';
import { dayIn } from './candidate';
import type { SampleRow } from './sample-row';

/** Scores: a number is the overall; a list is the dimensions, whose mean counts. */
type Outcome = number | readonly number[] | 'cancelled';

type Round = readonly [
  id: string,
  week: number,
  dayOfWeek: number,
  time: string,
  loop: string,
  round: number,
  type: string,
  raterKind: 'self' | 'peer' | 'mentor' | 'professional',
  rater: string,
  outcome: Outcome,
  strengths?: string,
  note?: string,
];

/**
 * Every round and rater. The one of week 9 was cancelled, the design round of week 5 is too old for
 * a gate by week 12, and own scores lie above those of the raters.
 */
const rounds: readonly Round[] = [
  [
    'm-001',
    5,
    5,
    '10:00',
    'loop-1',
    1,
    'system design',
    'peer',
    'R. Osei',
    2.5,
    'Asks before drawing',
    'No numbers until minute 30',
  ],
  [
    'm-002',
    8,
    5,
    '09:30',
    'loop-2',
    1,
    'coding',
    'peer',
    'T. Lindqvist',
    [3, 2.5, 3, 3.5],
    'Talks while typing',
  ],
  ['m-003', 8, 5, '09:30', 'loop-2', 1, 'coding', 'self', '', 4],
  [
    'm-004',
    9,
    5,
    '09:30',
    'loop-3',
    1,
    'coding',
    'peer',
    'T. Lindqvist',
    'cancelled',
    '',
    'Release weekend',
  ],
  [
    'm-005',
    10,
    6,
    '15:00',
    'loop-4',
    1,
    'system design',
    'peer',
    'R. Osei',
    [3.5, 2.5, 3, 3, 3],
    'Clear components',
  ],
  ['m-006', 10, 6, '15:00', 'loop-4', 1, 'system design', 'self', '', 3.5],
  ['m-007', 10, 6, '16:00', 'loop-4', 2, 'coding', 'peer', 'R. Osei', 3.5, 'Tests their own code'],
  [
    'm-008',
    11,
    3,
    '18:30',
    'loop-5',
    1,
    'behavioral',
    'mentor',
    'A. Duarte',
    [3, 2.5, 3, 3.5],
    'Honest about mistakes',
  ],
  ['m-009', 11, 3, '18:30', 'loop-5', 1, 'behavioral', 'self', '', 4],
  [
    'm-010',
    11,
    3,
    '19:15',
    'loop-5',
    2,
    'technical leadership',
    'mentor',
    'A. Duarte',
    3.5,
    'Knows the details',
  ],
  [
    'm-011',
    11,
    5,
    '14:00',
    'loop-6',
    1,
    'coding',
    'professional',
    'M. Ferraro',
    4,
    'Clean and quick',
  ],
  ['m-012', 11, 5, '14:00', 'loop-6', 1, 'coding', 'self', '', 4.5],
  [
    'm-013',
    11,
    5,
    '14:50',
    'loop-6',
    2,
    'technical architecture',
    'professional',
    'M. Ferraro',
    3.5,
    'Trade-offs said aloud',
  ],
  [
    'm-014',
    11,
    5,
    '15:40',
    'loop-6',
    3,
    'bar raiser',
    'professional',
    'I. Novak',
    2.5,
    'Calm',
    'Stories ran past four minutes',
  ],
  ['m-015', 11, 5, '15:40', 'loop-6', 3, 'bar raiser', 'self', '', 3],
];

/** Rounds that were still to come in week 12. */
const booked: readonly Round[] = [
  ['m-016', 12, 5, '10:00', 'loop-7', 1, 'coding', 'peer', 'T. Lindqvist', []],
  ['m-017', 12, 5, '10:50', 'loop-7', 2, 'system design', 'peer', 'R. Osei', []],
  ['m-018', 12, 5, '11:40', 'loop-7', 3, 'behavioral', 'mentor', 'A. Duarte', []],
];

/** Days from booking a round to the round. */
const BOOKED_AHEAD = 9;

/** The rounds of the sample candidate: planned nine days ahead, then scored or cancelled. */
export const sampleMocks: readonly SampleRow[] = [
  ...rounds.map((round) => rowOf(round, true)),
  ...booked.map((round) => rowOf(round, false)),
];

function rowOf(
  [
    id,
    week,
    dayOfWeek,
    time,
    loop,
    round,
    type,
    raterKind,
    rater,
    outcome,
    strengths = '',
    note = '',
  ]: Round,
  isOver: boolean,
): SampleRow {
  const day = dayIn(week, dayOfWeek);
  const cells = {
    id,
    day,
    time,
    loop,
    round: String(round),
    type,
    status: 'planned',
    raterKind,
    rater,
  };
  const over: Row = { ...scored(outcome), strengths, note };
  // Nobody books a rating by themselves.
  if (raterKind === 'self') return { since: day, cells: { ...cells, ...over } };
  const changes = isOver ? [{ since: day, cells: over }] : [];
  return { since: addDays(day, -BOOKED_AHEAD), cells, changes };
}

function scored(outcome: Outcome): Row {
  if (outcome === 'cancelled') return { status: 'cancelled' };
  if (typeof outcome === 'number') return { status: 'done', score: outcome };
  return {
    status: 'done',
    ...Object.fromEntries(outcome.map((value, index) => [`dimension${index + 1}`, value])),
  };
}
