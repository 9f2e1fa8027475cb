import type { Component } from '../../domain/evidence/rounds';
import {
  dimensionScores,
  isOutsideRater,
  isScored,
  rowsWhere,
  scoredDimensions,
} from './log-counts';
import { assumption } from './targets';

/** The day after the one in use, as a formula. */
export const tomorrow = '(READY_AS_OF+1)';

/** From the first row ever to the day in use. */
export const sofar = { from: '1', until: tomorrow } as const;

/** A condition of FILTER for rows dated up to the day in use; words and blanks are no days. */
export function upToNow(day: string): string {
  return isBefore(day, tomorrow);
}

function isBefore(day: string, until: string): string {
  return `({${day}}>0)*({${day}}<${until})`;
}

/** A condition for the problems solved before a day, the baseline apart. */
export function solvedBefore(until: string): string {
  return `({problems.solved}=TRUE)*({problems.baseline}<>TRUE)*({problems.day}>0)*({problems.day}<${until})*({problems.key}<>"")`;
}

/** A formula for the different problems that meet a condition. */
export function distinctProblems(condition: string): string {
  return `IFERROR(ROWS(UNIQUE(FILTER({problems.key},${condition}))),0)`;
}

/** A condition of FILTER: rounds of a component, or of any, that someone else scored before a day. */
export function outsideOf(component: Component | 'any', until = tomorrow): string {
  const isOfType = `ISNUMBER(MATCH({mocks.type},{kinds.${component}:rows},0))`;
  return `${isOfType}*${isOutsideRater}*${isBefore('mocks.day', until)}*${isScored}`;
}

/** Rounds within a span that someone else gave an overall score. */
export function overallScores(span: { readonly from: string; readonly until: string }): string {
  const isDated = `({mocks.day}>=${span.from})*({mocks.day}<${span.until})`;
  return `${isOutsideRater}*${isDated}*ISNUMBER({mocks.score})`;
}

const filled = scoredDimensions;
const total = dimensionScores.map((column) => `IF(ISNUMBER(${column}),${column},0)`).join('+');

/**
 * The score of every round, for use inside SUMPRODUCT: the overall, else the mean of the dimensions
 * rounded to a half, else 0.
 */
export const roundScores = `IF(ISNUMBER({mocks.score}),{mocks.score},ROUND(2*(${total})/(${filled}+((${filled})=0)),0)/2)`;

/** The rows of a log that a mean or median reads: the newest so many, ties included. */
export interface Newest {
  /** The column of days, as `designs.day`. */
  readonly day: string;
  readonly condition: string;
  readonly count: string;
}

/** The day of the oldest row that is read; blank for none. */
export function oldestRead({ day, condition, count }: Newest): string {
  const days = `FILTER({${day}},${condition})`;
  return `IFERROR(INT(LARGE(${days},MIN(${count},ROWS(${days})))),"")`;
}

/** The condition for the rows that are read, where the own column `oldest` has that day. */
export function isRead({ day, condition }: Newest): string {
  return `${condition}*({${day}}>={@oldest})`;
}

/** The number of rows that are read. */
export function rowsRead(newest: Newest): string {
  return `IF({@oldest}="",0,${rowsWhere(newest.day, isRead(newest))})`;
}

/** First attempts at mediums that have a time, or were given up. */
export const mediums: Newest = {
  day: 'problems.day',
  condition: `${upToNow('problems.day')}*({problems.baseline}<>TRUE)*({problems.attempt}<=1)*(TRIM({problems.difficulty})="Medium")*((ISNUMBER({problems.minutes})+({problems.solved}<>TRUE))>0)`,
  count: assumption('newestMediums'),
};

/** Designs with a number in a column. */
export function designsWith(column: 'quality' | 'minutes'): Newest {
  return {
    day: 'designs.day',
    condition: `${upToNow('designs.day')}*ISNUMBER({designs.${column}})`,
    count: assumption('newestDesigns'),
  };
}

/** Stories with a rating: all of them, however old. */
export const ratedStories: Newest = {
  day: 'stories.created',
  condition: `${upToNow('stories.created')}*ISNUMBER({stories.quality})`,
  count: '100000',
};

/** Rounds scored by others. */
export const newestRounds: Newest = {
  day: 'mocks.day',
  condition: outsideOf('any'),
  count: assumption('newestRounds'),
};

const unsolved = assumption('unsolvedMinutes');

/** Mediums that are read with their own minutes, not with the least that an unsolved one counts. */
export const timedMediums = `${isRead(mediums)}*ISNUMBER({problems.minutes})*((({problems.solved}=TRUE)+({problems.minutes}>${unsolved}))>0)`;

/**
 * The median of own minutes and of `assumed` times the least that an unsolved problem counts. The
 * values of a FILTER cannot be replaced in every spreadsheet, so the middle values are picked out of
 * the sorted whole: `below` own ones, then the assumed ones, then the other own ones.
 */
export function mediumMedian(): string {
  const own = `FILTER({problems.minutes},${timedMediums})`;
  const pick = (k: string): string =>
    `IF(${k}<={@below},LARGE(${own},MAX(1,{@n}-{@assumed}-${k}+1)),IF(${k}<={@below}+{@assumed},${unsolved},LARGE(${own},{@n}-${k}+1)))`;
  return `(${pick('INT(({@n}+1)/2)')}+${pick('INT(({@n}+2)/2)')})/2`;
}
