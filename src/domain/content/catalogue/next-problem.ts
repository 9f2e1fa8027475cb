import { counted } from '../../numbers';
import type { Attempt } from '../../progress/history';
import { slugOf } from '../../records/row';
import type { Catalogue } from './catalogue';
import type { CatalogueProblem } from './problem';
import { problemLists } from './problem';

/** A problem to try next. */
export interface NextProblem {
  /** The slug by which an attempt is known. */
  readonly key: string;
  readonly title: string;
  readonly difficulty: string;
  readonly pattern: string;
  /** Why it is this one, in words. */
  readonly why: string;
}

/** What the choice of the next problem rests on. */
export interface Practised {
  /** In the order of the log; the last one of a problem says how it stands. */
  readonly attempts: readonly Attempt[];
  /** Titles as the log has them, by key. */
  readonly titles: ReadonlyMap<string, string>;
  /** Keys of the problems whose review has come. */
  readonly due: ReadonlySet<string>;
  /** The week of the plan; 0 before it begins. */
  readonly week: number;
}

/**
 * The problem to try next, or `null` when all are solved in the best way and none is due. One of
 * this week's topic comes first; then one that was never tried, one that is not solved, one that is
 * not optimal, one that is due. What is still level is settled by the shorter list that has it, and
 * by the order of the catalogue.
 *
 * @param passed keys of problems that the person does not want now
 */
export function nextProblem(
  catalogue: Catalogue,
  practised: Practised,
  passed: readonly string[] = [],
): NextProblem | null {
  const topics = catalogue.topics
    .filter(({ week }) => week === practised.week)
    .map(({ name }) => name.toLowerCase());
  const open = candidatesIn(catalogue, practised)
    .filter(({ key }) => !passed.includes(key))
    .flatMap((candidate) => {
      const state = stateOf(candidate, practised.due);
      if (state === null) return [];
      const isTopic = topics.includes(candidate.pattern.toLowerCase());
      return [{ candidate, state, isTopic }];
    });
  // Sorting is stable, so the order of the catalogue settles what is level.
  const [first] = open.sort(
    (one, other) =>
      Number(other.isTopic) - Number(one.isTopic) ||
      states.indexOf(one.state) - states.indexOf(other.state) ||
      listRank(one.candidate) - listRank(other.candidate),
  );
  if (!first) return null;
  const { key, title, difficulty, pattern } = first.candidate;
  return { key, title, difficulty, pattern, why: reasonFor(first) };
}

/** How a problem stands, the one that is preferred first. */
const states = ['untried', 'unsolved', 'notOptimal', 'due'] as const;
type ProblemState = (typeof states)[number];

interface Candidate extends Omit<CatalogueProblem, 'slug' | 'difficulty'> {
  readonly key: string;
  readonly difficulty: string;
  readonly attempts: readonly Attempt[];
}

/** The catalogue's problems with their attempts, then the person's own. */
function candidatesIn(
  { problems }: Catalogue,
  { attempts, titles }: Practised,
): readonly Candidate[] {
  const byKey = new Map<string, Attempt[]>();
  for (const attempt of attempts) {
    byKey.set(attempt.key, [...(byKey.get(attempt.key) ?? []), attempt]);
  }
  const take = (...keys: readonly string[]): readonly Attempt[] =>
    [...new Set(keys)].flatMap((key) => {
      const own = byKey.get(key) ?? [];
      byKey.delete(key);
      return own;
    });
  const known = problems.map(({ slug, title, difficulty, pattern, lists }) => {
    const key = slugOf(title);
    return { key, title, difficulty, pattern, lists, attempts: take(key, slug) };
  });
  const own = [...byKey].map(([key, tried]) => {
    const last = tried[tried.length - 1];
    const { difficulty = '', pattern = '' } = last ?? {};
    return { key, title: titles.get(key) ?? key, difficulty, pattern, lists: [], attempts: tried };
  });
  return [...known, ...own];
}

function stateOf({ key, attempts }: Candidate, due: ReadonlySet<string>): ProblemState | null {
  if (attempts.length === 0) return 'untried';
  if (!attempts.some(({ solved }) => solved)) return 'unsolved';
  if (!attempts.some(({ solved, optimal }) => solved && optimal)) return 'notOptimal';
  return due.has(key) || attempts.some((attempt) => due.has(attempt.key)) ? 'due' : null;
}

function listRank({ lists }: Candidate): number {
  const ranks = lists.map((list) => problemLists.indexOf(list));
  return ranks.length === 0 ? problemLists.length : Math.min(...ranks);
}

function reasonFor({
  candidate: { attempts, lists, pattern },
  state,
  isTopic,
}: {
  readonly candidate: Candidate;
  readonly state: ProblemState;
  readonly isTopic: boolean;
}): string {
  const standing = {
    untried: `You have not tried it yet${lists[0] === undefined ? '' : `; it is in ${lists[0]}`}`,
    unsolved: `Not solved after ${counted(attempts.length, 'attempt')}`,
    notOptimal: 'You solved it, but not in the best way yet',
    due: 'You may be about to forget it',
  }[state];
  return isTopic ? `${pattern} is this week’s topic. ${standing}.` : `${standing}.`;
}
