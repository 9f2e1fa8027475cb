import { slugOf } from '../../src/domain/records/row';
import { dayIn } from './candidate';
import type { SampleRow } from './sample-row';
import { sampleId } from './sample-row';

const difficulties = { E: 'Easy', M: 'Medium', H: 'Hard' } as const;

const patterns = {
  '': '',
  binary: 'Binary search',
  search: 'BFS and DFS',
  heap: 'Heap and top k',
  window: 'Sliding window',
  two: 'Two pointers',
  fast: 'Fast and slow pointers',
  merge: 'Merge intervals',
  cyclic: 'Cyclic sort',
} as const;

/**
 * Marks: `x` not solved, `h` with hints, `o` optimal, `a` aloud, `c` the code needs work, `e` the
 * explanation needs work, `b` part of the baseline.
 */
type Attempt = readonly [
  week: number,
  dayOfWeek: number,
  title: string,
  difficulty: keyof typeof difficulties,
  pattern: keyof typeof patterns,
  minutes: number,
  marks?: string,
  note?: string,
];

/** Attempts by day, in the minutes that the sessions of that day leave for them. */
const attempts: readonly Attempt[] = [
  [1, 1, 'Valid Palindrome', 'E', 'two', 18, 'b'],
  [1, 1, 'Group Anagrams', 'M', '', 52, 'bce'],
  [1, 1, 'Product of Array Except Self', 'M', '', 47, 'bhc'],
  [1, 6, 'Two Sum', 'E', '', 14, 'o'],
  [1, 6, 'Best Time to Buy and Sell Stock', 'E', '', 22],
  [1, 6, 'Valid Anagram', 'E', '', 18, 'c'],
  [1, 6, 'Merge Two Sorted Lists', 'E', '', 26, 'e'],
  [2, 0, 'Valid Parentheses', 'E', '', 20],
  [2, 0, 'Reverse Linked List', 'E', '', 24, 'c'],
  [2, 0, 'Maximum Subarray', 'M', '', 44, 'h'],
  [2, 2, 'Linked List Cycle', 'E', 'fast', 22, 'o'],
  [2, 2, 'Two Sum II', 'M', 'two', 38],
  [2, 4, 'Binary Search', 'E', 'binary', 16, 'o'],
  [2, 4, 'Container With Most Water', 'M', 'two', 46, 'he', 'Why the shorter side moves'],
  [2, 6, 'Maximum Depth of Binary Tree', 'E', 'search', 18, 'o'],
  [2, 6, 'Invert Binary Tree', 'E', 'search', 16, 'o'],
  [3, 0, 'Group Anagrams', 'M', '', 31, 'o'],
  [3, 0, '3Sum', 'M', 'two', 50, 'xc', 'Duplicates'],
  [3, 1, 'Binary Tree Level Order Traversal', 'M', 'search', 40],
  [3, 1, 'Middle of the Linked List', 'E', 'fast', 12, 'o'],
  [3, 2, 'Number of Islands', 'M', 'search', 38, 'a'],
  [3, 2, 'Course Schedule', 'M', 'search', 50, 'x', 'Topological order'],
  [3, 4, 'Top K Frequent Elements', 'M', 'heap', 40],
  [3, 4, 'Kth Largest Element in an Array', 'M', 'heap', 36],
  [3, 5, 'Longest Substring Without Repeating Characters', 'M', 'window', 39],
  [3, 5, 'Search in Rotated Sorted Array', 'M', 'binary', 48, 'hc'],
  [3, 5, 'Merge Intervals', 'M', 'merge', 42],
  [3, 5, '3Sum', 'M', 'two', 38],
  [4, 2, 'Course Schedule', 'M', 'search', 44, 'h'],
  [4, 5, 'Climbing Stairs', 'E', '', 18, 'o'],
  [4, 5, 'House Robber', 'M', '', 37],
  [4, 5, 'Coin Change', 'M', '', 55, 'xe', 'No recurrence found'],
  [5, 0, 'Minimum Size Subarray Sum', 'M', 'window', 34],
  [5, 0, 'Longest Repeating Character Replacement', 'M', 'window', 41, 'h'],
  [5, 1, 'Sort Colors', 'M', 'two', 30, 'o'],
  [5, 1, 'Move Zeroes', 'E', 'two', 11, 'o'],
  [5, 2, 'Remove Nth Node From End of List', 'M', 'fast', 29, 'a'],
  [5, 2, 'Happy Number', 'E', 'fast', 17],
  [5, 3, 'Insert Interval', 'M', 'merge', 37, 'c'],
  [5, 3, 'Non-overlapping Intervals', 'M', 'merge', 40, 'h'],
  [5, 5, 'Missing Number', 'E', 'cyclic', 15, 'o'],
  [5, 5, 'Find All Numbers Disappeared in an Array', 'E', 'cyclic', 19],
  [5, 5, 'Rotting Oranges', 'M', 'search', 36, 'a'],
  [5, 5, 'Koko Eating Bananas', 'M', 'binary', 33],
  [7, 5, 'Clone Graph', 'M', 'search', 38],
  [7, 5, 'Pacific Atlantic Water Flow', 'M', 'search', 52, 'x', 'Start from the sea'],
  [7, 5, 'Word Ladder', 'H', 'search', 65, 'xc'],
  [7, 6, 'K Closest Points to Origin', 'M', 'heap', 26, 'o'],
  [7, 6, 'Task Scheduler', 'M', 'heap', 48, 'he'],
  [7, 6, 'Last Stone Weight', 'E', 'heap', 14, 'o'],
  [7, 6, 'Kth Smallest Element in a Sorted Matrix', 'M', 'heap', 44, 'x'],
  [8, 6, 'Find Minimum in Rotated Sorted Array', 'M', 'binary', 27, 'o'],
  [8, 6, 'Subarray Sum Equals K', 'M', '', 35, 'a'],
  [8, 6, 'Product of Array Except Self', 'M', '', 25, 'o'],
  [8, 6, 'Validate Binary Search Tree', 'M', 'search', 29, 'a'],
  [9, 1, 'Search a 2D Matrix', 'M', 'binary', 24, 'o'],
  [9, 1, 'First Bad Version', 'E', 'binary', 12, 'o'],
  [9, 5, 'Word Break', 'M', '', 36, 'h'],
  [9, 5, 'Permutation in String', 'M', 'window', 31, 'a'],
  [9, 5, 'Meeting Rooms II', 'M', 'merge', 33, 'o'],
  [9, 6, 'Find Median from Data Stream', 'H', 'heap', 55, 'he'],
  [9, 6, 'Reorganize String', 'M', 'heap', 30],
  [10, 5, 'Interval List Intersections', 'M', 'merge', 26, 'oa'],
  [10, 5, 'Merge k Sorted Lists', 'H', 'heap', 50, 'a'],
  [10, 5, 'Pacific Atlantic Water Flow', 'M', 'search', 34],
  [11, 1, 'Word Search', 'M', 'search', 30, 'a'],
  [11, 1, 'Lowest Common Ancestor of a Binary Tree', 'M', 'search', 27, 'o'],
  [11, 5, 'Fruit Into Baskets', 'M', 'window', 28, 'oa'],
  [11, 5, 'Coin Change', 'M', '', 33, 'a'],
  [11, 5, 'Kth Smallest Element in a BST', 'M', 'search', 24, 'o'],
  [11, 5, 'Trapping Rain Water', 'H', 'two', 58, 'x'],
  [12, 1, 'Longest Increasing Subsequence', 'M', '', 34, 'a'],
  [12, 1, 'Decode Ways', 'M', '', 38, 'xe', 'The zero cases'],
];

/** The attempts of the sample candidate, oldest first. */
export const sampleProblems: readonly SampleRow[] = attempts.map(
  ([week, dayOfWeek, title, difficulty, pattern, minutes, marks = '', note = ''], index) => {
    const day = dayIn(week, dayOfWeek);
    const earlier = attempts.slice(0, index).filter((attempt) => attempt[2] === title);
    return {
      since: day,
      cells: {
        id: sampleId('p', index),
        day,
        key: slugOf(title),
        title,
        difficulty: difficulties[difficulty],
        pattern: patterns[pattern],
        minutes,
        solved: !marks.includes('x'),
        attempt: earlier.length + 1,
        hints: marks.includes('h'),
        optimal: marks.includes('o'),
        codeQuality: marks.includes('c') ? 'Needs work' : 'Good',
        explanation: marks.includes('e') ? 'Needs work' : 'Good',
        aloud: marks.includes('a'),
        baseline: marks.includes('b'),
        note,
      },
    };
  },
);
