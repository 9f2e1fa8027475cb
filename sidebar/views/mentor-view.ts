import type { MentorDesk } from '../../src/rpc/mentor';
import type { Child, Markup } from '../page/markup';
import { element, listening } from '../page/markup';
import type { State } from '../state/state';
import { isBusy } from '../state/state';
import { longDay } from './day-text';
import { button, disclosure, fieldId, paragraph, section } from './parts';
import { peopleView, shareView } from './people-view';

/** The page Share with a mentor: the report, what it leaves out, and who has access. */
export function mentorView(state: State): readonly Child[] {
  const { desk } = state.mentor;
  if (!desk) return [paragraph('Looking at the Mentor sheet…', 'quiet')];
  return [
    reportView(state, desk),
    ...(desk.hasSheet ? [privacyView(state, desk)] : []),
    shareView(state),
    peopleView(state, desk.people),
    ...(desk.hasSheet ? [packet()] : []),
  ];
}

/** What is wrong with the Mentor sheet, in the server's words. */
export function sheetProblem({ problem }: MentorDesk): readonly Child[] {
  return problem === '' ? [] : [element('div', { class: 'note warn' }, paragraph(problem))];
}

function reportView(state: State, desk: MentorDesk): Markup {
  if (!desk.hasSheet) {
    return section(
      'The Mentor sheet',
      paragraph(
        'One page that needs no add-on: where you stand and why, your rounds, your principles, your questions with room for answers, and forms for scores.',
      ),
      element(
        'div',
        {},
        button(
          'Make the Mentor sheet',
          { kind: 'makeMentorSheet' },
          { style: 'primary', busy: isBusy(state, 'createTracker mentor') && 'Making it…' },
        ),
      ),
    );
  }
  return section(
    'The report',
    ...sheetProblem(desk),
    paragraph(
      desk.reportDay === ''
        ? 'Nothing is on the Mentor sheet yet.'
        : `The Mentor sheet shows where you stood on ${longDay(desk.reportDay)}. Whatever you log here updates it.`,
    ),
    ...exposedQuestions(desk),
    element(
      'div',
      {},
      button(
        'Write it anew',
        { kind: 'refreshReport' },
        { busy: isBusy(state, 'refreshReport asked') && 'Writing…' },
      ),
    ),
  );
}

/** What the person typed on the sheet is theirs to change. */
function exposedQuestions({ exposed }: MentorDesk): readonly Child[] {
  if (exposed.length === 0) return [];
  const which = exposed.length === 1 ? 'Question' : 'Questions';
  return [
    element(
      'div',
      { class: 'note warn' },
      paragraph(
        `${which} ${exposed.join(', ')} on the sheet: a word that you hide stands there as you typed it.`,
      ),
    ),
  ];
}

function privacyView(state: State, desk: MentorDesk): Markup {
  const privacy = state.mentor.privacy ?? desk.privacy;
  const id = fieldId('hide');
  return section(
    'What the report leaves out',
    listening(
      'form',
      { class: 'stack', novalidate: true },
      { submit: { kind: 'savePrivacy' } },
      element('label', { for: id }, 'Words to hide'),
      listening(
        'textarea',
        { id, rows: 2, value: privacy.hide, 'aria-describedby': `${id}-help` },
        { input: (hide) => ({ kind: 'setPrivacy', change: { hide } }) },
      ),
      element(
        'p',
        { class: 'quiet small', id: `${id}-help` },
        'Your employer, products, people; split by commas.',
      ),
      tick('showOwnRatings', 'Show how I score myself', privacy.showOwnRatings),
      tick('showStories', 'Show the titles of my stories', privacy.showStories),
      state.mentor.privacy === null
        ? null
        : element(
            'div',
            {},
            element(
              'button',
              {
                type: 'submit',
                'aria-disabled': isBusy(state, 'savePrivacy') ? 'true' : undefined,
              },
              isBusy(state, 'savePrivacy') ? 'Saving…' : 'Save this',
            ),
          ),
    ),
  );
}

function tick(name: 'showOwnRatings' | 'showStories', label: string, checked: boolean): Markup {
  return element(
    'label',
    { class: 'tick', key: name },
    listening(
      'input',
      { id: fieldId(name), type: 'checkbox', checked },
      { tick: (value) => ({ kind: 'setPrivacy', change: { [name]: value } }) },
    ),
    label,
  );
}

/** Sheets can only be shared as a whole file, so a page alone has to leave it. */
function packet(): Markup {
  return disclosure(
    'Send that page alone',
    false,
    element(
      'ol',
      { class: 'steps small' },
      element('li', {}, 'Click the arrow on the tab of the Mentor sheet.'),
      element('li', {}, 'Choose Copy to, then New spreadsheet, and open the copy.'),
      element('li', {}, 'Choose File, Download, and PDF or Microsoft Excel; or share the copy.'),
    ),
    paragraph('The copy holds only what that page shows: it reads no other sheet.', 'quiet small'),
  );
}
