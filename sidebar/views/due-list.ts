import { counted } from '../../src/domain/numbers';
import type { Day } from '../../src/domain/time/day';
import type { OpenTracker } from '../../src/rpc/answers';
import type { DueItem, DueMock, DueTask } from '../../src/rpc/today';
import type { Child, Markup } from '../page/markup';
import { element, listening } from '../page/markup';
import type { State } from '../state/state';
import { isBusy } from '../state/state';
import { busyName } from '../state/step';
import { isTicking, taskNoteId } from '../state/today-steps';
import { dayText } from './day-text';
import { button, paragraph } from './parts';

/** What is due, by day: tasks to tick, rounds to score, reviews and milestones. */
export function dueList(state: State, { now, today }: OpenTracker): readonly Child[] {
  if (now.due.length === 0) {
    return [paragraph('Nothing is due this week. The Tasks sheet has what comes later.', 'quiet')];
  }
  return [
    element(
      'ul',
      { class: 'list' },
      now.due.map((item) => dueItem(item, state, today)),
    ),
    now.moreOverdue > 0
      ? paragraph(`${counted(now.moreOverdue, 'more overdue task')} on the Tasks sheet.`, 'quiet')
      : '',
  ];
}

function dueItem(item: DueItem, state: State, today: Day): Markup {
  switch (item.kind) {
    case 'task':
      return taskItem(item, state, today);
    case 'mock':
      return mockItem(item, state, today);
    case 'review':
      return plainItem('Review', item.text, item.day, today);
    case 'milestone':
      return plainItem('Milestone', item.text, item.day, today);
  }
}

function taskItem(task: DueTask, state: State, today: Day): Markup {
  const { key, text, done } = task;
  const isLocked = isTicking(state, key);
  const note = state.taskNotes[key];
  const details = [
    isLocked ? 'Saving…' : task.state,
    task.day === null ? '' : dayText(task.day, today),
    task.target === null ? '' : `${task.actual ?? 0} of ${task.target}`,
  ];
  return element(
    'li',
    { key, class: 'stack' },
    element(
      'label',
      { class: 'tick' },
      listening(
        'input',
        { type: 'checkbox', checked: isLocked ? !done : done },
        { tick: (checked) => ({ kind: 'tick', key, done: checked }) },
      ),
      element(
        'span',
        {},
        element('span', { class: done ? 'finished' : undefined }, text),
        element('br', {}),
        element(
          'span',
          { class: task.state === 'Overdue' ? 'late small' : 'quiet small' },
          details.filter((part) => part !== '').join(' · '),
        ),
      ),
    ),
    note === undefined
      ? task.state === 'Needs a note'
        ? button(
            'Say why it counts as done',
            { kind: 'noteTask', key, text: '' },
            { style: 'link' },
          )
        : null
      : noteField(task, note, isLocked),
  );
}

function noteField({ key, text }: DueTask, note: string, isLocked: boolean): Markup {
  const id = taskNoteId(key);
  return listening(
    'form',
    { class: 'stack' },
    { submit: { kind: 'tick', key, done: true } },
    element('label', { for: id }, 'Why it counts as done'),
    listening(
      'input',
      { id, value: note, autocomplete: 'off', readonly: isLocked },
      { input: (words) => ({ kind: 'noteTask', key, text: words }) },
    ),
    element(
      'div',
      {},
      element(
        'button',
        {
          type: 'submit',
          'aria-disabled': isLocked ? 'true' : undefined,
          'aria-label': `Tick ${text}`,
        },
        'Tick it',
      ),
    ),
  );
}

function mockItem({ key, day, time, type, rater }: DueMock, state: State, today: Day): Markup {
  const name = `${type === '' ? 'Mock' : `Mock: ${type}`}${rater === '' ? '' : ` with ${rater}`}`;
  const isPast = day <= today;
  const label = isPast ? 'Score it' : 'Change it';
  return element(
    'li',
    { key },
    name,
    element(
      'div',
      { class: 'row apart' },
      element(
        'span',
        { class: 'quiet small' },
        `${dayText(day, today)}${time === '' ? '' : `, ${time}`}`,
      ),
      button(
        label,
        { kind: 'edit', key },
        {
          style: 'link',
          name: `${label}: ${name}`,
          busy: isBusy(state, busyName('readEntry', `edit ${key}`)) && 'Opening…',
        },
      ),
    ),
  );
}

function plainItem(kind: string, text: string, day: Day, today: Day): Markup {
  return element(
    'li',
    {},
    text,
    element('br', {}),
    element('span', { class: 'quiet small' }, `${kind} · ${dayText(day, today)}`),
  );
}
