import { sourceName } from '../../domain/content/sources';
import type { Task } from '../../domain/content/tasks/task';
import { taskAreaNames } from '../../domain/content/tasks/task';
import { tasks } from '../../domain/content/tasks/tasks';
import type { Content, FixedRow, TableSheet } from '../spec';
import { countKeyOf, countLabel } from './counts';
import { taskColumns } from './task-columns';

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
    columns: taskColumns,
    rows: { kind: 'fixed', keyColumn: 'key', records: tasks.map(taskRow) },
    looks: [
      { on: ['state'], formula: '{@state}="Done"', look: 'ahead' },
      { on: ['state'], formula: '{@state}="Due soon"', look: 'onPlan' },
      { on: ['state'], formula: '{@state}="Overdue"', look: 'behind' },
      { on: ['state', 'note'], formula: '{@state}="Needs a note"', look: 'atRisk' },
    ],
  };
}

function taskRow(task: Task, index: number): FixedRow {
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
      turn: { formula: `IF(ISNUMBER({@due}),{@due}+${index + 1}/10000,"")` },
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
