import { LONGEST_NOTE, readForm } from '../../domain/records/form';
import type { Row } from '../../domain/records/row';
import { dayIn, isTicked, numberIn, textIn } from '../../domain/records/row';
import type { PresentRow } from '../../domain/records/row-change';
import { changesBetween } from '../../domain/records/row-change';
import type { TickAnswer } from '../../rpc/contract';
import type { DueTask } from '../../rpc/today';
import type { Services } from '../port';
import type { Desk } from './call';
import { refusal, refusals, writingCall } from './call';
import { carryOut } from './carry-out';
import { undoOf } from './change';

/** Ticks a task, or takes the tick off; a number that is not met needs a note that says why. */
export function tickTask(services: Services, now: Date, request: unknown): TickAnswer {
  return writingCall(services, now, request, (desk, fields): TickAnswer => {
    const form = readForm(fields);
    const tick = form.done({ done: form.tick('done'), note: form.text('note', LONGEST_NOTE) });
    if (tick.kind === 'problems') return refusals(tick.problems);
    const key = fields['key'];
    if (typeof key !== 'string' || key === '') {
      return refusal('key', 'That task is not known. Open the panel again.');
    }
    const row = taskRow(desk, key);
    if (!row) return { kind: 'gone' };
    if (desk.journal.find(fields.id)) return ticked(desk, row.cells);
    const note = tick.value.note || textIn(row.cells, 'note');
    if (tick.value.done && note === '' && isUnmet(row.cells)) {
      return refusal('note', 'Its number is not met. Say in a few words why it is done.');
    }
    const wanted = { table: 'tasks', id: key, cells: { done: tick.value.done, note } };
    const about = textIn(row.cells, 'text');
    const noted = { id: fields.id, about, label: `Task: ${about}`, keys: [] };
    carryOut(desk, noted, changesBetween([row], [wanted]));
    return ticked(desk, { ...row.cells, ...wanted.cells });
  });
}

function taskRow({ tables }: Desk, key: string): PresentRow | null {
  const found = tables.placed('tasks').find(({ cells }) => textIn(cells, 'key') === key);
  return found ? { ...found, table: 'tasks', id: key } : null;
}

function isUnmet(task: Row): boolean {
  return numberIn(task, 'target') !== null && textIn(task, 'met') !== 'Met';
}

function ticked({ journal }: Desk, cells: Row): TickAnswer {
  const task: DueTask = {
    kind: 'task',
    key: textIn(cells, 'key'),
    day: dayIn(cells, 'due'),
    text: textIn(cells, 'text'),
    state: stateOf(cells),
    done: isTicked(cells, 'done'),
    target: numberIn(cells, 'target'),
    actual: numberIn(cells, 'actual'),
  };
  return { kind: 'ticked', task, undo: undoOf(journal.last()) };
}

/** As the State column will say once the sheet is calculated again; blank where that needs a day. */
function stateOf(cells: Row): string {
  if (textIn(cells, 'met') === 'Met' || isTicked(cells, 'done')) return 'Done';
  const state = textIn(cells, 'state');
  return state === 'Done' || state === 'Needs a note' ? '' : state;
}
