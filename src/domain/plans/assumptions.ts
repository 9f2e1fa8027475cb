import { publishedHours } from './hours';

/** One constant of the scoring model: a row of the Targets sheet. */
export interface Assumption {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The document that the number comes from, or `ours`. */
  readonly source: string;
  readonly why: string;
}

const timeline = '24-week timeline';
const quickStart = '7-day guide';
const guide = 'Behavioral guide';
const cases = 'Case studies';
const ours = 'ours';

/** Rows of name, value, unit, source, why. Changing a value here changes it everywhere. */
const rows = [
  ['hoursL6Coding', publishedHours.L6.coding, 'hours', timeline, 'Weighs the areas of an L6 plan'],
  ['hoursL6Design', publishedHours.L6.design, 'hours', timeline, 'Weighs the areas of an L6 plan'],
  [
    'hoursL6Behavioral',
    publishedHours.L6.behavioral,
    'hours',
    timeline,
    'Weighs the areas of an L6 plan',
  ],
  ['hoursL6Mocks', publishedHours.L6.mocks, 'hours', timeline, 'Weighs the areas of an L6 plan'],
  ['hoursL7Coding', publishedHours.L7.coding, 'hours', timeline, 'Weighs the areas of an L7 plan'],
  ['hoursL7Design', publishedHours.L7.design, 'hours', timeline, 'Weighs the areas of an L7 plan'],
  [
    'hoursL7Behavioral',
    publishedHours.L7.behavioral,
    'hours',
    timeline,
    'Weighs the areas of an L7 plan',
  ],
  ['hoursL7Mocks', publishedHours.L7.mocks, 'hours', timeline, 'Weighs the areas of an L7 plan'],

  ['curveCodingMonth1', 60, 'points', timeline, 'Expected index at the end of month 1'],
  ['curveCodingMonth2', 75, 'points', timeline, 'Expected index at the end of month 2'],
  ['curveCodingMonth3', 85, 'points', timeline, 'Expected index at the end of month 3'],
  ['curveCodingMonth4', 90, 'points', timeline, 'Expected index at the end of month 4'],
  ['curveCodingMonth5', 95, 'points', timeline, 'Expected index at the end of month 5'],
  ['curveCodingMonth6', 95, 'points', timeline, 'Expected index at the end of month 6'],
  ['curveDesignMonth1', 50, 'points', timeline, 'Expected index at the end of month 1'],
  ['curveDesignMonth2', 65, 'points', timeline, 'Expected index at the end of month 2'],
  ['curveDesignMonth3', 80, 'points', timeline, 'Expected index at the end of month 3'],
  ['curveDesignMonth4', 85, 'points', timeline, 'Expected index at the end of month 4'],
  ['curveDesignMonth5', 90, 'points', timeline, 'Expected index at the end of month 5'],
  ['curveDesignMonth6', 95, 'points', timeline, 'Expected index at the end of month 6'],
  ['curveBehavioralMonth1', 70, 'points', timeline, 'Expected index at the end of month 1'],
  ['curveBehavioralMonth2', 80, 'points', timeline, 'Expected index at the end of month 2'],
  ['curveBehavioralMonth3', 85, 'points', timeline, 'Expected index at the end of month 3'],
  ['curveBehavioralMonth4', 90, 'points', timeline, 'Expected index at the end of month 4'],
  ['curveBehavioralMonth5', 95, 'points', timeline, 'Expected index at the end of month 5'],
  ['curveBehavioralMonth6', 95, 'points', timeline, 'Expected index at the end of month 6'],

  ['aheadCap', 2, 'weeks', ours, 'One strong metric cannot hide a late one'],
  ['lagAhead', -1, 'weeks', ours, 'At or below this lag you are ahead'],
  ['lagOnPlan', 1, 'weeks', ours, 'At or below this lag you are on plan'],
  ['lagAtRisk', 2, 'weeks', ours, 'At or below this lag you are at risk, above it behind'],
  ['weekMet', 0.9, 'share', ours, 'Of the planned hours, from which a week is met'],
  ['longestExtension', 4, 'weeks', timeline, 'A longer delay needs a new plan'],

  ['minimumObservations', 3, 'rows', ours, 'A mean or median of fewer says nothing'],
  ['newestMediums', 10, 'attempts', ours, 'Recent enough to be you, enough to be steady'],
  ['newestDesigns', 5, 'sessions', ours, 'Recent enough to be you, enough to be steady'],
  ['newestRounds', 5, 'rounds', ours, 'Recent enough to be you, enough to be steady'],
  ['unsolvedMinutes', 60, 'minutes', ours, 'Giving up early is not a fast solution'],
  ['patternProblems', 3, 'problems', timeline, 'Solved problems that make a pattern practised'],
  ['weakPatternAttempts', 4, 'attempts', ours, 'Fewer say little about a coding pattern'],
  ['easyMinutes', 15, 'minutes', timeline, 'Target time of an easy problem'],
  ['mediumMinutes', 30, 'minutes', timeline, 'Target time of a medium problem'],
  ['hardMinutes', 45, 'minutes', timeline, 'Target time of a hard problem'],

  ['gateNeed', 3, 'rounds', ours, 'Newest outside scores that a gate reads'],
  ['gateMaxAge', 45, 'days', ours, 'Older scores no longer describe you'],
  [
    'gateMargin',
    0.5,
    'points',
    ours,
    'No single score may be further below. With round noise 0.8 three components pass together at one look 27, 51 or 72 % of the time when you are 0.25, 0.5 or 0.75 above the bar',
  ],
  ['mayScheduleScore', 3.5, 'of 5', quickStart, 'Outside scores that let you ask for a date'],
  ['mayScheduleMocks', 3, 'sessions', timeline, 'Mock sessions by week 16'],
  ['mayScheduleStories', 10, 'stories', timeline, 'Stories by the end of month 1'],
  ['confirmScore', 4, 'of 5', timeline, 'Outside scores that let you confirm the date'],
  ['confirmMocks', 8, 'sessions', timeline, 'Mock sessions 30 days before the interview'],
  ['confirmStories', 25, 'stories', timeline, 'Stories by the end of month 4'],
  ['confirmPrinciples', 16, 'principles', timeline, 'Every principle is covered'],
  ['confirmStoryQuality', 4, 'of 5', timeline, 'Average story by the end of month 4'],
  ['confirmDaysBefore', 30, 'days', timeline, 'The date is firm this long before the interview'],
  ['lastCallDays', 7, 'days', ours, 'With so few left, any shut gate means asking to move'],
  ['peakScore', 4.5, 'of 5', timeline, 'Outside scores in month 6'],
  ['peakMediumMinutes', 25, 'minutes', timeline, 'Median medium problem from week 18'],
  ['peakDesignMinutes', 40, 'minutes', timeline, 'Median design from week 18'],
  ['peakPrinciples', 16, 'principles', cases, 'Every principle is strong'],
  ['peakL7Designs', 5, 'sessions', timeline, 'Designs at L7 scale, for L7 only'],
  ['peakL6Designs', 5, 'sessions', timeline, 'Designs at L6 scale, for L7 only'],
  ['sevenDayRating', 3.5, 'of 5', quickStart, 'Each of the eight self-ratings on day 7'],
  ['sevenDayConfidence', 4, 'of 5', quickStart, 'Overall confidence on day 7'],

  ['priorRating', 3, 'of 5', ours, 'What we assume before any round'],
  ['priorRounds', 2, 'rounds', ours, 'How many rounds that assumption is worth'],
  ['roundNoise', 0.8, 'points', ours, 'How much one round varies'],
  ['floorDeviations', 1.2816, 'deviations', ours, 'One-sided 90 %'],
  ['halfLifeDays', 21, 'days', ours, 'A round this old counts half'],
  ['loopBar', 3.5, 'of 5', quickStart, 'A round at or above this is clear'],
  ['loopNewest', 10, 'rounds', ours, 'Rounds of a component that the odds read'],
  ['loopCoding', 1, 'rounds', ours, 'Coding rounds in a usual loop'],
  ['loopDesign', 1, 'rounds', ours, 'Design rounds in a usual loop'],
  ['loopBehavioral', 3, 'rounds', ours, 'Behavioral rounds in a usual loop'],

  ['finishWeeks', 12, 'weeks', ours, 'Weeks of your own pace that a forecast reads'],
  ['finishLeastWeeks', 4, 'weeks', ours, 'Fewer weeks make no forecast'],
  ['finishLongest', 104, 'weeks', ours, 'Nothing is forecast further out'],
  ['finishConfidence', 0.85, 'share', ours, 'The safer of the two dates shown'],
  ['bufferTight', 3, 'days', ours, 'Less than this is tight'],
  ['bufferClose', 7, 'days', ours, 'Less than this is close, else safe'],

  ['coveredLinks', 2, 'stories', ours, 'Stories that cover a principle, one as primary'],
  ['strongLinks', 3, 'stories', cases, 'Stories that make a principle strong'],
  ['wordsPerMinute', 150, 'words', ours, 'A calm speaking pace'],
  ['secondsShort', 90, 'seconds', guide, 'Below this an answer is too short'],
  ['secondsGood', 120, 'seconds', guide, 'From here an answer is good'],
  ['secondsLong', 180, 'seconds', guide, 'Above this an answer is long'],
  ['secondsTooLong', 300, 'seconds', cases, 'Above this an answer is too long'],
  ['iShare', 0.8, 'share', cases, 'How often "I" should stand where "we" could'],
  ['splitTolerance', 5, 'points', ours, 'How far a part may be from its share'],
  ['secondaryWeight', 0.7, 'share', ours, 'Worth of a story for its secondary principles'],

  ['reviewRetention', 0.9, 'share', ours, 'Chance of recall at which a review falls due'],
  ['consistencyMinutes', 20, 'minutes', ours, 'Practice that makes a day count'],
  ['consistencyHalfLife', 13, 'days', ours, 'A day this old counts half'],

  ['riskPrinciples', 35, 'percent', cases, 'Rejections for principle evidence'],
  ['riskDesign', 25, 'percent', cases, 'Rejections for system design'],
  ['riskStrategy', 20, 'percent', cases, 'Rejections for strategic thinking'],
  ['riskCommunication', 15, 'percent', cases, 'Rejections for communication'],
  ['riskCulture', 5, 'percent', cases, 'Rejections for culture'],
  ['riskDesignFrom', 2, 'of 5', ours, 'A design floor here covers nothing'],
  ['riskDesignTo', 4, 'of 5', ours, 'A design floor here covers all'],
  ['riskStrategyNeed', 3, 'links', ours, 'Think Big stories and clear strategy rounds'],
  ['riskCultureLinks', 2, 'links', ours, 'Stories for each of CO, OW and LC'],

  ['soonDays', 7, 'days', ours, 'A mock or loop this near is prepared first'],
] as const satisfies readonly (readonly [string, number, string, string, string])[];

export type AssumptionName = (typeof rows)[number][0];

/** A value for every constant of the model, by name. */
export type Assumptions = Readonly<Record<AssumptionName, number>>;

/** Every constant that ships, in the order of the Targets sheet. */
export const assumptionTable: readonly (Assumption & { readonly name: AssumptionName })[] =
  rows.map(([name, value, unit, source, why]) => ({ name, value, unit, source, why }));

/** The values that ship. */
export const shipped: Assumptions = valuesOf(rows);

/** Whether a text names a constant of the model. */
export function isAssumptionName(text: string): text is AssumptionName {
  return rows.some(([name]) => name === text);
}

/**
 * The shipped values with some replaced.
 *
 * @example assumptionsWith([['gateNeed', 4]]).gateNeed //=> 4
 */
export function assumptionsWith(
  overrides: readonly (readonly [AssumptionName, number])[],
): Assumptions {
  return { ...shipped, ...valuesOf(overrides) };
}

// Object.fromEntries forgets its keys, so this is the one place that says them again.
function valuesOf(
  pairs: readonly (readonly [AssumptionName, number, ...unknown[]])[],
): Assumptions {
  return Object.fromEntries(pairs.map(([name, value]) => [name, value])) as Assumptions;
}
