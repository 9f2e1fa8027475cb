import { resourceStatuses } from '../../domain/content/tasks/task';
import { checkColumn, keyColumn, noteColumn, pickColumn } from '../columns';
import type { Column } from '../spec';
import { assumption } from './targets';

const itemColumns: readonly Column[] = [
  keyColumn(),
  {
    key: 'topicDay',
    header: 'Topic day',
    width: 90,
    fill: 'computed',
    format: 'day',
    hidden: true,
    note: 'The day whose topic it is; the Days sheet reads it.',
  },
  {
    key: 'turn',
    header: 'Turn',
    width: 90,
    fill: 'computed',
    format: 'day',
    hidden: true,
    note: 'The day on which it is due, with a fraction that tells tasks of one day apart.',
  },
  {
    key: 'due',
    header: 'Due',
    width: 90,
    fill: 'computed',
    format: 'day',
    note: 'From the first day of your plan, or from the interview day once Settings has one.',
  },
  {
    key: 'week',
    header: 'Week',
    width: 60,
    fill: 'computed',
    format: 'integer',
    formula: 'IF(AND(ISNUMBER({@due}),ISNUMBER(READY_START)),INT(({@due}-READY_START)/7)+1,"")',
  },
  { key: 'area', header: 'Area', width: 110, fill: 'given', format: 'text' },
  { key: 'kind', header: 'Kind', width: 90, fill: 'given', format: 'text' },
  { key: 'text', header: 'Task', width: 340, fill: 'given', format: 'text' },
];

const targetColumns: readonly Column[] = [
  {
    key: 'target',
    header: 'Target',
    width: 70,
    fill: 'typed',
    format: 'general',
    note: 'The number to reach. Change it if your plan asks for another.',
    choice: { kind: 'number', min: 0, max: 1000, help: 'A number, 0 to 1000.' },
  },
  {
    key: 'actual',
    header: 'Now',
    width: 70,
    fill: 'computed',
    format: 'general',
    note: 'What your logs show by the day in use.',
  },
  { key: 'met', header: 'Met', width: 70, fill: 'computed', format: 'general' },
  {
    key: 'counts',
    header: 'What counts',
    width: 220,
    fill: 'given',
    format: 'text',
  },
];

const doneWords = '{@status}="Have it",{@status}="Not needed"';

const resultColumns: readonly Column[] = [
  checkColumn('done', 'Done', {
    note: 'Items with a target tick themselves: see Met. If you tick one that is not met, say why in the note.',
  }),
  {
    key: 'state',
    header: 'State',
    width: 110,
    fill: 'computed',
    format: 'general',
    formula: `IF(OR({@met}="Met",${doneWords}),"Done",IF({@done}=TRUE,IF(AND(ISNUMBER({@target}),{@note}=""),"Needs a note","Done"),IF(ISNUMBER({@due}),IF({@due}<READY_AS_OF,"Overdue",IF({@due}<READY_AS_OF+${assumption('dueSoonDays')},"Due soon","")),"")))`,
    note: 'Due soon: within as many days as Targets says, seven at first.',
  },
  noteColumn('note', 'Note', 220),
  { key: 'cost', header: 'Cost', width: 70, fill: 'given', format: 'text' },
  pickColumn('status', 'Have it?', resourceStatuses, {
    width: 90,
    note: 'For things to get. None of them is required.',
  }),
  { key: 'source', header: 'Source', width: 220, fill: 'given', format: 'text' },
];

/** The columns of Tasks: the item, its number and what became of it. */
export const taskColumns: readonly Column[] = [...itemColumns, ...targetColumns, ...resultColumns];

/** A formula for a cell of a task, which finds it also while people keep the sheet sorted. */
export function taskCell(column: 'state' | 'text', id: string): string {
  return `INDEX({tasks.${column}:rows},MATCH("${id}",{tasks.key:rows},0))`;
}
