import { isId } from '../../domain/records/entry-key';
import type { FeedbackStatus } from '../../domain/records/open-feedback';
import { feedbackStatuses, openFeedback } from '../../domain/records/open-feedback';
import { LONGEST_NOTE, readForm } from '../../domain/records/form';
import { textIn } from '../../domain/records/row';
import { changesBetween } from '../../domain/records/row-change';
import type { FeedbackAnswer } from '../../rpc/contract';
import { presentRows, rowNamed } from '../entries/found-entry';
import type { LogRows } from '../entries/log-tables';
import { rowsWith } from '../entries/log-tables';
import type { Services } from '../port';
import type { Desk } from './call';
import { refusal, refusals, writingCall } from './call';
import { carryOut } from './carry-out';
import { undoOf } from './change';

/** Says how far a remark is; one that was addressed needs what shows it. */
export function changeFeedback(services: Services, now: Date, request: unknown): FeedbackAnswer {
  return writingCall(services, now, request, (desk, fields): FeedbackAnswer => {
    const form = readForm(fields);
    const asked = form.done({
      key: form.name('key', 'That remark is not known. Open this page again.'),
      status: form.pick('status', feedbackStatuses, 'Choose open, doing or addressed.'),
      evidence: form.text('evidence', LONGEST_NOTE),
    });
    if (asked.kind === 'problems') return refusals(asked.problems);
    const { key, status, evidence } = asked.value;
    const { tables, facts, journal } = desk;
    if (journal.find(fields.id)) return answer(desk, tables);
    const row = rowNamed(tables, 'feedback', key);
    if (!row) return { kind: 'gone' };
    if (status === 'addressed' && evidence === '') {
      return refusal('evidence', 'Say in a few words what shows that it is addressed.');
    }
    const closed = status === 'addressed' ? facts.today : '';
    // A remark that was typed by hand gets an id, so that it is found again by an undo.
    const own = isId(key) ? key : fields.id;
    const wanted = { table: 'feedback', id: own, cells: { status, evidence, closed } };
    const placed = changesBetween([{ ...row, id: own }], [wanted]);
    const label = `${verbs[status]}: ${textIn(row.cells, 'text')}`;
    carryOut(desk, { id: fields.id, about: label, label, keys: [] }, placed);
    return answer(desk, rowsWith(tables, placed));
  });
}

const verbs = {
  open: 'Open again',
  doing: 'Working on it',
  addressed: 'Addressed',
} as const satisfies Record<FeedbackStatus, string>;

function answer({ journal, facts }: Desk, tables: LogRows): FeedbackAnswer {
  return {
    kind: 'feedback',
    feedback: openFeedback(presentRows(tables, 'feedback'), facts.shown),
    undo: undoOf(journal.last()),
  };
}
