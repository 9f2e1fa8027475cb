import type { Person } from '../../src/rpc/mentor';
import type { Field } from '../forms/field';
import { textIn } from '../forms/field';
import type { Child, Markup } from '../page/markup';
import { element, listening } from '../page/markup';
import { SHARE_QUESTION } from '../state/mentor-steps';
import type { State } from '../state/state';
import { isBusy } from '../state/state';
import type { FieldContext } from './field-parts';
import { fieldView } from './field-view';
import { button, paragraph, problemList, section } from './parts';

const fields: readonly Field[] = [
  { kind: 'text', name: 'email', label: 'Address' },
  { kind: 'text', name: 'name', label: 'Name', isHalf: true },
  { kind: 'text', name: 'role', label: 'Role', isHalf: true },
  {
    kind: 'choice',
    name: 'access',
    label: 'They may',
    options: [
      { value: 'viewer', text: 'look' },
      { value: 'commenter', text: 'look and comment' },
      { value: 'editor', text: 'fill in scores on the Mentor sheet' },
    ],
  },
];

/** The form for somebody new. It says what sharing means before it shares anything. */
export function shareView(state: State): Markup {
  const { person, problems, isAsking } = state.mentor;
  const context: FieldContext = {
    values: person,
    isLocked: isBusy(state, 'share'),
    problemOf: (name) => problems.find(({ field }) => field === name)?.problem ?? null,
    type: (name, value) => ({ kind: 'setPerson', name, value }),
  };
  const isCommenter = textIn(person, 'access') === 'commenter';
  return section(
    'Share it',
    paragraph(
      'Google shares a whole file, never one sheet: whoever you share it with can read all of your tracker, hidden sheets too. To show the Mentor sheet alone, send it as a page.',
    ),
    problemList(problems, (name) => fields.find((field) => field.name === name)?.label ?? null),
    listening(
      'form',
      { class: 'stack', novalidate: true },
      { submit: { kind: 'askShare' } },
      element(
        'div',
        { class: 'fields' },
        fields.map((field) => fieldView(field, context)),
      ),
      isCommenter
        ? commenterSteps(state)
        : isAsking
          ? null
          : element('div', {}, element('button', { type: 'submit' }, 'Share…')),
    ),
    isAsking && !isCommenter ? question(state) : null,
  );
}

/** Scripts cannot let somebody comment; Google's own dialog can. Only the name is for us. */
function commenterSteps(state: State): Markup {
  return element(
    'div',
    { class: 'note plain' },
    element('strong', {}, 'Google’s own dialog does this'),
    element(
      'ol',
      { class: 'steps' },
      element('li', {}, 'Click Share at the top right of the spreadsheet.'),
      element('li', {}, 'Type the address and choose Commenter.'),
      element('li', {}, 'Click Send.'),
      element('li', {}, 'Keep the name and role here.'),
    ),
    element(
      'div',
      {},
      element(
        'button',
        { type: 'submit', 'aria-disabled': isBusy(state, 'share') ? 'true' : undefined },
        isBusy(state, 'share') ? 'Keeping them…' : 'Keep name and role',
      ),
    ),
  );
}

function question(state: State): Markup {
  const { person } = state.mentor;
  const email = textIn(person, 'email').trim();
  const isEditor = textIn(person, 'access') === 'editor';
  return element(
    'div',
    {
      id: SHARE_QUESTION,
      class: 'note warn stack',
      tabindex: -1,
      role: 'group',
      'aria-label': 'Share?',
    },
    element('strong', {}, `Share all of this spreadsheet with ${email}?`),
    paragraph(
      isEditor
        ? 'They can read every sheet, and write only into the answers and score forms of the Mentor sheet: the add-on protects the rest from them. Google may send them a mail.'
        : 'They can read every sheet and change nothing. Google may send them a mail.',
    ),
    element(
      'div',
      { class: 'row' },
      button(
        'Share',
        { kind: 'share' },
        { style: 'primary', busy: isBusy(state, 'share') && 'Sharing…' },
      ),
      button('Not now', { kind: 'keepPrivate' }),
    ),
  );
}

/** Who has access, and how it ends. */
export function peopleView(state: State, people: readonly Person[] | null): Markup {
  if (people === null) {
    return section(
      'Who has access',
      paragraph(
        'Google does not tell this account who has access. Share at the top right of the spreadsheet shows it.',
        'quiet',
      ),
    );
  }
  return section(
    'Who has access',
    element(
      'ul',
      { class: 'list' },
      people.map((person) => personItem(person, state)),
    ),
    paragraph(
      'People with the link are not in this list: Share at the top right shows and ends that.',
      'quiet small',
    ),
  );
}

const accessWords = {
  owner: 'owner',
  editor: 'may edit',
  viewer: 'may look',
} as const satisfies Record<Person['access'], string>;

function personItem(person: Person, state: State): Markup {
  const { email, access, name, role } = person;
  const details = [name === '' ? '' : email, role, accessWords[access]];
  return element(
    'li',
    { key: email, class: 'stack' },
    element(
      'div',
      {},
      element('strong', {}, name === '' ? email : name),
      element('br', {}),
      element('span', { class: 'quiet small' }, details.filter((part) => part !== '').join(' · ')),
    ),
    access === 'owner' ? null : leave(person, state),
  );
}

function leave({ email, name }: Person, state: State): Child {
  const who = name === '' ? email : name;
  if (state.mentor.leaving !== email) {
    return element(
      'div',
      {},
      button(
        'Remove',
        { kind: 'askUnshare', email },
        { style: 'link', name: `Remove the access of ${who}` },
      ),
    );
  }
  return element(
    'div',
    {
      id: SHARE_QUESTION,
      class: 'note bad stack',
      tabindex: -1,
      role: 'group',
      'aria-label': 'Remove?',
    },
    paragraph(`${who} will not be able to open this spreadsheet any more. What they wrote stays.`),
    element(
      'div',
      { class: 'row' },
      button(
        'Remove access',
        { kind: 'unshare' },
        { style: 'danger', busy: isBusy(state, 'unshare') && 'Removing…' },
      ),
      button('Keep it', { kind: 'keepPrivate' }),
    ),
  );
}
