import { shipped } from '../plans/assumptions';
import type { PrincipleCode } from './principles';
import { principleCodes } from './principles';

/** The principles that one story shows: none or one as its main one, and others. */
export interface StoryLinks {
  readonly primary: PrincipleCode | null;
  readonly secondary: readonly PrincipleCode[];
}

export type CoverageLevel = 'None' | 'Weak' | 'Covered' | 'Strong';

/** How well stories cover one principle. */
export interface Coverage {
  readonly code: PrincipleCode;
  /** Distinct stories that name it. */
  readonly links: number;
  /** Those that name it as their primary. */
  readonly primaries: number;
  readonly level: CoverageLevel;
}

/**
 * The coverage of each of the 16 principles, in official order. Two stories of which one has it as
 * primary cover a principle; three make it strong. A story counts once for a principle, however
 * often it names it.
 */
export function coverageOf(stories: readonly StoryLinks[], a = shipped): readonly Coverage[] {
  return principleCodes.map((code) => {
    const primaries = stories.filter(({ primary }) => primary === code).length;
    const links = stories.filter(
      ({ primary, secondary }) => primary === code || secondary.includes(code),
    ).length;
    const covered = links >= a.coveredLinks && primaries > 0;
    const strong = covered && links >= a.strongLinks;
    const level = strong ? 'Strong' : covered ? 'Covered' : links > 0 ? 'Weak' : 'None';
    return { code, links, primaries, level };
  });
}

/** The number of principles that are covered, strong ones included. */
export function coveredCount(coverage: readonly Coverage[]): number {
  return coverage.filter(({ level }) => level === 'Covered' || level === 'Strong').length;
}

/** The number of principles that are strong. */
export function strongCount(coverage: readonly Coverage[]): number {
  return coverage.filter(({ level }) => level === 'Strong').length;
}
