import type { Source } from '../sources';
import type { Target } from './target';
import type { DayOfWeek, StudyTask, TaskArea, When } from './task';

/** One line of a content table: id, area, when, source or sources, text, and a target if any. */
export type TaskRow = readonly [
  id: string,
  area: TaskArea,
  when: When,
  sources: Source | readonly Source[],
  text: string,
  target?: Target,
];

const weekdays = {
  Mon: 0,
  Tue: 1,
  Wed: 2,
  Thu: 3,
  Fri: 4,
  Sat: 5,
  Sun: 6,
} as const satisfies Readonly<Record<string, DayOfWeek>>;

/** The tasks of a content table, all of one kind, in the order of the rows. */
export function tasksOf(kind: StudyTask['kind'], rows: readonly TaskRow[]): readonly StudyTask[] {
  return rows.map(([id, area, when, sources, text, target]) => ({
    id,
    kind,
    area,
    when,
    text,
    sources: typeof sources === 'string' ? [sources] : sources,
    ...(target ? { target } : {}),
  }));
}

/** A day of a plan week, or the week as a whole. */
export function on(week: number, day?: keyof typeof weekdays): When {
  return day ? { kind: 'week', week, dayOfWeek: weekdays[day] } : { kind: 'week', week };
}

/** The end of a plan month of four weeks. */
export function monthEnd(month: number): When {
  return { kind: 'month', month };
}

/** So many days before the interview; 0 is the day itself. */
export function beforeInterview(days: 30 | 7 | 1 | 0): When {
  return { kind: 'beforeInterview', days };
}
