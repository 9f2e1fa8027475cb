import { munkres } from 'munkres';
import { shipped } from '../plans/assumptions';
import type { PrincipleCode } from './principles';
import type { StoryLinks } from './coverage';

/** A story that may be told in a loop. */
export interface CoverStory extends StoryLinks {
  readonly id: string;
  /** 1 to 5, or `null` for a story that nobody has rated: it counts as a 1. */
  readonly quality: number | null;
}

/** A principle that a round is going to probe. */
export interface CoverSlot {
  readonly round: string;
  readonly principle: PrincipleCode;
}

/** A slot with the story to tell there, or `null` when none is left. */
export interface CoveredSlot extends CoverSlot {
  readonly storyId: string | null;
}

/** Worths are whole numbers of these, so that equal sums are exactly equal. */
const UNITS = 10_000;

/**
 * The story to tell in every slot, none twice, with the greatest sum of quality times 1 for a
 * primary and 0.7 for a secondary principle. The sum is the exact optimum; among equal ones the
 * first slot takes the earliest story row it can, then the second slot, and so on.
 *
 * @returns one entry a slot, in slot order
 */
export function coverLoop(
  stories: readonly CoverStory[],
  slots: readonly CoverSlot[],
  a = shipped,
): readonly CoveredSlot[] {
  const worth = slots.map(({ principle }) =>
    stories.map((story) => worthOf(story, principle, a.secondaryWeight)),
  );
  const picks = earliestOptimum(worth);
  return slots.map((slot, i) => ({ ...slot, storyId: stories[picks[i] ?? -1]?.id ?? null }));
}

type Worth = readonly (readonly number[])[];
/** A column for each row, or -1 for none. */
type Picks = readonly number[];

function worthOf(story: CoverStory, principle: PrincipleCode, secondaryWeight: number): number {
  const quality = story.quality ?? 1;
  if (story.primary === principle) return Math.round(quality * UNITS);
  if (story.secondary.includes(principle)) return Math.round(quality * secondaryWeight * UNITS);
  return 0;
}

/**
 * Fixes row after row on the earliest column that still reaches the optimum. A column is tried only
 * when its worth and the best of the later rows, were every column still free for them, can.
 */
function earliestOptimum(worth: Worth): Picks {
  let picks: Picks = assign(worth);
  const used = new Set<number>();
  for (let row = 0; row < worth.length; row += 1) {
    const later = worth.slice(row + 1);
    const goal = total([worth[row] ?? [], ...later], picks.slice(row));
    const bound = total(later, assign(without(later, used)));
    const columns = (worth[row] ?? []).map((_, column) => column);
    for (const column of columns.filter((c) => !used.has(c))) {
      const own = worth[row]?.[column] ?? 0;
      if (column === picks[row]) break;
      if (own === 0 || own + bound < goal) continue;
      const rest = assign(without(later, new Set([...used, column])));
      if (own + total(later, rest) < goal) continue;
      picks = [...picks.slice(0, row), column, ...rest];
      break;
    }
    used.add(picks[row] ?? -1);
  }
  return picks;
}

/** One optimal assignment; a worthless pair is no pair. */
function assign(worth: Worth): Picks {
  const picks = worth.map(() => -1);
  if (worth.length === 0 || (worth[0] ?? []).length === 0) return picks;
  const costs = worth.map((row) => row.map((value) => -value));
  for (const [row, column] of munkres(costs)) {
    if ((worth[row]?.[column] ?? 0) > 0) picks[row] = column;
  }
  return picks;
}

function without(worth: Worth, columns: ReadonlySet<number>): Worth {
  return worth.map((row) => row.map((value, column) => (columns.has(column) ? 0 : value)));
}

function total(worth: Worth, picks: Picks): number {
  return picks.reduce((all, column, row) => all + (worth[row]?.[column] ?? 0), 0);
}
