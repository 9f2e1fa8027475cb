import type { AssumptionName } from '../plans/assumptions';
import type { Source } from './sources';

/** The ratings that you give yourself: one set a purpose, kept apart on the Assessment sheet. */
export type RatingSet = 'first assessment' | 'day 7' | 'weekly';

/** Something that you rate yourself on. Self-ratings guide you; they open no outside gate. */
export interface RatedItem {
  /** Never reused: rows in people's trackers hold it. */
  readonly id: string;
  readonly set: RatingSet;
  readonly group: string;
  readonly text: string;
  readonly scale: Scale;
  /** The constant that the rating has to reach, where the document gives one. */
  readonly threshold?: AssumptionName;
  readonly source: Source;
}

/** The lowest and the highest rating, and what lies between two. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly step: number;
  /** Words for the ratings from the lowest to the highest, where numbers would say less. */
  readonly words?: readonly string[];
}

const wholeNumbers: Scale = { from: 1, to: 5, step: 1 };
// The documents rate in whole numbers but ask for 3.5.
const halves: Scale = { from: 1, to: 5, step: 0.5 };

/** The nine items of the first assessment, three groups of three, 45 points in all. */
export const firstAssessment: readonly RatedItem[] = rated('first assessment', wholeNumbers, [
  ['fa-design', 'Technical', 'You can design for a million users, with a database and a cache', 27],
  ['fa-coding', 'Technical', 'You solve a medium problem in 35 to 40 minutes', 28],
  ['fa-aws', 'Technical', 'You are at ease with EC2, S3, RDS, Lambda and DynamoDB', 29],
  ['fa-team', 'Leadership', 'You led 8 or more engineers and can tell how', 32],
  ['fa-influence', 'Leadership', 'You led something that needed 2 or 3 teams', 33],
  ['fa-conflict', 'Leadership', 'You settled conflicts and dealt with weak performance', 34],
  ['fa-customer', 'Culture', 'Customers decided a technical choice of yours', 37],
  ['fa-ownership', 'Culture', 'You took on more than your job, with a result in numbers', 38],
  ['fa-think-big', 'Culture', 'You proposed something new and made it happen', 39],
]);

/** The ratings of day 7: four technical, four behavioral, and confidence. */
export const daySevenRatings: readonly RatedItem[] = rated('day 7', halves, [
  ['d7-design', 'Technical', 'You explain a design clearly', 383, 'sevenDayRating'],
  ['d7-coding', 'Technical', 'You code fast and without mistakes', 384, 'sevenDayRating'],
  ['d7-aws', 'Technical', 'You know the AWS services', 385, 'sevenDayRating'],
  ['d7-solving', 'Technical', 'You attack a new problem calmly', 386, 'sevenDayRating'],
  [
    'd7-structure',
    'Behavioral',
    'Your stories have a shape and fit the time',
    389,
    'sevenDayRating',
  ],
  ['d7-leadership', 'Behavioral', 'Your stories show you leading', 390, 'sevenDayRating'],
  ['d7-metrics', 'Behavioral', 'Your stories have numbers', 391, 'sevenDayRating'],
  ['d7-follow-ups', 'Behavioral', 'Follow-ups do not throw you', 392, 'sevenDayRating'],
  ['d7-confidence', 'Confidence', 'All in all, you feel ready', 397, 'sevenDayConfidence'],
]);

const lowToHigh: Scale = { from: 1, to: 3, step: 1, words: ['Low', 'Medium', 'High'] };

/** The ratings of every week, one for each weak-area row of week 21, so that it has a past. */
export const weeklyRatings: readonly RatedItem[] = [
  weekly('wk-coding', 'Coding', 'How quick and sure was your coding?', halves, 405),
  weekly('wk-design', 'System design', 'How deep did your designs go?', halves, 406),
  weekly('wk-stories', 'Behavioral', 'How strong were your stories?', halves, 407),
  weekly('wk-confidence', 'Confidence', 'How confident do you feel?', lowToHigh, 408),
];

function weekly(id: string, group: string, text: string, scale: Scale, line: number): RatedItem {
  return { id, set: 'weekly', group, text, scale, source: `002:${line}` };
}

function rated(
  set: RatingSet,
  scale: Scale,
  rows: readonly (readonly [string, string, string, number, AssumptionName?])[],
): readonly RatedItem[] {
  return rows.map(([id, group, text, line, threshold]) => ({
    id,
    set,
    group,
    text,
    scale,
    source: `004:${line}`,
    ...(threshold ? { threshold } : {}),
  }));
}
