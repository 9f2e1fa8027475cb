import type { Area } from '../plans/areas';
import { areaNames } from '../plans/areas';
import type { Day } from '../time/day';
import type { Form } from './form';
import type { Row } from './row';
import { numberIn } from './row';
import type { Activity } from './session';

/** What every form for practice asks. */
export interface Practice {
  readonly day: Day;
  /** 1 to 600; 0 only where a row that was typed by hand has none. */
  readonly minutes: number;
  /** The minutes are part of a session that was logged on its own, so they add none. */
  readonly inSession: boolean;
}

/** How practice of each kind stands among the sessions. */
export const practiceSessions = {
  problem: { area: 'coding', activity: 'Problem solving' },
  design: { area: 'design', activity: 'Design practice' },
  mock: { area: 'mocks', activity: 'Mock round' },
  telling: { area: 'behavioral', activity: 'Story work' },
} as const satisfies Record<string, { readonly area: Area; readonly activity: Activity }>;

export type PracticeKind = keyof typeof practiceSessions;

/** The part of a practice form that all kinds share. */
export function readPractice(form: Form, today: Day): Practice {
  return {
    day: form.pastDay('day', today),
    minutes: form.minutes('minutes'),
    inSession: form.tick('inSession'),
  };
}

/** The cells of the session that holds the minutes of a practice. */
export function practiceSessionRow(
  kind: PracticeKind,
  { day, minutes, inSession }: Practice,
  topic: string,
  record: string,
): Row {
  const { area, activity } = practiceSessions[kind];
  return {
    day,
    area: areaNames[area],
    activity,
    topic,
    minutes: inSession ? 0 : minutes,
    record,
  };
}

/**
 * Whether the minutes of a practice are part of another session: its own session has none, or it
 * was typed by hand without one.
 */
export function isInSession(session: Row | null): boolean {
  return session === null || numberIn(session, 'minutes') === 0;
}
