import { roundDimensions } from '../../src/domain/content/rounds/round-dimensions';
import type { Dimension } from '../../src/domain/content/rounds/dimension';
import { DIMENSIONS, roundTypeNames } from '../../src/domain/records/mock-entry';
import type { MockEntry } from '../../src/domain/records/mock-entry';
import { raterKinds } from '../../src/domain/records/rater';
import { halves, inSession, minutes, note, pastDay, raterKind } from './common-fields';
import type { Field, Values } from './field';
import { isTicked, linesIn, textIn } from './field';
import type { Form, Known } from './form';
import { lastOr, numberIn, numberText, optionsOf } from './form';

const USUAL_MINUTES = '60';

/** A round that is booked, or what one rater said of a round that is done. */
export const mockForm: Form<MockEntry> = {
  fields: (values, known) => {
    const isDone = textIn(values, 'status') === 'done';
    return [
      {
        kind: 'choice',
        name: 'status',
        label: 'It is',
        options: [
          { value: 'done', text: 'done' },
          { value: 'planned', text: 'planned' },
          { value: 'cancelled', text: 'cancelled' },
        ],
        isHalf: true,
      },
      {
        kind: 'choice',
        name: 'type',
        label: 'Type of round',
        options: optionsOf(roundTypeNames),
        isHalf: true,
      },
      isDone ? pastDay(known.today) : { kind: 'day', name: 'day', label: 'Day', isHalf: true },
      { kind: 'time', name: 'time', label: 'Time', isHalf: true },
      raterKind(isDone ? 'Rater is' : 'Rater will be'),
      {
        kind: 'text',
        name: 'rater',
        label: 'Rater’s name',
        suggestions: known.suggestions.raters,
        isHalf: true,
      },
      ...(isDone ? resultFields(values) : []),
      note,
      ...sittingFields(known),
    ];
  },
  start: ({ today, last }) => ({
    status: 'done',
    type: lastOr(roundTypeNames, last.roundType, 'coding'),
    day: today,
    time: '',
    loop: '',
    round: '',
    raterKind: lastOr(raterKinds, last.raterKind, 'peer'),
    rater: '',
    minutes: USUAL_MINUTES,
    inSession: false,
    score: '',
    strengths: '',
    note: '',
    feedback: [],
  }),
  read: (values) => ({
    ...values,
    kind: 'mock',
    minutes: numberIn(values, 'minutes'),
    score: numberIn(values, 'score'),
    dimensions: dimensionsOf(values).map((_, index) => numberIn(values, dimensionName(index))),
    feedback: linesIn(values, 'feedback').map(({ id, text, severity }) => ({ id, text, severity })),
  }),
  fill: ({ dimensions, feedback, ...entry }) => ({
    ...entry,
    minutes: entry.minutes === null ? USUAL_MINUTES : numberText(entry.minutes),
    score: numberText(entry.score),
    ...Object.fromEntries(
      Array.from({ length: DIMENSIONS }, (_, index) => [
        dimensionName(index),
        numberText(dimensions[index] ?? null),
      ]),
    ),
    feedback: feedback.map((item, index) => ({ ...item, key: `${index}` })),
  }),
  keeps: ['day', 'status', 'type', 'raterKind', 'rater', 'loop'],
};

/** What a rater gives: scores, strengths and what to fix. */
function resultFields(values: Values): readonly Field[] {
  return [
    ...(isTicked(values, 'inSession') ? [] : [minutes]),
    inSession,
    ...dimensionsOf(values).map((dimension, index): Field => ({
      kind: 'score',
      name: dimensionName(index),
      label: dimension.name,
      scale: halves,
      dimension,
    })),
    {
      kind: 'score',
      name: 'score',
      label: 'Overall',
      scale: halves,
      help: 'Left out, the mean of the scores above counts.',
    },
    { kind: 'paragraph', name: 'strengths', label: 'Strengths' },
    { kind: 'lines', name: 'feedback', label: 'What to fix' },
  ];
}

function sittingFields({ suggestions }: Known): readonly Field[] {
  return [
    {
      kind: 'text',
      name: 'loop',
      label: 'Loop',
      suggestions: suggestions.loops,
      help: 'A name that the rounds of one sitting share.',
      isExtra: true,
    },
    { kind: 'text', name: 'round', label: 'Round', help: '1, 2, 3 in that loop.', isExtra: true },
  ];
}

function dimensionsOf(values: Values): readonly Dimension[] {
  const type = roundTypeNames.find((name) => name === textIn(values, 'type'));
  return type ? roundDimensions[type] : [];
}

function dimensionName(index: number): string {
  return `dimension${index + 1}`;
}
