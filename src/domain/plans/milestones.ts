import type { Day } from '../time/day';
import { addDays } from '../time/day';
import { phases } from './phases';

/** A day to look forward to. */
export interface Milestone {
  readonly day: Day;
  readonly text: string;
}

const AHEAD_DAYS = 14;

/** The phases of the plan that begin within two weeks, and the interview. */
export function milestonesFor(
  start: Day | null,
  interview: Day | null,
  asOf: Day,
): readonly Milestone[] {
  const begins = phases.flatMap(({ name, from }): Milestone[] => {
    if (start === null) return [];
    const text = from === 1 ? 'Your plan begins' : `The phase "${name}" begins`;
    return [{ day: addDays(start, 7 * (from - 1)), text }];
  });
  const all = interview === null ? begins : [...begins, { day: interview, text: 'Your interview' }];
  const until = addDays(asOf, AHEAD_DAYS);
  return all.filter(({ day }) => asOf <= day && day <= until);
}
