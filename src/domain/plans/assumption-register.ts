import type { AssumptionName } from './assumptions';
import { shipped } from './assumptions';

/** One constant of the scoring model: a row of the Targets sheet. */
export interface Assumption {
  readonly name: AssumptionName;
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

/** Unit, source and why of each constant, apart from the values, which every call loads. */
const texts = {
  hoursL6Coding: ['hours', timeline, 'Weighs the areas of an L6 plan'],
  hoursL6Design: ['hours', timeline, 'Weighs the areas of an L6 plan'],
  hoursL6Behavioral: ['hours', timeline, 'Weighs the areas of an L6 plan'],
  hoursL6Mocks: ['hours', timeline, 'Weighs the areas of an L6 plan'],
  hoursL7Coding: ['hours', timeline, 'Weighs the areas of an L7 plan'],
  hoursL7Design: ['hours', timeline, 'Weighs the areas of an L7 plan'],
  hoursL7Behavioral: ['hours', timeline, 'Weighs the areas of an L7 plan'],
  hoursL7Mocks: ['hours', timeline, 'Weighs the areas of an L7 plan'],

  curveCodingMonth1: ['points', timeline, 'Expected index at the end of month 1'],
  curveCodingMonth2: ['points', timeline, 'Expected index at the end of month 2'],
  curveCodingMonth3: ['points', timeline, 'Expected index at the end of month 3'],
  curveCodingMonth4: ['points', timeline, 'Expected index at the end of month 4'],
  curveCodingMonth5: ['points', timeline, 'Expected index at the end of month 5'],
  curveCodingMonth6: ['points', timeline, 'Expected index at the end of month 6'],
  curveDesignMonth1: ['points', timeline, 'Expected index at the end of month 1'],
  curveDesignMonth2: ['points', timeline, 'Expected index at the end of month 2'],
  curveDesignMonth3: ['points', timeline, 'Expected index at the end of month 3'],
  curveDesignMonth4: ['points', timeline, 'Expected index at the end of month 4'],
  curveDesignMonth5: ['points', timeline, 'Expected index at the end of month 5'],
  curveDesignMonth6: ['points', timeline, 'Expected index at the end of month 6'],
  curveBehavioralMonth1: ['points', timeline, 'Expected index at the end of month 1'],
  curveBehavioralMonth2: ['points', timeline, 'Expected index at the end of month 2'],
  curveBehavioralMonth3: ['points', timeline, 'Expected index at the end of month 3'],
  curveBehavioralMonth4: ['points', timeline, 'Expected index at the end of month 4'],
  curveBehavioralMonth5: ['points', timeline, 'Expected index at the end of month 5'],
  curveBehavioralMonth6: ['points', timeline, 'Expected index at the end of month 6'],

  aheadCap: ['weeks', ours, 'One strong metric cannot hide a late one'],
  lagAhead: ['weeks', ours, 'At or below this lag you are ahead'],
  lagOnPlan: ['weeks', ours, 'At or below this lag you are on plan'],
  lagAtRisk: ['weeks', ours, 'At or below this lag you are at risk, above it behind'],
  weekMet: ['share', ours, 'Of the planned hours, from which a week is met'],
  longestExtension: ['weeks', timeline, 'A longer delay needs a new plan'],

  minimumObservations: ['rows', ours, 'A mean or median of fewer says nothing'],
  newestMediums: ['attempts', ours, 'Recent enough to be you, enough to be steady'],
  newestDesigns: ['sessions', ours, 'Recent enough to be you, enough to be steady'],
  newestRounds: ['rounds', ours, 'Recent enough to be you, enough to be steady'],
  unsolvedMinutes: ['minutes', ours, 'Giving up early is not a fast solution'],
  patternProblems: ['problems', timeline, 'Solved problems that make a pattern practised'],
  weakPatternAttempts: ['attempts', ours, 'Fewer say little about a coding pattern'],
  easyMinutes: ['minutes', timeline, 'Target time of an easy problem'],
  mediumMinutes: ['minutes', timeline, 'Target time of a medium problem'],
  hardMinutes: ['minutes', timeline, 'Target time of a hard problem'],

  gateNeed: ['rounds', ours, 'Newest outside scores that a gate reads'],
  gateMaxAge: ['days', ours, 'Older scores no longer describe you'],
  gateMargin: [
    'points',
    ours,
    'No single score may be further below. With round noise 0.8 three components pass together at one look 27, 51 or 72 % of the time when you are 0.25, 0.5 or 0.75 above the bar',
  ],
  mayScheduleScore: ['of 5', quickStart, 'Outside scores that let you ask for a date'],
  mayScheduleMocks: ['sessions', timeline, 'Mock sessions by week 16'],
  mayScheduleStories: ['stories', timeline, 'Stories by the end of month 1'],
  confirmScore: ['of 5', timeline, 'Outside scores that let you confirm the date'],
  confirmMocks: ['sessions', timeline, 'Mock sessions 30 days before the interview'],
  confirmStories: ['stories', timeline, 'Stories by the end of month 4'],
  confirmPrinciples: ['principles', timeline, 'Every principle is covered'],
  confirmStoryQuality: ['of 5', timeline, 'Average story by the end of month 4'],
  confirmDaysBefore: ['days', timeline, 'The date is firm this long before the interview'],
  lastCallDays: ['days', ours, 'With so few left, any shut gate means asking to move'],
  peakScore: ['of 5', timeline, 'Outside scores in month 6'],
  peakMediumMinutes: ['minutes', timeline, 'Median medium problem from week 18'],
  peakDesignMinutes: ['minutes', timeline, 'Median design from week 18'],
  peakPrinciples: ['principles', cases, 'Every principle is strong'],
  peakL7Designs: ['sessions', timeline, 'Designs at L7 scale, for L7 only'],
  peakL6Designs: ['sessions', timeline, 'Designs at L6 scale, for L7 only'],
  sevenDayRating: ['of 5', quickStart, 'Each of the eight self-ratings on day 7'],
  sevenDayConfidence: ['of 5', quickStart, 'Overall confidence on day 7'],

  priorRating: ['of 5', ours, 'What we assume before any round'],
  priorRounds: ['rounds', ours, 'How many rounds that assumption is worth'],
  roundNoise: ['points', ours, 'How much one round varies'],
  floorDeviations: ['deviations', ours, 'One-sided 90 %'],
  halfLifeDays: ['days', ours, 'A round this old counts half'],
  loopBar: ['of 5', quickStart, 'A round at or above this is clear'],
  loopNewest: ['rounds', ours, 'Rounds of a component that the odds read'],
  loopCoding: ['rounds', ours, 'Coding rounds in a usual loop'],
  loopDesign: ['rounds', ours, 'Design rounds in a usual loop'],
  loopBehavioral: ['rounds', ours, 'Behavioral rounds in a usual loop'],

  finishWeeks: ['weeks', ours, 'Weeks of your own pace that a forecast reads'],
  finishLeastWeeks: ['weeks', ours, 'Fewer weeks make no forecast'],
  finishLongest: ['weeks', ours, 'Nothing is forecast further out'],
  finishConfidence: ['share', ours, 'The safer of the two dates shown'],
  bufferTight: ['days', ours, 'Less than this is tight'],
  bufferClose: ['days', ours, 'Less than this is close, else safe'],

  coveredLinks: ['stories', ours, 'Stories that cover a principle, one as primary'],
  strongLinks: ['stories', cases, 'Stories that make a principle strong'],
  wordsPerMinute: ['words', ours, 'A calm speaking pace'],
  secondsShort: ['seconds', guide, 'Below this an answer is too short'],
  secondsGood: ['seconds', guide, 'From here an answer is good'],
  secondsLong: ['seconds', guide, 'Above this an answer is long'],
  secondsTooLong: ['seconds', cases, 'Above this an answer is too long'],
  iShare: ['share', cases, 'How often "I" should stand where "we" could'],
  splitTolerance: ['points', ours, 'How far a part may be from its share'],
  secondaryWeight: ['share', ours, 'Worth of a story for its secondary principles'],

  reviewRetention: ['share', ours, 'Chance of recall at which a review falls due'],
  consistencyMinutes: ['minutes', ours, 'Practice that makes a day count'],
  consistencyHalfLife: ['days', ours, 'A day this old counts half'],

  riskPrinciples: ['percent', cases, 'Rejections for principle evidence'],
  riskDesign: ['percent', cases, 'Rejections for system design'],
  riskStrategy: ['percent', cases, 'Rejections for strategic thinking'],
  riskCommunication: ['percent', cases, 'Rejections for communication'],
  riskCulture: ['percent', cases, 'Rejections for culture'],
  riskDesignFrom: ['of 5', ours, 'A design floor here covers nothing'],
  riskDesignTo: ['of 5', ours, 'A design floor here covers all'],
  riskStrategyNeed: ['links', ours, 'Think Big stories and clear strategy rounds'],
  riskCultureLinks: ['links', ours, 'Stories for each of CO, OW and LC'],

  soonDays: ['days', ours, 'A mock or loop this near is prepared first'],
} as const satisfies Readonly<Record<AssumptionName, readonly [string, string, string]>>;

/** Every constant that ships, in the order of the Targets sheet. */
export const assumptionTable =
  // Object.entries forgets its keys, so this is the one place that says them again.
  (Object.entries(texts) as [AssumptionName, readonly [string, string, string]][]).map(
    ([name, [unit, source, why]]): Assumption => ({
      name,
      value: shipped[name],
      unit,
      source,
      why,
    }),
  );
