import { formInText } from '../../domain/mentor/form-text';
import type { ReadForm } from '../../domain/mentor/score-form';
import { readScoreForm } from '../../domain/mentor/score-form';
import type { TakenRows } from '../../domain/mentor/taken-form';
import { takenAnswer, takenRound } from '../../domain/mentor/taken-form';
import { readForm } from '../../domain/records/form';
import type { PlacedChange } from '../../domain/records/row-change';
import { changesBetween } from '../../domain/records/row-change';
import type { TakeAnswer } from '../../rpc/contract';
import { applyChanges } from '../entries/apply-changes';
import { findEntry, presentRows } from '../entries/found-entry';
import type { LogRows } from '../entries/log-tables';
import { rowsWith } from '../entries/log-tables';
import type { MentorPage, PlacedAnswer, PlacedForm } from '../mentor/mentor-page';
import { readMentorPage } from '../mentor/mentor-page';
import type { Services } from '../port';
import { stampDay } from '../plan-facts';
import type { Desk } from './call';
import { refusal, refusals, writingCall } from './call';
import { areaHours, changeFor } from './change';
import { unlessMoved } from './report';

/** A message may be longer than the form in it. */
const LONGEST_TEXT = 20_000;

/** Takes in the complete forms and the answers on the Mentor sheet; the rest stays there. */
export function takeForms(services: Services, now: Date, request: unknown): TakeAnswer {
  return writingCall(services, now, request, (desk, { id }): TakeAnswer => {
    if (!desk.tracker.has('mentor')) return refusal('id', 'There is no Mentor sheet yet.');
    return unlessMoved(() => {
      const page = readMentorPage(services, desk.tracker);
      const read = page.forms.map((placed) => ({
        placed,
        read: readScoreForm(placed.form, desk.facts.today),
      }));
      const complete = read.flatMap(({ placed, read: form }) =>
        form.kind === 'complete' ? [{ placed, round: form.round }] : [],
      );
      const missing = read.flatMap(({ placed, read: form }) => missingOf(placed, form));
      if (complete.length === 0 && page.answers.length === 0 && missing.length > 0) {
        return { kind: 'unfinished', missing };
      }
      const taken = take(
        desk,
        id,
        complete.map(
          ({ round }) =>
            (tables) =>
              takenRound(round, presentRows(tables, 'mocks')),
        ),
        page.answers.map((answered) => takenAnswer(answered, desk.facts.today)),
      );
      clearTaken(desk, page, [...complete.map(({ placed }) => placed), ...page.answers]);
      return { ...taken, missing };
    });
  });
}

/** Takes in a form that a mentor sent as text. */
export function enterForm(services: Services, now: Date, request: unknown): TakeAnswer {
  return writingCall(services, now, request, (desk, fields): TakeAnswer => {
    const form = readForm(fields);
    const text = form.done(form.text('text', LONGEST_TEXT));
    if (text.kind === 'problems') return refusals(text.problems);
    const read = readScoreForm(formInText(text.value), desk.facts.today);
    switch (read.kind) {
      case 'blank':
        return refusal('text', 'No line of the form is in this text. Paste the whole message.');
      case 'unfinished':
        return { kind: 'unfinished', missing: read.missing };
      case 'complete': {
        const { round } = read;
        return take(
          desk,
          fields.id,
          [(tables) => takenRound(round, presentRows(tables, 'mocks'))],
          [],
        );
      }
    }
  });
}

function missingOf({ number }: PlacedForm, read: ReadForm): readonly string[] {
  if (read.kind !== 'unfinished') return [];
  return read.missing.map((sentence) => `Form ${number}: ${sentence}`);
}

/**
 * Writes the rows of rounds and answers that are not there yet, all or none. Each round is looked at
 * with those before it: two raters of one round share its loop.
 */
function take(
  desk: Desk,
  id: string,
  rounds: readonly ((tables: LogRows) => TakenRows | null)[],
  answers: readonly TakenRows[],
): Extract<TakeAnswer, { readonly kind: 'taken' }> {
  const { services, tracker, facts, tables, journal } = desk;
  let changes: readonly PlacedChange[] = [];
  const taken: string[] = [];
  for (const rowsOf of rounds) {
    const rows = rowsOf(rowsWith(tables, changes));
    if (!rows) continue;
    changes = [...changes, ...changesBetween(rows.present, rows.wanted)];
    taken.push(rows.id);
  }
  const known = new Set(presentRows(tables, 'feedback').map((row) => row.id));
  const fresh = answers.filter((answer) => !known.has(answer.id));
  changes = [...changes, ...fresh.flatMap(({ wanted }) => changesBetween([], wanted))];
  const after = rowsWith(tables, changes);
  if (changes.length > 0) {
    stampDay(tracker, facts);
    applyChanges(services, tables, changes, () => {
      // Undo would bring back the rows and not the form; Recent changes or deletes a round.
      journal.note({ id, about: 'forms' }, null);
    });
  }
  const put = taken.flatMap((row) => findEntry(after, { kind: 'mock', row }) ?? []);
  return {
    kind: 'taken',
    rounds: taken.length,
    answers: fresh.length,
    missing: [],
    change: changeFor(put, [], areaHours(desk, after.rows('sessions')), journal.last()),
  };
}

/** Clears what was taken in, unless somebody typed there meanwhile. */
function clearTaken(
  { services, tracker }: Desk,
  before: MentorPage,
  taken: readonly (PlacedForm | PlacedAnswer)[],
): void {
  if (taken.length === 0) return;
  const now = readMentorPage(services, tracker);
  const stands = [...now.forms, ...now.answers].map((placed) => JSON.stringify(placed));
  const same = taken.filter((placed) => stands.includes(JSON.stringify(placed)));
  const ranges = same.flatMap((placed) => placed.ranges);
  if (ranges.length > 0) before.sheet.getRangeList([...ranges]).clearContent();
}
