import { hashOf } from '../../domain/hash';
import { keyed } from '../../domain/keyed';
import { LONGEST_NOTE, readForm } from '../../domain/records/form';
import type { Row } from '../../domain/records/row';
import { dayIn, isTicked, numberIn, textIn } from '../../domain/records/row';
import type { PresentRow, WantedRow } from '../../domain/records/row-change';
import { changesBetween } from '../../domain/records/row-change';
import type { Parsed } from '../../domain/plans/settings';
import { addDays } from '../../domain/time/day';
import { nextGoals, weekFigures, weekGoals, weekTicks } from '../../rpc/week-review';
import type {
  SaveWeekReviewAnswer,
  WeekReview,
  WeekReviewAnswer,
  WeekWords,
} from '../../rpc/week-review';
import { weekKey } from '../../workbook/sheets/goal-columns';
import type { LogRows } from '../entries/log-tables';
import { rowsWith } from '../entries/log-tables';
import type { Services } from '../port';
import type { TableRow } from '../table';
import type { Desk } from './call';
import { openDesk, refusal, refusals, writingCall } from './call';
import { carryOut } from './carry-out';
import { undoOf } from './change';
import { guarded } from './guard';

/** The review of a week, its numbers as the logs fill them. */
export function readWeekReview(services: Services, now: Date, request: unknown): WeekReviewAnswer {
  return guarded((): WeekReviewAnswer => {
    const desk = openDesk(services, now);
    const form = readForm(request);
    const week = form.number('week', anyWeek) ?? dueWeek(desk);
    const review = reviewOf(desk.tables, week);
    return review ? { kind: 'weekReview', review } : noWeek();
  });
}

/** Writes the words of a review; a week whose words changed meanwhile is left alone. */
export function saveWeekReview(
  services: Services,
  now: Date,
  request: unknown,
): SaveWeekReviewAnswer {
  return writingCall(services, now, request, (desk, fields): SaveWeekReviewAnswer => {
    const { tables, journal } = desk;
    const words = parseWords(fields['words']);
    if (words.kind === 'problems') return refusals(words.problems);
    const week = readForm(fields).number('week', anyWeek);
    const review = week === null ? null : reviewOf(tables, week);
    if (!review) return noWeek();
    if (journal.find(fields.id)) return saved(desk, review);
    if (review.version !== fields['version']) return { kind: 'otherReview', review };
    const wanted = rowsOf(review.week, words.value);
    const present = wanted.flatMap(({ id }) => rowFor(tables, id) ?? []);
    const reachable = wanted.filter(({ id }) => present.some((row) => row.id === id));
    const changes = changesBetween(present, reachable);
    const label = `Review of week ${review.week}`;
    carryOut(desk, { id: fields.id, about: label, label, keys: [] }, changes);
    return saved(desk, reviewOf(rowsWith(tables, changes), review.week) ?? review);
  });
}

const MOST_WEEKS = 99;
const anyWeek = { from: 1, to: MOST_WEEKS, step: 1 } as const;

/** A week is reviewed at its end, or on the first two days of the next one. */
const DAYS_AFTER = 2;

function dueWeek({ tables, facts }: Desk): number {
  const day = addDays(facts.shown, -DAYS_AFTER);
  const begun = weeksIn(tables).filter(({ cells }) => (dayIn(cells, 'starts') ?? '9') <= day);
  return Math.max(1, begun.length);
}

function weeksIn(tables: LogRows): readonly TableRow[] {
  return tables.placed('weeklyReviews').filter(({ cells }) => textIn(cells, 'key').startsWith('w'));
}

function rowFor(tables: LogRows, key: string): PresentRow | null {
  const found = weeksIn(tables).find(({ cells }) => textIn(cells, 'key') === key);
  return found ? { ...found, table: 'weeklyReviews', id: key } : null;
}

function reviewOf(tables: LogRows, week: number): WeekReview | null {
  const row = rowFor(tables, weekKey(week))?.cells;
  if (!row) return null;
  const words = wordsOf(row, rowFor(tables, weekKey(week + 1))?.cells ?? {});
  return {
    week,
    of: weeksIn(tables).length,
    starts: dayIn(row, 'starts') ?? '',
    ends: dayIn(row, 'ends') ?? '',
    figures: keyed(weekFigures, (key) => numberIn(row, key)),
    words,
    version: hashOf(JSON.stringify(words)),
  };
}

function wordsOf(row: Row, next: Row): WeekWords {
  return {
    ...keyed(weekGoals, (key) => textIn(row, key)),
    ...keyed(weekTicks, (key) => isTicked(row, key)),
    ...keyed(nextGoals, (key) => textIn(next, goalNamed(key))),
    note: textIn(row, 'note'),
  };
}

function parseWords(input: unknown): Parsed<WeekWords> {
  const form = readForm(input);
  return form.done({
    ...keyed(weekGoals, (key) => form.text(key, LONGEST_NOTE)),
    ...keyed(weekTicks, (key) => form.tick(key)),
    ...keyed(nextGoals, (key) => form.text(key, LONGEST_NOTE)),
    note: form.text('note', LONGEST_NOTE),
  });
}

/** The rows that hold the words: the week's own, and the next one's for its goals. */
function rowsOf(week: number, words: WeekWords): readonly WantedRow[] {
  const next = keyed(nextGoals, (key) => words[key]);
  const own = Object.entries(words).filter(([key]) => !(key in next));
  const following = Object.entries(next).map(([key, text]) => [goalNamed(key), text]);
  return [own, following].map((cells, index) => ({
    table: 'weeklyReviews',
    id: weekKey(week + index),
    cells: Object.fromEntries(cells) as Row,
  }));
}

/** `next1` is `goal1` of the row of the week after. */
function goalNamed(key: string): string {
  return key.replace('next', 'goal');
}

function saved({ journal }: Desk, review: WeekReview): SaveWeekReviewAnswer {
  return { kind: 'savedReview', review, undo: undoOf(journal.last()) };
}

function noWeek(): ReturnType<typeof refusal> {
  return refusal('week', 'Your plan has no such week. Open this page again.');
}
