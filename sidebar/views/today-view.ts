import { areaNames } from '../../src/domain/plans/areas';
import { counted, sum } from '../../src/domain/numbers';
import type { FieldProblem } from '../../src/domain/plans/settings';
import type { OpenTracker } from '../../src/rpc/answers';
import type { AreaHours, FailingGate, NextAction, Verdict } from '../../src/rpc/today';
import type { Child, Markup } from '../page/markup';
import { element } from '../page/markup';
import type { State } from '../state/state';
import { dueList } from './due-list';
import { button, disclosure, paragraph, section, suggestButton } from './parts';
import { reviewsView } from './reviews-view';

/** The Today tab: where you stand, what to do next, this week's hours and what is due. */
export function todayView(state: State, tracker: OpenTracker): readonly Child[] {
  const { verdict, actions, hours } = tracker.now;
  return [
    ...settingsNotice(tracker.settingsProblems),
    verdictView(verdict),
    nextView(actions),
    element('div', {}, suggestButton(state)),
    hoursView(hours),
    element(
      'div',
      {},
      button('Weekly review', { kind: 'turnTo', page: 'review' }, { style: 'link' }),
    ),
    reviewsView(state, tracker),
    section('Due', ...dueList(state, tracker)),
  ];
}

/** What somebody typed into Settings that no plan can be made of. */
function settingsNotice(problems: readonly FieldProblem[]): readonly Child[] {
  if (problems.length === 0) return [];
  return [
    element(
      'div',
      { class: 'note warn stack' },
      element('strong', {}, 'The Settings sheet needs a change'),
      paragraph(problems.map(({ problem }) => problem).join(' ')),
      element('div', {}, button('Settings', { kind: 'turnTo', page: 'settings' })),
    ),
  ];
}

function verdictView({ shown, next, gates }: Verdict): Markup {
  const toGo = gates.length === 0 ? '' : `${counted(gates.length, 'gate')} to “${next}”`;
  return element(
    'section',
    { class: 'stack', 'aria-label': 'Verdict' },
    element(
      'p',
      { class: 'row' },
      element('strong', { class: `badge ${verdictLooks[shown] ?? 'unknown'}` }, shown),
      toGo,
    ),
    gates.length === 0 ? null : disclosure('What is missing', false, gateList(gates)),
  );
}

const verdictLooks: Readonly<Record<string, string>> = {
  Building: 'onPlan',
  'May schedule': 'ahead',
  Confirm: 'ahead',
  Peak: 'ahead',
};

function gateList(gates: readonly FailingGate[]): Markup {
  return element(
    'ul',
    { class: 'list small' },
    gates.map(({ label, now, gap }) =>
      element(
        'li',
        {},
        label,
        element('br', {}),
        element('span', { class: 'quiet' }, [now, gap].filter((text) => text !== '').join(': ')),
      ),
    ),
  );
}

function nextView([first, ...others]: readonly NextAction[]): Markup {
  const log = button('Log practice', { kind: 'show', view: 'log' }, { style: 'primary' });
  if (!first) {
    return section('Do next', paragraph('Nothing is pressing. Log what you practise.'), log);
  }
  return section(
    'Do next',
    element(
      'div',
      { class: 'next' },
      element('strong', {}, first.text),
      first.why === '' ? null : paragraph(first.why, 'quiet'),
      log,
    ),
    others.length === 0
      ? null
      : disclosure(
          'After that',
          false,
          element(
            'ol',
            { class: 'list small' },
            others.map(({ text, why }) =>
              element('li', {}, text, element('br', {}), element('span', { class: 'quiet' }, why)),
            ),
          ),
        ),
  );
}

function hoursView(hours: readonly AreaHours[]): Markup {
  const done = sum(hours.map(({ doneMinutes }) => doneMinutes));
  const planned = sum(hours.map(({ plannedMinutes }) => plannedMinutes));
  return element(
    'section',
    { class: 'stack' },
    element(
      'div',
      { class: 'row apart' },
      element('h2', {}, 'This week'),
      element('span', { class: 'number' }, ofHours(done, planned)),
    ),
    element('ul', { class: 'stack' }, hours.map(areaBar)),
  );
}

function areaBar({ area, doneMinutes, plannedMinutes, status }: AreaHours): Markup {
  const share = plannedMinutes > 0 ? doneMinutes / plannedMinutes : doneMinutes > 0 ? 1 : 0;
  const width = `${Math.round(Math.min(1, share) * 100)}%`;
  return element(
    'li',
    {},
    element(
      'div',
      { class: 'row apart' },
      element('span', {}, areaNames[area], ' ', statusBadge(status)),
      element('span', { class: 'number' }, ofHours(doneMinutes, plannedMinutes)),
    ),
    // The numbers say the same, so the bar is for the eye alone.
    element(
      'div',
      { class: 'bar', 'aria-hidden': 'true' },
      element('span', { style: `width: ${width}` }),
    ),
  );
}

/** The status in words on its colour; blank before anything is planned. */
function statusBadge(status: string): Child {
  if (status === '') return '';
  return element('span', { class: `badge small ${looks[status] ?? 'unknown'}` }, status);
}

const looks: Readonly<Record<string, string>> = {
  Ahead: 'ahead',
  'On plan': 'onPlan',
  'At risk': 'atRisk',
  Behind: 'behind',
};

function ofHours(done: number, planned: number): string {
  return planned > 0 ? `${hoursText(done)} of ${hoursText(planned)} h` : `${hoursText(done)} h`;
}

function hoursText(minutes: number): string {
  return String(Math.round(minutes / 6) / 10);
}
