import type { Parsed } from '../plans/settings';
import type { Attempt } from '../progress/history';
import type { Day } from '../time/day';
import { LONGEST_NAME, LONGEST_NOTE, readForm } from './form';
import type { Practice } from './practice';
import { isInSession, readPractice } from './practice';
import { attemptOf } from './problem';
import type { Row } from './row';
import { isTicked, pickIn, slugOf, textIn } from './row';

export const difficulties = ['Easy', 'Medium', 'Hard'] as const;
export type Difficulty = (typeof difficulties)[number];

/** How well something went. */
export const grades = ['Good', 'Needs work'] as const;
export type Grade = (typeof grades)[number];

/** One attempt at a coding problem. */
export interface ProblemEntry extends Practice {
  readonly kind: 'problem';
  readonly title: string;
  /** Blank only where a row that was typed by hand says something else. */
  readonly difficulty: '' | Difficulty;
  readonly pattern: string;
  readonly solved: boolean;
  readonly hints: boolean;
  readonly optimal: boolean;
  readonly codeQuality: '' | Grade;
  readonly explanation: '' | Grade;
  /** Explained aloud while solving. */
  readonly aloud: boolean;
  /** Part of the first assessment: it measures, and is not counted. */
  readonly baseline: boolean;
  readonly note: string;
}

/** An attempt from a form's values, or every problem with them. */
export function parseProblem(input: unknown, today: Day): Parsed<ProblemEntry> {
  const form = readForm(input);
  const title = form.name('title', 'Name the problem.');
  if (slugOf(title) === '') form.complain('title', 'Name the problem with letters or digits.');
  return form.done({
    kind: 'problem',
    ...readPractice(form, today),
    title,
    difficulty: form.pick('difficulty', difficulties, 'Choose Easy, Medium or Hard.'),
    pattern: form.text('pattern', LONGEST_NAME),
    solved: form.tick('solved'),
    hints: form.tick('hints'),
    optimal: form.tick('optimal'),
    codeQuality: form.pickOrBlank('codeQuality', grades, 'Choose Good or Needs work.'),
    explanation: form.pickOrBlank('explanation', grades, 'Choose Good or Needs work.'),
    aloud: form.tick('aloud'),
    baseline: form.tick('baseline'),
    note: form.text('note', LONGEST_NOTE),
  });
}

/** The cells of an attempt on Problems, less its id. */
export function problemRow(entry: ProblemEntry, attempt: number): Row {
  const { day, title, difficulty, pattern, minutes, solved, hints, optimal } = entry;
  const { codeQuality, explanation, aloud, baseline, note } = entry;
  return {
    day,
    key: slugOf(title),
    title,
    difficulty,
    pattern,
    minutes,
    solved,
    attempt,
    hints,
    optimal,
    codeQuality,
    explanation,
    aloud,
    baseline,
    note,
  };
}

/** The attempt in a row of Problems and the session of its minutes; `null` without a day or title. */
export function problemEntryOf(row: Row, session: Row | null): ProblemEntry | null {
  const attempt = attemptOf(row);
  if (!attempt) return null;
  return {
    kind: 'problem',
    day: attempt.day,
    minutes: attempt.minutes ?? 0,
    inSession: isInSession(session),
    title: textIn(row, 'title'),
    difficulty: pickIn(row, 'difficulty', difficulties),
    pattern: attempt.pattern,
    solved: attempt.solved,
    hints: attempt.hints,
    optimal: attempt.optimal,
    codeQuality: pickIn(row, 'codeQuality', grades),
    explanation: pickIn(row, 'explanation', grades),
    aloud: isTicked(row, 'aloud'),
    baseline: attempt.baseline,
    note: textIn(row, 'note'),
  };
}

/**
 * The number of an attempt: one more than the others at the same problem, those of a later day left
 * out.
 */
export function attemptNumber(
  { key, day }: Pick<Attempt, 'key' | 'day'>,
  others: readonly Attempt[],
): number {
  return 1 + others.filter((other) => other.key === key && other.day <= day).length;
}
