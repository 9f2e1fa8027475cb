import type { Day } from '../time/day';
import { addDays } from '../time/day';
import { keyOf, rowNames } from './entry-key';
import { roundOf } from './mock';
import type { Row } from './row';
import { textIn } from './row';

/** A round that was planned and not scored yet. */
export interface PlannedRound {
  /** The key of its entry. */
  readonly key: string;
  readonly day: Day;
  readonly time: string;
  readonly type: string;
  readonly rater: string;
}

/** How long a round that passed asks for its scores, and how far ahead one is shown. */
const DAYS = { past: 14, ahead: 28 } as const;

/** The planned rounds around today, in the order of their rows. */
export function plannedRounds(mocks: readonly Row[], today: Day): readonly PlannedRound[] {
  const names = rowNames(mocks);
  return mocks.flatMap((row, index): PlannedRound[] => {
    const round = roundOf(row);
    if (!round || round.status.trim().toLowerCase() !== 'planned') return [];
    if (round.day < addDays(today, -DAYS.past) || round.day > addDays(today, DAYS.ahead)) return [];
    const key = keyOf({ kind: 'mock', row: names[index] ?? '' });
    const { day, type } = round;
    return [{ key, day, time: textIn(row, 'time'), type, rater: textIn(row, 'rater') }];
  });
}
