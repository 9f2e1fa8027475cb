import type { Day } from '../domain/time/day';
import type { Failure, Refusal } from './contract';
import type { UndoAction } from './answers';

/** What the logs fill of a week's review: columns of the Weekly reviews sheet. */
export const weekFigures = [
  'problems',
  'problemGoal',
  'easy',
  'easyMinutes',
  'medium',
  'mediumMinutes',
  'hard',
  'hardMinutes',
  'designs',
  'designGoal',
  'designQuality',
  'designMinutes',
  'told',
  'stories',
  'storyGoal',
  'improved',
  'mocks',
  'mockGoal',
] as const;

export type WeekFigure = (typeof weekFigures)[number];

/** What the person fills: the goals of this week and the next one, which are ticked, and a note. */
export const weekGoals = ['goal1', 'goal2', 'goal3'] as const;
export const weekTicks = ['done1', 'done2', 'done3'] as const;
export const nextGoals = ['next1', 'next2', 'next3'] as const;

/** The words of a review; the last week of the plan has no next one, and its goals are blank. */
export type WeekWords = Readonly<
  Record<(typeof weekGoals)[number] | (typeof nextGoals)[number] | 'note', string> &
    Record<(typeof weekTicks)[number], boolean>
>;

/** A week's review as it stands on its sheet. */
export interface WeekReview {
  readonly week: number;
  /** The last week of the plan. */
  readonly of: number;
  readonly starts: Day;
  readonly ends: Day;
  /** `null` where the logs hold nothing for it, or the week is still to come. */
  readonly figures: Readonly<Record<WeekFigure, number | null>>;
  readonly words: WeekWords;
  /** Changes with the words. */
  readonly version: string;
}

export interface WeekReviewRequest {
  /** `null` for the week that is due: the one before, on the first two days of a week. */
  readonly week: number | null;
}

export interface SaveWeekReviewRequest {
  readonly id: string;
  readonly week: number;
  /** Of the review as the panel has read it. */
  readonly version: string;
  readonly words: WeekWords;
}

export type WeekReviewAnswer =
  { readonly kind: 'weekReview'; readonly review: WeekReview } | Refusal | Failure;

export type SaveWeekReviewAnswer =
  | {
      readonly kind: 'savedReview';
      readonly review: WeekReview;
      readonly undo: UndoAction | null;
    }
  /** Its words were changed on the sheet meanwhile; nothing was written. */
  | { readonly kind: 'otherReview'; readonly review: WeekReview }
  | Refusal
  | Failure;
