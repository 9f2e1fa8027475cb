import type { Area } from '../../plans/areas';
import { areaNames } from '../../plans/areas';
import type { Source } from '../sources';
import type { Target } from './target';

/** A study area, the plan itself, or what has to be arranged around it. */
export type TaskArea = Area | 'plan' | 'logistics';

/** What a person reads for each area of a task. */
export const taskAreaNames = {
  ...areaNames,
  plan: 'Plan',
  logistics: 'Logistics',
} as const satisfies Record<TaskArea, string>;

/** When a task falls due, before any dates are known. */
export type When =
  /** `dayOfWeek` is 0 for Monday to 6 for Sunday; without it, any day of the week will do. */
  | { readonly kind: 'week'; readonly week: number; readonly dayOfWeek?: DayOfWeek }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'beforeInterview'; readonly days: 30 | 7 | 1 | 0 };

export type DayOfWeek = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** What getting a resource costs, as far as the documents and its maker say. */
export type Cost = 'free' | 'paid' | 'varies';

/** How far you are with a resource; the first is how every resource ships. */
export const resourceStatuses = ['To get', 'Have it', 'Not needed'] as const;

export type ResourceStatus = (typeof resourceStatuses)[number];

interface TaskBase {
  /** Lower-case words with hyphens. Never reused: rows in people's trackers hold it. */
  readonly id: string;
  readonly area: TaskArea;
  readonly when: When;
  readonly text: string;
  /** Several where documents ask for the same thing; a box with two numbers is two tasks. */
  readonly sources: readonly Source[];
  /** Absent where no log can know whether it is done. */
  readonly target?: Target;
}

/** A task that you do: study, reach, hand in, check or set up. */
export interface StudyTask extends TaskBase {
  readonly kind: 'topic' | 'goal' | 'deliverable' | 'checklist' | 'setup';
}

/** A task that you get: an account, a course, a group. */
export interface ResourceTask extends TaskBase {
  readonly kind: 'resource';
  readonly cost: Cost;
  readonly status: ResourceStatus;
}

/** One dated item of the plan: a row of the Tasks sheet. */
export type Task = StudyTask | ResourceTask;
