/** The scores that have words; those between lie between. */
export const anchorScores = [1, 3, 3.5, 4, 4.5, 5] as const;

/** The words for each of the anchor scores, from the lowest to the highest. */
export type Anchors = readonly [string, string, string, string, string, string];

/** One thing that a rater scores in a round, 1 to 5 in halves. */
export interface Dimension {
  /** Never reused: scores in people's trackers hold it. */
  readonly id: string;
  readonly name: string;
  readonly anchors: Anchors;
}

/** A dimension from its id, its name and its six anchors. */
export function dimension(id: string, name: string, ...anchors: Anchors): Dimension {
  return { id, name, anchors };
}
