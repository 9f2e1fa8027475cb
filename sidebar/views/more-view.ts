import { counted } from '../../src/domain/numbers';
import type { Child, Markup } from '../page/markup';
import { element } from '../page/markup';
import type { MorePage, State } from '../state/state';
import { isBusy } from '../state/state';
import { feedbackView } from './feedback-view';
import { mentorView } from './mentor-view';
import { button, paragraph } from './parts';
import { settingsForm } from './settings-form';
import { weekReviewView } from './week-review-view';

/** The More tab: settings, repair, removal and what the add-on is. */
export function moreView(state: State): readonly Child[] {
  const { page } = state;
  if (page === null) return [element('h2', {}, 'More'), menu()];
  return [
    element('div', {}, button('‹ More', { kind: 'turnTo', page: null }, { style: 'link' })),
    element('h2', {}, pageTitles[page]),
    ...pageView(page, state),
  ];
}

/** What the add-on is, also for somebody who has no tracker yet. */
export function aboutView(): readonly Child[] {
  return [
    paragraph(
      'Loop Ready plans and measures the months before an Amazon L6 or L7 engineering-manager loop. It shows what your own numbers say, and says so when they are not enough.',
    ),
    element('h3', {}, 'What is stored where'),
    paragraph(
      'Everything is in this spreadsheet; what Undo needs, the numbers of your last requests, and the names of people you share it with are in the properties that Google keeps for the add-on with it. The add-on sends nothing anywhere else. This panel keeps a form that you have not saved yet in your browser, until you save or clear it. Google keeps your timer for you, until you stop it.',
    ),
    element('h3', {}, 'What it may do'),
    paragraph(
      'It asks Google for two permissions. spreadsheets.currentonly: read and change this spreadsheet, to keep your tracker; your other files stay closed. script.container.ui: show this panel.',
    ),
    element('h3', {}, 'Several Google accounts'),
    paragraph(
      'If Google says that permission is denied, you are probably signed in to several accounts. Open this spreadsheet in a browser profile with one account only.',
    ),
    paragraph(
      'Made by volunteers under the Apache 2.0 licence. Not affiliated with Amazon or Google.',
      'quiet',
    ),
  ];
}

const pageTitles = {
  review: 'Weekly review',
  mentor: 'Share with a mentor',
  feedback: 'Scores and feedback',
  settings: 'Settings',
  repair: 'Repair',
  remove: 'Remove the tracker',
  about: 'About Loop Ready',
} as const satisfies Record<MorePage, string>;

const menuLines = [
  ['review', 'What the week brought, and the goals of the next'],
  ['mentor', 'A report for them, and who has access'],
  ['feedback', 'Take in what a mentor scored, and act on it'],
  ['settings', 'Level, days and minutes a week'],
  ['repair', 'Bring back what is missing'],
  ['remove', 'Take the sheets away'],
  ['about', 'What it is, and what it may do'],
] as const satisfies readonly (readonly [MorePage, string])[];

function menu(): Markup {
  return element(
    'ul',
    { class: 'list' },
    menuLines.map(([page, help]) =>
      element(
        'li',
        {},
        button(pageTitles[page], { kind: 'turnTo', page }, { style: 'link' }),
        paragraph(help, 'quiet small'),
      ),
    ),
  );
}

function pageView(page: MorePage, state: State): readonly Child[] {
  switch (page) {
    case 'review':
      return weekReviewView(state);
    case 'mentor':
      return mentorView(state);
    case 'feedback':
      return feedbackView(state);
    case 'settings':
      return [
        ...settingsForm(state, { kind: 'saveSettings' }),
        paragraph(
          'The Settings sheet has more: hours of each area, rest days, your day’s start.',
          'quiet small',
        ),
      ];
    case 'repair':
      return repairView(state);
    case 'remove':
      return removeView(state);
    case 'about':
      return aboutView();
  }
}

function repairView(state: State): readonly Child[] {
  return [
    paragraph(
      'It makes sheets, columns, names and formulas again that are missing or damaged. What you typed stays as it is.',
    ),
    element(
      'div',
      {},
      button(
        'Repair',
        { kind: 'repair' },
        { style: 'primary', busy: isBusy(state, 'createTracker repair') && 'Repairing…' },
      ),
    ),
  ];
}

function removeView(state: State): readonly Child[] {
  const { removal } = state;
  const isWorking = isBusy(state, 'removeTracker');
  if (!removal) {
    return [
      paragraph('It first shows what would go. Nothing is deleted before you agree.'),
      element(
        'div',
        {},
        button('Show what would go', { kind: 'askRemove' }, { busy: isWorking && 'Looking…' }),
      ),
    ];
  }
  const { sheets, hiddenSheets, entries } = removal;
  return [
    element(
      'div',
      {
        id: 'removal',
        class: 'note bad stack',
        tabindex: -1,
        role: 'group',
        'aria-label': 'Remove?',
      },
      element('strong', {}, `${counted(entries, 'row')} that you logged would go`),
      paragraph(
        `With them go ${counted(hiddenSheets, 'hidden sheet')} and these: ${sheets.join(', ')}. Other sheets stay. File > Version history keeps a copy for a while.`,
      ),
      element(
        'div',
        { class: 'row' },
        button(
          'Remove it all',
          { kind: 'remove' },
          { style: 'danger', busy: isWorking && 'Removing…' },
        ),
        button('Keep it', { kind: 'turnTo', page: null }),
      ),
    ),
  ];
}
