import type { FieldProblem, Settings } from '../domain/plans/settings';
import type { Entry } from '../domain/records/entry';
import type { RecentEntry } from '../domain/records/recent';
import type { LastChoices, Suggestions } from '../domain/records/suggestions';
import type { Day } from '../domain/time/day';
import type { TimeLimits } from '../domain/timer/target';
import type { TimerNow } from '../domain/timer/timer';
import type { AreaHours, Today } from './today';

export type { RecentEntry } from '../domain/records/recent';
export type {
  KnownProblem,
  KnownStory,
  LastChoices,
  Suggestions,
} from '../domain/records/suggestions';

/** A tracker as the panel opens it. */
export interface OpenTracker {
  readonly kind: 'tracker';
  /** The latest day that may be logged. */
  readonly today: Day;
  /** The day that the numbers are for: today, unless Settings shows another. */
  readonly asOf: Day;
  readonly settings: Settings;
  /** What is wrong on the Settings sheet; `settings` then holds what a new tracker would. */
  readonly settingsProblems: readonly FieldProblem[];
  readonly now: Today;
  /** Newest first. */
  readonly recent: readonly RecentEntry[];
  readonly undo: UndoAction | null;
  /** Whether there is a report for mentors, which `refreshReport` keeps up to date. */
  readonly hasReport: boolean;
  readonly suggestions: Suggestions;
  /** Blank where there is no entry yet. */
  readonly last: LastChoices;
  readonly limits: TimeLimits;
  /** This person's timer, as it stands now; `null` while there is none. */
  readonly timer: TimerNow | null;
}

/** An entry with the mark by which the server knows whether it changed since. */
export interface EntryAsItIs {
  readonly key: string;
  readonly version: string;
  readonly entry: Entry;
}

/** What a panel that is open must change in what it shows. */
export interface Change {
  /** Lines of Recent that are new or other ones by now, known by their key. */
  readonly put: readonly RecentEntry[];
  /** Keys of the lines that are gone. */
  readonly drop: readonly string[];
  /** This week's hours; `null` when they are the same. */
  readonly hours: readonly AreaHours[] | null;
  readonly undo: UndoAction | null;
}

/** The last action on this tracker, which can be undone. */
export interface UndoAction {
  readonly id: string;
  /** Words for a button or a line: `Saved: Two Sum, 35 min`. */
  readonly label: string;
}
