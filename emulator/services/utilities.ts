import type * as port from '../../src/apps-script/port';
import { instantOfSerial, serialOfInstant } from '../engine/zones';
import { exception } from './exception';
import type { Session } from './session';

/** @see https://developers.google.com/apps-script/reference/utilities/utilities */
export class Utilities implements port.Utilities {
  readonly googleClass = 'Utilities';

  constructor(private readonly session: Session) {}

  /** Java's SimpleDateFormat; letters that are not in the table below throw. */
  formatDate(date: Date, timeZone: string, format: string): string {
    const wall = wallClock(Number(date), timeZone);
    return tokensOf(format)
      .map((token) => (token.kind === 'text' ? token.text : printOf(token.text)(wall)))
      .join('');
  }

  parseDate(date: string, timeZone: string, format: string): Date {
    const fields = new Map<string, number>();
    let rest = date;
    for (const token of tokensOf(format)) {
      const expected = token.kind === 'text' ? escapePattern(token.text) : '\\d+';
      const width =
        token.kind === 'field' && token.text.length > 1 ? `\\d{1,${token.text.length}}` : expected;
      const match = new RegExp(`^${width}`).exec(rest);
      if (!match) throw exception(`Unparseable date: "${date}"`);
      if (token.kind === 'field') fields.set(token.text.charAt(0), Number(match[0]));
      rest = rest.slice(match[0].length);
    }
    const field = (letter: string, absent: number): number => fields.get(letter) ?? absent;
    const wall = Date.UTC(
      field('y', 1970),
      field('M', 1) - 1,
      field('d', 1),
      field('H', 0),
      field('m', 0),
      field('s', 0),
    );
    return this.session.realm.date(instantOfSerial(wall / 86_400_000 + 25_569, timeZone));
  }
}

/** A Date whose UTC parts are the zone's wall clock. */
function wallClock(ms: number, timeZone: string): Date {
  return new Date(Math.round((serialOfInstant(ms, timeZone) - 25_569) * 86_400_000));
}

type Token = { readonly kind: 'field' | 'text'; readonly text: string };

function tokensOf(format: string): Token[] {
  return [...format.matchAll(/'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g)].map((match) => {
    const [text, quoted, letter] = match;
    if (quoted !== undefined)
      return { kind: 'text', text: quoted === '' ? "'" : quoted.replaceAll("''", "'") };
    return { kind: letter === undefined ? 'text' : 'field', text };
  });
}

const english =
  (options: Intl.DateTimeFormatOptions) =>
  (wall: Date): string =>
    new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(wall);

const digits =
  (read: (wall: Date) => number, length: number) =>
  (wall: Date): string =>
    String(read(wall)).padStart(length, '0');

function printOf(field: string): (wall: Date) => string {
  const n = field.length;
  switch (field.charAt(0)) {
    case 'y':
      return n === 2
        ? digits((wall) => wall.getUTCFullYear() % 100, 2)
        : digits((wall) => wall.getUTCFullYear(), n);
    case 'M':
      if (n >= 3) return english({ month: n === 3 ? 'short' : 'long' });
      return digits((wall) => wall.getUTCMonth() + 1, n);
    case 'd':
      return digits((wall) => wall.getUTCDate(), n);
    case 'E':
      return english({ weekday: n <= 3 ? 'short' : 'long' });
    case 'u':
      return digits((wall) => wall.getUTCDay() || 7, n);
    case 'H':
      return digits((wall) => wall.getUTCHours(), n);
    case 'm':
      return digits((wall) => wall.getUTCMinutes(), n);
    case 's':
      return digits((wall) => wall.getUTCSeconds(), n);
    default:
      throw new Error(
        `The emulator's formatDate does not know "${field}". Add it to utilities.ts.`,
      );
  }
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
