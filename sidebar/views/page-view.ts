import { counted } from '../../src/domain/numbers';
import type { OpenTracker } from '../../src/rpc/answers';
import type { Child, Markup } from '../page/markup';
import { element, listening } from '../page/markup';
import type { State, ViewName } from '../state/state';
import { MAIN } from '../state/state';
import { dayText } from './day-text';
import { footView } from './foot-view';
import { logView } from './log-view';
import { aboutView, moreView } from './more-view';
import { button, paragraph } from './parts';
import { recentView } from './recent-view';
import { setUpView } from './set-up-view';
import { todayView } from './today-view';

/** The whole panel. */
export function pageView(state: State): readonly Child[] {
  const { tracker } = state;
  return [
    element(
      'header',
      {},
      element('h1', { class: 'unseen' }, 'Loop Ready'),
      tracker.kind === 'tracker' ? paragraph(whereText(tracker), 'where') : null,
    ),
    tracker.kind === 'tracker' ? tabs(state.view) : null,
    element('main', { id: MAIN, class: 'view', tabindex: -1 }, ...mainView(state)),
    footView(state),
  ].filter((child) => child !== null);
}

function mainView(state: State): readonly Child[] {
  const { tracker } = state;
  switch (tracker.kind) {
    case 'loading':
      return [element('h2', {}, 'Opening your tracker…')];
    case 'noTracker':
      return state.page === 'about'
        ? [
            element(
              'div',
              {},
              button('‹ Set up', { kind: 'turnTo', page: null }, { style: 'link' }),
            ),
            element('h2', {}, 'About Loop Ready'),
            ...aboutView(),
          ]
        : [
            ...setUpView(state),
            element(
              'div',
              {},
              button('About Loop Ready', { kind: 'turnTo', page: 'about' }, { style: 'link' }),
            ),
          ];
    case 'failed':
      return [element('h2', {}, 'Your tracker did not open'), paragraph(tracker.message)];
    case 'tracker':
      return trackerView(state, tracker);
  }
}

function trackerView(state: State, tracker: OpenTracker): readonly Child[] {
  switch (state.view) {
    case 'today':
      return todayView(state, tracker);
    case 'log':
      return logView(state, tracker);
    case 'recent':
      return recentView(state, tracker);
    case 'more':
      return moreView(state);
  }
}

const tabNames = [
  ['today', 'Today'],
  ['log', 'Log'],
  ['recent', 'Recent'],
  ['more', 'More'],
] as const satisfies readonly (readonly [ViewName, string])[];

function tabs(current: ViewName): Markup {
  return element(
    'nav',
    { class: 'tabs', 'aria-label': 'Views' },
    tabNames.map(([view, name]) =>
      listening(
        'button',
        { type: 'button', key: view, 'aria-current': view === current ? 'page' : undefined },
        { click: { kind: 'show', view } },
        name,
      ),
    ),
  );
}

/** Week and days to go, in one line: `Week 13 of 24 · 84 days`. */
function whereText({ now, today, asOf, settings }: OpenTracker): string {
  const { week, interview } = now;
  const parts = [
    week.number > 0
      ? `Week ${week.number} of ${week.of}`
      : `The plan begins ${dayText(settings.start, today)}`,
    interview === null ? '' : daysLeft(interview.daysLeft),
    asOf === today ? '' : `as of ${dayText(asOf, today)}`,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function daysLeft(count: number): string {
  if (count === 0) return 'the interview is today';
  return count > 0 ? `${counted(count, 'day')} to go` : 'the interview is over';
}
