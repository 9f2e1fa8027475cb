import { raterKinds } from '../../src/domain/records/rater';
import type { Day } from '../../src/domain/time/day';
import type { Field } from './field';
import { optionsOf } from './form';

/** The day of something that is done: today or any day before. */
export function pastDay(today: Day): Field {
  return { kind: 'day', name: 'day', label: 'Day', latest: today, isHalf: true };
}

export const minutes = {
  kind: 'number',
  name: 'minutes',
  label: 'Minutes',
  isHalf: true,
} as const satisfies Field;

export const inSession = {
  kind: 'tick',
  name: 'inSession',
  label: 'Inside a session I logged',
  help: 'Its minutes are counted there, and not twice.',
  isExtra: true,
} as const satisfies Field;

export const note = { kind: 'paragraph', name: 'note', label: 'Note' } as const satisfies Field;

export const baseline = {
  kind: 'tick',
  name: 'baseline',
  label: 'Part of my first assessment',
  help: 'It measures where you start, and is not counted.',
  isExtra: true,
} as const satisfies Field;

/** Who rated, as a choice. */
export function raterKind(label: string): Field {
  return {
    kind: 'choice',
    name: 'raterKind',
    label,
    options: optionsOf(raterKinds, 'not rated'),
    isHalf: true,
  };
}

/** A rating of 1 to 5 in halves. */
export const halves = { from: 1, to: 5, step: 0.5 } as const;
