/** A value that crosses `google.script.run`: copied, never shared. */

/**
 * A copy of the sidebar's arguments as the server receives them. Dates, functions and the like are
 * refused before anything is sent.
 */
export function toServer(args: readonly unknown[]): unknown[] {
  return args.map((arg, index) => {
    refuseIllegal(arg, String(index));
    return copy(arg);
  });
}

/**
 * A copy of the server's answer as the success handler receives it. A Date anywhere in it makes the
 * whole answer null, without an error.
 */
export function toClient(answer: unknown): unknown {
  return holdsDate(answer) ? null : copy(answer);
}

function refuseIllegal(value: unknown, property: string): void {
  if (value === null || typeof value !== 'object') {
    if (typeof value !== 'function' && typeof value !== 'symbol') return;
    throw new TypeError(`Failed due to illegal value in property: ${property}`);
  }
  const tag = tagOf(value);
  if (tag !== 'Object' && tag !== 'Array')
    throw new TypeError(`Failed due to illegal value in property: ${property}`);
  for (const [key, inner] of Object.entries(value)) refuseIllegal(inner, key);
}

function holdsDate(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false;
  return tagOf(value) === 'Date' || Object.values(value).some(holdsDate);
}

function copy(value: unknown): unknown {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown);
}

function tagOf(value: object): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}
