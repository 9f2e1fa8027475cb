import { designChecks, designChecksFor } from '../../src/domain/content/design-checks';
import { levels } from '../../src/domain/plans/areas';
import type { DesignEntry } from '../../src/domain/records/design-entry';
import { baseline, halves, inSession, minutes, note, pastDay, raterKind } from './common-fields';
import { isTicked, textIn } from './field';
import type { Form } from './form';
import { lastOr, numberIn, numberText, optionsOf } from './form';

/** One design session. */
export const designForm: Form<DesignEntry> = {
  fields: (values, { today, suggestions }) => [
    { kind: 'text', name: 'title', label: 'Design', suggestions: suggestions.designs },
    {
      kind: 'choice',
      name: 'scale',
      label: 'Scale',
      options: optionsOf(levels, 'not said'),
      isHalf: true,
    },
    {
      kind: 'text',
      name: 'figure',
      label: 'Scale figure',
      isHalf: true,
      help: 'Such as 10 million users.',
    },
    pastDay(today),
    minutes,
    { kind: 'number', name: 'completeness', label: 'Complete, %', isHalf: true },
    raterKind('Rated by'),
    { kind: 'score', name: 'quality', label: 'Quality', scale: halves },
    { kind: 'text', name: 'services', label: 'AWS services', help: 'Split by commas.' },
    { kind: 'text', name: 'patterns', label: 'Architecture patterns', help: 'Split by commas.' },
    note,
    ...designChecksFor(textIn(values, 'scale')).map(({ id, text }) => ({
      kind: 'tick' as const,
      name: id,
      label: text,
      isExtra: true as const,
    })),
    inSession,
    baseline,
  ],
  start: ({ today, last, settings }) => ({
    day: today,
    title: '',
    figure: '',
    scale: lastOr(levels, last.scale, settings.level),
    minutes: '45',
    completeness: '',
    quality: '',
    raterKind: 'self',
    services: '',
    patterns: '',
    note: '',
    inSession: false,
    baseline: false,
  }),
  read: (values) => ({
    ...values,
    kind: 'design',
    minutes: numberIn(values, 'minutes'),
    completeness: numberIn(values, 'completeness'),
    quality: numberIn(values, 'quality'),
    checks: designChecksFor(textIn(values, 'scale'))
      .map(({ id }) => id)
      .filter((id) => isTicked(values, id)),
  }),
  fill: ({ checks, ...entry }) => ({
    ...entry,
    minutes: numberText(entry.minutes),
    completeness: numberText(entry.completeness),
    quality: numberText(entry.quality),
    ...Object.fromEntries(designChecks.map(({ id }) => [id, checks.includes(id)])),
  }),
  keeps: ['day', 'scale', 'raterKind', 'inSession'],
};
