import { areaNames } from '../../src/domain/plans/areas';
import { entryNames } from '../../src/domain/records/entry';
import type { OpenTracker, RecentEntry } from '../../src/rpc/answers';
import type { Child, Markup } from '../page/markup';
import { element } from '../page/markup';
import { QUESTION } from '../state/recent-steps';
import type { Deleting, State } from '../state/state';
import { isBusy } from '../state/state';
import { busyName } from '../state/step';
import { dayText } from './day-text';
import { entryLines } from './entry-lines';
import { button, paragraph } from './parts';

/** The Recent tab: the last action, and the last entries to change or delete. */
export function recentView(state: State, tracker: OpenTracker): readonly Child[] {
  const { recent } = tracker;
  return [
    element('h2', {}, 'Recent entries'),
    ...lastAction(state, tracker),
    recent.length === 0
      ? paragraph('Nothing is logged yet. The Log tab is where it begins.', 'quiet')
      : element(
          'ul',
          { class: 'list' },
          recent.map((line) => entryItem(line, state, tracker)),
        ),
    recent.length === 0
      ? ''
      : paragraph(
          'Older entries are on their sheets, where you can change them too.',
          'quiet small',
        ),
  ];
}

function lastAction(state: State, { undo }: OpenTracker): readonly Child[] {
  // What was just done offers its undo at the foot already.
  if (!undo || state.notice?.undo) return [];
  return [
    element(
      'div',
      { class: 'note plain result' },
      element('span', {}, undo.label),
      button('Undo', { kind: 'undo', action: undo }, { busy: isBusy(state, 'undo') && 'Undoing…' }),
    ),
  ];
}

function entryItem(line: RecentEntry, state: State, tracker: OpenTracker): Markup {
  const { key, kind, day, title, minutes, area } = line;
  const name = title === '' ? entryNames[kind] : capital(title);
  const details = [
    dayText(day, tracker.today),
    day > tracker.today ? 'planned' : '',
    title === '' ? '' : entryNames[kind],
    area === null ? '' : areaNames[area],
    minutes === null ? '' : `${minutes} min`,
  ];
  const { deleting } = state;
  return element(
    'li',
    { key, class: 'stack' },
    element(
      'div',
      {},
      element('strong', {}, name),
      element('br', {}),
      element('span', { class: 'quiet small' }, details.filter((part) => part !== '').join(' · ')),
    ),
    deleting?.current.key === key
      ? question(deleting, name, state, tracker)
      : element(
          'div',
          { class: 'row' },
          button(
            'Change',
            { kind: 'edit', key },
            {
              style: 'link',
              name: `Change ${name}`,
              busy: isBusy(state, busyName('readEntry', `edit ${key}`)) && 'Opening…',
            },
          ),
          button(
            'Delete',
            { kind: 'askDelete', key },
            {
              style: 'link',
              name: `Delete ${name}`,
              busy: isBusy(state, busyName('readEntry', `delete ${key}`)) && 'Looking…',
            },
          ),
        ),
  );
}

/** Types of rounds are words in lower case. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function question(
  { current, id, isOther }: Deleting,
  name: string,
  state: State,
  tracker: OpenTracker,
): Markup {
  return element(
    'div',
    { id: QUESTION, class: 'note bad stack', tabindex: -1, role: 'group', 'aria-label': 'Delete?' },
    paragraph(
      isOther
        ? 'It was changed since you looked, so it is still there. It is now:'
        : `Delete ${name}? Its minutes go with it.`,
    ),
    isOther
      ? element(
          'ul',
          {},
          entryLines(current.entry, tracker).map(({ label, text }) =>
            element('li', {}, `${label}: ${text}`),
          ),
        )
      : null,
    element(
      'div',
      { class: 'row' },
      button(
        isOther ? 'Delete it all the same' : 'Delete it',
        { kind: 'deleteEntry', request: { id, key: current.key, version: current.version } },
        {
          style: 'danger',
          busy: isBusy(state, busyName('deleteEntry', current.key)) && 'Deleting…',
        },
      ),
      button('Keep it', { kind: 'keepEntry' }),
    ),
  );
}
