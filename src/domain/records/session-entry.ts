import { areaNames, areas } from '../plans/areas';
import type { Area } from '../plans/areas';
import type { Parsed } from '../plans/settings';
import type { Day } from '../time/day';
import { LONGEST_NAME, LONGEST_NOTE, readForm } from './form';
import type { Row } from './row';
import { textIn } from './row';
import { activities } from './session';
import type { Activity } from './session';
import { sessionOf } from './session-row';

/** A sitting of study that is no practice of its own kind. */
export interface SessionEntry {
  readonly kind: 'session';
  readonly day: Day;
  readonly area: Area;
  /** Blank only where a row that was typed by hand says something else. */
  readonly activity: '' | Activity;
  readonly topic: string;
  /** 1 to 600. */
  readonly minutes: number;
  readonly note: string;
  /** To a recording; blank or beginning with http. */
  readonly link: string;
}

/** A session from a form's values, or every problem with them. */
export function parseSessionEntry(input: unknown, today: Day): Parsed<SessionEntry> {
  const form = readForm(input);
  const link = form.text('link', LONGEST_NOTE);
  if (link !== '' && !/^https?:\/\/\S+$/i.test(link)) {
    form.complain('link', 'Give a link that begins with https://, or leave it blank.');
  }
  return form.done({
    kind: 'session',
    day: form.pastDay('day', today),
    area: form.pick('area', areas, `Choose ${areas.map((key) => areaNames[key]).join(', ')}.`),
    activity: form.pick('activity', activities, 'Choose what you did from the list.'),
    topic: form.text('topic', LONGEST_NAME),
    minutes: form.minutes('minutes'),
    note: form.text('note', LONGEST_NOTE),
    link,
  });
}

/** The cells of a session on Sessions, less its id. */
export function sessionEntryRow(entry: SessionEntry): Row {
  const { day, area, activity, topic, minutes, note, link } = entry;
  return { day, area: areaNames[area], activity, topic, minutes, note, link };
}

/** The session in a row of Sessions, or `null` without a day, an area or its minutes. */
export function sessionEntryOf(row: Row): SessionEntry | null {
  const session = sessionOf(row);
  if (!session) return null;
  const { day, area, topic, minutes, note, link } = session;
  const activity = activities.find((known) => known === textIn(row, 'activity')) ?? '';
  return { kind: 'session', day, area, activity, topic, minutes, note, link };
}
