import type { History, Story } from '../../../src/domain/progress/history';
import { emptyHistory } from '../../../src/domain/progress/history';
import { addDays } from '../../../src/domain/time/day';
import { attempt, dayIn, followsThePlan, plannedScore, round } from './builder';

/** What a candidate has logged by the end of a week. */
export type Candidate = (week: number) => History;

/** Does what each week asks and scores what each stage asks. */
export const steady: Candidate = (week) => followsThePlan(week, plannedScore);

/** Does the same, but begins eight weeks late. */
export const lateStarter: Candidate = (week) =>
  delayed(week <= 8 ? emptyHistory : followsThePlan(week - 8, plannedScore), 56);

/** Solves eight fast problems a week, wins every coding round, and has written no story. */
export const strongCoder: Candidate = (week) => {
  const weeks = Array.from({ length: week }, (_, i) => i + 1);
  return {
    ...emptyHistory,
    attempts: weeks.flatMap((w) =>
      Array.from({ length: 8 }, (_, i) => attempt((w - 1) * 8 + i, dayIn(w, i % 7), 20)),
    ),
    rounds: weeks.filter((w) => w >= 8).map((w) => round(dayIn(w, 4), 'coding', 4.5)),
  };
};

/** Follows the plan, but only ever rates their own mocks, always with a 5. */
export const selfRated: Candidate = (week) => {
  const history = followsThePlan(week, () => 5);
  return { ...history, rounds: history.rounds.map((row) => ({ ...row, raterKind: 'self' })) };
};

function delayed(history: History, days: number): History {
  const later = <T extends { readonly day: string }>(rows: readonly T[]): readonly T[] =>
    rows.map((row) => ({ ...row, day: addDays(row.day, days) }));
  return {
    ...history,
    attempts: later(history.attempts),
    designs: later(history.designs),
    rounds: later(history.rounds),
    topics: history.topics.map((topic) => ({
      ...topic,
      firstStudied: topic.firstStudied === null ? null : addDays(topic.firstStudied, days),
    })),
    stories: history.stories.map((story): Story => ({
      ...story,
      created: addDays(story.created, days),
    })),
  };
}
