import type { SaveRequest } from '../../src/rpc/contract';
import { call } from '../../sidebar/server';
import { doneMock } from '../tracker/entries';

/** What Google's client does with a call. */
interface Handlers {
  readonly succeed: (answer: unknown) => void;
  readonly fail: (message: string) => void;
}

const request: SaveRequest = { id: 'p-test1234-1', entry: doneMock };

/** What was sent: the name of the call and its arguments. */
let sent: unknown[][];

beforeEach(() => {
  jest.useFakeTimers();
  sent = [];
  connection(true);
});
afterEach(() => {
  jest.useRealTimers();
});

function connection(onLine: boolean): void {
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: { onLine } });
}

/** Google's client, with these calls of the server. */
function client(names: readonly string[], act: (handlers: Handlers) => void): void {
  let succeed: Handlers['succeed'] = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const run: Record<string, unknown> = {
    withSuccessHandler: (handler: typeof succeed) => {
      succeed = handler;
      return run;
    },
    withFailureHandler: (handler: typeof fail) => {
      fail = handler;
      return run;
    },
  };
  for (const name of names) {
    run[name] = (...args: unknown[]) => {
      sent.push([name, ...args]);
      act({
        succeed,
        fail: (message) => {
          fail(new Error(message));
        },
      });
    };
  }
  Object.defineProperty(globalThis, 'google', { configurable: true, value: { script: { run } } });
}

const save = () => call('saveEntry', request);

test('hands the request over and gives the answer', async () => {
  const answer = { kind: 'refused', problems: [{ field: 'day', problem: 'Too late.' }] };
  client(['saveEntry'], ({ succeed }) => {
    succeed(answer);
  });
  expect(await save()).toEqual(answer);
  expect(sent).toEqual([['saveEntry', request]]);
});

test.each([
  [
    'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
    'accounts',
    'You are signed in to several Google accounts',
  ],
  ['NetworkError: Connection failure due to HTTP 0', 'offline', 'You seem to be offline.'],
  ['NetworkError when attempting to fetch resource.', 'offline', 'You seem to be offline.'],
  ['Service invoked too many times for one day: spreadsheets.', 'quota', 'has used it up'],
  ['Something of tomorrow', 'unexpected', 'Something of tomorrow'],
])('explains the failure "%s"', async (message, reason, words) => {
  client(['saveEntry'], ({ fail }) => {
    fail(message);
  });
  expect(await save()).toMatchObject({
    kind: 'failed',
    reason,
    message: expect.stringContaining(words) as string,
  });
});

test('any failure is the connection while there is none', async () => {
  client(['saveEntry'], ({ fail }) => {
    connection(false);
    fail('Failed to fetch');
  });
  expect(await save()).toMatchObject({ kind: 'failed', reason: 'offline' });
});

test.each([null, undefined])(
  'no answer at all (%s) is a failure that can be tried again',
  async (nothing) => {
    client(['saveEntry'], ({ succeed }) => {
      succeed(nothing);
    });
    expect(await save()).toMatchObject({
      kind: 'failed',
      reason: 'unexpected',
      message: 'Google sent back no answer. Try again: nothing is written twice.',
    });
  },
);

test('sends nothing while it is offline', async () => {
  client(['saveEntry'], ({ succeed }) => {
    succeed({ kind: 'gone' });
  });
  connection(false);
  expect(await save()).toMatchObject({ kind: 'failed', reason: 'offline' });
  expect(sent).toEqual([]);
});

test('says that it is older than the add-on when the server has no such call', async () => {
  client([], () => undefined);
  expect(await save()).toMatchObject({
    kind: 'failed',
    message: 'This panel is older than the add-on. Close it and open it again.',
  });
});

describe('an answer that does not come', () => {
  const create = () =>
    call('createTracker', {
      settings: { level: 'L6', start: '2026-06-01', interview: '', weekdayMinutes: [] },
      onTaken: 'ask',
    });

  test.each([
    ['a save', save, 90_000],
    ['making a tracker, which takes minutes', create, 380_000],
  ] as const)('is waited for: %s', async (_, work, patience) => {
    client(['saveEntry', 'createTracker'], () => undefined);
    let answer: unknown = 'none yet';
    void work().then((given) => {
      answer = given;
    });
    await jest.advanceTimersByTimeAsync(patience - 1);
    expect(answer).toBe('none yet');
    await jest.advanceTimersByTimeAsync(1);
    expect(answer).toMatchObject({ kind: 'failed', reason: 'unexpected' });
  });

  test('is the connection when that was lost meanwhile', async () => {
    client(['saveEntry'], () => {
      connection(false);
    });
    const answer = save();
    await jest.advanceTimersByTimeAsync(90_000);
    expect(await answer).toMatchObject({ kind: 'failed', reason: 'offline' });
  });

  test('is not heard once it was given up', async () => {
    let late: Handlers | null = null;
    client(['saveEntry'], (handlers) => {
      late = handlers;
    });
    const answer = save();
    await jest.advanceTimersByTimeAsync(90_000);
    // The compiler does not see that the client was called.
    (late as Handlers | null)?.succeed({ kind: 'gone' });
    expect(await answer).toMatchObject({ kind: 'failed', reason: 'unexpected' });
  });
});
