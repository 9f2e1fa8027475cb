import type { Area } from '../../domain/plans/areas';
import { assumptionNames, shipped } from '../../domain/plans/assumptions';
import type { AssumptionName } from '../../domain/plans/assumptions';
import type { FixedRow, TableSheet } from '../spec';
import { targetWords } from './target-words';
import { lineColumns, lineRows, weightRows } from './lines';

/** The name of the block of every constant and its value, which custom functions take. */
export const ASSUMPTIONS_NAME = 'READY_ASSUMPTIONS';

/** The reference of a formula to the value of a constant. */
export function assumption(name: AssumptionName): string {
  return `{targets.value#${name}}`;
}

/** A formula for the hours that Targets gives an area of the level: its weight among the others. */
export function areaWeight(area: Area): string {
  const names = {
    coding: ['hoursL6Coding', 'hoursL7Coding'],
    design: ['hoursL6Design', 'hoursL7Design'],
    behavioral: ['hoursL6Behavioral', 'hoursL7Behavioral'],
    mocks: ['hoursL6Mocks', 'hoursL7Mocks'],
  } as const satisfies Record<Area, readonly [AssumptionName, AssumptionName]>;
  const [l6, l7] = names[area];
  return `IF(READY_LEVEL="L7",${assumption(l7)},${assumption(l6)})`;
}

/** The register: every line, weight and constant that the numbers rest on, one editable row each. */
export function targetsSheet(): TableSheet {
  return {
    kind: 'table',
    key: 'targets',
    title: 'Targets',
    role: 'set',
    frozenColumns: 2,
    columns: [
      { key: 'about', header: 'About', width: 110, fill: 'given', format: 'text' },
      {
        key: 'name',
        header: 'Name',
        width: 170,
        fill: 'given',
        format: 'text',
        note: 'How formulas find the value: please leave it.',
      },
      {
        key: 'value',
        header: 'Value',
        width: 80,
        fill: 'typed',
        format: 'general',
        note: 'Type another number, and every score, gate and chart follows.',
        choice: { kind: 'number', min: -1000, max: 1000, strict: true, help: 'A number.' },
      },
      { key: 'unit', header: 'Unit', width: 90, fill: 'given', format: 'text' },
      { key: 'shipped', header: 'As shipped', width: 80, fill: 'given', format: 'general' },
      {
        key: 'source',
        header: 'Source',
        width: 120,
        fill: 'given',
        format: 'text',
        note: 'The document that gives the number; "ours" marks our own choice.',
      },
      { key: 'why', header: 'Why', width: 340, fill: 'given', format: 'text' },
      {
        key: 'others',
        header: 'Other values',
        width: 320,
        fill: 'given',
        format: 'text',
        note: 'What the documents say elsewhere. One value counts; the others are kept here.',
      },
      ...lineColumns(),
    ],
    names: [{ name: ASSUMPTIONS_NAME, columns: ['name', 'value'] }],
    rows: {
      kind: 'fixed',
      keyColumn: 'name',
      records: [...lineRows(), ...weightRows(), ...assumptionNames.map(rowOf)],
    },
    looks: [
      { on: ['value'], formula: '{@value}<>{@shipped}', look: 'current' },
      { on: ['problem'], formula: '{@problem}<>""', look: 'behind' },
    ],
  };
}

function rowOf(name: AssumptionName): FixedRow {
  const value = shipped[name];
  const [unit, source, why] = targetWords[name];
  const about = groups.find(([pattern]) => pattern.test(name))?.[1] ?? 'Progress';
  return {
    cells: { about, name, value, unit, shipped: value, source, why, others: others[name] ?? '' },
  };
}

/** The first pattern that a name fits says what its row is about. */
const groups: readonly (readonly [RegExp, string])[] = [
  [/^hours/, 'Area weights'],
  [/^curve/, 'Expected index'],
  [/^(gate|mayS|confirm|lastCall|peak|sevenDay)/, 'Gates'],
  [/^(prior|round|floor|halfLife|loop)/, 'Estimates'],
  [/^(finish|buffer)/, 'Forecasts'],
  [/^(covered|strong|words|seconds|iShare|split|secondary)/, 'Stories'],
  [/^(review|consistency|soon|dueSoon)/, 'Habits'],
  [/^(baseline|strength|focus|firstTo|weakC)/, 'Assessment'],
  [/^risk/, 'Risks'],
];

/** What the documents say elsewhere about the same number. */
const others: Readonly<Partial<Record<AssumptionName, string>>> = {
  hoursL6Coding: 'Weekly row says 4 h: 96 over 24 weeks',
  hoursL6Design: 'Weekly row says 5 h: 120 over 24 weeks',
  hoursL6Behavioral: 'Weekly row says 3 h: 72 over 24 weeks',
  hoursL6Mocks: 'Weekly row says 2.5 h: 60 over 24 weeks',
  hoursL7Coding: 'Weekly row says 4 h: 96 over 24 weeks',
  hoursL7Design: 'Weekly row says 6 h: 144 over 24 weeks',
  hoursL7Behavioral: 'Weekly row says 3.5 h: 84 over 24 weeks',
  hoursL7Mocks: 'Weekly row says 2.5 h: 60 over 24 weeks',
  mediumMinutes:
    'Timeline: 40 to start, 35 in week 3, 25 from week 18. 7-day guide: 35 at a hit rate of 70 %, elsewhere 20 and 15',
  hardMinutes: 'Sprint block: two mediums and a hard in 90 minutes, which these times exceed',
  gateNeed: '"Consistently" in the timeline and the 7-day guide, without a number',
  gateMaxAge: '"Consistently" in the timeline and the 7-day guide, without a number',
  mayScheduleScore: 'Timeline: 4.0 in month 5 and 30 days before, 4.5 in month 6',
  mayScheduleMocks: 'Timeline: 1 by week 8, 13 by week 20, 15 by week 23; "10 or more" by month 5',
  mayScheduleStories: 'Timeline: 3 in week 1 and 5 in week 2, so 8. 7-day guide: 5 developed',
  confirmScore: '7-day guide: 3.5. Timeline: 4.5 in month 6',
  confirmMocks: 'Timeline: 9 by the end of week 19 when its rounds are counted',
  confirmStories: 'Timeline: 10 by month 1. Case studies: 3 for every principle, so 48 links',
  confirmPrinciples: 'Timeline schedules 14. Behavioral guide maps 14. Case studies map 9',
  confirmStoryQuality: 'Timeline: 4 in week 1 as a baseline, 4.5 in week 21',
  peakScore: 'Timeline asks for 4.5 in week 18 already; we read it as a stretch',
  peakMediumMinutes: 'Timeline: under 30 in month 1; 7-day guide: 25 to 35',
  peakDesignMinutes: 'Timeline: 45 from week 1, 35 to 45 in month 3',
  sevenDayRating: 'Areas are rated in whole numbers there; we allow halves',
  sevenDayConfidence: 'One line of the guide lets 3.5 schedule without it',
  coveredLinks: 'Timeline: 2 a principle. 7-day guide: 2 to 3 for a major one',
  strongLinks: 'Behavioral guide: 3 to 7 stories ready in all',
  secondsGood: '7-day guide: 110 to 165 s by parts',
  secondsLong: '7-day guide: at most 3 minutes. Case studies: up to 5',
  secondsTooLong: 'Behavioral guide calls 5 minutes too long',
  riskPrinciples: 'Hours: behavioral is 22 % of the L6 plan',
  riskDesign: 'Hours: design is 33 % of the L6 plan',
};
