import { changesBetween, unplaced } from '../../domain/records/row-change';
import { LONGEST_NAME, readForm } from '../../domain/records/form';
import { dueRecalls, reviewsFor } from '../../domain/review/due';
import { recallRatings } from '../../domain/review/recall-ratings';
import { recallRow, reviewKinds } from '../../domain/review/recall';
import type { NamedReview, RateAnswer, Reviews, ReviewsAnswer } from '../../rpc/practice';
import { applyChanges } from '../entries/apply-changes';
import type { LogRows } from '../entries/log-tables';
import { rowsWith } from '../entries/log-tables';
import type { Services } from '../port';
import type { Desk } from './call';
import { openDesk, refusals, writingCall } from './call';
import { undoOf } from './change';
import { guarded } from './guard';
import { practiceIn, titlesIn } from './practised';

/** What is to be gone over again today. */
export function readReviews(services: Services, now: Date): ReviewsAnswer {
  return guarded(() => {
    const desk = openDesk(services, now);
    return { kind: 'reviews', reviews: reviewsIn(desk, desk.tables) };
  });
}

/** Writes how well something was recalled as a row of Recalls; the same request is written once. */
export function rateReview(services: Services, now: Date, request: unknown): RateAnswer {
  return writingCall(services, now, request, (desk, fields): RateAnswer => {
    const { tables, journal, facts } = desk;
    const form = readForm(fields);
    const wanted = form.done({
      kind: form.pick('kind', reviewKinds, 'Say what was reviewed.'),
      item: form.text('item', LONGEST_NAME),
      rating: form.pick('rating', recallRatings, 'Choose Again, Hard, Good or Easy.'),
    });
    if (wanted.kind === 'problems') return refusals(wanted.problems);
    const { kind, item, rating } = wanted.value;
    if (journal.find(fields.id)) return rated(desk, tables);
    const title = titlesIn(tables, kind).get(item);
    if (title === undefined) return { kind: 'gone' };
    const row = {
      table: 'recalls',
      id: fields.id,
      cells: recallRow({ kind, item }, facts.today, rating),
    };
    const changes = changesBetween([], [row]);
    const after = rowsWith(tables, changes);
    applyChanges(services, tables, changes, () => {
      const label = `${rating}: ${title}`;
      journal.note(
        { id: row.id, about: label },
        { id: row.id, label, keys: [], changes: unplaced(changes) },
      );
    });
    return rated(desk, after);
  });
}

function rated(desk: Desk, rows: LogRows): RateAnswer {
  return { kind: 'rated', reviews: reviewsIn(desk, rows), undo: undoOf(desk.journal.last()) };
}

function reviewsIn({ facts }: Desk, rows: LogRows): Reviews {
  const { today, interview, reviewMinutes } = facts;
  const practice = practiceIn(rows);
  const titles = {
    problem: titlesIn(rows, 'problem'),
    design: titlesIn(rows, 'design'),
    story: titlesIn(rows, 'story'),
  };
  const due = dueRecalls(practice, today, interview).flatMap((review): NamedReview[] => {
    const title = titles[review.kind].get(review.item);
    return title === undefined ? [] : [{ ...review, title }];
  });
  const day = reviewsFor(due, practice.recalls, today, reviewMinutes);
  return { ...day, dayMinutes: reviewMinutes };
}
