import { roundTypes } from '../../domain/evidence/rounds';
import type { Component } from '../../domain/evidence/rounds';
import { DIMENSIONS } from '../../domain/records/mock-entry';

/** The first day of a stretch of time and the day after its last, as formulas. */
export interface Span {
  readonly from: string;
  readonly until: string;
}

/** The span of a row with the columns `from` and `until`. */
export const ownSpan: Span = { from: '{@from}', until: '{@until}' };

/** Criteria of COUNTIFS for the rows of a log dated within a span; they leave the header out. */
export function datedRows(day: string, { from, until }: Span): string {
  return `{${day}},">="&${from},{${day}},"<"&${until}`;
}

/** The same as a condition of FILTER. */
export function isDated(day: string, { from, until }: Span): string {
  return `ISNUMBER({${day}})*({${day}}>=${from})*({${day}}<${until})`;
}

/** A formula for the number of rows of a column that meet a condition. */
export function rowsWhere(column: string, condition: string): string {
  return `IFERROR(ROWS(FILTER({${column}},${condition})),0)`;
}

/** A formula for the number of different values of a column in the rows that meet a condition. */
export function distinctWhere(column: string, condition: string): string {
  return `IFERROR(ROWS(UNIQUE(FILTER({${column}},${condition}*({${column}}<>"")))),0)`;
}

/** A formula for the different problems solved, the baseline apart; all patterns or only one. */
export function solvedProblems(span: Span, pattern = ''): string {
  const solved = `${isDated('problems.day', span)}*({problems.solved}=TRUE)*({problems.baseline}<>TRUE)`;
  const condition = pattern === '' ? solved : `${solved}*({problems.pattern}="${pattern}")`;
  return distinctWhere('problems.key', condition);
}

/** A formula for the sum over two statuses: a story counts while it is drafted or ready. */
export function storiesWith(span: Span, criteria = ''): string {
  return ['Drafted', 'Ready']
    .map(
      (status) =>
        `COUNTIFS(${datedRows('stories.created', span)},{stories.status},"${status}"${criteria})`,
    )
    .join('+');
}

/** The columns of a round's dimension scores, as references. */
export const dimensionScores = Array.from(
  { length: DIMENSIONS },
  (_, index) => `{mocks.dimension${index + 1}}`,
);

/** How many dimensions of a round have a score. */
export const scoredDimensions = dimensionScores.map((column) => `ISNUMBER(${column})`).join('+');

/** A condition of FILTER for rounds that somebody else held and did not call off. */
export const isOutsideRater =
  'ISNUMBER(MATCH({mocks.raterKind},{kinds.rater:rows},0))*({mocks.status}<>"cancelled")';

/** A condition of FILTER for rounds with any score. */
export const isScored = `((ISNUMBER({mocks.score})+${scoredDimensions})>0)`;

/** A condition of FILTER for the rounds of a span that someone else scored. */
export function isOutsideRound(span: Span): string {
  return `${isDated('mocks.day', span)}*${isOutsideRater}*${isScored}`;
}

/** A condition of FILTER for rounds of some types. */
export function isOfType(types: readonly string[]): string {
  return `(${types.map((type) => `({mocks.type}="${type}")`).join('+')})`;
}

/** The round types of a component. */
export function typesOf(component: Component): readonly string[] {
  return Object.entries(roundTypes)
    .filter(([, of]) => of === component)
    .map(([type]) => type);
}

/** A formula for the mock sessions: different loops with a round that someone else scored. */
export function mockSessions(span: Span, types: readonly string[] = []): string {
  const round = isOutsideRound(span);
  return distinctWhere('mocks.loop', types.length > 0 ? `${round}*${isOfType(types)}` : round);
}
