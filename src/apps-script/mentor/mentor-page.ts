import type { Answered } from '../../domain/mentor/taken-form';
import { formLabels } from '../../domain/mentor/form-text';
import type { FilledForm } from '../../domain/mentor/score-form';
import { MOST_FIXES } from '../../domain/mentor/score-form';
import { DIMENSIONS } from '../../domain/records/mock-entry';
import type { Plain } from '../../domain/records/row';
import { columnLetters } from '../../workbook/a1';
import {
  LAST_FORM_LINE,
  MENTOR_ROWS,
  formLine,
  formRow,
  formRows,
  mentorLabels,
  questionRows,
  reportRows,
} from '../../workbook/sheets/mentor-layout';
import { dayOfCell } from '../clock';
import { plainValue } from '../plain-value';
import type { CellValue, Services, Sheet } from '../port';
import type { Tracker } from '../tracker';

/** What people wrote on the Mentor sheet, with what takes it away. */
export interface MentorPage {
  readonly sheet: Sheet;
  /** Blank before the first report. */
  readonly reportDay: string;
  readonly forms: readonly PlacedForm[];
  /** The candidate's questions, blank where none was typed. */
  readonly questions: readonly string[];
  readonly answers: readonly PlacedAnswer[];
}

export interface PlacedForm {
  /** From 1. */
  readonly number: number;
  readonly form: FilledForm;
  /** Where somebody types into it. */
  readonly ranges: readonly string[];
}

export interface PlacedAnswer extends Answered {
  readonly ranges: readonly string[];
}

/** Somebody moved the parts of the sheet: writing or clearing cells could hit what they typed. */
export class MovedPage extends Error {
  constructor(title: string) {
    super(
      `Rows or columns of ${title} were moved, so it was left as it is. Copy what you need from it, delete the sheet and make it again in the panel under More > Mentor.`,
    );
    this.name = 'MovedPage';
  }
}

/**
 * The Mentor sheet, by one read.
 *
 * @throws MovedPage when its parts are not where they were made
 */
export function readMentorPage({ Utilities }: Services, tracker: Tracker): MentorPage {
  const sheet = tracker.sheet('mentor');
  const columns = columnLetters(4);
  const values = sheet.getRange(`A1:${columns}${MENTOR_ROWS}`).getValues();
  const cell = (row: number, column: number): Plain =>
    plain(values[row - 1]?.[column - 1] ?? '', Utilities, tracker.timeZone);
  if (!isInPlace(cell)) throw new MovedPage(sheet.getName());
  const asked = Array.from({ length: questionRows.count }, (_, index): PlacedAnswer => {
    const row = questionRows.row + 2 * index;
    const [question = '', answer = ''] = [row, row + 1].map((at) => String(cell(at, 2)).trim());
    return { question, answer, ranges: [`B${row}:B${row + 1}`] };
  });
  return {
    sheet,
    reportDay: String(cell(reportRows.summary.row, 2)),
    forms: Array.from({ length: formRows.count }, (_, index) => formAt(index, cell)),
    questions: asked.map(({ question }) => question),
    answers: asked.filter(({ answer }) => answer !== ''),
  };
}

/**
 * Whether the parts stand where they were made: each begins and ends with its words, and the state of
 * a form, which is never blank, still stands beside its heading.
 */
function isInPlace(cell: (row: number, column: number) => Plain): boolean {
  const lastAnswer = questionRows.row + 2 * questionRows.count - 1;
  return (
    cell(questionRows.row - 1, 1) === mentorLabels.questions &&
    cell(lastAnswer, 1) === mentorLabels.answer &&
    Array.from({ length: formRows.count }, (_, index) => index).every(
      (index) =>
        cell(formRow(index), 1) === `${mentorLabels.form} ${index + 1}` &&
        cell(formRow(index), 2) !== '' &&
        cell(formRow(index) + LAST_FORM_LINE, 1) === `${formLabels.fix} ${MOST_FIXES}`,
    )
  );
}

/** Every cell of the sheet into which a mentor types. */
export function mentorCells(): readonly string[] {
  const answers = Array.from({ length: questionRows.count }, (_, index) => {
    const row = questionRows.row + 2 * index + 1;
    return `B${row}`;
  });
  return [
    ...answers,
    ...Array.from({ length: formRows.count }, (_, index) => formRanges(formRow(index))).flat(),
  ];
}

function formAt(index: number, cell: (row: number, column: number) => Plain): PlacedForm {
  const top = formRow(index);
  const typed = (line: number): Plain => cell(top + line, 2);
  return {
    number: index + 1,
    ranges: formRanges(top),
    form: {
      rater: typed(formLine.rater),
      raterKind: typed(formLine.raterKind),
      day: typed(formLine.day),
      type: typed(formLine.type),
      overall: typed(formLine.overall),
      scores: Array.from({ length: DIMENSIONS }, (_, score) => typed(formLine.score + score)),
      strengths: typed(formLine.strengths),
      fixes: Array.from({ length: MOST_FIXES }, (_, fix) => ({
        text: typed(formLine.fix + fix),
        severity: cell(top + formLine.fix + fix, 3),
      })),
    },
  };
}

function formRanges(top: number): readonly string[] {
  return [
    `B${top + 1}:B${top + LAST_FORM_LINE}`,
    `C${top + formLine.fix}:C${top + LAST_FORM_LINE}`,
  ];
}

function plain(value: CellValue, utilities: Services['Utilities'], timeZone: string): Plain {
  return dayOfCell(utilities, value, timeZone) ?? plainValue(value);
}
