import { slugOf } from '../../records/row';
import type { DesignPrompt } from './design-prompt';
import type { CatalogueProblem } from './problem';

/** What is known of problems and designs beyond a person's own log; data, read when it is needed. */
export interface Catalogue {
  readonly problems: readonly CatalogueProblem[];
  readonly designs: readonly DesignPrompt[];
  /** The patterns and data structures that a week of the plan is about. */
  readonly topics: readonly WeekTopic[];
}

export interface WeekTopic {
  readonly name: string;
  readonly week: number;
}

/**
 * The problem or design with a name, however it is spelt, or `null`.
 *
 * @example named(problems, 'two sum')?.title //=> 'Two Sum'
 */
export function named<T extends { readonly slug: string; readonly title: string }>(
  known: readonly T[],
  name: string,
): T | null {
  const key = slugOf(name);
  return known.find((one) => one.slug === key || slugOf(one.title) === key) ?? null;
}
