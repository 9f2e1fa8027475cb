import { targetLines } from './lines';
import type { Metric } from './lines';
import type { Phase } from './phases';
import { phaseOf } from './phases';

/** What one week of the 24-week plan asks for. Goals are for that week alone, not cumulative. */
export interface PlanWeek {
  readonly week: number;
  readonly phase: Phase;
  readonly month: number;
  readonly focus: string;
  readonly problems: number;
  readonly designs: number;
  readonly stories: number;
  readonly mocks: number;
  /** Outside rounds beside the published plan (ours), or blank. */
  readonly extraRounds: string;
  /** Hours a week that the document's own daily template takes, or `null` when it has none. */
  readonly templateHours: number | null;
  /** What to arrange when the week does not fit weekday evenings, or blank. */
  readonly arrange: string;
}

type Focus = Pick<PlanWeek, 'focus'> &
  Partial<Pick<PlanWeek, 'extraRounds' | 'templateHours' | 'arrange'>>;

/** The target line that each weekly goal is a step of. */
const goalLines = {
  problems: 'problemsSolved',
  designs: 'designSessions',
  stories: 'stories',
  mocks: 'mockSessions',
} as const satisfies Record<string, Metric>;

const focuses: readonly Focus[] = [
  { focus: 'Assess where you stand and set up your plan' },
  { focus: 'Core fundamentals: a problem pair a day, all 16 principles', templateHours: 17.5 },
  { focus: 'Data structures: arrays, lists and trees, graphs, DP, heaps' },
  { focus: 'Five classic designs, one a day' },
  { focus: 'Five coding patterns, three problems each' },
  { focus: 'Distributed systems: CAP, consistency, consensus' },
  { focus: 'AWS core services' },
  { focus: 'AWS integration, and your first mock' },
  { focus: 'Architecture patterns: services, events, CQRS' },
  { focus: 'Architecture patterns: saga, caching, sharding, search' },
  { focus: 'Designs at L6 scale' },
  { focus: 'Designs at L7 scale' },
  { focus: 'Stories for the first eight principles' },
  { focus: 'Stories for the other eight principles' },
  { focus: 'Tell stories out loud; a full behavioral mock', templateHours: 17.5 },
  {
    focus: 'Mix technical problems with leadership questions',
    extraRounds: '1 coding, 1 design',
  },
  {
    focus: 'Problem sprint: coding, design and a story every day',
    extraRounds: '1 coding, 1 design',
    templateHours: 21,
  },
  {
    focus: 'Problem sprint: faster and more consistent',
    extraRounds: '1 coding, 1 design, 1 behavioral',
    templateHours: 21,
  },
  { focus: 'Mock marathon: one component a day, then a full loop' },
  {
    focus: 'Mock marathon: two full loops and the feedback',
    arrange: 'Two full loops fall on weekdays: book time off, or spread the rounds',
  },
  { focus: 'Close the gaps that the mocks showed' },
  { focus: 'Last weak spots, then lighter days' },
  { focus: 'Final mocks, then rest' },
  { focus: 'Interview week: logistics, light review, the day' },
];

/** The 24 weeks of the plan, in order. Dates and hours are not in it: they depend on the settings. */
export const planWeeks: readonly PlanWeek[] = focuses.map((entry, index) => ({
  week: index + 1,
  phase: phaseOf(index + 1),
  month: Math.ceil((index + 1) / 4),
  focus: entry.focus,
  problems: goalOf(goalLines.problems, index + 1),
  designs: goalOf(goalLines.designs, index + 1),
  stories: goalOf(goalLines.stories, index + 1),
  mocks: goalOf(goalLines.mocks, index + 1),
  extraRounds: entry.extraRounds ?? '',
  templateHours: entry.templateHours ?? null,
  arrange: entry.arrange ?? '',
}));

/** How much further the plan's own line is at the end of a week than at its beginning. */
function goalOf(metric: Metric, week: number): number {
  const targets = targetLines.find((line) => line.metric === metric)?.targets ?? [];
  return (targets[week] ?? 0) - (targets[week - 1] ?? 0);
}
