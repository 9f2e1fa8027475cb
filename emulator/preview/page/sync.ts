import type { Change } from '../../google';
import type { PreviewEvent, PreviewState } from '../messages';
import { act, fetchState, pageId } from './server-link';

/** The part of the grid that sync needs. */
export interface Replica {
  open(state: PreviewState): void;
  apply(changes: readonly Change[]): void;
}

/** Keeps the grid and the emulated workbook the same. */
export interface Sync {
  /** Takes what the person did in the grid. */
  edited(changes: readonly Change[]): void;
  heard(event: PreviewEvent & { kind: 'changes' | 'revision' }): void;
  /** Drops what the page has and opens the server's state. */
  reopen(): Promise<void>;
  /** Resolves when every edit so far has reached the server. */
  settled(): Promise<void>;
}

/**
 * Numbered batches in one order for all: a page sends one batch at a time with the revision that it
 * was made on, the server refuses one made on an older revision, and a page that was refused or
 * that misses a number opens a fresh snapshot. So a copy is either equal or replaced.
 */
export function keepInSync(replica: Replica, refused: (message: string) => void): Sync {
  let revision = -1;
  /** The newest revision that an event told of, which a fresh state must have reached. */
  let newest = -1;
  let waiting: Change[] = [];
  let base = -1;
  let sending: Promise<void> | null = null;
  let reopening: Promise<void> | null = null;

  async function load(): Promise<void> {
    let state = await fetchState();
    while (state.revision < newest) state = await fetchState();
    waiting = [];
    revision = state.revision;
    replica.open(state);
  }

  function reopen(): Promise<void> {
    reopening ??= load().finally(() => {
      reopening = null;
    });
    return reopening;
  }

  /** Our own batch is in; what the person did meanwhile was done on top of it. */
  function accepted(own: number): void {
    if (own !== revision + 1) return;
    revision = own;
    base += 1;
  }

  async function send(): Promise<void> {
    while (waiting.length > 0) {
      const changes = waiting;
      waiting = [];
      const answer = await act({ kind: 'changes', origin: pageId, base, changes });
      if (answer.kind === 'accepted') {
        accepted(answer.revision);
        continue;
      }
      refused(
        answer.kind === 'failed'
          ? answer.message
          : 'The workbook changed at the same moment, so your last edit was not kept. Make it again.',
      );
      await reopen();
    }
  }

  return {
    edited(changes) {
      if (reopening) return;
      if (waiting.length === 0) base = revision;
      waiting.push(...changes);
      sending ??= send().finally(() => {
        sending = null;
      });
    },
    heard(event) {
      newest = Math.max(newest, event.revision);
      if (event.kind === 'revision') {
        if (event.revision !== revision) void reopen();
        return;
      }
      if (event.revision <= revision) return;
      if (reopening || event.revision !== revision + 1) {
        void reopen();
      } else if (event.origin === pageId) {
        accepted(event.revision);
      } else {
        revision = event.revision;
        replica.apply(event.changes);
      }
    },
    reopen,
    async settled() {
      await sending;
    },
  };
}
