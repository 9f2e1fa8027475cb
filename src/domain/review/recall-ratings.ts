/** How well something was recalled, from not at all to without an effort. */
export const recallRatings = ['Again', 'Hard', 'Good', 'Easy'] as const;
export type RecallRating = (typeof recallRatings)[number];
