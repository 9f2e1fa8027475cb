import type { Area } from '../plans/areas';
import type { AssumptionName } from '../plans/assumptions';
import type { PlanWeek } from '../plans/weeks';
import type { Source } from './sources';

/** What a number of the weekly review is compared with. */
export type ReviewTarget =
  | { readonly kind: 'plan'; readonly column: keyof PlanWeek & ('problems' | 'designs' | 'mocks') }
  | { readonly kind: 'at most'; readonly minutes: AssumptionName | number };

/** One line of the weekly review: the logs fill it, or you do. */
export interface ReviewField {
  readonly id: string;
  readonly area: Area | 'plan';
  readonly text: string;
  readonly from: 'logs' | 'you';
  readonly unit: 'count' | 'minutes' | 'of 5' | 'text';
  readonly target?: ReviewTarget;
  readonly source: Source;
}

const atMost = (minutes: AssumptionName | number): ReviewTarget => ({ kind: 'at most', minutes });
const ofPlan = (column: 'problems' | 'designs' | 'mocks'): ReviewTarget => ({
  kind: 'plan',
  column,
});

/** The weekly review, in the order in which to read it; the three goals come last. */
export const weeklyReview: readonly ReviewField[] = [
  logged('wr-problems', 'coding', 'Problems solved', 'count', 464, ofPlan('problems')),
  logged('wr-easy', 'coding', 'Easy ones', 'count', 465),
  logged('wr-easy-minutes', 'coding', 'Minutes per easy', 'minutes', 465, atMost('easyMinutes')),
  logged('wr-medium', 'coding', 'Medium ones', 'count', 466),
  logged(
    'wr-medium-minutes',
    'coding',
    'Minutes per medium',
    'minutes',
    466,
    atMost('mediumMinutes'),
  ),
  logged('wr-hard', 'coding', 'Hard ones', 'count', 467),
  logged('wr-hard-minutes', 'coding', 'Minutes per hard', 'minutes', 467, atMost('hardMinutes')),
  logged('wr-designs', 'design', 'Designs done', 'count', 469, ofPlan('designs')),
  logged('wr-design-quality', 'design', 'Their quality', 'of 5', 470),
  logged('wr-design-minutes', 'design', 'Minutes per design', 'minutes', 471, atMost(45)),
  logged('wr-told', 'behavioral', 'Stories told aloud', 'count', 473),
  logged('wr-new', 'behavioral', 'New stories', 'count', 474),
  logged('wr-better', 'behavioral', 'Stories first told in two to three minutes', 'count', 475),
  logged('wr-mocks', 'mocks', 'Mock sessions', 'count', 476, ofPlan('mocks')),
  goal('wr-goal-1', 'The goal for next week that matters most', 479),
  goal('wr-goal-2', 'A second goal', 480),
  goal('wr-goal-3', 'A third goal', 481),
];

/** A question of the monthly review. */
export interface MonthlyPrompt {
  readonly id: string;
  readonly group: 'Done' | 'Hard' | 'Next';
  readonly text: string;
  readonly source: Source;
}

/** The monthly review: three questions each on what is done, what was hard and what comes next. */
export const monthlyReview: readonly MonthlyPrompt[] = [
  { id: 'mr-well', group: 'Done', text: 'What are you pleased with?', source: '002:488' },
  { id: 'mr-reached', group: 'Done', text: 'Which deliverables are done?', source: '002:489' },
  { id: 'mr-better', group: 'Done', text: 'What can you do now that was hard?', source: '002:490' },
  { id: 'mr-weak', group: 'Hard', text: 'What still needs the most work?', source: '002:493' },
  { id: 'mr-surprise', group: 'Hard', text: 'What took longer than planned?', source: '002:494' },
  { id: 'mr-schedule', group: 'Hard', text: 'Which times of your week fail?', source: '002:495' },
  { id: 'mr-first', group: 'Next', text: 'What comes first?', source: '002:498' },
  { id: 'mr-goals', group: 'Next', text: 'How will you know that it worked?', source: '002:499' },
  { id: 'mr-help', group: 'Next', text: 'What or whom do you need?', source: '002:500' },
];

function logged(
  id: string,
  area: Area,
  text: string,
  unit: ReviewField['unit'],
  line: number,
  target?: ReviewTarget,
): ReviewField {
  const source = `002:${line}` as const;
  return { id, area, text, from: 'logs', unit, source, ...(target ? { target } : {}) };
}

function goal(id: string, text: string, line: number): ReviewField {
  return { id, area: 'plan', text, from: 'you', unit: 'text', source: `002:${line}` };
}
