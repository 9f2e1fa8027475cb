import type { Difficulty } from '../../records/problem-entry';
import { slugOf } from '../../records/row';

/** Well-known lists of problems, the shortest first. */
export const problemLists = ['Blind 75', 'Grind 75', 'NeetCode 150'] as const;
export type ProblemList = (typeof problemLists)[number];

/** A well-known coding problem: facts only. */
export interface CatalogueProblem {
  /** The last part of its address on LeetCode; never used twice. */
  readonly slug: string;
  readonly title: string;
  readonly difficulty: Difficulty;
  /** A coding pattern or a data structure of the Topics sheet. */
  readonly pattern: string;
  readonly lists: readonly ProblemList[];
}

/**
 * Title, difficulty, the lists by their first letters, and the slug where the title does not give
 * it.
 */
export type ProblemRow = readonly [
  title: string,
  difficulty: 'E' | 'M' | 'H',
  lists?: string,
  slug?: string,
];

/** The problems of one pattern, in the order of the rows. */
export function problemsOf(
  pattern: string,
  rows: readonly ProblemRow[],
): readonly CatalogueProblem[] {
  return rows.map(([title, difficulty, lists = '', slug = slugOf(title)]) => ({
    slug,
    title,
    difficulty: difficulties[difficulty],
    pattern,
    lists: problemLists.filter((list) => lists.includes(list.charAt(0))),
  }));
}

const difficulties = { E: 'Easy', M: 'Medium', H: 'Hard' } as const;
