import { architecturePatterns, distributedSystems } from './architecture';
import { awsGaps, awsProgram, awsServices } from './aws';
import { codingPatterns, dataStructures } from './coding';
import { coreConcepts, mustKnows } from './quick-start';
import type { Topic } from './topic';

/** Everything to study, group by group, in the order of the Topics sheet. */
export const topics: readonly Topic[] = [
  ...dataStructures,
  ...codingPatterns,
  ...awsServices,
  ...architecturePatterns,
  ...distributedSystems,
  ...coreConcepts,
  ...mustKnows,
  ...awsProgram,
  ...awsGaps,
];
