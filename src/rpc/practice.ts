import type { Catalogue } from '../domain/content/catalogue/catalogue';
import type { NextProblem } from '../domain/content/catalogue/next-problem';
import type { DueRecall } from '../domain/review/due';
import type { RecallRating } from '../domain/review/recall-ratings';
import type { ReviewKind } from '../domain/review/recall';
import type { TimerNow } from '../domain/timer/timer';
import type { UndoAction } from './answers';
import type { Failure, Gone, Refusal } from './contract';

export type CatalogueAnswer =
  { readonly kind: 'catalogue'; readonly catalogue: Catalogue } | Failure;

export interface NextProblemRequest {
  /** Keys of problems that were suggested and passed over. */
  readonly passed: readonly string[];
}

export type NextProblemAnswer =
  /** `null` when nothing is left to try. */
  { readonly kind: 'nextProblem'; readonly problem: NextProblem | null } | Failure;

/** Something to go over again, with the name that people know it by. */
export interface NamedReview extends DueRecall {
  readonly title: string;
}

/** What is due today, as far as the day's minutes for reviews go. */
export interface Reviews {
  /** The first due first. */
  readonly items: readonly NamedReview[];
  /** How many more are due that the minutes have no room for. */
  readonly more: number;
  readonly doneMinutes: number;
  readonly dayMinutes: number;
}

export type ReviewsAnswer = { readonly kind: 'reviews'; readonly reviews: Reviews } | Failure;

export interface RateRequest {
  readonly id: string;
  readonly kind: ReviewKind;
  readonly item: string;
  readonly rating: RecallRating;
}

export type RateAnswer =
  | { readonly kind: 'rated'; readonly reviews: Reviews; readonly undo: UndoAction | null }
  | Gone
  | Refusal
  | Failure;

export interface KeepTimerRequest {
  /** `null` once it was stopped. */
  readonly timer: TimerNow | null;
}

export type KeepTimerAnswer = { readonly kind: 'keptTimer' } | Failure;
