import { designChecks, designChecksFor } from '../../src/domain/content/design-checks';
import { levels } from '../../src/domain/plans/areas';
import type { DesignEntry } from '../../src/domain/records/design-entry';
import { named } from '../../src/domain/content/catalogue/catalogue';
import type { DesignPrompt } from '../../src/domain/content/catalogue/design-prompt';
import { slugOf } from '../../src/domain/records/row';
import { baseline, halves, inSession, minutes, note, pastDay, raterKind } from './common-fields';
import { isTicked, textIn } from './field';
import type { Values } from './field';
import type { Form, Known } from './form';
import { lastOr, numberIn, numberText, optionsOf } from './form';

/** One design session. */
export const designForm: Form<DesignEntry> = {
  fields: (values, known) => [
    { kind: 'text', name: 'title', label: 'Design', suggestions: titlesOf(known) },
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
    pastDay(known.today),
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
  follow: (values, before, known) => {
    const [now, last] = [promptOf(values, known), promptOf(before, known)];
    if (now)
      return {
        ...values,
        figure: now.figure || textIn(values, 'figure'),
        scale: now.level || textIn(values, 'scale'),
      };
    const isLeft = last !== null && last.figure === textIn(values, 'figure');
    return isLeft ? { ...values, figure: '' } : values;
  },
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

/** The person's own designs, the newest first, then those of the documents. */
function titlesOf({ suggestions, catalogue }: Known): readonly string[] {
  const own = new Set(suggestions.designs.map(slugOf));
  const others = (catalogue?.designs ?? []).filter(({ slug }) => !own.has(slug));
  return [...suggestions.designs, ...others.map(({ title }) => title)];
}

function promptOf(values: Values, { catalogue }: Known): DesignPrompt | null {
  return catalogue ? named(catalogue.designs, textIn(values, 'title')) : null;
}
