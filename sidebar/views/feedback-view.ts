import type { OwnView } from '../../src/domain/evidence/own-view';
import { componentTitles } from '../../src/domain/evidence/own-view';
import { counted } from '../../src/domain/numbers';
import type { Day } from '../../src/domain/time/day';
import type { MentorDesk, OpenFeedback } from '../../src/rpc/mentor';
import type { Child, Markup } from '../page/markup';
import { element, listening } from '../page/markup';
import { evidenceId } from '../state/mentor-steps';
import type { State } from '../state/state';
import { isBusy } from '../state/state';
import { busyName } from '../state/step';
import { dayText } from './day-text';
import { sheetProblem } from './mentor-view';
import { button, disclosure, fieldId, paragraph, section } from './parts';

/** The page Scores and feedback: what mentors filled in, and what they said to fix. */
export function feedbackView(state: State): readonly Child[] {
  const { desk } = state.mentor;
  if (!desk) return [paragraph('Looking for scores and feedback…', 'quiet')];
  return [
    formsView(state, desk),
    enterView(state, desk),
    remarksView(state, desk.feedback),
    ownView(desk.views),
  ];
}

function formsView(state: State, desk: MentorDesk): Markup {
  const { hasSheet, forms, answers } = desk;
  if (!hasSheet) {
    return section(
      'Forms on the Mentor sheet',
      paragraph('There is no Mentor sheet yet. A mentor can fill in scores on it.'),
      element(
        'div',
        {},
        button('Share with a mentor', { kind: 'turnTo', page: 'mentor' }, { style: 'link' }),
      ),
    );
  }
  const ready = forms.filter(({ missing }) => missing.length === 0).length;
  const parts = [
    ready === 0 ? '' : `${counted(ready, 'form')} ready`,
    answers === 0 ? '' : `${counted(answers, 'answer')} to your questions`,
  ].filter((part) => part !== '');
  return section(
    'Forms on the Mentor sheet',
    ...sheetProblem(desk),
    paragraph(parts.length === 0 ? 'Nothing new to take in.' : `${parts.join(' and ')}.`),
    parts.length === 0
      ? null
      : element(
          'div',
          {},
          button(
            'Take in',
            { kind: 'takeForms' },
            { style: 'primary', busy: isBusy(state, 'takeForms') && 'Taking in…' },
          ),
        ),
    ...forms
      .filter(({ missing }) => missing.length > 0)
      .map(({ form, rater, missing }) =>
        element(
          'div',
          { class: 'note warn', key: `form-${form}` },
          element('strong', {}, `Form ${form}${rater === '' ? '' : `, ${rater}`}, stays there`),
          element(
            'ul',
            {},
            missing.map((sentence) => element('li', {}, sentence)),
          ),
        ),
      ),
  );
}

/** For a mentor who may only look: the same form as a message. */
function enterView(state: State, { formText }: MentorDesk): Markup {
  const { text, missing } = state.mentor;
  const [blank, filled] = [fieldId('blank-form'), fieldId('filled-form')];
  return disclosure(
    'Enter for a mentor',
    false,
    paragraph('For a mentor without edit access: send this, and paste the answer below.', 'small'),
    element('label', { for: blank }, 'The form to send'),
    element('textarea', { id: blank, rows: 4, readonly: true, value: formText }),
    listening(
      'form',
      { class: 'stack' },
      { submit: { kind: 'enterForm' } },
      element('label', { for: filled }, 'What they sent back'),
      listening(
        'textarea',
        { id: filled, rows: 6, value: text },
        { input: (typed) => ({ kind: 'typeForm', text: typed }) },
      ),
      missing.length === 0
        ? null
        : element(
            'div',
            { class: 'note bad' },
            element(
              'ul',
              {},
              missing.map((sentence) => element('li', {}, sentence)),
            ),
          ),
      element(
        'div',
        {},
        element(
          'button',
          { type: 'submit', 'aria-disabled': isBusy(state, 'enterForm') ? 'true' : undefined },
          isBusy(state, 'enterForm') ? 'Entering…' : 'Enter it',
        ),
      ),
    ),
  );
}

function remarksView(state: State, feedback: readonly OpenFeedback[]): Markup {
  if (feedback.length === 0) {
    return section('To address', paragraph('No feedback is open.', 'quiet'));
  }
  return section(
    'To address',
    element(
      'ul',
      { class: 'list' },
      feedback.map((item) => remark(item, state)),
    ),
  );
}

function remark(item: OpenFeedback, state: State): Markup {
  const { key, text, due, severity, status, isOverdue } = item;
  const today = state.tracker.kind === 'tracker' ? state.tracker.today : state.localDay;
  const isMoving = isBusy(state, busyName('changeFeedback', key));
  return element(
    'li',
    { key, class: 'stack' },
    element(
      'div',
      {},
      element('span', { class: 'lines' }, text),
      element('br', {}),
      element(
        'span',
        { class: isOverdue ? 'late small' : 'quiet small' },
        [severity, isMoving ? 'saving…' : status, dueText(due, isOverdue, today)]
          .filter((part) => part !== '')
          .join(' · '),
      ),
    ),
    status === 'open'
      ? element(
          'div',
          {},
          button(
            'Working on it',
            { kind: 'changeFeedback', key, status: 'doing' },
            { style: 'link', name: `Working on it: ${text}` },
          ),
        )
      : null,
    addressForm(item, state.mentor.evidence[key]),
  );
}

function dueText(due: Day | null, isOverdue: boolean, today: Day): string {
  if (due === null) return '';
  return `${isOverdue ? 'overdue since' : 'due'} ${dayText(due, today)}`;
}

/** What was done about it is part of saying that it is done. */
function addressForm({ key, text, evidence }: OpenFeedback, typed: string | undefined): Markup {
  const id = evidenceId(key);
  return disclosure(
    'Addressed…',
    typed !== undefined,
    listening(
      'form',
      { class: 'stack' },
      { submit: { kind: 'changeFeedback', key, status: 'addressed' } },
      element('label', { for: id }, 'What shows it'),
      listening(
        'input',
        { id, value: typed ?? evidence, autocomplete: 'off' },
        { input: (words) => ({ kind: 'typeEvidence', key, text: words }) },
      ),
      element(
        'div',
        {},
        element(
          'button',
          { type: 'submit', 'aria-label': `It is addressed: ${text}` },
          'It is addressed',
        ),
      ),
    ),
  );
}

function ownView(views: readonly OwnView[]): Markup {
  return section(
    'You and others, same rounds',
    element(
      'table',
      { class: 'small' },
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          ...['Rounds of', 'You', 'Others', 'Both scored'].map((head) =>
            element('th', { scope: 'col' }, head),
          ),
        ),
      ),
      element('tbody', {}, views.map(viewRow)),
    ),
    paragraph('Compared from three rounds that both scored.', 'quiet small'),
  );
}

function viewRow({ component, pairs, means }: OwnView): Markup {
  const score = (value: number | undefined): string =>
    value === undefined ? '–' : value.toFixed(1);
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, componentTitles[component]),
    element('td', {}, score(means?.own)),
    element('td', {}, score(means?.outside)),
    element('td', {}, String(pairs)),
  );
}
