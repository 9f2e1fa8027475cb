import type { Round } from '../evidence/rounds';
import type { PrincipleCode } from '../stories/principles';
import type { Day } from '../time/day';

/** One attempt at a problem. */
export interface Attempt {
  readonly id: string;
  readonly day: Day;
  /** Lower-case slug: the identity of the problem. */
  readonly key: string;
  readonly difficulty: string;
  readonly pattern: string;
  readonly minutes: number | null;
  readonly solved: boolean;
  /** 1 for the first attempt. */
  readonly attempt: number;
  readonly hints: boolean;
  readonly optimal: boolean;
  /** Part of the first week's assessment: it measures, and is not counted. */
  readonly baseline: boolean;
}

/** One design session. */
export interface DesignSession {
  readonly id: string;
  readonly day: Day;
  readonly key: string;
  /** `L6`, `L7` or blank. */
  readonly scale: string;
  readonly minutes: number | null;
  readonly quality: number | null;
  readonly services: readonly string[];
  readonly patterns: readonly string[];
}

/** A service, pattern or other subject with the day on which it was first studied. */
export interface Topic {
  readonly kind: string;
  readonly name: string;
  readonly firstStudied: Day | null;
}

/** One story of the story bank. */
export interface Story {
  readonly id: string;
  readonly created: Day;
  readonly primary: PrincipleCode | null;
  readonly secondary: readonly PrincipleCode[];
  readonly status: string;
  readonly quality: number | null;
}

/** A story told aloud. */
export interface Telling {
  readonly id: string;
  readonly day: Day;
  readonly story: string;
  readonly seconds: number;
}

/** A remark of a rater. */
export interface Feedback {
  readonly id: string;
  readonly day: Day;
  readonly severity: string;
  readonly closed: Day | null;
}

/** Everything that was logged and that the numbers rest on. */
export interface History {
  readonly attempts: readonly Attempt[];
  readonly designs: readonly DesignSession[];
  readonly topics: readonly Topic[];
  readonly stories: readonly Story[];
  readonly tellings: readonly Telling[];
  readonly rounds: readonly Round[];
  readonly feedback: readonly Feedback[];
}

export const emptyHistory: History = {
  attempts: [],
  designs: [],
  topics: [],
  stories: [],
  tellings: [],
  rounds: [],
  feedback: [],
};

/** The history as it stood at the end of `asOf`: later rows are left out. */
export function historyUpTo(history: History, asOf: Day): History {
  const past = <T extends { readonly day: Day }>(rows: readonly T[]): readonly T[] =>
    rows.filter(({ day }) => day <= asOf);
  return {
    attempts: past(history.attempts),
    designs: past(history.designs),
    topics: history.topics.filter(
      ({ firstStudied }) => firstStudied !== null && firstStudied <= asOf,
    ),
    stories: history.stories.filter(({ created }) => created <= asOf),
    tellings: past(history.tellings),
    rounds: past(history.rounds),
    feedback: past(history.feedback),
  };
}

/** Whether a story counts as one: its text is drafted, so its status is past an idea. */
export function isDrafted({ status }: Pick<Story, 'status'>): boolean {
  return !['', 'idea', 'planned', 'retired'].includes(status.trim().toLowerCase());
}

/** Whether a remark is major and was not closed by `asOf`. */
export function isOpenMajor({ severity, closed }: Feedback, asOf: Day): boolean {
  return severity.trim().toLowerCase() === 'major' && (closed === null || closed > asOf);
}
