import type { Gate } from '../evidence/stages';
import { gateText } from '../evidence/gate';
import { counted, roundTo } from '../numbers';
import type { Area } from '../plans/areas';
import { areaNames, areas } from '../plans/areas';
import type { Assumptions } from '../plans/assumptions';
import { shipped } from '../plans/assumptions';
import type { AreaHours } from '../progress/hours';
import type { Score } from '../progress/score';
import { adviceFor } from '../progress/status';
import type { OpenFeedback } from '../records/open-feedback';
import type { QueuedReview } from '../review/queue';
import type { Day } from '../time/day';
import { addDays, daysBetween } from '../time/day';
import { bufferWord } from './buffer';
import type { RiskCover } from './risk';
import { openShare } from './risk';

/** The row of a table that an action came from. */
export interface Source {
  readonly table: string;
  readonly id: string;
}

/** One thing to do, with the figure and the reason that put it where it is. */
export interface NextAction {
  readonly kind:
    | 'interview item'
    | 'booking'
    | 'feedback'
    | 'gate'
    | 'area'
    | 'goal'
    | 'risk'
    | 'review'
    | 'task';
  readonly text: string;
  readonly figure: string;
  readonly reason: string;
  readonly source: Source;
}

/** A task of the plan, or of the interview-day lists. */
export interface OpenTask {
  readonly id: string;
  readonly due: Day;
  readonly area: Area;
  readonly text: string;
  readonly done: boolean;
  readonly list: 'plan' | 'interview';
}

/** A mock or loop with a day. */
export interface Booking {
  readonly id: string;
  readonly table: 'Mocks' | 'Loops';
  readonly day: Day;
  readonly name: string;
  readonly area: Area;
  readonly prepared: boolean;
}

/** A shut gate of the next stage with the buffer of its line, where it has one. */
export interface ShutGate {
  readonly gate: Gate;
  readonly bufferDays: number | null;
}

/** A goal of this week, in the area's own units. */
export interface WeekGoal {
  readonly id: string;
  readonly area: Area;
  readonly text: string;
  readonly target: number;
  readonly actual: number;
}

/** All that the list is ranked from. */
export interface ActionInputs {
  readonly asOf: Day;
  readonly tasks: readonly OpenTask[];
  readonly bookings: readonly Booking[];
  readonly feedback: readonly OpenFeedback[];
  readonly gates: readonly ShutGate[];
  readonly score: Score;
  readonly goals: readonly WeekGoal[];
  readonly risk: RiskCover;
  readonly reviews: readonly QueuedReview[];
  readonly hours: AreaHours;
}

/**
 * What to do next, the most pressing first: overdue interview-day items; a booked mock or loop
 * within a week that is not prepared; overdue feedback; shut gates of the next stage, least buffer first and then the
 * largest relative gap; areas that are behind; unmet goals of this week in the area with the
 * largest lag; the largest open risk; due reviews; the next task. Ties go to the area with more
 * hours.
 */
export function nextActions(inputs: ActionInputs, a: Assumptions = shipped): readonly NextAction[] {
  return [
    ...overdueInterviewItems(inputs),
    ...unpreparedBookings(inputs, a),
    ...overdueFeedback(inputs),
    ...shutGates(inputs, a),
    ...areasBehind(inputs, a),
    ...unmetGoals(inputs),
    ...largestRisk(inputs),
    ...dueReviews(inputs),
    ...nextTask(inputs),
  ];
}

function overdueInterviewItems({ tasks, asOf, hours }: ActionInputs): readonly NextAction[] {
  return ranked(
    tasks.filter(({ list, done, due }) => list === 'interview' && !done && due < asOf),
    hours,
    ({ due }) => daysBetween(asOf, due),
  ).map(({ id, text, due }) => ({
    kind: 'interview item',
    text,
    figure: `${counted(daysBetween(due, asOf), 'day')} late`,
    reason: `It was due on ${due}, and the interview does not wait`,
    source: { table: 'Tasks', id },
  }));
}

function unpreparedBookings(
  { bookings, asOf, hours }: ActionInputs,
  a: Assumptions,
): readonly NextAction[] {
  const soon = addDays(asOf, a.soonDays);
  return ranked(
    bookings.filter(({ prepared, day }) => !prepared && asOf <= day && day <= soon),
    hours,
    ({ day }) => daysBetween(asOf, day),
  ).map(({ id, table, name, day }) => ({
    kind: 'booking',
    text: `Prepare ${name}`,
    figure: daysBetween(asOf, day) === 0 ? 'Today' : `In ${counted(daysBetween(asOf, day), 'day')}`,
    reason: `It is booked for ${day} and not prepared`,
    source: { table, id },
  }));
}

/** In the order of the list: by the day on which it was due. */
function overdueFeedback({ feedback, asOf }: ActionInputs): readonly NextAction[] {
  return feedback.flatMap(({ key, text, due }): NextAction[] =>
    due === null || due >= asOf
      ? []
      : [
          {
            kind: 'feedback',
            text: `Address: ${text}`,
            figure: `${counted(daysBetween(due, asOf), 'day')} late`,
            reason: `Feedback that was to be addressed by ${due}`,
            source: { table: 'Feedback', id: key },
          },
        ],
  );
}

function shutGates({ gates, hours }: ActionInputs, a: Assumptions): readonly NextAction[] {
  return ranked(
    gates.map((shut) => ({ ...shut, area: shut.gate.area })),
    hours,
    ({ bufferDays }) => bufferDays ?? Infinity,
    ({ gate }) => -relativeGap(gate),
  ).map(({ gate, bufferDays }) => ({
    kind: 'gate',
    text: gate.remedy,
    figure: gateText(gate.result),
    reason:
      bufferDays === null
        ? `${gate.stage} needs: ${gate.label}`
        : `${gate.stage} needs: ${gate.label}. Buffer ${counted(bufferDays, 'day')}, ${bufferWord(bufferDays, a)}`,
    source: { table: 'Targets', id: gate.id },
  }));
}

function areasBehind({ score, hours }: ActionInputs, a: Assumptions): readonly NextAction[] {
  const behind = areas
    .filter((area) => score[area].status.kind === 'behind')
    .map((area) => ({ area, lag: score[area].lag ?? 0, status: score[area].status }));
  return ranked(behind, hours, ({ lag }) => -lag).map(({ area, lag, status }) => ({
    kind: 'area',
    text: `Put ${areaNames[area]} first this week`,
    figure: `${lag.toFixed(1)} weeks behind`,
    reason: adviceFor(status, lag, a),
    source: { table: 'Dashboard', id: area },
  }));
}

function unmetGoals({ goals, score, hours }: ActionInputs): readonly NextAction[] {
  const unmet = goals.filter(({ actual, target }) => actual < target);
  const latest = ranked(unmet, hours, ({ area }) => -(score[area].lag ?? -Infinity))[0]?.area;
  return ranked(
    unmet.filter(({ area }) => area === latest),
    hours,
    ({ actual, target }) => actual / target,
  ).map(({ id, area, text, actual, target }) => ({
    kind: 'goal',
    text,
    figure: `${actual} of ${target}`,
    reason: `A goal of this week in ${areaNames[area]}, which lags most`,
    source: { table: 'Tasks', id },
  }));
}

function largestRisk({ risk }: ActionInputs): readonly NextAction[] {
  const row = risk.largestOpen;
  if (!row) return [];
  return [
    {
      kind: 'risk',
      text: row.lift,
      figure: `${roundTo(openShare(row) * 100, 0)} % open`,
      reason: riskSentence(risk),
      source: { table: 'Targets', id: row.reason },
    },
  ];
}

/** The sentence that says which risk is the largest and why; blank when none is open. */
export function riskSentence({ largestOpen }: RiskCover): string {
  if (!largestOpen) return '';
  const { reason, share, part } = largestOpen;
  const percent = (ratio: number): string => `${roundTo(ratio * 100, 0)} %`;
  return `Largest open risk: ${reason}, behind ${percent(share)} of rejections and ${percent(part)} covered`;
}

function dueReviews({ reviews, asOf }: ActionInputs): readonly NextAction[] {
  return reviews
    .filter(({ due }) => due <= asOf)
    .map(({ id, due, retention }) => ({
      kind: 'review',
      text: `Review ${id}`,
      figure: `${roundTo(retention * 100, 0)} % likely known`,
      reason: due === asOf ? 'It is due today' : `It was due on ${due}`,
      source: { table: 'Recalls', id },
    }));
}

function nextTask({ tasks, asOf, hours }: ActionInputs): readonly NextAction[] {
  const open = tasks.filter(({ list, done }) => list === 'plan' && !done);
  return ranked(open, hours, ({ due }) => daysBetween(asOf, due))
    .slice(0, 1)
    .map(({ id, text, due }) => ({
      kind: 'task',
      text,
      figure: `Due ${due}`,
      reason: due < asOf ? 'It is the oldest open task' : 'It is the next task of the plan',
      source: { table: 'Tasks', id },
    }));
}

/** How far a gate is from its target as a share of it; all of it without a value. */
function relativeGap({ value, target }: Gate): number {
  return value === null ? 1 : Math.abs(target - value) / Math.max(1, target);
}

/** The rows in rising order of the keys, then by area hours, the most first; stable after that. */
function ranked<T extends { readonly area: Area }>(
  rows: readonly T[],
  hours: AreaHours,
  ...keys: readonly ((row: T) => number)[]
): readonly T[] {
  const order = [...keys, ({ area }: T) => -hours[area]];
  return [...rows].sort((x, y) => {
    for (const key of order) {
      const [a, b] = [key(x), key(y)];
      if (a !== b) return a < b ? -1 : 1;
    }
    return 0;
  });
}
