import { sum } from '../../src/domain/numbers';
import { dayIn } from './candidate';
import type { SampleRow } from './sample-row';
import { sampleId } from './sample-row';

/** `parts`: seconds for situation, task, action and result. */
type Telling = readonly [
  week: number,
  dayOfWeek: number,
  story: string,
  parts: readonly [number, number, number, number],
  raterKind: string,
  loop?: string,
  round?: string,
];

const tellings: readonly Telling[] = [
  [2, 5, 's-001', [110, 30, 95, 30], 'self'],
  [3, 6, 's-001', [70, 25, 110, 35], 'self'],
  [4, 6, 's-002', [60, 20, 90, 25], 'self'],
  [4, 6, 's-007', [95, 40, 130, 45], 'self'],
  [7, 6, 's-005', [80, 0, 70, 20], 'self'],
  [9, 3, 's-001', [35, 20, 85, 35], 'self'],
  [9, 3, 's-003', [30, 15, 80, 30], 'self'],
  [11, 3, 's-002', [40, 20, 95, 30], 'mentor', 'loop-5', 'm-008'],
  [11, 3, 's-006', [25, 10, 30, 15], 'mentor', 'loop-5', 'm-010'],
  [11, 5, 's-004', [120, 35, 75, 25], 'professional', 'loop-6', 'm-014'],
  [11, 6, 's-006', [30, 20, 85, 30], 'self'],
];

/** Stories that the sample candidate told aloud: too long at first, better later. */
export const sampleTellings: readonly SampleRow[] = tellings.map(
  ([week, dayOfWeek, story, parts, raterKind, loop = '', round = ''], index) => {
    const day = dayIn(week, dayOfWeek);
    const [situationSeconds, taskSeconds, actionSeconds, resultSeconds] = parts;
    return {
      since: day,
      cells: {
        id: sampleId('t', index),
        day,
        story,
        seconds: sum(parts),
        situationSeconds,
        taskSeconds,
        actionSeconds,
        resultSeconds,
        raterKind,
        loop,
        round,
      },
    };
  },
);
