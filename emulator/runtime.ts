import { createContext, runInContext } from 'node:vm';
import type { Context } from 'node:vm';
import { require as loadFolder } from 'gas-local';
import type { Services } from '../src/apps-script/port';
import type { AuthMode } from './google-types';
import type { Realm } from './services/session';

/** One execution of the script: its globals and the values made in its context. */
export interface Execution {
  readonly realm: Realm;
  call(functionName: string, args: readonly unknown[]): unknown;
}

/**
 * Evaluates the bundle from scratch, as Google does for every execution, in a
 * bare context: no timers, URL, TextEncoder, fetch, crypto or structuredClone. `prepare` is told
 * the new realm before the first line runs.
 */
export function execute(
  bundleFolder: string,
  services: Services,
  now: () => number,
  prepare: (realm: Realm) => void,
): Execution {
  const context = createContext({ ...services, console: quiet, Logger: quiet });
  const realm = tickByClock(context, now);
  prepare(realm);
  loadFolder(bundleFolder, context);
  return {
    realm,
    call(functionName, args) {
      const run: unknown = context[functionName];
      if (typeof run !== 'function') throw new Error(`Script function not found: ${functionName}`);
      return (run as (...args: readonly unknown[]) => unknown)(...args);
    },
  };
}

/** The event that Google hands to `onOpen` and `onInstall`. */
export function eventOf(authMode: AuthMode): { authMode: { toString(): string } } {
  return { authMode: { toString: () => authMode } };
}

const nothing = (): void => undefined;
const quiet = { log: nothing, info: nothing, warn: nothing, error: nothing, clear: nothing };

/** Makes `new Date()` and `Date.now()` of a context read the emulator's clock. */
function tickByClock(context: Context, now: () => number): Realm {
  const install = runInContext(CLOCK, context) as (now: () => number) => Realm;
  return install(now);
}

const CLOCK = `(function (now) {
  var Real = Date;
  function Clock() {
    var args = Array.prototype.slice.call(arguments);
    if (!new.target) return new Real(now()).toString();
    return Reflect.construct(Real, args.length === 0 ? [now()] : args, Real);
  }
  Clock.prototype = Real.prototype;
  Clock.prototype.constructor = Clock;
  Clock.now = function () { return now(); };
  Clock.UTC = Real.UTC;
  Clock.parse = Real.parse;
  Object.defineProperty(Clock, 'name', { value: 'Date' });
  Object.defineProperty(Clock, 'length', { value: 7 });
  Object.defineProperty(globalThis, 'Date', { value: Clock, writable: true, configurable: true });
  return {
    date: function (ms) { return new Real(ms); },
    error: function (message) { return new Error(message); }
  };
})`;
