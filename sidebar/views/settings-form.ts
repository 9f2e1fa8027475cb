import { counted, roundTo } from '../../src/domain/numbers';
import { levels } from '../../src/domain/plans/areas';
import { PLAN_WEEKS } from '../../src/domain/plans/hours';
import { parseSettings } from '../../src/domain/plans/settings';
import type { Settings } from '../../src/domain/plans/settings';
import { addDays, isDay } from '../../src/domain/time/day';
import { textIn } from '../forms/field';
import type { Child, Markup } from '../page/markup';
import { element, listening } from '../page/markup';
import type { Action } from '../state/action';
import { fitOf } from '../state/fit';
import { isSendingSetUp, minutesName, settingsInput } from '../state/set-up-steps';
import type { State } from '../state/state';
import { todayOf } from '../state/state';
import { longDay } from './day-text';
import { button, fieldId, paragraph, problemList } from './parts';

/** The id of the form, for the button at the foot of the page. */
export const SET_UP_FORM = 'set-up';

/** The form of the settings: of a new tracker, and of one that is there. */
export function settingsForm(state: State, submit: Action): readonly Child[] {
  const { values, problems } = state.setUp;
  const isLocked = isSendingSetUp(state);
  const problemOf = (name: string): string | null =>
    problems.find(({ field }) => field === name)?.problem ?? null;
  const list = problemList(problems, (field) => fieldLabels[field] ?? null);
  return [
    ...(list ? [list] : []),
    listening(
      'form',
      {
        id: SET_UP_FORM,
        class: 'stack',
        novalidate: true,
        'aria-busy': isLocked ? 'true' : undefined,
      },
      { submit },
      levelChoice(textIn(values, 'level'), isLocked),
      element(
        'div',
        { class: 'fields' },
        dayField(state, 'start', problemOf('start'), ''),
        dayField(state, 'interview', problemOf('interview'), 'If it is agreed.'),
      ),
      startBefore(textIn(values, 'interview'), textIn(values, 'start')),
      weekdayFields(state, problemOf('weekdayMinutes')),
      fitBox(state),
    ),
  ];
}

const fieldLabels: Readonly<Record<string, string>> = {
  level: 'Level',
  start: 'First day',
  interview: 'Interview day',
  weekdayMinutes: 'Minutes on a usual week',
};

const levelNames = { L6: 'L6, senior manager', L7: 'L7, principal manager' } as const;

function levelChoice(chosen: string, isLocked: boolean): Markup {
  return element(
    'fieldset',
    { id: fieldId('level') },
    element('legend', {}, 'Level'),
    element(
      'div',
      { class: 'tiles wide' },
      levels.map((level) =>
        element(
          'label',
          { class: 'tile', key: level },
          listening(
            'input',
            {
              type: 'radio',
              name: 'level',
              value: level,
              checked: level === chosen,
              'aria-disabled': isLocked ? 'true' : undefined,
            },
            { change: (value) => ({ kind: 'setUp', name: 'level', value }) },
          ),
          levelNames[level],
        ),
      ),
    ),
    paragraph(`The plan has ${PLAN_WEEKS} weeks at both levels.`, 'quiet small'),
  );
}

function dayField(state: State, name: string, problem: string | null, help: string): Markup {
  const id = fieldId(name);
  const notes = [problem === null ? '' : `${id}-problem`, help === '' ? '' : `${id}-help`];
  const described = notes.filter((note) => note !== '').join(' ');
  return element(
    'div',
    { class: 'field half', key: name },
    element('label', { for: id }, fieldLabels[name] ?? ''),
    listening(
      'input',
      {
        id,
        type: 'date',
        value: textIn(state.setUp.values, name),
        readonly: isSendingSetUp(state),
        'aria-invalid': problem === null ? undefined : 'true',
        'aria-describedby': described === '' ? undefined : described,
      },
      { input: (text) => ({ kind: 'setUp', name, value: text }) },
    ),
    help === '' ? null : element('p', { class: 'quiet small', id: `${id}-help` }, help),
    problem === null ? null : element('p', { class: 'problem', id: `${id}-problem` }, problem),
  );
}

/** An interview day gives the first day, for a person who begins from there. */
function startBefore(interview: string, start: string): Markup | null {
  if (!isDay(interview)) return null;
  const first = addDays(interview, -7 * PLAN_WEEKS);
  if (first === start) return null;
  return button(
    `Begin ${PLAN_WEEKS} weeks before it: ${longDay(first)}`,
    { kind: 'setUp', name: 'start', value: first },
    { style: 'link' },
  );
}

const weekdays = [
  ['Mon', 'Monday'],
  ['Tue', 'Tuesday'],
  ['Wed', 'Wednesday'],
  ['Thu', 'Thursday'],
  ['Fri', 'Friday'],
  ['Sat', 'Saturday'],
  ['Sun', 'Sunday'],
] as const;

function weekdayFields(state: State, problem: string | null): Markup {
  const described = problem === null ? undefined : `${fieldId('weekdayMinutes')}-problem`;
  return element(
    'fieldset',
    { id: fieldId('weekdayMinutes'), tabindex: -1, 'aria-describedby': described },
    element('legend', {}, 'Minutes on a usual week'),
    element(
      'div',
      { class: 'week' },
      weekdays.map(([short, long], index) => {
        const name = minutesName(index);
        return element(
          'div',
          { key: name },
          element(
            'label',
            { for: fieldId(name), class: 'small' },
            element('abbr', { title: long }, short),
          ),
          listening(
            'input',
            {
              id: fieldId(name),
              value: textIn(state.setUp.values, name),
              readonly: isSendingSetUp(state),
              inputmode: 'numeric',
              autocomplete: 'off',
              'aria-invalid': problem === null ? undefined : 'true',
            },
            { input: (value) => ({ kind: 'setUp', name, value }) },
          ),
        );
      }),
    ),
    problem === null ? null : element('p', { class: 'problem', id: described }, problem),
  );
}

/** Hours needed against hours available, as long as the form can be read. */
function fitBox(state: State): Markup {
  const settings = parseSettings(settingsInput(state.setUp.values), todayOf(state));
  const text = settings.kind === 'ok' ? fitText(settings.value) : null;
  return element(
    'div',
    { class: `note ${text?.isEnough === false ? 'warn' : 'plain'}`, role: 'status' },
    element(
      'strong',
      {},
      text === null ? 'Whether it fits' : text.isEnough ? 'It fits' : 'It is tight',
    ),
    paragraph(text?.words ?? 'Fill in the days and minutes to see it.'),
  );
}

function fitText(settings: Settings): { readonly isEnough: boolean; readonly words: string } {
  const fit = fitOf(settings);
  const { neededHours, weeklyHours, weeks, availableHours, isEnough, enoughWeekly } = fit;
  const sums =
    `${counted(weeks, 'week')} at ${roundTo(weeklyHours, 1)} hours give ` +
    `${roundTo(availableHours, 0)} hours. The plan needs ${neededHours}.`;
  if (isEnough) return { isEnough, words: sums };
  const later = settings.interview === '' ? '' : `, or an interview after ${longDay(fit.planEnds)}`;
  const remedy =
    enoughWeekly === null
      ? ' The interview comes before a single week is over.'
      : ` ${enoughWeekly} hours a week would be enough${later}. You can begin all the same.`;
  return { isEnough, words: sums + remedy };
}
