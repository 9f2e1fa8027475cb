import { topicsOf } from './topic';

/** The data-structure groups of week 3. */
export const dataStructures = topicsOf('structure', [
  ['ds-arrays-and-strings', 'Arrays and strings', '002:141', 3],
  ['ds-lists-and-trees', 'Linked lists and trees', '002:142', 3],
  ['ds-graphs', 'Graphs', '002:143', 3],
  ['ds-dynamic-programming', 'Dynamic programming', '002:144', 3],
  ['ds-hashes-and-heaps', 'Hash tables and heaps', '002:145', 3],
]);

/**
 * The eight coding patterns. The timeline names the five of week 5; the three of week 3 are binary
 * search, from the 7-day guide, and two that are `ours`.
 */
export const codingPatterns = topicsOf('codingPattern', [
  ['cp-binary-search', 'Binary search', ['002:150', '004:162'], 3],
  ['cp-bfs-and-dfs', 'BFS and DFS', ['002:150', 'ours'], 3],
  ['cp-heap', 'Heap and top k', ['002:150', 'ours'], 3],
  ['cp-sliding-window', 'Sliding window', ['002:186', '004:158'], 5],
  ['cp-two-pointers', 'Two pointers', ['002:187', '004:154'], 5],
  ['cp-fast-and-slow', 'Fast and slow pointers', '002:188', 5],
  ['cp-merge-intervals', 'Merge intervals', '002:189', 5],
  ['cp-cyclic-sort', 'Cyclic sort', '002:190', 5],
]);
