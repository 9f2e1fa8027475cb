import { dayIn } from './candidate';
import type { SampleRow } from './sample-row';

type Studied = readonly [week: number, dayOfWeek: number, keys: string, confidence: number];

/** Topics by the day on which they were first studied; several keys are split by spaces. */
const studied: readonly Studied[] = [
  [2, 6, 'aws-ec2 aws-s3 aws-rds', 3],
  [2, 5, 'dist-replication', 2],
  [3, 0, 'ds-arrays-and-strings', 4],
  [3, 1, 'ds-lists-and-trees', 4],
  [3, 2, 'ds-graphs cp-bfs-and-dfs', 3],
  [3, 4, 'ds-hashes-and-heaps cp-heap', 3],
  [3, 5, 'cp-binary-search', 3],
  [3, 6, 'ap-caching', 3],
  [4, 5, 'ds-dynamic-programming', 2],
  [5, 0, 'cp-sliding-window', 3],
  [5, 1, 'cp-two-pointers', 4],
  [5, 2, 'cp-fast-and-slow', 4],
  [5, 3, 'cp-merge-intervals', 3],
  [5, 5, 'cp-cyclic-sort', 2],
  [7, 0, 'aws-dynamodb', 3],
  [7, 3, 'aws-sqs aws-sns', 3],
  [7, 5, 'dist-cap dist-consistency', 3],
  [8, 0, 'aws-api-gateway', 3],
  [8, 2, 'aws-auto-scaling aws-elb', 2],
  [9, 0, 'ap-microservices', 3],
  [9, 2, 'ap-events', 3],
  [9, 5, 'ap-cqrs', 2],
  [10, 1, 'ap-saga', 2],
  [10, 2, 'ap-breaker', 3],
  [10, 6, 'ap-sharding', 3],
];

/** What the sample candidate studied: cells for the fixed rows of Topics, by their key. */
export const sampleTopics: readonly SampleRow[] = studied.flatMap(
  ([week, dayOfWeek, keys, confidence]) =>
    keys.split(' ').map((key): SampleRow => {
      const day = dayIn(week, dayOfWeek);
      return { since: day, cells: { key, firstStudied: day, confidence } };
    }),
);
