import { dimensionCounts } from '../content/rounds/dimension-counts';
import { normalType, roundTypes } from '../evidence/rounds';
import type { Parsed } from '../plans/settings';
import { isDay } from '../time/day';
import type { Day } from '../time/day';
import type { FeedbackItem } from './feedback-item';
import { readFeedbackItems } from './feedback-item';
import type { Form } from './form';
import { LONGEST_NAME, LONGEST_NOTE, halves, readForm } from './form';
import { isInSession } from './practice';
import { raterKinds } from './rater';
import type { RaterKind } from './rater';
import type { Plain, Row } from './row';
import { cellOf, numberIn, pickIn, ratingIn, textIn } from './row';

export type RoundType = keyof typeof roundTypes;

// Object.keys widens to string; these are exactly the keys.
export const roundTypeNames = Object.keys(roundTypes) as RoundType[];

/** How far a round is; planned and cancelled rounds count nowhere. */
export const roundStatuses = ['planned', 'done', 'cancelled'] as const;

/** The most dimensions that a round type has. */
export const DIMENSIONS = 5;

/**
 * One rater's view of a round. A planned one may lie in the future and has neither scores nor
 * minutes; once it is done, its minutes count.
 */
export interface MockEntry {
  readonly kind: 'mock';
  readonly status: (typeof roundStatuses)[number];
  readonly day: Day;
  /** When it starts, such as 18:30, or blank. */
  readonly time: string;
  /** Blank only where a row that was typed by hand says something else. */
  readonly type: '' | RoundType;
  /** Rounds of one sitting share a loop; left blank, the round gets one of its own. */
  readonly loop: string;
  /** Which round of the loop: 1, 2, 3; or blank. */
  readonly round: string;
  readonly raterKind: '' | RaterKind;
  readonly rater: string;
  /** 1 to 600; `null` unless it is done outside another session. */
  readonly minutes: number | null;
  /** The minutes are part of a session that was logged on its own, so they add none. */
  readonly inSession: boolean;
  /** The overall, 1 to 5 in halves; `null` lets the mean of the dimensions count. */
  readonly score: number | null;
  /** In the order of `roundDimensions[type]`, 1 to 5 in halves; `null` where none was given. */
  readonly dimensions: readonly (number | null)[];
  readonly strengths: string;
  readonly note: string;
  readonly feedback: readonly FeedbackItem[];
}

/** A round from a form's values, or every problem with them. */
export function parseMock(input: unknown, today: Day): Parsed<MockEntry> {
  const form = readForm(input);
  const status = form.pick('status', roundStatuses, 'Say whether it is planned or done.');
  const type = form.pick('type', roundTypeNames, 'Choose the type of the round.');
  const time = form.text('time', 5);
  if (time !== '' && !/^([01]?\d|2[0-3]):[0-5]\d$/.test(time)) {
    form.complain('time', 'Give the time as 18:30, or leave it blank.');
  }
  return form.done({
    kind: 'mock',
    status,
    day: status === 'done' ? form.pastDay('day', today) : form.anyDay('day', today),
    time,
    type,
    loop: form.text('loop', LONGEST_NAME),
    round: form.text('round', 20),
    rater: form.text('rater', LONGEST_NAME),
    strengths: form.text('strengths', LONGEST_NOTE),
    note: form.text('note', LONGEST_NOTE),
    ...(status === 'done' ? readResult(form, type) : readPlan(form)),
  });
}

type Result = Pick<
  MockEntry,
  'raterKind' | 'minutes' | 'inSession' | 'score' | 'dimensions' | 'feedback'
>;

/** A round that is still to come keeps nothing of a result that a form may hold. */
function readPlan(form: Form): Result {
  return {
    raterKind: form.pickOrBlank('raterKind', raterKinds, 'Choose who will rate it.'),
    minutes: null,
    inSession: false,
    score: null,
    dimensions: [],
    feedback: [],
  };
}

function readResult(form: Form, type: RoundType): Result {
  const inSession = form.tick('inSession');
  return {
    raterKind: form.pick('raterKind', raterKinds, 'Choose who rated it; yourself is fine.'),
    minutes: inSession ? null : form.minutes('minutes'),
    inSession,
    score: form.number('score', halves),
    dimensions: readDimensions(form, type),
    feedback: readFeedbackItems(form),
  };
}

function readDimensions(form: Form, type: RoundType): readonly (number | null)[] {
  const given = form.list('dimensions', dimensionCounts[type]);
  const scores = readForm(Object.fromEntries(given.map((score, index) => [index, score])));
  const read = given.map((_, index) => scores.number(String(index), halves));
  const { kind } = scores.done(read);
  if (kind === 'problems') form.complain('dimensions', 'Give each score from 1 to 5 in halves.');
  return read;
}

/** The cells of a round on Mocks, less its id. */
export function mockRow(entry: MockEntry, id: string): Row {
  const { day, time, loop, round, type, status, raterKind, rater, score, strengths, note } = entry;
  const dimensions = Array.from({ length: DIMENSIONS }, (_, index): [string, Plain] => [
    `dimension${index + 1}`,
    cellOf(entry.dimensions[index] ?? null),
  ]);
  return {
    day,
    time,
    loop: loop === '' ? id : loop,
    round,
    type,
    status,
    raterKind,
    rater,
    score: cellOf(score),
    ...Object.fromEntries(dimensions),
    strengths,
    note,
  };
}

/** The round in a row of Mocks with its session and feedback, or `null` without a day or a type. */
export function mockEntryOf(
  row: Row,
  session: Row | null,
  feedback: readonly FeedbackItem[],
): MockEntry | null {
  const { day } = row;
  if (!isDay(day) || textIn(row, 'type') === '') return null;
  const named = normalType(textIn(row, 'type'));
  const type = roundTypeNames.find((known) => known === named) ?? '';
  const status = pickIn(row, 'status', roundStatuses) || 'done';
  const loop = textIn(row, 'loop');
  return {
    kind: 'mock',
    status,
    day,
    time: textIn(row, 'time'),
    type,
    loop: loop === textIn(row, 'id') ? '' : loop,
    round: textIn(row, 'round'),
    raterKind: pickIn(row, 'raterKind', raterKinds),
    rater: textIn(row, 'rater'),
    minutes: session && !isInSession(session) ? numberIn(session, 'minutes') : null,
    inSession: status === 'done' && isInSession(session),
    score: ratingIn(row, 'score'),
    dimensions: Array.from({ length: type === '' ? 0 : dimensionCounts[type] }, (_, index) =>
      ratingIn(row, `dimension${index + 1}`),
    ),
    strengths: textIn(row, 'strengths'),
    note: textIn(row, 'note'),
    feedback,
  };
}
