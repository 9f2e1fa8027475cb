import type { Metric } from '../../plans/lines';
import { targetLines } from '../../plans/lines';

/** What tasks count beside the metrics of the plan's lines, with the words for it. */
const taskOnlyMetrics = {
  baselineProblems: 'Baseline problems timed',
  baselineDesigns: 'Baseline designs timed',
  itemsRated: 'Items of the first assessment rated',
  principlesRecalled: 'Principles with a recall',
  topicsStudied: 'Topics studied',
  l6Designs: 'Design sessions at L6 scale',
  l7Designs: 'Design sessions at L7 scale',
  storiesTold: 'Different stories told aloud',
  tellingSeconds: 'Seconds per telling',
  peakStories: 'Stories rated 4.5 or better',
  failureStories: 'Stories with the failure theme',
  bookedMocks: 'Mocks with a day',
  behavioralMocks: 'Behavioral mock sessions',
  outsideRounds: 'Rounds scored by someone else',
  fullLoops: 'Loops with a round of every component',
  componentScore: 'Outside score of the weakest component',
  openMajorFeedback: 'Major feedback still open',
  interviewDays: 'Interview day in Settings',
} as const satisfies Readonly<Record<string, string>>;

/** A number that the logs can answer, so that a task with a target ticks itself. */
export type TaskMetric = Metric | keyof typeof taskOnlyMetrics;

/** What has to be reached for a task to count as done. */
export interface Target {
  readonly metric: TaskMetric;
  readonly value: number;
  readonly comparator: 'atLeast' | 'atMost';
  /** Whether rows count from the plan's first day; else only those of the task's own period. */
  readonly cumulative: boolean;
  /**
   * Counts only rows about these: topic names, coding patterns, design keys, round types or
   * principle codes, as the metric asks.
   */
  readonly of?: readonly string[];
}

/** A count or score to reach over the whole plan so far. */
export function reach(metric: TaskMetric, value: number, ...of: readonly string[]): Target {
  return target(metric, value, 'atLeast', true, of);
}

/** A count to reach within the task's own week or month. */
export function within(metric: TaskMetric, value: number, ...of: readonly string[]): Target {
  return target(metric, value, 'atLeast', false, of);
}

/** A time or a backlog to stay at or under. */
export function atMost(metric: TaskMetric, value: number): Target {
  return target(metric, value, 'atMost', true, []);
}

/** The words for what a target counts. */
export function metricLabel(metric: TaskMetric): string {
  if (isTaskOnly(metric)) return taskOnlyMetrics[metric];
  return targetLines.find((line) => line.metric === metric)?.label ?? metric;
}

function isTaskOnly(metric: TaskMetric): metric is keyof typeof taskOnlyMetrics {
  return Object.prototype.hasOwnProperty.call(taskOnlyMetrics, metric);
}

function target(
  metric: TaskMetric,
  value: number,
  comparator: Target['comparator'],
  cumulative: boolean,
  of: readonly string[],
): Target {
  return { metric, value, comparator, cumulative, ...(of.length > 0 ? { of } : {}) };
}
