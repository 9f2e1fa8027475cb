/** What one week of the 24-week plan asks for. Goals are for that week alone, not cumulative. */
export interface PlanWeek {
  readonly week: number;
  readonly phase: 'Foundation' | 'Deep dive' | 'Practice' | 'Polish';
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

/**
 * Cumulative goals at the end of weeks 1 to 24 (scoring model 2): problems solved with the baseline
 * apart, design sessions, distinct stories, mock sessions.
 */
const cumulative = {
  problems: [
    0, 10, 25, 25, 40, 43, 47, 50, 55, 60, 65, 70, 70, 70, 70, 70, 90, 90, 90, 90, 90, 90, 90, 90,
  ],
  designs: [
    1, 1, 1, 6, 7, 8, 9, 10, 15, 15, 20, 20, 20, 20, 20, 20, 27, 34, 34, 34, 34, 34, 34, 34,
  ],
  stories: [
    3, 8, 8, 10, 10, 10, 10, 10, 10, 10, 10, 10, 18, 25, 25, 25, 25, 25, 25, 25, 25, 25, 25, 25,
  ],
  mocks: [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 3, 3, 3, 9, 13, 13, 13, 15, 15],
} as const;

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
  problems: goal('problems', index),
  designs: goal('designs', index),
  stories: goal('stories', index),
  mocks: goal('mocks', index),
  extraRounds: entry.extraRounds ?? '',
  templateHours: entry.templateHours ?? null,
  arrange: entry.arrange ?? '',
}));

function phaseOf(week: number): PlanWeek['phase'] {
  if (week <= 8) return 'Foundation';
  if (week <= 16) return 'Deep dive';
  return week <= 20 ? 'Practice' : 'Polish';
}

function goal(kind: keyof typeof cumulative, index: number): number {
  const line = cumulative[kind];
  return (line[index] ?? 0) - (line[index - 1] ?? 0);
}
