import type { AuthMode } from '../google-types';
import { authorize } from './authorization';
import type { Counter } from './counting';
import { failIfWanted } from './faults';
import type { Session } from './session';

/** A service object: it names the Google class it stands in for. */
export interface ServiceObject {
  readonly googleClass: string;
}

/** What happens around every call of the script. */
export interface Gate {
  readonly session: Session;
  readonly counter: Counter;
  mode: AuthMode;
}

/** Names that JavaScript and test runners ask of any object. */
const NOT_GOOGLE = new Set(
  'then toJSON constructor nodeType tagName $$typeof asymmetricMatch hasAttribute'.split(' '),
);

/**
 * The object as a script sees it: each call is checked against the authorization mode, may fail on
 * a test's wish, and is counted; an unknown name throws. What a call returns is exposed as well.
 */
export function expose<T extends ServiceObject>(gate: Gate, target: T): T {
  const known = exposed.get(target);
  // The map holds a proxy of the same object.
  if (known) return known as T;
  const proxy = new Proxy(target, {
    get: (object, name) => member(gate, object, name),
    set: (object, name) => {
      throw new Error(`${object.googleClass}.${String(name)} cannot be set.`);
    },
  });
  exposed.set(target, proxy);
  behind.set(proxy, target);
  return proxy;
}

const exposed = new WeakMap<object, object>();
const behind = new WeakMap<object, object>();

function member(gate: Gate, object: ServiceObject, name: string | symbol): unknown {
  if (typeof name === 'symbol' || NOT_GOOGLE.has(name)) return undefined;
  if (name === 'toString') return () => object.googleClass;
  const method = `${object.googleClass}.${name}`;
  const value: unknown = Reflect.get(object, name);
  if (isMethod(value)) return (...args: unknown[]) => call(gate, object, method, value, args);
  // Enums are the only plain members that Google's objects have.
  if (/^[A-Z]/.test(name) && value !== undefined) return value;
  throw new Error(`The emulator has no ${method}. Add it to the port first.`);
}

type Method = (this: ServiceObject, ...args: unknown[]) => unknown;

function isMethod(value: unknown): value is Method {
  return typeof value === 'function';
}

function call(
  gate: Gate,
  object: ServiceObject,
  method: string,
  run: Method,
  args: unknown[],
): unknown {
  try {
    authorize(gate.mode, method);
    gate.counter.add(method);
    failIfWanted(gate.session.faults, method);
    return outward(gate, run.apply(object, args.map(inward)));
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'Exception') throw error;
    const own = gate.session.realm.error(error.message);
    own.name = 'Exception';
    throw own;
  }
}

function inward(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inward);
  if (typeof value !== 'object' || value === null) return value;
  const service = behind.get(value);
  if (service) return service;
  // Options such as `{ template: sheet }`.
  const holdsService = Object.values(value).some((item: unknown) => isExposed(item));
  if (!holdsService) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inward(item)]));
}

function isExposed(value: unknown): boolean {
  return typeof value === 'object' && value !== null && behind.has(value);
}

function outward(gate: Gate, value: unknown): unknown {
  if (Array.isArray(value) && value.some(isServiceObject))
    return value.map((item) => outward(gate, item));
  return isServiceObject(value) ? expose(gate, value) : value;
}

function isServiceObject(value: unknown): value is ServiceObject {
  return typeof value === 'object' && value !== null && 'googleClass' in value;
}
