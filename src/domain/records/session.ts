import type { Area } from '../plans/areas';
import type { Day } from '../time/day';

/** One sitting of study or practice. Hours are the sum of session minutes and nothing else. */
export interface Session {
  readonly id: string;
  readonly day: Day;
  readonly area: Area;
  readonly activity: string;
  readonly topic: string;
  /** 1 to 600; 0 only for practice inside a session that was logged on its own. */
  readonly minutes: number;
  /** The id of the problem, design, mock or telling that it belongs to, or blank. */
  readonly record: string;
  readonly note: string;
  readonly link: string;
}

/** What a session can be spent on, in the order in which forms offer it. */
export const activities = [
  'Problem solving',
  'Design practice',
  'Story work',
  'Mock round',
  'Reading',
  'Principles',
  'Distributed systems',
  'AWS',
  'CS basics',
  'Strategy',
  'Rapid-fire',
  'Company research',
  'Mock preparation',
  'Debrief',
  'Weekly review',
  'Other',
] as const;

export type Activity = (typeof activities)[number];

/** Minutes of study in each area. The order of the sessions does not matter. */
export function minutesByArea(sessions: readonly Session[]): Record<Area, number> {
  const total: Record<Area, number> = { coding: 0, design: 0, behavioral: 0, mocks: 0 };
  for (const { area, minutes } of sessions) total[area] += minutes;
  return total;
}

/** The sessions from `start` to `end`, both days counted. */
export function sessionsBetween(
  sessions: readonly Session[],
  start: Day,
  end: Day,
): readonly Session[] {
  return sessions.filter(({ day }) => start <= day && day <= end);
}
