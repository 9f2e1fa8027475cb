import type { MentorReport } from '../../domain/mentor/report';
import { MOST_FIXES } from '../../domain/mentor/score-form';
import { DIMENSIONS } from '../../domain/records/mock-entry';

/** The first row and the number of lines of each section of the report; a heading stands above. */
export const reportRows = {
  summary: { row: 3, lines: 4 },
  gates: { row: 9, lines: 8 },
  areas: { row: 19, lines: 4 },
  rounds: { row: 25, lines: 14 },
  trend: { row: 39, lines: 1 },
  views: { row: 42, lines: 3 },
  principles: { row: 47, lines: 16 },
  stories: { row: 65, lines: 20 },
} as const satisfies Record<keyof MentorReport, { readonly row: number; readonly lines: number }>;

/** The headings of the sections that have one: in the row above their first line. */
export const reportHeads = {
  gates: ['What is missing for the next stage', '', 'Now', 'Gap'],
  areas: ['This week', '', 'Done', 'Planned'],
  rounds: ['Scored rounds, newest first', '', 'Score', ''],
  views: ['Own and outside scores of the same rounds', '', 'Own', 'Outside'],
  principles: ['Principles', '', 'Covered', 'Stories'],
  stories: ['Stories', '', 'Principles', ''],
} as const;

/** The block of the report that a refresh writes: columns A to D. */
export const REPORT_BLOCK = { row: 3, rows: 82, columns: 4 } as const;

/** Questions with their answers, two rows each. */
export const questionRows = { row: 88, count: 5 } as const;

/** The score forms: where the first one begins, how many there are, and the rows of one. */
export const formRows = { row: 100, count: 3, height: 17 } as const;

/** The rows of a form, counted from its heading. */
export const formLine = {
  rater: 1,
  raterKind: 2,
  day: 3,
  type: 4,
  overall: 5,
  score: 6,
  strengths: 6 + DIMENSIONS,
  fix: 7 + DIMENSIONS,
} as const;

export const MENTOR_ROWS = formRows.row + formRows.count * formRows.height;

/** The headings that tell where the sections stand; a page on which they moved is not written. */
export const mentorLabels = {
  questions: 'Questions from the candidate',
  form: 'Score form',
  question: 'Question',
  answer: 'Answer',
} as const;

/** The row of a form's heading, from 1. */
export function formRow(index: number): number {
  return formRows.row + index * formRows.height;
}

/** The rows of a form's fixes end here. */
export const LAST_FORM_LINE = formLine.fix + MOST_FIXES - 1;
