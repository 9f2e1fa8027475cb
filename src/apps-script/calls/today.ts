import { PLAN_WEEKS } from '../../domain/plans/hours';
import { milestonesFor } from '../../domain/plans/milestones';
import { weekNow } from '../../domain/plans/week-hours';
import { plannedRounds } from '../../domain/records/planned-rounds';
import type { Row } from '../../domain/records/row';
import { daysBetween } from '../../domain/time/day';
import type { DueItem, DueTask, NextAction, Today, Verdict } from '../../rpc/today';
import { DUE_LINES } from '../../workbook/fact-names';
import { dayOfFact } from '../plan-facts';
import type { CellValue } from '../port';
import type { Tracker } from '../tracker';
import type { Desk } from './call';
import { areaHours, numberOf, textOf } from './change';

/** What the Today tab shows: the facts of the calculated sheets, with hours and rounds from the logs. */
export function todayFor(desk: Desk, sessions: readonly Row[], mocks: readonly Row[]): Today {
  const { tracker, facts } = desk;
  const { shown, start, interview } = facts;
  const late = numberOf(tracker.fact('late tasks')[0]);
  return {
    week: {
      ...weekNow(start, shown),
      of: PLAN_WEEKS,
      focus: textOf(tracker.fact('focus')[0]),
    },
    interview:
      interview === null ? null : { day: interview, daysLeft: daysBetween(shown, interview) },
    hours: areaHours(desk, sessions),
    due: dueItems(desk, mocks),
    moreOverdue: Math.max(0, late - DUE_LINES.late),
    actions: actionsIn(tracker),
    verdict: verdictIn(tracker),
  };
}

/** By day; what has no day comes last. */
function dueItems(desk: Desk, mocks: readonly Row[]): readonly DueItem[] {
  const { tracker, facts } = desk;
  const due: DueItem[] = [
    ...[...tracker.facts('late'), ...tracker.facts('soon')].flatMap(
      (cells) => dueTask(desk, cells) ?? [],
    ),
    ...plannedRounds(mocks, facts.today).map((round) => ({ kind: 'mock', ...round }) as const),
    ...milestonesFor(facts.start, facts.interview, facts.shown).map(
      (milestone) => ({ kind: 'milestone', ...milestone }) as const,
    ),
  ];
  return due.sort((one, other) => ((one.day ?? '9') < (other.day ?? '9') ? -1 : 1));
}

/** The task in a line of facts, or `null` where the line is blank. */
function dueTask({ services, tracker }: Desk, cells: readonly CellValue[]): DueTask | null {
  const [key, due = '', state, actual, target, text] = cells;
  if (textOf(key) === '') return null;
  return {
    kind: 'task',
    key: textOf(key),
    day: dayOfFact(services, tracker, due),
    text: textOf(text),
    state: textOf(state),
    done: state === 'Needs a note' || state === 'Done',
    target: typeof target === 'number' ? target : null,
    actual: typeof actual === 'number' ? actual : null,
  };
}

function actionsIn(tracker: Tracker): readonly NextAction[] {
  return ranked(tracker.facts('action')).map(([, text, why]) => ({
    text: textOf(text),
    why: textOf(why),
  }));
}

function verdictIn(tracker: Tracker): Verdict {
  const [shown, next] = tracker.fact('verdict');
  return {
    shown: textOf(shown),
    next: textOf(next),
    gates: ranked(tracker.facts('gate')).map(([, label, now, gap]) => ({
      label: textOf(label),
      now: textOf(now),
      gap: textOf(gap),
    })),
  };
}

/** The facts whose first cell is a rank, in its order; those without one are left out. */
function ranked(facts: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  return facts
    .filter(([rank]) => numberOf(rank) > 0)
    .sort(([one], [other]) => numberOf(one) - numberOf(other));
}
