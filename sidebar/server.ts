import type { CallName, Failure, Request, Response } from '../src/rpc/contract';
import { failureOf } from '../src/rpc/failure';

/** The part of `google.script` that the sidebar uses. */
interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  readonly [name: string]: unknown;
}

declare const google: { readonly script: { readonly run: Runner } };

/** Google stops a script after six minutes; a lost connection would keep us waiting for ever. */
const PATIENCE_MS = { createTracker: 380_000, usual: 90_000 };

/**
 * Calls the server and gives its answer; every way of failing becomes a `failed` answer in words,
 * so that a form never loses what was typed.
 */
export function call<Name extends CallName>(
  name: Name,
  request: Request<Name>,
): Promise<Response<Name> | Failure> {
  if (!navigator.onLine) return Promise.resolve(offline);
  return new Promise((resolve) => {
    const runner = google.script.run
      .withSuccessHandler((answer) => {
        // The server's handlers are typed against the same contract; only null needs a look.
        resolve(answer === null || answer === undefined ? lost : (answer as Response<Name>));
      })
      .withFailureHandler(({ message }) => {
        resolve(isConnection(message) ? offline : failureOf(message));
      });
    const run = runner[name];
    if (typeof run === 'function') run.call(runner, request);
    else resolve(older);
    setTimeout(
      () => {
        resolve(navigator.onLine ? lost : offline);
      },
      name === 'createTracker' ? PATIENCE_MS.createTracker : PATIENCE_MS.usual,
    );
  });
}

const offline: Failure = {
  kind: 'failed',
  reason: 'offline',
  message: 'You seem to be offline. Try again once the connection is back.',
};

const lost: Failure = {
  kind: 'failed',
  reason: 'unexpected',
  message: 'Google sent back no answer. Try again: nothing is written twice.',
};

const older: Failure = {
  kind: 'failed',
  reason: 'unexpected',
  message: 'This panel is older than the add-on. Close it and open it again.',
};

/** What Google's client says when a request does not reach it. */
function isConnection(message: string): boolean {
  return !navigator.onLine || /NetworkError|Connection failure|HTTP 0/i.test(message);
}
