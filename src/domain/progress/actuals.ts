import { newest } from '../evidence/newest';
import { mockSessions, outsideScores } from '../evidence/rounds';
import { mean, median } from '../numbers';
import { shipped } from '../plans/assumptions';
import type { Metric } from '../plans/lines';
import { targetLines } from '../plans/lines';
import { coverageOf, coveredCount } from '../stories/coverage';
import type { Day } from '../time/day';
import type { Attempt, DesignSession, History, Topic } from './history';
import { historyUpTo, isDrafted } from './history';
import type { MeasuredLine } from './score';

/** What was measured of each metric; `null` is no evidence. */
export type Actuals = Readonly<Record<Metric, number | null>>;

/**
 * The value of every metric at the end of `asOf`. A count is a measured 0 once its table holds a
 * dated row, and no evidence before; a mean or median needs three observations.
 */
export function actualsOf(history: History, asOf: Day, a = shipped): Actuals {
  const past = historyUpTo(history, asOf);
  const { attempts, designs, topics, stories, rounds } = past;
  const drafted = stories.filter(isDrafted);
  const scores = outsideScores(rounds, asOf);
  const count = (rows: number, value: number): number | null => (rows > 0 ? value : null);
  const steady = (values: readonly number[], of: (values: readonly number[]) => number) =>
    values.length >= a.minimumObservations ? of(values) : null;
  const studied = designs.length + topics.length;
  return {
    problemsSolved: count(attempts.length, problemsSolved(attempts)),
    patternsPractised: count(attempts.length, patternsPractised(attempts, a.patternProblems)),
    mediumMinutes: steady(newestMediumMinutes(attempts, a), median),
    designSessions: count(designs.length, designs.length),
    designQuality: steady(newestNumbers(designs, 'quality', a.newestDesigns), mean),
    designMinutes: steady(newestNumbers(designs, 'minutes', a.newestDesigns), median),
    servicesCovered: count(
      studied,
      namesCovered(
        'service',
        topics,
        designs.flatMap((d) => d.services),
      ),
    ),
    patternsCovered: count(
      studied,
      namesCovered(
        'pattern',
        topics,
        designs.flatMap((d) => d.patterns),
      ),
    ),
    stories: count(stories.length, drafted.length),
    principlesCovered: count(stories.length, coveredCount(coverageOf(stories, a))),
    storyQuality: steady(qualities(stories), mean),
    mockSessions: count(rounds.length, mockSessions(scores)),
    outsideScore: steady(
      newest(scores, a.newestRounds).map(({ score }) => score),
      mean,
    ),
  };
}

/** The plan's lines with what was measured, ready for `score`. */
export function measuredLines(actuals: Actuals): readonly MeasuredLine[] {
  return targetLines.map((line) => ({ ...line, actual: actuals[line.metric] }));
}

/** The number of distinct problems solved, the baseline apart. */
export function problemsSolved(attempts: readonly Attempt[]): number {
  return new Set(counted(attempts).map(({ key }) => key)).size;
}

/** The number of coding patterns with at least `need` distinct solved problems. */
export function patternsPractised(attempts: readonly Attempt[], need: number): number {
  const keys = new Map<string, Set<string>>();
  for (const { pattern, key } of counted(attempts)) {
    const name = normal(pattern);
    if (name !== '') keys.set(name, (keys.get(name) ?? new Set()).add(key));
  }
  return [...keys.values()].filter((solved) => solved.size >= need).length;
}

/**
 * The minutes of the newest ten first attempts at mediums, ties included. An unsolved one counts
 * an hour at least: giving up early is not a fast solution.
 */
export function newestMediumMinutes(attempts: readonly Attempt[], a = shipped): readonly number[] {
  const timed = attempts
    .filter((row) => !row.baseline && row.attempt <= 1 && normal(row.difficulty) === 'medium')
    .flatMap(({ day, minutes, solved }) => {
      if (!solved) return [{ day, minutes: Math.max(minutes ?? 0, a.unsolvedMinutes) }];
      return minutes === null ? [] : [{ day, minutes }];
    });
  return newest(timed, a.newestMediums).map(({ minutes }) => minutes);
}

/** The numbers in one column of the newest design sessions that have it, ties included. */
export function newestNumbers(
  designs: readonly DesignSession[],
  column: 'quality' | 'minutes',
  count: number,
): readonly number[] {
  const filled = designs.flatMap((design) => {
    const value = design[column];
    return value === null ? [] : [{ day: design.day, value }];
  });
  return newest(filled, count).map(({ value }) => value);
}

/** The quality ratings of the stories that have one. */
export function qualities(
  stories: readonly { readonly quality: number | null }[],
): readonly number[] {
  return stories.flatMap(({ quality }) => (quality === null ? [] : [quality]));
}

function counted(attempts: readonly Attempt[]): readonly Attempt[] {
  return attempts.filter(({ solved, baseline }) => solved && !baseline);
}

function namesCovered(
  kind: 'service' | 'pattern',
  topics: readonly Topic[],
  used: readonly string[],
): number {
  const studied = topics.filter((topic) => isOfKind(topic, kind)).map(({ name }) => name);
  return new Set([...studied, ...used].map(normal).filter((name) => name !== '')).size;
}

// "AWS service" and "Architecture pattern" are meant; a coding pattern is counted with problems.
function isOfKind(topic: Topic, kind: string): boolean {
  const name = normal(topic.kind);
  return name.includes(kind) && !name.includes('coding');
}

function normal(text: string): string {
  return text.trim().toLowerCase();
}
