import { parseArgs } from 'node:util';
import { levels } from '../src/domain/plans/areas';
import type { Level } from '../src/domain/plans/areas';
import { daysBetween, isDay } from '../src/domain/time/day';
import type { Day } from '../src/domain/time/day';

/** What `npm start` was asked for; `null` where the sample or the default decides. */
export interface StartOptions {
  readonly level: Level | null;
  readonly start: Day | null;
  readonly interview: Day | null;
  readonly asOf: Day | null;
  /** Hours a week. */
  readonly hours: number | null;
  /** Where the tracker is written: a workbook (.xlsx), or values and formulas (.json). */
  readonly out: string;
  /** Where the Mentor sheet alone is written as well, or `null`. */
  readonly mentor: string | null;
  readonly port: number;
  readonly serve: boolean;
  readonly empty: boolean;
}

/** A wrong option: what it is called, what it got, what is allowed. */
export class OptionError extends Error {}

const declared = {
  level: { type: 'string' },
  start: { type: 'string' },
  interview: { type: 'string' },
  'as-of': { type: 'string' },
  hours: { type: 'string' },
  out: { type: 'string' },
  mentor: { type: 'string' },
  port: { type: 'string' },
  'no-serve': { type: 'boolean' },
  empty: { type: 'boolean' },
} as const;

/**
 * The options of a command line.
 *
 * @throws OptionError naming the first wrong option
 */
export function parseOptions(args: readonly string[]): StartOptions {
  const { values, tokens } = parseArgs({
    args: [...args],
    options: declared,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional')
      refuse(token.value, token.value, 'options only, such as --empty');
    if (token.kind === 'option') checkToken(token.name, token.value);
  }
  const text = (name: keyof typeof declared): string | null => {
    const value = values[name];
    return typeof value === 'string' ? value : null;
  };
  const mentor = text('mentor');
  const start = day('start', text('start'));
  const interview = day('interview', text('interview'));
  if (start && interview && daysBetween(start, interview) < 1) {
    refuse('--interview', interview, `a day after --start ${start}`);
  }
  return {
    level: level(text('level')),
    start,
    interview,
    asOf: day('as-of', text('as-of')),
    hours: number('hours', text('hours'), 1, 80),
    out: file('out', text('out') ?? 'tracker.xlsx', ['.xlsx', '.json']),
    mentor: mentor === null ? null : file('mentor', mentor, ['.xlsx']),
    port: number('port', text('port'), 1, 65_535) ?? 4173,
    serve: values['no-serve'] !== true,
    empty: values.empty === true,
  };
}

function checkToken(name: string, value: string | undefined): void {
  const known = Object.entries(declared).find(([option]) => option === name)?.[1];
  if (!known) {
    refuse(
      `--${name}`,
      value ?? '',
      `one of ${Object.keys(declared)
        .map((key) => `--${key}`)
        .join(', ')}`,
    );
  } else if (known.type === 'boolean' && value !== undefined) {
    refuse(`--${name}`, value, 'no value');
  } else if (known.type === 'string' && (value === undefined || value === '')) {
    refuse(`--${name}`, value ?? '', 'a value after it');
  }
}

function level(value: string | null): Level | null {
  if (value === null) return null;
  return levels.find((known) => known === value) ?? refuse('--level', value, levels.join(' or '));
}

function day(name: string, value: string | null): Day | null {
  if (value === null || (isDay(value) && value >= '2000-01-01' && value <= '2199-12-31'))
    return value;
  return refuse(`--${name}`, value, 'a day from 2000 to 2199, such as 2026-06-01');
}

function number(name: string, value: string | null, min: number, max: number): number | null {
  if (value === null) return null;
  const found = Number(value);
  const whole = name === 'port' ? Number.isInteger(found) : Number.isFinite(found);
  if (value.trim() !== '' && whole && found >= min && found <= max) return found;
  return refuse(`--${name}`, value, `a number from ${min} to ${max}`);
}

function file(name: string, path: string, endings: readonly string[]): string {
  const isOne = endings.some((ending) => path.toLowerCase().endsWith(ending));
  return isOne ? path : refuse(`--${name}`, path, `a name with ${endings.join(' or ')}`);
}

function refuse(option: string, value: string, allowed: string): never {
  const got = value === '' ? 'nothing' : `"${value}"`;
  throw new OptionError(`${option} got ${got}. It takes ${allowed}.`);
}
