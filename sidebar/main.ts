import { draw, listen } from './page/draw';
import { call } from './server';
import type { Action, Answer } from './state/action';
import { reduce } from './state/reduce';
import { MAIN, initialState } from './state/state';
import type { Opening } from './state/state';
import type { CallEffect, Effect } from './state/step';
import { findUnsaved, keepUnsaved } from './unsaved';
import { pageView } from './views/page-view';

/** Shows the panel in an element, and keeps it in step with what happens. */
function start(root: Element): void {
  const wanted = document.querySelector('template[data-view]');
  const file = wanted?.getAttribute('data-file') ?? '';
  let state = initialState(openingOf(wanted), findUnsaved(file));

  function act(action: Action): void {
    // The reducer asks no clock: it is told.
    const told = reduce(state, { kind: 'clock', now: Date.now() }).state;
    const step = reduce(told, action);
    const { log, week } = state;
    if (step.state.log !== log || step.state.week !== week) keepUnsaved(file, step.state);
    const isOtherView = step.state.view !== state.view || step.state.page !== state.page;
    state = step.state;
    draw(root, pageView(state));
    if (isOtherView) window.scrollTo(0, 0);
    for (const effect of step.effects) run(effect);
  }

  function run(effect: Effect): void {
    if (effect.kind === 'focus') focus(effect.id);
    else void answerTo(effect).then(act);
  }

  listen(root, act);
  setInterval(() => {
    if (state.timer?.isRunning) act({ kind: 'clock', now: Date.now() });
  }, 1000);
  act({ kind: 'open' });
}

async function answerTo({ name, request, purpose }: CallEffect): Promise<Answer> {
  const answer = await call(name, request);
  // The compiler does not follow that the answer belongs to the call of the same name.
  return { kind: 'answer', call: name, purpose, request, answer } as Answer;
}

/** Moves the focus: into a group of choices, to the one that is chosen. */
function focus(id: string): void {
  const element = document.getElementById(id);
  if (!element) return;
  const isGroup = element instanceof HTMLFieldSetElement;
  const inside = isGroup
    ? element.querySelector<HTMLElement>('input:checked, input, button')
    : null;
  // The main part is taller than the window: it stays where it was put.
  (inside ?? element).focus({ preventScroll: true });
  if (id !== MAIN) element.scrollIntoView({ block: 'nearest' });
}

/** The view that the menu asked for. */
function openingOf(wanted: Element | null): Opening {
  const own = {
    // Random enough to tell panels apart; nothing depends on its being secret.
    panel: `p-${Date.now().toString(36)}${Math.random().toString(36).slice(2, 10)}`,
    localDay: localDay(new Date()),
  };
  switch (wanted?.getAttribute('data-view')) {
    case 'log':
      return { ...own, view: 'log' };
    case 'mentor':
      return { ...own, view: 'more', page: 'mentor' };
    case 'setUp':
      return { ...own, view: 'more', page: 'repair' };
    case 'about':
      return { ...own, view: 'more', page: 'about' };
    default:
      return { ...own, view: 'today' };
  }
}

function localDay(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function begin(): void {
  const root = document.getElementById('panel');
  if (root) start(root);
}

// Unpacked, this script comes after the page was read, or before: the browser decides.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
else begin();
