import type { Source } from '../sources';

/** The groups of topics, in the order of the Topics sheet, with the words that a person reads. */
export const topicKinds = {
  structure: 'Data structure',
  codingPattern: 'Coding pattern',
  service: 'AWS service',
  architecturePattern: 'Architecture pattern',
  distributed: 'Distributed systems',
  concept: 'Core concept',
  mustKnow: 'Must-know',
  awsProgram: 'AWS program',
  awsGap: 'Often missed on AWS',
} as const;

export type TopicKind = keyof typeof topicKinds;

/**
 * One thing to study: a row of the Topics sheet. A name may stand in several groups, with a row in
 * each; only `service` and `architecturePattern` rows feed the coverage metrics.
 */
export interface Topic {
  /** Lower-case words with hyphens. Never reused: rows in people's trackers hold it. */
  readonly id: string;
  readonly kind: TopicKind;
  readonly name: string;
  /** The week in which the 24-week plan first reaches it. */
  readonly week?: number;
  readonly sources: readonly Source[];
}

/** One line of a content table: id, name, source or sources, and a plan week if any. */
export type TopicRow = readonly [
  id: string,
  name: string,
  sources: Source | readonly Source[],
  week?: number,
];

/** The topics of a content table, all of one kind, in the order of the rows. */
export function topicsOf(kind: TopicKind, rows: readonly TopicRow[]): readonly Topic[] {
  return rows.map(([id, name, sources, week]) => ({
    id,
    kind,
    name,
    sources: typeof sources === 'string' ? [sources] : sources,
    ...(week === undefined ? {} : { week }),
  }));
}
