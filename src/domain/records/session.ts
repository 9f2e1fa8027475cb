import { areaNames, areas } from '../plans/areas';
import type { Area } from '../plans/areas';
import type { FieldProblem, Parsed } from '../plans/settings';
import { isDay } from '../time/day';
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

const MAX_TEXT = 2000;
const MAX_MINUTES = 600;

/**
 * A session from a form's values, or every problem with them. Both the sidebar and the server call
 * it, so that both refuse the same input.
 *
 * @param today the latest day that may be logged
 */
export function parseSession(input: unknown, today: Day): Parsed<Session> {
  const given: Record<string, unknown> =
    typeof input === 'object' && input !== null ? { ...input } : {};
  const text = (field: string): string => {
    const value = given[field];
    return typeof value === 'string' ? value.trim() : '';
  };
  const area = areas.find((known) => known === given['area']);
  const { id, day, minutes } = given;
  const problems: FieldProblem[] = [
    ...(typeof id === 'string' && /^[\w-]{8,64}$/.test(id)
      ? []
      : [{ field: 'id', problem: 'The form lost its id. Open it again.' }]),
    ...dayProblems(day, today),
    ...(area
      ? []
      : [{ field: 'area', problem: `Choose ${areas.map((key) => areaNames[key]).join(', ')}.` }]),
    ...(isMinutes(minutes)
      ? []
      : [{ field: 'minutes', problem: `Give whole minutes from 1 to ${MAX_MINUTES}.` }]),
    ...(activities.some((known) => known === given['activity'])
      ? []
      : [{ field: 'activity', problem: 'Choose what you did from the list.' }]),
    ...['topic', 'note', 'link'].flatMap((field) =>
      text(field).length > MAX_TEXT
        ? [{ field, problem: `Keep it under ${MAX_TEXT} characters.` }]
        : [],
    ),
    ...linkProblems(text('link')),
  ];
  if (problems.length > 0 || !area || !isDay(day) || typeof id !== 'string') {
    return { kind: 'problems', problems };
  }
  return {
    kind: 'ok',
    value: {
      id,
      day,
      area,
      activity: text('activity'),
      topic: text('topic'),
      minutes: Number(minutes),
      record: '',
      note: text('note'),
      link: text('link'),
    },
  };
}

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

function isMinutes(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MAX_MINUTES;
}

function dayProblems(day: unknown, today: Day): FieldProblem[] {
  if (!isDay(day)) return [{ field: 'day', problem: 'Give the day, for example 2026-08-24.' }];
  return day > today
    ? [{ field: 'day', problem: 'That day is still to come. Log it once it is done.' }]
    : [];
}

function linkProblems(link: string): FieldProblem[] {
  return link === '' || /^https?:\/\/\S+$/i.test(link)
    ? []
    : [{ field: 'link', problem: 'Give a link that begins with https://, or leave it blank.' }];
}
