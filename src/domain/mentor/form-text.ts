import type { FilledForm } from './score-form';
import { MOST_FIXES, formRaters } from './score-form';
import { DIMENSIONS, roundTypeNames } from '../records/mock-entry';

/** The labels of a form, in order, with what belongs there; the same on the sheet and in a message. */
export const formLabels = {
  rater: 'Your name',
  raterKind: 'You are',
  day: 'Day of the round',
  type: 'Round',
  overall: 'Overall, 1 to 5',
  score: 'Score',
  strengths: 'What went well',
  fix: 'To fix',
} as const;

/** The form as a message that a mentor can answer without opening the spreadsheet. */
export function formAsText(): string {
  const numbered = (label: string, count: number): string[] =>
    Array.from({ length: count }, (_, index) => `${label} ${index + 1}:`);
  return [
    'Write "major:" before what must be fixed before the interview.',
    `${formLabels.rater}:`,
    `${formLabels.raterKind} (${formRaters.join(', ')}):`,
    `${formLabels.day} (such as 2026-08-24):`,
    `${formLabels.type} (${roundTypeNames.join(', ')}):`,
    `${formLabels.overall} in halves:`,
    ...numbered(formLabels.score, DIMENSIONS),
    `${formLabels.strengths}:`,
    ...numbered(formLabels.fix, MOST_FIXES),
  ].join('\n');
}

/**
 * The form in a message: lines of a label, a colon or tabs, and what was written; lines without a
 * label go on with the text above them, up to a blank line. Anything before the first label is left out.
 */
export function formInText(text: string): FilledForm {
  const fields = new Map<string, string>();
  let current: string | null = null;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const labelled = labelledLine(line);
    if (labelled) {
      current = labelled.field;
      // A blank form is often quoted below the answer.
      if (!fields.get(current)) fields.set(current, labelled.rest);
    } else if (/^\s*(--.*)?$/.test(line)) {
      current = null;
    } else if (current !== null && isLong(current) && fields.get(current)) {
      fields.set(current, `${fields.get(current) ?? ''}\n${line.trim()}`.trim());
    }
  }
  const field = (name: string): string => fields.get(name) ?? '';
  return {
    rater: field('rater'),
    raterKind: field('raterKind'),
    day: field('day'),
    type: field('type'),
    overall: field('overall'),
    scores: Array.from({ length: DIMENSIONS }, (_, index) => field(`score${index + 1}`)),
    strengths: field('strengths'),
    fixes: Array.from({ length: MOST_FIXES }, (_, index) => fixOf(field(`fix${index + 1}`))),
  };
}

/** Words that stand between a label and the colon, such as the choices, are passed over. */
const patterns = Object.entries(formLabels).map(([field, label]) => {
  const isNumbered = field === 'score' || field === 'fix';
  const words = label.replace(/,.*/, '').replace(/\s+/g, '\\s+');
  return {
    field,
    pattern: new RegExp(
      `^\\s*${words}${isNumbered ? '\\s+(\\d)\\b' : '()'}[^:\\t]*[:\\t]\\s*(.*)$`,
      'i',
    ),
  };
});

function labelledLine(line: string): { readonly field: string; readonly rest: string } | null {
  for (const { field, pattern } of patterns) {
    const match = pattern.exec(line);
    if (match) return { field: `${field}${match[1] ?? ''}`, rest: (match[2] ?? '').trim() };
  }
  return null;
}

function isLong(field: string): boolean {
  return field === 'strengths' || field.startsWith('fix');
}

function fixOf(text: string): FilledForm['fixes'][number] {
  const match = /^(major|minor)\s*[:,-]\s*/i.exec(text);
  return match
    ? { text: text.slice(match[0].length), severity: match[1]?.toLowerCase() ?? 'minor' }
    : { text, severity: '' };
}
