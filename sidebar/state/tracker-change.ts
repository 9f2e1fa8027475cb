import type { Change, OpenTracker, RecentEntry, UndoAction } from '../../src/rpc/answers';
import type { DueTask } from '../../src/rpc/today';
import type { State } from './state';

/** The state after the server wrote something: new lines of Recent, this week's hours, the undo. */
export function withChange(state: State, change: Change): State {
  const { tracker } = state;
  if (tracker.kind !== 'tracker') return state;
  const changed: OpenTracker = {
    ...tracker,
    recent: recentAfter(tracker.recent, change),
    undo: change.undo,
    now: change.hours ? { ...tracker.now, hours: change.hours } : tracker.now,
  };
  return { ...state, tracker: changed, isStale: true };
}

/** The state after a task was ticked. */
export function withTask(state: State, task: DueTask): State {
  const { tracker } = state;
  if (tracker.kind !== 'tracker') return state;
  const due = tracker.now.due.map((item) =>
    item.kind === 'task' && item.key === task.key ? task : item,
  );
  return { ...state, tracker: { ...tracker, now: { ...tracker.now, due } }, isStale: true };
}

/**
 * What takes back the request that was answered; `null` when it had arrived before and something
 * else was done since, which a button beside this answer must not take back.
 */
export function ownUndo(
  { undo }: Pick<Change, 'undo'>,
  { id }: { readonly id: string },
): UndoAction | null {
  return undo?.id === id ? undo : null;
}

/** The state with another action that can be undone. */
export function withUndo(state: State, undo: UndoAction | null): State {
  const { tracker } = state;
  return tracker.kind === 'tracker' ? { ...state, tracker: { ...tracker, undo } } : state;
}

/** Lines that changed stay where they are, unless their day did; new ones come first of their day. */
function recentAfter(
  recent: readonly RecentEntry[],
  { put, drop }: Change,
): readonly RecentEntry[] {
  const isKept = ({ key }: RecentEntry): boolean => !drop.includes(key);
  const other = recent
    .filter(isKept)
    .map((line) => put.find(({ key }) => key === line.key) ?? line);
  const added = put.filter((line) => !recent.some(({ key }) => key === line.key));
  // Sorting is stable, so lines of one day keep their order.
  return [...added, ...other].sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
}
