import type { Child, Markup } from '../page/markup';
import { element } from '../page/markup';
import { failureNotice } from '../state/failures';
import type { Notice, State } from '../state/state';
import { formShown, isSaving } from '../state/log-forms';
import { isBusy } from '../state/state';
import { ENTRY_FORM } from './log-view';
import { button, submitButton } from './parts';
import { timerStrip } from './timer-view';
import { SET_UP_FORM } from './settings-form';

/** The foot of the panel: the view's one main button, and what came of the last thing done. */
export function footView(state: State): Markup {
  return element(
    'section',
    { class: 'foot', 'aria-label': 'Result' },
    ...timerStrip(state),
    ...mainButtons(state),
    // It stays on the page while it is empty: a live region speaks only of what changes in it.
    element('div', { role: 'status' }, ...noticeView(noticeOf(state), state)),
  );
}

/** A tracker that did not open is a failure too, with the same ways out. */
function noticeOf({ tracker, notice }: State): Notice | null {
  if (tracker.kind !== 'failed' || notice) return notice;
  const failure = failureNotice(tracker, { kind: 'open' });
  return { ...failure, text: 'Nothing was changed.' };
}

function mainButtons(state: State): readonly Child[] {
  const { tracker, view, page } = state;
  if (tracker.kind === 'noTracker') {
    if (page === 'about') return [];
    const isMaking = isBusy(state, 'createTracker create');
    return [row(submitButton('Create tracker', SET_UP_FORM, isMaking && 'Creating…'))];
  }
  if (tracker.kind !== 'tracker') return [];
  if (view === 'more' && page === 'settings') {
    const isWriting = isBusy(state, 'saveSettings');
    return [row(submitButton('Save settings', SET_UP_FORM, isWriting && 'Saving…'))];
  }
  if (view !== 'log') return [];
  const { name, edited } = formShown(state, tracker);
  const isLocked = isSaving(state, name);
  return [
    edited
      ? row(
          submitButton('Save changes', ENTRY_FORM, isLocked && 'Saving…'),
          button('Cancel', { kind: 'cancelEdit' }, { isLocked }),
        )
      : row(
          submitButton('Save', ENTRY_FORM, isLocked && 'Saving…'),
          button('Clear', { kind: 'clear' }, { style: 'link', name: 'Clear the form', isLocked }),
        ),
  ];
}

function row(...children: readonly Child[]): Markup {
  return element('div', { class: 'row' }, children);
}

function noticeView(notice: Notice | null, state: State): readonly Child[] {
  if (!notice) return [];
  const { tone, text, undo, remedy } = notice;
  return [
    element(
      'div',
      { class: `note result ${tone}` },
      element('span', {}, text, undo && tone === 'plain' ? ` ${undo.label}` : ''),
      undo
        ? button(
            'Undo',
            { kind: 'undo', action: undo },
            { busy: isBusy(state, 'undo') && 'Undoing…' },
          )
        : null,
      remedy ? button(remedy.label, remedy.action, { busy: isRetrying(state) && 'Trying…' }) : null,
    ),
  ];
}

/** A form that failed says nothing any more while it is tried again; a tracker has only this. */
function isRetrying({ tracker, busy }: State): boolean {
  return tracker.kind === 'failed' && busy.length > 0;
}
