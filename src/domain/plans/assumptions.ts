import { publishedHours } from './hours';

/**
 * The constants of the scoring model: each is a row of the Targets sheet, which says where it comes
 * from. Changing a value here changes it everywhere.
 */
const shippedValues = {
  hoursL6Coding: publishedHours.L6.coding,
  hoursL6Design: publishedHours.L6.design,
  hoursL6Behavioral: publishedHours.L6.behavioral,
  hoursL6Mocks: publishedHours.L6.mocks,
  hoursL7Coding: publishedHours.L7.coding,
  hoursL7Design: publishedHours.L7.design,
  hoursL7Behavioral: publishedHours.L7.behavioral,
  hoursL7Mocks: publishedHours.L7.mocks,

  curveCodingMonth1: 60,
  curveCodingMonth2: 75,
  curveCodingMonth3: 85,
  curveCodingMonth4: 90,
  curveCodingMonth5: 95,
  curveCodingMonth6: 95,
  curveDesignMonth1: 50,
  curveDesignMonth2: 65,
  curveDesignMonth3: 80,
  curveDesignMonth4: 85,
  curveDesignMonth5: 90,
  curveDesignMonth6: 95,
  curveBehavioralMonth1: 70,
  curveBehavioralMonth2: 80,
  curveBehavioralMonth3: 85,
  curveBehavioralMonth4: 90,
  curveBehavioralMonth5: 95,
  curveBehavioralMonth6: 95,

  aheadCap: 2,
  lagAhead: -1,
  lagOnPlan: 1,
  lagAtRisk: 2,
  weekMet: 0.9,
  longestExtension: 4,

  minimumObservations: 3,
  newestMediums: 10,
  newestDesigns: 5,
  newestRounds: 5,
  unsolvedMinutes: 60,
  patternProblems: 3,
  weakPatternAttempts: 4,
  easyMinutes: 15,
  mediumMinutes: 30,
  hardMinutes: 45,

  gateNeed: 3,
  gateMaxAge: 45,
  gateMargin: 0.5,
  mayScheduleScore: 3.5,
  mayScheduleMocks: 3,
  mayScheduleStories: 10,
  confirmScore: 4,
  confirmMocks: 8,
  confirmStories: 25,
  confirmPrinciples: 16,
  confirmStoryQuality: 4,
  confirmDaysBefore: 30,
  lastCallDays: 7,
  peakScore: 4.5,
  peakMediumMinutes: 25,
  peakDesignMinutes: 40,
  peakPrinciples: 16,
  peakL7Designs: 5,
  peakL6Designs: 5,
  sevenDayRating: 3.5,
  sevenDayConfidence: 4,

  priorRating: 3,
  priorRounds: 2,
  roundNoise: 0.8,
  floorDeviations: 1.2816,
  halfLifeDays: 21,
  loopBar: 3.5,
  loopNewest: 10,
  loopCoding: 1,
  loopDesign: 1,
  loopBehavioral: 3,

  finishWeeks: 12,
  finishLeastWeeks: 4,
  finishLongest: 104,
  finishConfidence: 0.85,
  bufferTight: 3,
  bufferClose: 7,

  coveredLinks: 2,
  strongLinks: 3,
  wordsPerMinute: 150,
  secondsShort: 90,
  secondsGood: 120,
  secondsLong: 180,
  secondsTooLong: 300,
  iShare: 0.8,
  splitTolerance: 5,
  splitStarSituation: 15,
  splitStarTask: 10,
  splitStarAction: 50,
  splitStarResult: 25,
  splitCarContext: 20,
  splitCarAction: 50,
  splitCarResult: 30,
  secondaryWeight: 0.7,

  reviewRetention: 0.9,
  consistencyMinutes: 20,
  consistencyHalfLife: 13,

  riskPrinciples: 35,
  riskDesign: 25,
  riskStrategy: 20,
  riskCommunication: 15,
  riskCulture: 5,
  riskDesignFrom: 2,
  riskDesignTo: 4,
  riskStrategyNeed: 3,
  riskCultureLinks: 2,

  soonDays: 7,
  dueSoonDays: 7,

  baselineDesignMinutes: 45,
  baselineCompleteness: 80,
  baselineStory: 4,
  strengthRating: 4,
  focusRating: 3,
  firstToWorkOn: 3,
  weakConfidence: 3,
} as const;

export type AssumptionName = keyof typeof shippedValues;

/** A value for every constant of the model, by name. */
export type Assumptions = Readonly<Record<AssumptionName, number>>;

/** The values that ship. */
export const shipped: Assumptions = shippedValues;

// Object.keys widens to string; these are exactly the keys.
/** The name of every constant, in the order of the Targets sheet. */
export const assumptionNames = Object.keys(shippedValues) as readonly AssumptionName[];

/** Whether a text names a constant of the model. */
export function isAssumptionName(text: string): text is AssumptionName {
  return assumptionNames.some((name) => name === text);
}

/**
 * The shipped values with some replaced.
 *
 * @example assumptionsWith([['gateNeed', 4]]).gateNeed //=> 4
 */
export function assumptionsWith(
  overrides: readonly (readonly [AssumptionName, number])[],
): Assumptions {
  return { ...shipped, ...Object.fromEntries(overrides) };
}
