import { dayIn } from './candidate';
import type { SampleRow } from './sample-row';
import { sampleId } from './sample-row';

type WeekDay = readonly [week: number, dayOfWeek: number];

type Remark = readonly [
  made: WeekDay,
  round: string,
  severity: 'major' | 'minor',
  text: string,
  due: WeekDay,
  closed: WeekDay | null,
  evidence?: string,
];

const remarks: readonly Remark[] = [
  [
    [5, 5],
    'm-001',
    'major',
    'Ask for load and data size before the first box',
    [8, 6],
    [9, 5],
    'Banking design: four figures in the first five minutes',
  ],
  [
    [8, 5],
    'm-002',
    'major',
    'Say the brute force first, then improve it',
    [9, 6],
    [10, 6],
    'Both rounds of loop-4 began that way',
  ],
  [
    [8, 5],
    'm-002',
    'minor',
    'Name variables after what they hold',
    [10, 6],
    [9, 6],
    'Reviewed ten solutions',
  ],
  [[10, 6], 'm-005', 'major', 'Compare two databases before choosing one', [11, 6], null],
  [[11, 3], 'm-008', 'major', 'Say "I" where the decision was yours', [13, 6], null],
  [[11, 3], 'm-010', 'minor', 'End every story with a number', [13, 6], null],
  [[11, 5], 'm-014', 'major', 'Keep a story under three minutes', [13, 6], null],
];

/** What raters told the sample candidate: three closed, one major remark overdue, three open. */
export const sampleFeedback: readonly SampleRow[] = remarks.map(
  ([made, round, severity, text, due, closed, evidence = ''], index) => {
    const day = dayIn(...made);
    const closedOn = closed && dayIn(...closed);
    return {
      since: day,
      cells: {
        id: sampleId('f', index),
        day,
        round,
        text,
        severity,
        status: 'open',
        owner: 'me',
        due: dayIn(...due),
      },
      changes: closedOn
        ? [{ since: closedOn, cells: { status: 'addressed', closed: closedOn, evidence } }]
        : [],
    };
  },
);
