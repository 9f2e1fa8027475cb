import { setFlagsFromString } from 'node:v8';
import { createSyncFn } from 'synckit';
import { WORKER_FILE } from './worker-file';
import { BUSY, GONE, IDLE } from './ops';
import type { BookOps, BookOptions, Request } from './ops';

/** The operations of one open workbook, each of which waits for the worker thread. */
export type Engine = BookOps & { close(): void };

/** A new workbook in the worker thread that all workbooks of this process share. */
export function openEngine(options: BookOptions): Engine {
  opened += 1;
  const book = `book-${process.pid}-${opened}`;
  post({ kind: 'open', book, options });
  // One method for every operation, so that a new operation is written in one place only.
  return new Proxy({} as Engine, {
    get: (_, op: keyof BookOps | 'close') =>
      op === 'close'
        ? (): unknown => post({ kind: 'close', book })
        : (...args: unknown[]): unknown => post({ kind: 'op', book, op, args }),
  });
}

interface Worker {
  readonly send: (request: Request) => unknown;
  readonly state: Int32Array;
}

let worker: Worker | null = null;
let opened = 0;

/**
 * An idle worker ends by itself, so that Jest does not collect one a test file. The shared state
 * settles who comes first: it may only end while IDLE, and no message is sent to one that is GONE.
 */
function post(request: Request): unknown {
  if (worker && Atomics.compareExchange(worker.state, 0, IDLE, BUSY) === GONE) worker = null;
  worker ??= startWorker();
  try {
    return worker.send(request);
  } finally {
    Atomics.store(worker.state, 0, IDLE);
  }
}

function startWorker(): Worker {
  // A calculation makes many objects that are soon forgotten: with V8's small young generation
  // their collection takes as long as the calculation itself.
  setFlagsFromString('--min-semi-space-size=64');
  setFlagsFromString('--max-semi-space-size=128');
  const state = new Int32Array(new SharedArrayBuffer(4));
  Atomics.store(state, 0, BUSY);
  // The types of synckit ask for `any` in the worker's signature.
  const send = createSyncFn(WORKER_FILE, { timeout: 120_000 }) as Worker['send'];
  send({ kind: 'start', state });
  return { send, state };
}
