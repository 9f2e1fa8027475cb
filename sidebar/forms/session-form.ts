import { areaNames, areas } from '../../src/domain/plans/areas';
import { activities } from '../../src/domain/records/session';
import type { SessionEntry } from '../../src/domain/records/session-entry';
import { minutes, note, pastDay } from './common-fields';
import type { Form } from './form';
import { lastOr, numberIn, numberText, optionsOf } from './form';

const USUAL_MINUTES = 60;

/** A sitting of study. */
export const sessionForm: Form<SessionEntry> = {
  fields: (_, { today, suggestions }) => [
    {
      kind: 'choice',
      name: 'area',
      label: 'Area',
      options: areas.map((area) => ({ value: area, text: areaNames[area] })),
      isHalf: true,
    },
    {
      kind: 'choice',
      name: 'activity',
      label: 'Activity',
      options: optionsOf(activities),
      isHalf: true,
    },
    { kind: 'text', name: 'topic', label: 'Topic', suggestions: suggestions.topics },
    pastDay(today),
    minutes,
    note,
    { kind: 'link', name: 'link', label: 'Link', help: 'To a recording or a page.', isExtra: true },
  ],
  start: ({ today, last }) => ({
    day: today,
    area: areas.find((area) => area === last.area || areaNames[area] === last.area) ?? 'coding',
    activity: lastOr(activities, last.activity, activities[0]),
    topic: '',
    minutes: String(last.minutes ?? USUAL_MINUTES),
    note: '',
    link: '',
  }),
  read: (values) => ({ ...values, kind: 'session', minutes: numberIn(values, 'minutes') }),
  fill: ({ day, area, activity, topic, note: words, link, ...entry }) => ({
    day,
    area,
    activity,
    topic,
    minutes: numberText(entry.minutes),
    note: words,
    link,
  }),
  keeps: ['day', 'area', 'activity', 'minutes'],
};
