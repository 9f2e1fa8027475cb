/** What a rater scores in a round, from 1 to 5 in halves. */
export interface Dimension {
  readonly name: string;
  /** What to look for, in a line. */
  readonly looksFor: string;
}

/** The kinds of round that have dimensions of their own. */
export type RoundKind = 'coding' | 'design' | 'behavioral' | 'strategy';

/** The dimensions of each kind of round, in the order of the score form. */
export const dimensions = {
  coding: [
    { name: 'Correctness', looksFor: 'It works, edge cases included' },
    { name: 'Speed', looksFor: 'A working solution well inside the time' },
    { name: 'Code quality', looksFor: 'Clear names and shape, easy to change' },
    { name: 'Explanation', looksFor: 'Says the plan, the cost and the choices aloud' },
  ],
  design: [
    { name: 'Requirements first', looksFor: 'Asks what and for whom before drawing' },
    { name: 'Scale', looksFor: 'Numbers first, then a shape that carries them' },
    { name: 'Trade-offs', looksFor: 'Names what each choice costs' },
    { name: 'AWS choice', looksFor: 'Picks services for a reason and knows their limits' },
    { name: 'Follow-ups', looksFor: 'Goes deeper or changes course when asked' },
  ],
  behavioral: [
    { name: 'Structure and time', looksFor: 'A clear arc in two to three minutes' },
    { name: '"I" leadership', looksFor: 'Own decisions and actions, not the team in general' },
    { name: 'Metrics', looksFor: 'A result with numbers and where they started' },
    { name: 'Follow-ups', looksFor: 'Details hold when questions go deeper' },
  ],
  strategy: [
    { name: 'Customer and business model', looksFor: 'Who pays, why, and what drives it' },
    { name: 'Organization scale', looksFor: 'Several teams, leaders of leaders, lasting change' },
    { name: 'Competition and launches', looksFor: 'Knows rivals and how to enter a market' },
    { name: 'Long-term vision', looksFor: 'Years ahead, with the first steps named' },
  ],
} as const satisfies Record<RoundKind, readonly Dimension[]>;

/** The scores that have an anchor, the lowest first. */
export const anchorScores = [1, 3, 3.5, 4, 4.5, 5] as const;

/** What each anchored score looks like, one sentence for each of `anchorScores`. */
export const anchors = {
  coding: [
    'No working idea, or could not write it down',
    'Works with hints or misses important cases',
    'Works alone, a little slow or rough at the edges',
    'Works alone and in time, clean and well explained',
    'Quick and clean, compares alternatives unasked',
    'Could teach it: best solution, nothing to add',
  ],
  design: [
    'No design that could run',
    'The parts are there, the load or the reasons are not',
    'Carries the load, some choices without a reason',
    'Sound throughout, trade-offs named, follow-ups met',
    'Finds the hard part alone and goes deep there',
    'Would be built as drawn, at this scale and the next',
  ],
  behavioral: [
    'No story, or someone else did the work',
    'A fitting story, vague on the part played or the result',
    'Own part and result are clear, details run out',
    'Own decisions, numbers, and follow-ups that hold',
    'Hard choices weighed, lasting effect, something learned',
    'Raises the bar: you would want to work for them',
  ],
  strategy: [
    'Talks about tasks, not about the business',
    'Knows the product, not yet the market around it',
    'Sees customer and market, plans for one team',
    'Plans for several teams, with numbers and rivals',
    'Has moved an organization and can say how',
    'Sets direction for years, and others follow it',
  ],
} as const satisfies Record<RoundKind, readonly string[]>;

/** The kind of a round type as the score form asks it; every other type is behavioral. */
export function kindOfRound(normalType: string): RoundKind {
  switch (normalType) {
    case 'coding':
      return 'coding';
    case 'system design':
    case 'technical architecture':
      return 'design';
    case 'product strategy':
    case 'organizational leadership':
      return 'strategy';
    default:
      return 'behavioral';
  }
}
