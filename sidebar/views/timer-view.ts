import type { EntryKind } from '../../src/domain/records/entry';
import type { TimeLimits } from '../../src/domain/timer/target';
import { clockText, partAt, rangeText, standingAt, targetOf } from '../../src/domain/timer/target';
import type { TimedWork, Timer } from '../../src/domain/timer/timer';
import { elapsedAt, timedWorks } from '../../src/domain/timer/timer';
import type { Values } from '../forms/field';
import { textIn } from '../forms/field';
import type { Child, Markup } from '../page/markup';
import { element } from '../page/markup';
import type { State } from '../state/state';
import { openTracker } from '../state/state';
import { timedWork } from '../state/timer-steps';
import { button } from './parts';

/** The buttons that begin to time what a form is for; none for other kinds, or beside a timer. */
export function timerButtons(kind: EntryKind, values: Values, { timer }: State): readonly Child[] {
  if (timer) return [];
  const start = (label: string, work: TimedWork, name = label): Markup =>
    button(label, { kind: 'startTimer', work }, { name });
  switch (kind) {
    case 'problem':
      return [start('Start timer', workOf(values))];
    case 'design':
      return [
        start('Time 5/15/15/10', 'design', 'Time 5/15/15/10: the split for a usual design'),
        start('Time 5/15/20/5', 'deepDive', 'Time 5/15/20/5: the split with deep dives'),
      ];
    case 'telling':
      return [start('Start timer', 'story')];
    case 'session':
    case 'mock':
    case 'ratings':
      return [];
  }
}

/** The timer at the foot of every view, from its start until it is stopped. */
export function timerStrip(state: State): readonly Child[] {
  const { timer, clock } = state;
  const tracker = openTracker(state);
  return timer && tracker ? [strip(timer, clock, timedWork(timer, state), tracker.limits)] : [];
}

function strip(timer: Timer, clock: number, work: TimedWork, limits: TimeLimits): Markup {
  const target = targetOf(work, limits);
  const seconds = Math.floor(elapsedAt(timer, clock) / 1000);
  const isOver = seconds >= target.until;
  return element(
    'div',
    { class: isOver ? 'timer row over' : 'timer row', role: 'group', 'aria-label': 'Timer' },
    element('strong', { class: 'number' }, clockText(seconds)),
    element(
      'span',
      { class: 'small' },
      `${target.name}, ${rangeText(target)}`,
      element('br', {}),
      timer.isRunning ? standingAt(target, seconds) : 'Paused',
    ),
    element(
      'span',
      { class: 'row' },
      timer.isRunning
        ? button('Pause', { kind: 'pauseTimer' })
        : button('Resume', { kind: 'resumeTimer' }),
      button('Stop', { kind: 'stopTimer' }, { name: 'Stop, and put the time into the form' }),
    ),
    // The clock changes each second; this is what is worth being said aloud.
    element(
      'span',
      { class: 'unseen', role: 'status' },
      isOver ? `${target.name}: the time has passed` : (partAt(target.parts, seconds)?.name ?? ''),
    ),
  );
}

function workOf(values: Values): TimedWork {
  const difficulty = textIn(values, 'difficulty').toLowerCase();
  return timedWorks.find((work) => work === difficulty) ?? 'medium';
}
