import type { Round } from '../../../src/domain/evidence/rounds';
import type { Metric } from '../../../src/domain/plans/lines';
import { targetAt, targetLines } from '../../../src/domain/plans/lines';
import type {
  Attempt,
  DesignSession,
  History,
  Story,
  Topic,
} from '../../../src/domain/progress/history';
import { emptyHistory } from '../../../src/domain/progress/history';
import { principleCodes } from '../../../src/domain/stories/principles';
import type { Day } from '../../../src/domain/time/day';
import { addDays } from '../../../src/domain/time/day';

export const start: Day = '2026-06-01';

/** Day `weekday` (0 to 6) of plan week `week` (from 1). */
export function dayIn(week: number, weekday: number): Day {
  return addDays(start, (week - 1) * 7 + weekday);
}

/** The plan's target of a metric at the end of a week. */
export function goal(metric: Metric, week: number): number {
  const line = targetLines.find((known) => known.metric === metric);
  if (!line) throw new Error(metric);
  return targetAt(line, week);
}

/** How many units the plan asks for in week `week` alone. */
export function goalIn(metric: Metric, week: number): number {
  return Math.round(goal(metric, week) - goal(metric, week - 1));
}

export function join(...histories: readonly History[]): History {
  return {
    attempts: histories.flatMap((h) => h.attempts),
    designs: histories.flatMap((h) => h.designs),
    topics: histories.flatMap((h) => h.topics),
    stories: histories.flatMap((h) => h.stories),
    tellings: histories.flatMap((h) => h.tellings),
    rounds: histories.flatMap((h) => h.rounds),
    feedback: histories.flatMap((h) => h.feedback),
  };
}

const patterns = [
  'sliding window',
  'two pointers',
  'fast and slow',
  'merge intervals',
  'cyclic sort',
  'binary search',
  'tree search',
  'heap',
];

export function attempt(index: number, day: Day, minutes: number): Attempt {
  return {
    id: `P${index}`,
    day,
    key: `problem-${index}`,
    difficulty: 'Medium',
    pattern: patterns[Math.floor(index / 3) % patterns.length] ?? '',
    minutes,
    solved: true,
    attempt: 1,
    hints: false,
    optimal: false,
    baseline: false,
  };
}

/**
 * The problems that the plan asks for in a week, solved in the minutes it asks for. Weeks 17 and 18
 * are one sprint whose problems the line counts in week 17, so they meet the goal of week 18.
 */
export function problemsOf(week: number): History {
  const done = goal('problemsSolved', week - 1);
  const minutes = goal('mediumMinutes', week === 17 ? 18 : week);
  const attempts = Array.from({ length: goalIn('problemsSolved', week) }, (_, i) =>
    attempt(done + i, dayIn(week, i % 7), minutes),
  );
  return { ...emptyHistory, attempts };
}

/**
 * The designs up to a week, all rated as the plan asks at that week: like stories they are reworked
 * and rated again, as the line of quality rises in weeks without new designs.
 */
export function designBank(week: number): History {
  const weeks = Array.from({ length: week }, (_, i) => i + 1);
  const designs = weeks.flatMap((w) =>
    Array.from({ length: goalIn('designSessions', w) }, (_, i): DesignSession => ({
      id: `D${goal('designSessions', w - 1) + i}`,
      day: dayIn(w, i % 7),
      key: `design-${goal('designSessions', w - 1) + i}`,
      scale: w === 11 ? 'L6' : w === 12 ? 'L7' : '',
      minutes: goal('designMinutes', w),
      quality: goal('designQuality', week),
      services: [],
      patterns: [],
    })),
  );
  return { ...emptyHistory, designs };
}

/** The services and patterns that the plan asks to study in a week. */
export function topicsOf(week: number): History {
  const topics = (['servicesCovered', 'patternsCovered'] as const).flatMap((metric) =>
    Array.from({ length: goalIn(metric, week) }, (_, i): Topic => ({
      kind: metric === 'servicesCovered' ? 'AWS service' : 'Architecture pattern',
      name: `${metric} ${goal(metric, week - 1) + i}`,
      firstStudied: dayIn(week, i % 5),
    })),
  );
  return { ...emptyHistory, topics };
}

/**
 * The story bank at the end of a week: stories by the plan, covering as many principles as it asks
 * for, each rated as the plan's mean. Quality is a current value, so the bank depends on the week.
 */
export function storyBank(week: number): History {
  const covered = goal('principlesCovered', week);
  const stories = Array.from({ length: goal('stories', week) }, (_, i): Story => {
    const created = Array.from({ length: week }, (_unused, w) => w + 1).find(
      (w) => goal('stories', w) > i,
    );
    return {
      id: `S${i}`,
      created: dayIn(created ?? week, i % 7),
      primary: i < covered ? (principleCodes[i] ?? null) : null,
      secondary:
        i < covered ? principleCodes.slice((i + 1) % covered, ((i + 1) % covered) + 1) : [],
      status: 'Drafted',
      quality: goal('storyQuality', week),
    };
  });
  return { ...emptyHistory, stories };
}

export function round(day: Day, type: string, score: number, more: Partial<Round> = {}): Round {
  return {
    id: `${day} ${type}`,
    day,
    loop: `${day} ${type}`,
    type,
    status: 'done',
    raterKind: 'peer',
    score,
    dimensions: [],
    ...more,
  };
}

const fullLoop = ['coding', 'system design', 'behavioral', 'bar raiser', 'technical leadership'];

/** The planned rounds: week, weekday, types; several types are one loop. Extra rounds are ours. */
const planned: readonly (readonly [number, number, readonly string[]])[] = [
  [8, 5, ['system design']],
  [15, 5, ['behavioral']],
  [16, 5, ['behavioral']],
  [16, 1, ['coding']],
  [16, 3, ['system design']],
  [17, 1, ['coding']],
  [17, 3, ['system design']],
  [18, 1, ['coding']],
  [18, 3, ['system design']],
  [18, 5, ['behavioral']],
  [19, 0, ['coding']],
  [19, 1, ['system design']],
  [19, 2, ['behavioral']],
  [19, 3, ['bar raiser']],
  [19, 4, ['technical leadership']],
  [19, 5, fullLoop],
  [20, 0, fullLoop],
  [20, 1, fullLoop],
  [20, 3, ['system design']],
  [20, 4, ['behavioral']],
  [23, 0, ['coding']],
  [23, 4, ['behavioral']],
];

/** The rounds planned for a week, each with the score that `scoreIn` gives for its week. */
export function roundsOf(week: number, scoreIn: (week: number) => number): History {
  const rounds = planned
    .filter(([plannedWeek]) => plannedWeek === week)
    .flatMap(([, weekday, types]) => {
      const day = dayIn(week, weekday);
      return types.map((type) =>
        round(day, type, scoreIn(week), { loop: `${day} ${types.join()}` }),
      );
    });
  return { ...emptyHistory, rounds };
}

/** What a candidate who does exactly each week's goals has logged by the end of a week. */
export function followsThePlan(week: number, scoreIn: (week: number) => number): History {
  const weeks = Array.from({ length: week }, (_, i) => i + 1);
  return join(
    ...weeks.map((w) => join(problemsOf(w), topicsOf(w), roundsOf(w, scoreIn))),
    designBank(week),
    storyBank(week),
  );
}

/** 3.5 up to week 18, 4.0 up to week 20, then 4.5: what each stage asks, in time. */
export function plannedScore(week: number): number {
  if (week <= 18) return 3.5;
  return week <= 20 ? 4 : 4.5;
}
