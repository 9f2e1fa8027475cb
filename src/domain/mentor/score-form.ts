import { dimensionCounts } from '../content/rounds/dimension-counts';
import { normalType } from '../evidence/rounds';
import type { MockEntry } from '../records/mock-entry';
import { parseMock, roundTypeNames } from '../records/mock-entry';
import { raterKinds } from '../records/rater';
import type { Plain } from '../records/row';
import type { Day } from '../time/day';

/** How many things to fix a form has room for. */
export const MOST_FIXES = 3;

/** Who may fill a form in: the candidate has the panel. */
export const formRaters = raterKinds.filter((kind) => kind !== 'self');

/** What stands in the fields of a form, as it was typed. */
export interface FilledForm {
  readonly rater: Plain;
  readonly raterKind: Plain;
  readonly day: Plain;
  readonly type: Plain;
  readonly overall: Plain;
  readonly scores: readonly Plain[];
  readonly strengths: Plain;
  readonly fixes: readonly { readonly text: Plain; readonly severity: Plain }[];
}

export type ReadForm =
  | { readonly kind: 'blank' }
  /** Sentences about what is missing or cannot be read. */
  | { readonly kind: 'unfinished'; readonly missing: readonly string[] }
  | { readonly kind: 'complete'; readonly round: MockEntry };

/**
 * A mentor's form: complete with a name, who they are, a day that is not in the future, a round type
 * and at least one score. Anything typed but not complete stays where it is.
 */
export function readScoreForm(form: FilledForm, today: Day): ReadForm {
  if (isBlank(form)) return { kind: 'blank' };
  const type = roundTypeNames.find((name) => name === normalType(words(form.type)));
  const dimensions = type ? form.scores.slice(0, dimensionCounts[type]).map(number) : [];
  const missing = [
    ...(words(form.rater) === '' ? ['The name of who scored is missing.'] : []),
    ...(type ? [] : [`Choose the round: ${roundTypeNames.join(', ')}.`]),
    ...(number(form.overall) === null && dimensions.every((score) => score === null)
      ? ['Give the overall or at least one score.']
      : []),
    ...(type && form.scores.slice(dimensions.length).some((score) => words(score) !== '')
      ? [`A ${type} round has ${dimensions.length} scores: clear the others.`]
      : []),
  ];
  const parsed = parseMock(
    {
      status: 'done',
      day: words(form.day),
      type: type ?? 'coding',
      raterKind: words(form.raterKind).toLowerCase(),
      rater: words(form.rater),
      inSession: true,
      score: number(form.overall),
      dimensions,
      strengths: words(form.strengths),
      feedback: form.fixes.flatMap(({ text, severity }) =>
        words(text) === '' ? [] : [{ text: words(text), severity: severityOf(severity) }],
      ),
    },
    today,
  );
  const problems = parsed.kind === 'ok' ? [] : parsed.problems;
  const sentences = [
    ...missing,
    ...problems.map(({ field, problem }) =>
      field === 'raterKind' ? `Say who scored: ${formRaters.join(', ')}.` : problem,
    ),
    ...(words(form.raterKind).toLowerCase() === 'self'
      ? ['Your own scores are logged in the panel.']
      : []),
  ];
  if (parsed.kind === 'problems' || sentences.length > 0) {
    return { kind: 'unfinished', missing: [...new Set(sentences)] };
  }
  return { kind: 'complete', round: parsed.value };
}

function isBlank({ scores, fixes, ...fields }: FilledForm): boolean {
  const typed = [...Object.values(fields), ...scores, ...fixes.map(({ text }) => text)];
  return typed.every((value) => words(value) === '');
}

function words(value: Plain): string {
  return String(value).trim();
}

/** A number, also as text; what is none stays as it is, for the check to say so. */
function number(value: Plain): number | string | null {
  const text = words(value).replace(',', '.');
  if (text === '') return null;
  return Number.isFinite(Number(text)) ? Number(text) : text;
}

/** Nothing chosen is minor; only a rater's own word makes a remark major. */
function severityOf(value: Plain): 'major' | 'minor' {
  return words(value).toLowerCase() === 'major' ? 'major' : 'minor';
}
