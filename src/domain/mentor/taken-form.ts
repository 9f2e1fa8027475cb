import { hashOf } from '../hash';
import { isId } from '../records/entry-key';
import type { MockEntry } from '../records/mock-entry';
import { mockRow } from '../records/mock-entry';
import { feedbackRow } from '../records/feedback-item';
import { newFeedback } from '../records/open-feedback';
import { normalType } from '../evidence/rounds';
import type { PresentRow, WantedRow } from '../records/row-change';
import { holds } from '../records/row-change';
import type { Row } from '../records/row';
import { textIn } from '../records/row';
import type { Day } from '../time/day';

/** A question of the candidate's that a mentor answered. */
export interface Answered {
  readonly question: string;
  readonly answer: string;
}

/** The rows that taking something in writes, and the row that they replace. */
export interface TakenRows {
  /** The id of the row of the round or answer. */
  readonly id: string;
  readonly present: readonly PresentRow[];
  readonly wanted: readonly WantedRow[];
}

/**
 * The rows of a mentor's round, or `null` when Mocks holds it already. It takes the place of a round
 * that was planned for that day and type, and joins the loop of another rater's round of the same
 * day and type, so that both scores are known as those of one round.
 *
 * @param mocks the rows of Mocks with their names
 */
export function takenRound(round: MockEntry, mocks: readonly PresentRow[]): TakenRows | null {
  const same = mocks.filter(
    ({ cells }) => cells['day'] === round.day && normalType(textIn(cells, 'type')) === round.type,
  );
  const id = `form-${hashOf(JSON.stringify(round))}`;
  const isTaken = mocks.some((row) => row.id === id || holds(row.cells, saidIn(round, row.id)));
  if (isTaken) return null;
  const planned = same.find(({ cells }) => textIn(cells, 'status').toLowerCase() === 'planned');
  // A row that was typed by hand gets an id, by which its feedback knows it.
  const own = planned && isId(planned.id) ? planned.id : id;
  return {
    id: own,
    present: planned ? [{ ...planned, id: own }] : [],
    wanted: [
      {
        table: 'mocks',
        id: own,
        cells: planned ? saidIn(round, own) : newRow(round, own, same[0]),
      },
      ...round.feedback.map((item, index) => ({
        table: 'feedback',
        id: `${id}-${index + 1}`,
        cells: { ...feedbackRow(item, round.day, own), ...newFeedback(round.day) },
      })),
    ],
  };
}

/** The row of an answered question: a minor remark, to act on or to close. */
export function takenAnswer({ question, answer }: Answered, today: Day): TakenRows {
  const id = `answer-${hashOf(`${question}\n${answer}`)}`;
  const text = question === '' ? answer : `${question}\n${answer}`;
  const cells = { day: today, text, severity: 'minor', ...newFeedback(today) };
  return { id, present: [], wanted: [{ table: 'feedback', id, cells }] };
}

function newRow(round: MockEntry, id: string, other: PresentRow | undefined): Row {
  return mockRow({ ...round, loop: textIn(other?.cells ?? {}, 'loop') }, id);
}

/** What a form does not ask stays as the planned round has it. */
const unasked = ['loop', 'time', 'round', 'note'];

/** The cells of a round that its form asks for. */
function saidIn(round: MockEntry, id: string): Row {
  const cells = Object.entries(mockRow(round, id));
  return Object.fromEntries(cells.filter(([key]) => !unasked.includes(key)));
}
