import { roundTo } from '../../src/domain/numbers';
import type { WeekFigure, WeekReview } from '../../src/rpc/week-review';
import { nextGoals, weekGoals, weekTicks } from '../../src/rpc/week-review';
import { isTicked, textIn } from '../forms/field';
import type { Child, Markup } from '../page/markup';
import { element, listening } from '../page/markup';
import type { State, WeekState } from '../state/state';
import { isBusy } from '../state/state';
import { isTyped } from '../state/week-steps';
import { longDay } from './day-text';
import type { FieldContext } from './field-parts';
import { fieldView } from './field-view';
import { button, fieldId, paragraph, section } from './parts';

/** The page Weekly review: what the logs say of a week, its goals, and those of the next one. */
export function weekReviewView(state: State): readonly Child[] {
  const { week } = state;
  if (!week) return [paragraph('Reading the week…', 'quiet')];
  const { review } = week;
  return [
    weekLine(state, review),
    section('From your logs', figureTable(review)),
    wordsForm(state, week),
  ];
}

function weekLine(state: State, { week, of, starts, ends }: WeekReview): Markup {
  const to = (other: number, text: string): Child | null =>
    other < 1 || other > of
      ? null
      : button(text, { kind: 'openWeek', week: other }, { style: 'link' });
  return element(
    'div',
    { class: 'stack' },
    paragraph(`Week ${week} of ${of}: ${longDay(starts)} to ${longDay(ends)}.`),
    isTyped(state)
      ? paragraph('Save it before you turn to another week.', 'quiet small')
      : element(
          'div',
          { class: 'row' },
          to(week - 1, '‹ Week before'),
          to(week + 1, 'Week after ›'),
        ),
  );
}

/** What is shown of a week, with the figure that it is compared with. */
const lines = [
  ['problems', 'Problems', 'problemGoal'],
  ['easy', 'Easy, minutes each', 'easyMinutes'],
  ['medium', 'Medium, minutes each', 'mediumMinutes'],
  ['hard', 'Hard, minutes each', 'hardMinutes'],
  ['designs', 'Designs', 'designGoal'],
  ['designQuality', 'Their quality, of 5', null],
  ['designMinutes', 'Minutes per design', null],
  ['told', 'Stories told aloud', null],
  ['stories', 'New stories', 'storyGoal'],
  ['improved', 'First told in time', null],
  ['mocks', 'Mocks', 'mockGoal'],
] as const satisfies readonly (readonly [WeekFigure, string, WeekFigure | null])[];

function figureTable({ figures }: WeekReview): Markup {
  const text = (key: WeekFigure | null): string => {
    const value = key === null ? null : figures[key];
    return value === null ? '' : String(roundTo(value, 1));
  };
  return element(
    'table',
    { class: 'small' },
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('th', { scope: 'col' }, 'This week'),
        element('th', { scope: 'col' }, 'Done'),
        element('th', { scope: 'col' }, 'Plan or minutes'),
      ),
    ),
    element(
      'tbody',
      {},
      lines.map(([key, label, beside]) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, label),
          element('td', { class: 'number' }, text(key) === '' ? '–' : text(key)),
          element('td', { class: 'number' }, text(beside)),
        ),
      ),
    ),
  );
}

function wordsForm(state: State, { review, values }: WeekState): Markup {
  const isSaving = isBusy(state, 'saveWeekReview');
  const context: FieldContext = {
    values,
    isLocked: isSaving,
    problemOf: () => null,
    type: (name, value) => ({ kind: 'typeWeek', name, value }),
  };
  const isLast = review.week === review.of;
  return listening(
    'form',
    { class: 'stack', novalidate: true, 'aria-busy': isSaving ? 'true' : undefined },
    { submit: { kind: 'saveWeek' } },
    section(
      'Goals of this week',
      ...weekGoals.map((name, index) => goalLine(name, index, context)),
    ),
    isLast
      ? null
      : section(
          'Goals of the next week',
          element('div', {}, carryButton(values)),
          ...nextGoals.map((name, index) =>
            fieldView({ kind: 'text', name, label: `Next goal ${index + 1}` }, context),
          ),
        ),
    fieldView({ kind: 'paragraph', name: 'note', label: 'Note' }, context),
    element(
      'div',
      {},
      element(
        'button',
        { type: 'submit', class: 'primary', 'aria-disabled': isSaving ? 'true' : undefined },
        isSaving ? 'Saving…' : 'Save the review',
      ),
    ),
  );
}

/** A goal and whether it was reached. */
function goalLine(name: string, index: number, context: FieldContext): Markup {
  const done = weekTicks[index] ?? 'done1';
  return element(
    'div',
    { class: 'stack', key: name },
    fieldView({ kind: 'text', name, label: `Goal ${index + 1}` }, context),
    textIn(context.values, name) === ''
      ? null
      : element(
          'label',
          { class: 'tick' },
          listening(
            'input',
            {
              id: fieldId(done),
              type: 'checkbox',
              checked: isTicked(context.values, done),
              'aria-label': `Reached: ${textIn(context.values, name)}`,
            },
            { tick: (value) => context.type(done, value) },
          ),
          'Reached',
        ),
  );
}

/** Puts the first goal that was not reached into the first free line of the next week. */
function carryButton(values: WeekState['values']): Markup | null {
  const taken = nextGoals.map((name) => textIn(values, name));
  const left = weekGoals
    .filter((_, index) => !isTicked(values, weekTicks[index] ?? ''))
    .map((name) => textIn(values, name))
    .find((goal) => goal !== '' && !taken.includes(goal));
  const free = nextGoals.find((name) => textIn(values, name) === '');
  if (left === undefined || free === undefined) return null;
  return button(
    `Take over “${left}”`,
    { kind: 'typeWeek', name: free, value: left },
    { style: 'link' },
  );
}
