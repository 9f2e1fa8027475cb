import { counted } from '../../src/domain/numbers';
import type { Child, Markup } from '../page/markup';
import { element } from '../page/markup';
import { TAKEN } from '../state/set-up-steps';
import type { State } from '../state/state';
import { isBusy } from '../state/state';
import { button, disclosure, paragraph } from './parts';
import { settingsForm } from './settings-form';

/** The first run: what the plan needs to know, whether it fits, and what will be made. */
export function setUpView(state: State): readonly Child[] {
  const { tracker } = state;
  return [
    element('h2', {}, 'Set up your tracker'),
    isBusy(state, 'createTracker create') ? progress() : null,
    state.setUp.taken.length > 0 ? takenQuestion(state.setUp.taken) : null,
    ...settingsForm(state, { kind: 'create', onTaken: 'ask' }),
    tracker.kind === 'noTracker' ? whatIsMade(tracker.sheets, tracker.hiddenSheets) : null,
  ].filter((child) => child !== null);
}

function whatIsMade(sheets: readonly string[], hiddenSheets: number): Markup {
  return disclosure(
    `What will be made: ${counted(sheets.length, 'sheet')}`,
    false,
    element(
      'ul',
      { class: 'names small' },
      sheets.map((title) => element('li', {}, title)),
    ),
    paragraph(
      `They go after the sheets that you have${hiddenSheets > 0 ? `, with ${hiddenSheets} hidden ones that calculate` : ''}. Nothing of yours is changed.`,
      'quiet small',
    ),
  );
}

function progress(): Markup {
  return element(
    'div',
    { class: 'note plain stack' },
    element('label', { for: 'progress' }, 'Making your tracker'),
    element('progress', { id: 'progress' }),
    paragraph(
      'The sheets appear one after the other, with a message at the lower edge of the spreadsheet. It takes about half a minute; you can leave this panel open.',
      'small',
    ),
  );
}

function takenQuestion(titles: readonly string[]): Markup {
  return element(
    'div',
    { id: TAKEN, class: 'note warn stack', tabindex: -1, role: 'group', 'aria-label': 'Names' },
    element(
      'strong',
      {},
      `You already have ${titles.length === 1 ? 'a sheet' : 'sheets'} named ${titles.join(', ')}`,
    ),
    paragraph(
      `Nothing was changed. Ours can be called “${titles[0] ?? 'Plan'} (Loop Ready)” and so on, or you rename yours first.`,
    ),
    element(
      'div',
      { class: 'row' },
      button('Use the other names', { kind: 'create', onTaken: 'rename' }),
      button('Cancel', { kind: 'keepTitles' }),
    ),
  );
}
