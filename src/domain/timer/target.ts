import { shipped } from '../plans/assumptions';
import { frameworkParts } from '../stories/framework';
import type { TimedWork } from './timer';

/** How long things should take, as Targets has it: problems in minutes, a story in seconds. */
export interface TimeLimits {
  readonly easy: number;
  /** The ceiling of this week of the plan. */
  readonly medium: number;
  readonly hard: number;
  readonly storyFrom: number;
  readonly storyUntil: number;
}

/** How long something should take, in seconds. */
export interface TimeTarget {
  /** What it is: `Medium problem`. */
  readonly name: string;
  /** Less would be too short; 0 where nothing is. */
  readonly from: number;
  readonly until: number;
  /** Its parts in order; each ends where the next begins, the last at `until`. */
  readonly parts: readonly TimedPart[];
}

export interface TimedPart {
  readonly name: string;
  readonly until: number;
}

/** The target of some work. */
export function targetOf(work: TimedWork, limits: TimeLimits): TimeTarget {
  switch (work) {
    case 'easy':
    case 'medium':
    case 'hard':
      return {
        name: `${capital(work)} problem`,
        from: 0,
        until: Math.round(60 * limits[work]),
        parts: [],
      };
    case 'design':
    case 'deepDive':
      return { name: 'Design', from: 0, ...endsOf(designPhases[work]) };
    case 'story':
      return { name: 'Story', from: limits.storyFrom, ...endsOf(storyParts(limits.storyUntil)) };
  }
}

/** Where the time stands, in words: the part that is on, what is left, or how much is over. */
export function standingAt({ until, parts }: TimeTarget, seconds: number): string {
  if (seconds >= until) return `Past the time by ${clockText(seconds - until)}`;
  const part = partAt(parts, seconds);
  return part
    ? `${part.name} until ${clockText(part.until)}`
    : `${clockText(until - seconds)} left`;
}

/** The part that a time lies in; `null` after the last one, and where there are no parts. */
export function partAt(parts: readonly TimedPart[], seconds: number): TimedPart | null {
  return parts.find(({ until }) => seconds < until) ?? null;
}

/** How long it should take: `up to 30:00`, `2:00 to 3:00`. */
export function rangeText({ from, until }: TimeTarget): string {
  return `${from > 0 ? clockText(from) : 'up'} to ${clockText(until)}`;
}

/** Seconds as a clock shows them: `7:05`, `1:02:09`. */
export function clockText(seconds: number): string {
  const whole = Math.floor(seconds);
  const two = (part: number): string => String(part).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const rest = two(whole % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** The published splits of a design's 45 minutes: of the URL shortener, and of photo sharing. */
const designPhases = {
  design: [
    ['Requirements', 5],
    ['High-level design', 15],
    ['Detailed design', 15],
    ['Scale', 10],
  ],
  deepDive: [
    ['Requirements', 5],
    ['Architecture', 15],
    ['Deep dives', 20],
    ['Questions', 5],
  ],
} as const satisfies Record<string, readonly (readonly [name: string, minutes: number])[]>;

/** The parts of a story as long as it may be, by their shares of a STAR answer. */
function storyParts(seconds: number): readonly (readonly [name: string, minutes: number])[] {
  return frameworkParts.STAR.map(({ name, share }) => [
    capital(name),
    ((share === null ? 0 : shipped[share]) * seconds) / 6000,
  ]);
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

function endsOf(
  parts: readonly (readonly [name: string, minutes: number])[],
): Pick<TimeTarget, 'until' | 'parts'> {
  let until = 0;
  const ends = parts.map(([name, minutes]) => {
    until += Math.round(60 * minutes);
    return { name, until };
  });
  return { until, parts: ends };
}
