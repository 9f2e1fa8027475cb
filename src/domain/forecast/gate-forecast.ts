import type { Gate } from '../evidence/stages';
import { outsideScores } from '../evidence/rounds';
import { gatesOf, isShut } from '../evidence/stages';
import { standingOf } from '../evidence/standing';
import type { Level } from '../plans/areas';
import { shipped } from '../plans/assumptions';
import { targetAt, targetLines } from '../plans/lines';
import type { Actuals } from '../progress/actuals';
import type { History } from '../progress/history';
import { historyUpTo, isDrafted } from '../progress/history';
import type { Day } from '../time/day';
import { bufferDays } from './buffer';
import type { Finish } from './finish';
import { finishDate, weeklyCounts } from './finish';
import type { DateVerdict, OpenGate } from './interview';
import { dateVerdict } from './interview';

/** The plan that forecasts are made on. */
export interface PlanDays {
  readonly start: Day;
  readonly asOf: Day;
  /** Weeks in the plan. */
  readonly length: number;
}

/**
 * The 85 % finish of a gate that counts units done week by week, stories and mock sessions; `null`
 * for any other gate, whose evidence has no pace.
 */
export function finishOfGate(
  gate: Gate,
  history: History,
  plan: PlanDays,
  a = shipped,
): Finish | null {
  const past = historyUpTo(history, plan.asOf);
  if (gate.id === 'stories') {
    const drafted = past.stories.filter(isDrafted).map(({ created }) => created);
    return finish(gate, drafted, plan, a);
  }
  if (gate.id !== 'mockSessions') return null;
  // A session counts on the day of its last round that someone else scored.
  const rounds = [...outsideScores(past.rounds, plan.asOf)].sort((x, y) =>
    x.day < y.day ? -1 : 1,
  );
  return finish(gate, [...new Map(rounds.map(({ loop, day }) => [loop, day])).values()], plan, a);
}

/** The buffer of the plan's line that a gate reads; `null` for a gate without a line. */
export function bufferOfGate(
  gate: Gate,
  actuals: Actuals,
  { start, asOf }: Pick<PlanDays, 'start' | 'asOf'>,
): number | null {
  const line = lineOf(gate.id);
  return line ? bufferDays(line, actuals[line.metric], start, asOf) : null;
}

/** What to do with the interview day, from everything that was logged; `null` once it has passed. */
export function adviceOnDate(
  history: History,
  plan: PlanDays,
  interview: Day,
  level: Level,
  a = shipped,
): DateVerdict | null {
  const open = gatesOf('Confirm', standingOf(history, plan.asOf, a), level, a)
    .filter(isShut)
    .map((gate): OpenGate => ({ gate, finish: finishOfGate(gate, history, plan, a) }));
  return dateVerdict(open, plan.asOf, interview, a);
}

function finish(gate: Gate, days: readonly Day[], plan: PlanDays, a: typeof shipped): Finish {
  const line = lineOf(gate.id);
  const planned = (week: number): number =>
    line ? targetAt(line, week) - targetAt(line, week - 1) : 0;
  const weekly = weeklyCounts(days, { ...plan, planned }, a);
  return finishDate(weekly, gate.target - (gate.value ?? 0), plan.asOf, a.finishConfidence, a);
}

function lineOf(metric: string): (typeof targetLines)[number] | undefined {
  return targetLines.find((line) => line.metric === metric);
}
