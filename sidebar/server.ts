import type { CallName, Failure, Request, Response } from '../src/rpc/contract';

/** The part of `google.script` that the sidebar uses. */
interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  readonly [name: string]: unknown;
}

declare const google: { readonly script: { readonly run: Runner } };

/**
 * Calls the server and gives its answer; every way of failing becomes a `failed` answer in words,
 * so that a form never loses what was typed.
 */
export function call<Name extends CallName>(
  name: Name,
  request: Request<Name>,
): Promise<Response<Name> | Failure> {
  return new Promise((resolve) => {
    const runner = google.script.run
      .withSuccessHandler((answer) => {
        // The server's handlers are typed against the same contract; only null needs a look.
        resolve(answer === null || answer === undefined ? lost : (answer as Response<Name>));
      })
      .withFailureHandler((error) => {
        resolve({ kind: 'failed', message: explain(error.message) });
      });
    const run = runner[name];
    if (typeof run === 'function') run.call(runner, request);
    else
      resolve({ kind: 'failed', message: 'This panel is older than the add-on. Open it again.' });
  });
}

const lost: Failure = {
  kind: 'failed',
  message: 'Google sent back no answer. What you typed is still here; try again.',
};

/** Google's own messages, where we know what they mean to a person. */
function explain(message: string): string {
  if (message.includes('PERMISSION_DENIED')) {
    return 'Google mixed up your accounts: you are signed in to several. Open this spreadsheet in a browser profile with one account only.';
  }
  return message;
}
