import { problemsOf } from './problem';

/** Two indices that move towards each other or side by side. */
export const twoPointers = problemsOf('Two pointers', [
  ['Valid Palindrome', 'E', 'BGN'],
  ['Two Sum II - Input Array Is Sorted', 'M', 'N'],
  ['3Sum', 'M', 'BGN'],
  ['Container With Most Water', 'M', 'BGN'],
  ['Trapping Rain Water', 'H', 'GN'],
  ['Sort Colors', 'M', 'G'],
  ['Move Zeroes', 'E'],
  ['Remove Duplicates from Sorted Array', 'E'],
  ['Remove Duplicates from Sorted Array II', 'M'],
  ['Remove Element', 'E'],
  ['Squares of a Sorted Array', 'E'],
  ['Backspace String Compare', 'E'],
  ['Valid Palindrome II', 'E'],
  ['Is Subsequence', 'E'],
  ['Reverse String', 'E'],
  ['Reverse Vowels of a String', 'E'],
  ['Merge Sorted Array', 'E'],
  ['3Sum Closest', 'M'],
  ['4Sum', 'M'],
  ['Boats to Save People', 'M'],
  ['Valid Triangle Number', 'M'],
  ['Max Number of K-Sum Pairs', 'M'],
]);

/** A stretch that grows and shrinks. */
export const slidingWindow = problemsOf('Sliding window', [
  ['Best Time to Buy and Sell Stock', 'E', 'BGN'],
  ['Longest Substring Without Repeating Characters', 'M', 'BGN'],
  ['Longest Repeating Character Replacement', 'M', 'BN'],
  ['Permutation in String', 'M', 'N'],
  ['Minimum Window Substring', 'H', 'BGN'],
  ['Sliding Window Maximum', 'H', 'N'],
  ['Find All Anagrams in a String', 'M', 'G'],
  ['Minimum Size Subarray Sum', 'M'],
  ['Fruit Into Baskets', 'M'],
  ['Max Consecutive Ones III', 'M'],
  ['Longest Substring with At Most K Distinct Characters', 'M'],
  ['Subarray Product Less Than K', 'M'],
  ['Maximum Average Subarray I', 'E'],
  ['Contains Duplicate II', 'E'],
  ['Subarrays with K Different Integers', 'H'],
  ['Substring with Concatenation of All Words', 'H'],
  ['Maximum Number of Vowels in a Substring of Given Length', 'M'],
  [
    "Longest Subarray of 1's After Deleting One Element",
    'M',
    '',
    'longest-subarray-of-1s-after-deleting-one-element',
  ],
]);

/** Two runners in one chain. */
export const fastAndSlow = problemsOf('Fast and slow pointers', [
  ['Linked List Cycle', 'E', 'BGN'],
  ['Linked List Cycle II', 'M'],
  ['Happy Number', 'E', 'N'],
  ['Middle of the Linked List', 'E', 'G'],
  ['Reorder List', 'M', 'BN'],
  ['Remove Nth Node From End of List', 'M', 'BN'],
  ['Palindrome Linked List', 'E'],
  ['Circular Array Loop', 'M'],
  ['Delete the Middle Node of a Linked List', 'M'],
  ['Intersection of Two Linked Lists', 'E'],
]);

/** Spans of time that meet. */
export const mergeIntervals = problemsOf('Merge intervals', [
  ['Merge Intervals', 'M', 'BGN'],
  ['Insert Interval', 'M', 'BGN'],
  ['Non-overlapping Intervals', 'M', 'BN'],
  ['Meeting Rooms', 'E', 'BN'],
  ['Meeting Rooms II', 'M', 'BN'],
  ['Minimum Interval to Include Each Query', 'H', 'N'],
  ['Interval List Intersections', 'M'],
  ['Employee Free Time', 'H'],
  ['Minimum Number of Arrows to Burst Balloons', 'M'],
  ['My Calendar I', 'M'],
  ['Car Pooling', 'M'],
  ['Summary Ranges', 'E'],
]);

/** Numbers that have a place of their own. */
export const cyclicSort = problemsOf('Cyclic sort', [
  ['Missing Number', 'E', 'BN'],
  ['Find the Duplicate Number', 'M', 'N'],
  ['Find All Numbers Disappeared in an Array', 'E'],
  ['Find All Duplicates in an Array', 'M'],
  ['First Missing Positive', 'H'],
  ['Set Mismatch', 'E'],
  ['Couples Holding Hands', 'H'],
]);
