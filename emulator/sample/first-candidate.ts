import { sampleApplications, sampleLoops } from './appointments';
import { SAMPLE_START, sampleSessions } from './candidate';
import { sampleDesigns } from './designs';
import { sampleFeedback } from './feedback';
import { sampleMocks } from './mocks';
import { sampleProblems } from './problems';
import { sampleRatings } from './ratings';
import { sampleRecalls } from './recalls';
import type { Sample } from './sample';
import { sessionRow } from './sample';
import { sampleId } from './sample-row';
import { sampleStories } from './stories';
import { sampleTellings } from './tellings';
import { sampleTopics } from './topics';
import { sampleWeeklyReviews } from './weekly-reviews';

/**
 * The sample candidate in week 12: coding a little behind with one pattern missing, design behind
 * and one outside round short of evidence, own ratings above those of the raters, no story for
 * Frugality, and one major remark overdue.
 */
export const sampleCandidate: Sample = {
  start: SAMPLE_START,
  tables: {
    sessions: sampleSessions.map(({ day, area, note, ...cells }, index) =>
      sessionRow(sampleId('sample', index), day, area, cells, note),
    ),
    problems: sampleProblems,
    designs: sampleDesigns,
    mocks: sampleMocks,
    feedback: sampleFeedback,
    stories: sampleStories,
    topics: sampleTopics,
    tellings: sampleTellings,
    recalls: sampleRecalls,
    loops: sampleLoops,
    applications: sampleApplications,
    assessment: sampleRatings,
    weeklyReviews: sampleWeeklyReviews,
  },
};
