import type { FrameMessage, FrameReply } from '../messages';

/**
 * `google.script` inside the sidebar's frame, as Google documents it: handlers belong to the runner
 * that they made, calls answer in any order, and a value that Google cannot carry is refused here.
 *
 * @see https://developers.google.com/apps-script/guides/html/reference/run
 */
interface Handlers {
  readonly success: ((value: unknown, user: unknown) => void) | null;
  readonly failure: ((error: Error, user: unknown) => void) | null;
  readonly user: unknown;
}

const waiting = new Map<number, Handlers>();
let calls = 0;

window.addEventListener('message', (event: MessageEvent<FrameReply>) => {
  if (event.source !== window.parent) return;
  const { call, answer } = event.data;
  const handlers = waiting.get(call);
  waiting.delete(call);
  if (!handlers) return;
  if (answer.kind === 'done') {
    handlers.success?.(answer.result, handlers.user);
    return;
  }
  const text = answer.kind === 'failed' ? answer.message : 'The workbook changed. Try again.';
  if (handlers.failure) handlers.failure(new Error(text), handlers.user);
  else console.error(text);
});

function makeRunner(handlers: Handlers): object {
  const own: Record<string, unknown> = {
    withSuccessHandler: (success: Handlers['success']) => makeRunner({ ...handlers, success }),
    withFailureHandler: (failure: Handlers['failure']) => makeRunner({ ...handlers, failure }),
    withUserObject: (user: unknown) => makeRunner({ ...handlers, user }),
  };
  return new Proxy(own, {
    get(target, name) {
      if (typeof name === 'symbol' || name in target) return Reflect.get(target, name) as unknown;
      // Google makes no runner for private functions: the call is a TypeError there, as here.
      if (name.endsWith('_')) return undefined;
      return (...args: unknown[]) => {
        call(name, args, handlers);
      };
    },
  });
}

function call(functionName: string, args: readonly unknown[], handlers: Handlers): void {
  args.forEach((value, index) => {
    if (!isLegal(value)) throw new Error(`Failed due to illegal value in property: ${index}`);
  });
  calls += 1;
  waiting.set(calls, handlers);
  tellParent({ kind: 'call', call: calls, functionName, args: toJson(args) });
}

function isLegal(value: unknown): boolean {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    return false;
  }
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isLegal);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  return Object.values(value).every(isLegal);
}

/** As on the wire: undefined in an array becomes null, undefined properties vanish. */
function toJson(args: readonly unknown[]): readonly unknown[] {
  // JSON.parse gives any; what went in was an array.
  return JSON.parse(JSON.stringify(args)) as unknown[];
}

function tellParent(message: FrameMessage): void {
  // The page around has another origin than this frame.
  window.parent.postMessage(message, '*');
}

Object.assign(window, {
  google: {
    script: {
      run: makeRunner({ success: null, failure: null, user: undefined }),
      host: {
        close: () => {
          tellParent({ kind: 'close' });
        },
        editor: {
          focus: () => {
            tellParent({ kind: 'focus-editor' });
          },
        },
        // Ignored for sidebars, as on Google.
        setWidth: () => undefined,
        setHeight: () => undefined,
      },
    },
  },
});
