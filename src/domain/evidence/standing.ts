import { mean, median } from '../numbers';
import { shipped } from '../plans/assumptions';
import { newestMediumMinutes, newestNumbers, qualities } from '../progress/actuals';
import type { History } from '../progress/history';
import { historyUpTo, isDrafted, isOpenMajor } from '../progress/history';
import { coverageOf, coveredCount, strongCount } from '../stories/coverage';
import type { Day } from '../time/day';
import type { OutsideScore } from './rounds';
import { mockSessions, outsideScores } from './rounds';

/** A count, and whether its table holds any dated row. */
export interface Count {
  readonly value: number;
  readonly hasEvidence: boolean;
}

/** A mean or median, and the number of observations it rests on. */
export interface Measure {
  readonly value: number;
  readonly count: number;
}

/** All that the gates of the three stages read, on one day. */
export interface Standing {
  readonly asOf: Day;
  readonly scores: readonly OutsideScore[];
  readonly mockSessions: Count;
  readonly stories: Count;
  readonly principlesCovered: Count;
  readonly principlesStrong: Count;
  readonly storyQuality: Measure;
  readonly openMajorFeedback: number;
  readonly mediumMinutes: Measure;
  readonly designMinutes: Measure;
  readonly l6Designs: Count;
  readonly l7Designs: Count;
}

/** What the gates read at the end of `asOf`. */
export function standingOf(history: History, asOf: Day, a = shipped): Standing {
  const past = historyUpTo(history, asOf);
  const scores = outsideScores(past.rounds, asOf);
  const coverage = coverageOf(past.stories, a);
  const count = (rows: readonly unknown[], value: number): Count => ({
    value,
    hasEvidence: rows.length > 0,
  });
  const storyQualities = qualities(past.stories);
  const mediums = newestMediumMinutes(past.attempts, a);
  const designMinutes = newestNumbers(past.designs, 'minutes', a.newestDesigns);
  const atScale = (scale: string): number =>
    past.designs.filter((design) => design.scale.trim().toUpperCase() === scale).length;
  return {
    asOf,
    scores,
    mockSessions: count(past.rounds, mockSessions(scores)),
    stories: count(past.stories, past.stories.filter(isDrafted).length),
    principlesCovered: count(past.stories, coveredCount(coverage)),
    principlesStrong: count(past.stories, strongCount(coverage)),
    storyQuality: { value: mean(storyQualities), count: storyQualities.length },
    openMajorFeedback: past.feedback.filter((row) => isOpenMajor(row, asOf)).length,
    mediumMinutes: { value: median(mediums), count: mediums.length },
    designMinutes: { value: median(designMinutes), count: designMinutes.length },
    l6Designs: count(past.designs, atScale('L6')),
    l7Designs: count(past.designs, atScale('L7')),
  };
}
