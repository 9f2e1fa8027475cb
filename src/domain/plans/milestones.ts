import type { Day } from '../time/day';
import { addDays } from '../time/day';
import { planWeeks } from './weeks';

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
  const phases = planWeeks.flatMap(({ week, phase }, index): Milestone[] => {
    const isFirst = planWeeks[index - 1]?.phase !== phase;
    if (start === null || !isFirst) return [];
    const text = week === 1 ? 'Your plan begins' : `The phase "${phase}" begins`;
    return [{ day: addDays(start, 7 * (week - 1)), text }];
  });
  const all = interview === null ? phases : [...phases, { day: interview, text: 'Your interview' }];
  const until = addDays(asOf, AHEAD_DAYS);
  return all.filter(({ day }) => asOf <= day && day <= until);
}
