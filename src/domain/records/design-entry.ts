import { designChecks } from '../content/design-checks';
import type { DesignCheck } from '../content/design-checks';
import { levels } from '../plans/areas';
import type { Level } from '../plans/areas';
import type { Parsed } from '../plans/settings';
import type { Day } from '../time/day';
import { designOf } from './design';
import { LONGEST_NAME, LONGEST_NOTE, halves, readForm } from './form';
import type { Practice } from './practice';
import { isInSession, readPractice } from './practice';
import { raterKinds } from './rater';
import type { RaterKind } from './rater';
import type { Plain, Row } from './row';
import { cellOf, isTicked, numberIn, pickIn, slugOf, textIn } from './row';

/** One design session. */
export interface DesignEntry extends Practice {
  readonly kind: 'design';
  readonly title: string;
  /** The number that sets the scale: 10 million users. */
  readonly figure: string;
  readonly scale: '' | Level;
  /** 0 to 100 percent. */
  readonly completeness: number | null;
  /** 1 to 5 in halves. */
  readonly quality: number | null;
  readonly raterKind: '' | RaterKind;
  /** Split by commas. */
  readonly services: string;
  /** Split by commas. */
  readonly patterns: string;
  /** The ids of the design checks that were met. */
  readonly checks: readonly string[];
  readonly baseline: boolean;
  readonly note: string;
}

const percent = { from: 0, to: 100, step: 1 };

/** A design session from a form's values, or every problem with them. */
export function parseDesign(input: unknown, today: Day): Parsed<DesignEntry> {
  const form = readForm(input);
  const title = form.name('title', 'Name what you designed.');
  if (slugOf(title) === '') form.complain('title', 'Name the design with letters or digits.');
  const checks = form.list('checks', designChecks.length);
  const known = designChecks.flatMap(({ id }) => (checks.includes(id) ? [id] : []));
  if (known.length < checks.length) form.complain('checks', 'One of the checks is not known.');
  return form.done({
    kind: 'design',
    ...readPractice(form, today),
    title,
    figure: form.text('figure', LONGEST_NAME),
    scale: form.pickOrBlank('scale', levels, 'Choose L6 or L7.'),
    completeness: form.number('completeness', percent),
    quality: form.number('quality', halves),
    raterKind: form.pickOrBlank('raterKind', raterKinds, 'Choose who rated it.'),
    services: form.text('services', LONGEST_NOTE),
    patterns: form.text('patterns', LONGEST_NOTE),
    checks: known,
    baseline: form.tick('baseline'),
    note: form.text('note', LONGEST_NOTE),
  });
}

/** The column of Designs for a check: `checkTime` for `dc-time`. */
export function checkColumnOf(id: string): string {
  const word = id.slice('dc-'.length);
  return `check${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** The cells of a design session on Designs, less its id. */
export function designRow(entry: DesignEntry): Row {
  const { day, title, figure, scale, minutes, raterKind, services, patterns, note } = entry;
  const isMet = ({ id }: DesignCheck): [string, Plain] => [
    checkColumnOf(id),
    entry.checks.includes(id),
  ];
  return {
    day,
    key: slugOf(title),
    title,
    figure,
    scale,
    minutes,
    completeness: cellOf(entry.completeness),
    quality: cellOf(entry.quality),
    raterKind,
    services,
    patterns,
    ...Object.fromEntries(designChecks.map(isMet)),
    baseline: entry.baseline,
    note,
  };
}

/** The design in a row of Designs and the session of its minutes; `null` without a day or title. */
export function designEntryOf(row: Row, session: Row | null): DesignEntry | null {
  const design = designOf(row);
  if (!design) return null;
  return {
    kind: 'design',
    day: design.day,
    minutes: design.minutes ?? 0,
    inSession: isInSession(session),
    title: textIn(row, 'title'),
    figure: textIn(row, 'figure'),
    scale: pickIn(row, 'scale', levels),
    completeness: numberIn(row, 'completeness'),
    quality: design.quality,
    raterKind: pickIn(row, 'raterKind', raterKinds),
    services: textIn(row, 'services'),
    patterns: textIn(row, 'patterns'),
    checks: designChecks.flatMap(({ id }) => (isTicked(row, checkColumnOf(id)) ? [id] : [])),
    baseline: isTicked(row, 'baseline'),
    note: textIn(row, 'note'),
  };
}
