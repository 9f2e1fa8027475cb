import { arraysAndStrings, numbersAndBits, stacks } from './arrays';
import { dynamicProgramming } from './dynamic';
import { choices, graphs, searches } from './graphs';
import { cyclicSort, fastAndSlow, mergeIntervals, slidingWindow, twoPointers } from './pointers';
import type { CatalogueProblem } from './problem';
import { binarySearch, hashTables, heaps } from './searching';
import { listsAndTrees, treeWalks } from './trees';

/** Every problem of the catalogue; a pattern's own first ones are the best known. */
export const catalogueProblems: readonly CatalogueProblem[] = [
  ...hashTables,
  ...arraysAndStrings,
  ...twoPointers,
  ...slidingWindow,
  ...stacks,
  ...binarySearch,
  ...listsAndTrees,
  ...fastAndSlow,
  ...treeWalks,
  ...heaps,
  ...searches,
  ...choices,
  ...graphs,
  ...dynamicProgramming,
  ...mergeIntervals,
  ...cyclicSort,
  ...numbersAndBits,
];
