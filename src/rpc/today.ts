import type { Area } from '../domain/plans/areas';
import type { Day } from '../domain/time/day';

/** What the Today tab shows, as the hidden calculated sheets have it. */
export interface Today {
  readonly week: PlanWeekNow;
  /** `null` while there is no interview day. */
  readonly interview: { readonly day: Day; readonly daysLeft: number } | null;
  /** This week by area, in the order of `areas`. */
  readonly hours: readonly AreaHours[];
  /** By day, overdue first. */
  readonly due: readonly DueItem[];
  /** Overdue tasks that are not in the list. */
  readonly moreOverdue: number;
  /** The most useful first. */
  readonly actions: readonly NextAction[];
  readonly verdict: Verdict;
}

export interface PlanWeekNow {
  /** 1 to 24; 0 before the plan begins. */
  readonly number: number;
  readonly of: number;
  /** The first day of this week; `null` when Settings has no first day. */
  readonly starts: Day | null;
  readonly focus: string;
}

export interface AreaHours {
  readonly area: Area;
  readonly doneMinutes: number;
  readonly plannedMinutes: number;
  /** `Ahead`, `On plan`, `At risk`, `Behind`, `No evidence`, `Nothing due yet` and such. */
  readonly status: string;
}

export type DueItem = DueTask | DueMock | DueReview | Milestone;

/** A task of the Tasks sheet that is overdue, due within a week, or ticked without its note. */
export interface DueTask {
  readonly kind: 'task';
  readonly key: string;
  readonly day: Day | null;
  readonly text: string;
  /** `Overdue`, `Due soon`, `Needs a note`, `Done` or blank. */
  readonly state: string;
  readonly done: boolean;
  /** The number that the logs count towards it, `null` where they count none. */
  readonly target: number | null;
  readonly actual: number | null;
}

/** A planned round from today on, or one that passed and was not scored. */
export interface DueMock {
  readonly kind: 'mock';
  /** The entry's key, to open it with `readEntry`. */
  readonly key: string;
  readonly day: Day;
  readonly time: string;
  /** As it stands in the row, which may have been typed by hand. */
  readonly type: string;
  readonly rater: string;
}

/** Something to recall. */
export interface DueReview {
  readonly kind: 'review';
  readonly day: Day;
  readonly text: string;
}

/** A day to look forward to: the next phase of the plan, the interview. */
export interface Milestone {
  readonly kind: 'milestone';
  readonly day: Day;
  readonly text: string;
}

export interface NextAction {
  readonly text: string;
  /** The figure and what it is about: `Design rounds at 3.5: 2 more`. */
  readonly why: string;
}

export interface Verdict {
  /** `Not enough evidence`, `Building`, `May schedule`, `Confirm` or `Peak`. */
  readonly shown: string;
  /** The stage that the gates lead to; blank when all are passed. */
  readonly next: string;
  readonly gates: readonly FailingGate[];
}

/** A gate of the next stage that is shut. */
export interface FailingGate {
  readonly label: string;
  readonly now: string;
  readonly gap: string;
}
