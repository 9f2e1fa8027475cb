import { createSyncFn } from 'synckit';
import { WORKER_FILE } from './worker-file';
import type { BookOps, BookOptions, Request } from './ops';

/** The operations of one open workbook, each of which waits for the worker thread. */
export type Engine = BookOps & { close(): void };

type Send = (request: Request) => unknown;

let send: Send | null = null;
let opened = 0;

/** A new workbook in the worker thread that all workbooks of this process share. */
export function openEngine(options: BookOptions): Engine {
  // The types of synckit ask for `any` in the worker's signature.
  send ??= createSyncFn(WORKER_FILE, { timeout: 120_000 }) as Send;
  const post = send;
  opened += 1;
  const book = `book-${process.pid}-${opened}`;
  post({ kind: 'open', book, options });
  const close = (): void => {
    post({ kind: 'close', book });
  };
  // One method for every operation, so that a new operation is written in one place only.
  return new Proxy({ close } as Engine, {
    get: (own, op: keyof BookOps | 'close') =>
      op === 'close' ? own.close : (...args: unknown[]) => post({ kind: 'op', book, op, args }),
  });
}
