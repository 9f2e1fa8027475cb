import type { Gate } from '../evidence/stages';
import { shipped } from '../plans/assumptions';
import type { Day } from '../time/day';
import { daysBetween } from '../time/day';
import type { Finish } from './finish';

/** What to do with the interview day. */
export type DateVerdict = 'Keep the date' | 'Ask to move' | 'Too early to say';

/** A gate that still keeps the date from being confirmed, with its 85 % finish where it has one. */
export interface OpenGate {
  readonly gate: Gate;
  readonly finish: Finish | null;
}

/**
 * What to do with an interview day, from the gates that keep it from being confirmed, how soon
 * each can open and the days left; `null` once the day has passed.
 *
 * Ask to move: a gate will not open before the interview at the present pace; or the date should be
 * firm by now and a gate is missed; or a week is left and any gate is shut. Keep the date: nothing
 * is shut, or all that is shut opens in time. Anything else is too early to say.
 */
export function dateVerdict(
  open: readonly OpenGate[],
  asOf: Day,
  interview: Day,
  a = shipped,
): DateVerdict | null {
  const left = daysBetween(asOf, interview);
  if (left < 0) return null;
  if (open.length === 0) return 'Keep the date';
  const firm = left <= a.confirmDaysBefore;
  const tooLate = open.some(({ finish }) => finish !== null && !isBy(finish, interview));
  const missed = open.some(({ gate }) => gate.result.kind === 'miss');
  if (tooLate || left <= a.lastCallDays || (firm && missed)) return 'Ask to move';
  const opens = open.every(({ finish }) => finish !== null && opensIn(finish));
  return opens && !firm ? 'Keep the date' : 'Too early to say';
}

function isBy(finish: Finish, interview: Day): boolean {
  switch (finish.kind) {
    case 'day':
      return finish.day <= interview;
    case 'not at this pace':
      return false;
    case 'done':
    case 'need':
      return true;
  }
}

function opensIn(finish: Finish): boolean {
  return finish.kind === 'day' || finish.kind === 'done';
}
