import type { TellingEntry } from '../../src/domain/records/telling-entry';
import { inSession, minutes, pastDay, raterKind } from './common-fields';
import type { Field, Values } from './field';
import { isTicked, textIn } from './field';
import type { Form, Known } from './form';
import { numberIn, numberText } from './form';

const parts = [
  ['situationSeconds', 'Situation, seconds'],
  ['taskSeconds', 'Task, seconds'],
  ['actionSeconds', 'Action, seconds'],
  ['resultSeconds', 'Result, seconds'],
] as const;

const USUAL_MINUTES = '10';

/** A story told aloud. */
export const tellingForm: Form<TellingEntry> = {
  fields: (values, known) => [
    {
      kind: 'choice',
      name: 'story',
      label: 'Story',
      options: storyOptions(values, known),
      ...(known.suggestions.stories.length === 0
        ? { help: 'There is no story yet. Write one on the Stories sheet first.' }
        : {}),
    },
    { kind: 'number', name: 'seconds', label: 'Length, seconds', isHalf: true },
    raterKind('Listener'),
    pastDay(known.today),
    ...(isTicked(values, 'inSession') ? [] : [minutes]),
    inSession,
    ...parts.map(([name, label]): Field => ({
      kind: 'number',
      name,
      label,
      isHalf: true,
      isExtra: true,
    })),
  ],
  start: ({ today }) => ({
    day: today,
    story: '',
    seconds: '',
    raterKind: 'self',
    minutes: USUAL_MINUTES,
    inSession: false,
    ...Object.fromEntries(parts.map(([name]) => [name, ''])),
  }),
  read: (values) => ({
    ...values,
    kind: 'telling',
    seconds: numberIn(values, 'seconds'),
    minutes: numberIn(values, 'minutes'),
    ...Object.fromEntries(parts.map(([name]) => [name, numberIn(values, name)])),
  }),
  fill: (entry) => ({
    ...entry,
    seconds: numberText(entry.seconds),
    minutes: entry.inSession ? USUAL_MINUTES : numberText(entry.minutes),
    situationSeconds: numberText(entry.situationSeconds),
    taskSeconds: numberText(entry.taskSeconds),
    actionSeconds: numberText(entry.actionSeconds),
    resultSeconds: numberText(entry.resultSeconds),
  }),
  keeps: ['day', 'raterKind', 'inSession'],
};

/** The stories that can be told, with the one that an old entry names even if it is gone. */
function storyOptions(values: Values, { suggestions }: Known) {
  const chosen = textIn(values, 'story');
  const options = suggestions.stories.map(({ id, title }) => ({ value: id, text: title || id }));
  const isKnown = chosen === '' || options.some(({ value }) => value === chosen);
  return [
    { value: '', text: 'Choose a story' },
    ...(isKnown ? [] : [{ value: chosen, text: chosen }]),
    ...options,
  ];
}
