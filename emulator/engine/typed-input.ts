import type { CellInput } from './ops';

/** What a text becomes when typed into a cell. */
export type TypedInput =
  | { readonly kind: 'empty' }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number; readonly format: string | null };

/**
 * What a text becomes when it is typed into a cell of an en-US spreadsheet: scripts
 * write as if a person typed. A text of the form `@` cell stays text, except that `=` still makes a
 * formula. `year` completes dates such as `3/4`.
 *
 * @example readTyped('50%', false, 2026) //=> { kind: 'number', value: 0.5, format: '0%' }
 */
export function readTyped(text: string, plainText: boolean, year: number): TypedInput {
  if (text === '') return { kind: 'empty' };
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  if (plainText) return { kind: 'text', text };
  const trimmed = text.trim();
  const value = readBoolean(trimmed) ?? readNumber(trimmed) ?? readDate(trimmed, year);
  if (value) return value;
  // "+" begins a formula, "-" and "@" do not.
  if (/^\+[A-Za-z(]/.test(text)) return { kind: 'formula', formula: `=${text}` };
  return { kind: 'text', text };
}

/** Whether a value is the text that `readTyped` must look at. */
export function isTyped(input: CellInput): input is string {
  return typeof input === 'string';
}

function readBoolean(text: string): TypedInput | null {
  if (!/^(true|false)$/i.test(text)) return null;
  return { kind: 'boolean', value: text.toLowerCase() === 'true' };
}

function readNumber(text: string): TypedInput | null {
  const match = /^([+-]?)(\$?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?(%?)$/i.exec(
    text,
  );
  if (!match) return null;
  const [, sign, dollar, digits = '', exponent = '', percent] = match;
  const size = Number(digits.replaceAll(',', '') + exponent);
  const value = (sign === '-' ? -size : size) / (percent ? 100 : 1);
  return { kind: 'number', value, format: formatOf(digits, dollar, exponent, percent) };
}

function formatOf(digits: string, dollar = '', exponent = '', percent = ''): string | null {
  if (percent) return digits.includes('.') ? '0.00%' : '0%';
  if (exponent) return '0.00E+00';
  const decimals = digits.includes('.') ? '.00' : '';
  if (dollar) return `"$"#,##0${decimals}`;
  return digits.includes(',') ? `#,##0${decimals}` : null;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

/** Date shapes with the places of year, month and day, and the format that Sheets gives them. */
const DATE_SHAPES: readonly (readonly [RegExp, string, string])[] = [
  [/^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/, 'ymd', 'yyyy-mm-dd'],
  [/^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/, 'mdy', 'm/d/yyyy'],
  [/^(\d{4})[-/](\d{1,2})$/, 'ym', 'yyyy-mm'],
  [/^(\d{1,2})[-/](\d{1,2})$/, 'md', 'm/d'],
  [new RegExp(`^${MONTH} (\\d{1,2}),? (\\d{4})$`, 'i'), 'mdy', 'mmm d, yyyy'],
  [new RegExp(`^(\\d{1,2})[ -]${MONTH}[ -](\\d{4})$`, 'i'), 'dmy', 'd mmm yyyy'],
  [new RegExp(`^${MONTH} (\\d{4})$`, 'i'), 'my', 'mmm yyyy'],
  [new RegExp(`^${MONTH} (\\d{1,2})$`, 'i'), 'md', 'mmm d'],
];

function readDate(text: string, year: number): TypedInput | null {
  const time = /(?:^|[ T])(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap]m))?$/i.exec(text);
  const dayText = time ? text.slice(0, time.index).trim() : text;
  const fraction = time ? fractionOf(time) : 0;
  if (fraction === null) return null;
  if (time && dayText === '') return { kind: 'number', value: fraction, format: 'h:mm' };
  const day = readDay(dayText, year);
  if (!day) return null;
  const format = time ? `${day.format} h:mm:ss` : day.format;
  return { kind: 'number', value: day.serial + fraction, format };
}

function fractionOf(time: RegExpExecArray): number | null {
  const [, hourText, minuteText, secondText = '0', half] = time;
  const [hour, minute, second] = [Number(hourText), Number(minuteText), Number(secondText)];
  if (minute > 59 || second > 59 || (half && (hour < 1 || hour > 12))) return null;
  const hours = half ? (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : hour;
  return (hours * 3600 + minute * 60 + second) / 86_400;
}

function readDay(text: string, year: number): { serial: number; format: string } | null {
  for (const [shape, order, format] of DATE_SHAPES) {
    const match = shape.exec(text);
    if (!match) continue;
    const part = (letter: string): number | null => {
      const place = order.indexOf(letter);
      const found = place < 0 ? undefined : match[place + 1];
      if (found === undefined) return null;
      const month = MONTHS.indexOf(found.slice(0, 3).toLowerCase());
      return month >= 0 ? month + 1 : Number(found);
    };
    const serial = serialOf(fullYear(part('y') ?? year), part('m') ?? 1, part('d') ?? 1);
    if (serial !== null) return { serial, format };
  }
  return null;
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function serialOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.getTime() / 86_400_000 + 25_569;
}
