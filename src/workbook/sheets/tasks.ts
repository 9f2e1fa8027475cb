import { sourceName } from '../../domain/content/sources';
import type { Task } from '../../domain/content/tasks/task';
import { resourceStatuses, taskAreaNames } from '../../domain/content/tasks/task';
import { tasks } from '../../domain/content/tasks/tasks';
import { checkColumn, keyColumn, noteColumn, pickColumn } from '../columns';
import type { Column, Content, FixedRow, TableSheet } from '../spec';
import { countKeyOf, countLabel } from './counts';

const kindNames = {
  topic: 'Topic',
  goal: 'Goal',
  deliverable: 'Deliverable',
  checklist: 'Checklist',
  setup: 'Setup',
  resource: 'Resource',
} as const satisfies Record<Task['kind'], string>;

/** Every dated item of the plan: what the logs can count ticks itself, you tick the rest. */
export function tasksSheet(): TableSheet {
  return {
    kind: 'table',
    key: 'tasks',
    title: 'Tasks',
    role: 'fill',
    filter: true,
    columns: [...itemColumns, ...targetColumns, ...resultColumns],
    rows: { kind: 'fixed', keyColumn: 'key', records: tasks.map(taskRow) },
    looks: [
      { on: ['state'], formula: '{@state}="Done"', look: 'ahead' },
      { on: ['state'], formula: '{@state}="Due soon"', look: 'onPlan' },
      { on: ['state'], formula: '{@state}="Overdue"', look: 'behind' },
      { on: ['state', 'note'], formula: '{@state}="Needs a note"', look: 'atRisk' },
    ],
  };
}

const itemColumns: readonly Column[] = [
  keyColumn(),
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
    align: 'center',
    formula: 'IF(AND(ISNUMBER({@due}),ISNUMBER(READY_START)),INT(({@due}-READY_START)/7)+1,"")',
  },
  { key: 'area', header: 'Area', width: 110, fill: 'given', format: 'text' },
  { key: 'kind', header: 'Kind', width: 90, fill: 'given', format: 'text' },
  { key: 'text', header: 'Task', width: 340, fill: 'given', format: 'text', wrap: true },
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
  { key: 'met', header: 'Met', width: 70, fill: 'computed', format: 'general', align: 'center' },
  {
    key: 'counts',
    header: 'What counts',
    width: 220,
    fill: 'given',
    format: 'text',
    wrap: true,
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
    formula: `IF(OR({@met}="Met",${doneWords}),"Done",IF({@done}=TRUE,IF(AND(ISNUMBER({@target}),{@note}=""),"Needs a note","Done"),IF(ISNUMBER({@due}),IF({@due}<READY_AS_OF,"Overdue",IF({@due}<READY_AS_OF+7,"Due soon","")),"")))`,
    note: 'Due soon: within the next seven days.',
  },
  noteColumn('note', 'Note', 220),
  { key: 'cost', header: 'Cost', width: 70, fill: 'given', format: 'text' },
  pickColumn('status', 'Have it?', resourceStatuses, {
    width: 90,
    note: 'For things to get. None of them is required.',
  }),
  { key: 'source', header: 'Source', width: 220, fill: 'given', format: 'text', wrap: true },
  {
    key: 'topicDay',
    header: 'Topic day',
    width: 90,
    fill: 'computed',
    format: 'day',
    hidden: true,
    note: 'The day whose topic it is; the Days sheet reads it.',
  },
];

function taskRow(task: Task): FixedRow {
  const { id, area, kind, text, sources, when } = task;
  const hasDay = when.kind === 'week' && when.dayOfWeek !== undefined;
  return {
    cells: {
      key: id,
      due: { formula: dueFormula(when) },
      area: taskAreaNames[area],
      kind: kindNames[kind],
      text,
      source: sources.map(sourceName).join('; '),
      ...targetCells(task),
      ...(task.kind === 'resource' ? { cost: task.cost, status: task.status } : {}),
      ...(kind === 'topic' && hasDay ? { topicDay: { formula: '{@due}' } } : {}),
    },
  };
}

function targetCells(task: Task): Record<string, Content> {
  const { target } = task;
  const key = countKeyOf(task);
  if (!target || key === null) return {};
  const sign = target.comparator === 'atMost' ? '<=' : '>=';
  const label = countLabel(target);
  return {
    target: target.value,
    counts: target.comparator === 'atMost' ? `${label}, at most` : label,
    actual: { formula: `{counts.value#${key}}` },
    met: {
      formula: `IF(ISNUMBER({@target}),IF(ISNUMBER({@actual}),IF({@actual}${sign}{@target},"Met","Not yet"),"Not yet"),"")`,
    },
  };
}

/** The day of `dueDay`, as a formula of the settings. */
function dueFormula(when: Task['when']): string {
  switch (when.kind) {
    case 'week':
      return ifStart(
        `${weekStart(when.week)}+${when.dayOfWeek === undefined ? '6' : `MOD(${when.dayOfWeek + 1}-WEEKDAY(READY_START,2),7)`}`,
      );
    case 'month':
      return ifStart(`${weekStart(4 * when.month)}+6`);
    case 'beforeInterview':
      return `IF(ISNUMBER(READY_INTERVIEW),READY_INTERVIEW-${when.days},"")`;
  }
}

function ifStart(day: string): string {
  return `IF(ISNUMBER(READY_START),${day},"")`;
}

function weekStart(week: number): string {
  return `READY_START+${7 * (week - 1)}`;
}
