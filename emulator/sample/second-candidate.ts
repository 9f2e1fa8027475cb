import { designChecks } from '../../src/domain/content/design-checks';
import { architecturePatterns } from '../../src/domain/content/topics/architecture';
import { awsServices } from '../../src/domain/content/topics/aws';
import { codingPatterns } from '../../src/domain/content/topics/coding';
import type { Area } from '../../src/domain/plans/areas';
import { principleCodes } from '../../src/domain/stories/principles';
import type { Day } from '../../src/domain/time/day';
import { SAMPLE_START, dayIn } from './candidate';
import type { Sample } from './sample';
import { sessionRow } from './sample';
import type { SampleRow } from './sample-row';
import { sampleId } from './sample-row';

/** The day on which the second candidate is looked at: Wednesday of week 20. */
export const SECOND_AS_OF: Day = dayIn(20, 2);

/** Weeks in which everything is practised; later weeks keep it warm. */
const KEEN_WEEKS = 12;
const WEEKS = 20;
const FIRST_MOCK = 8;

const weeks = Array.from({ length: WEEKS }, (_, index) => index + 1);

/** `count` rows a week, made from the week, the place in the week and the place overall. */
function weekly<T>(
  countIn: (week: number) => number,
  make: (week: number, place: number, index: number) => T,
): readonly T[] {
  const places = weeks.flatMap((week) =>
    Array.from({ length: countIn(week) }, (_, place) => ({ week, place })),
  );
  return places.map(({ week, place }, index) => make(week, place, index));
}

const problems = weekly(
  (week) => (week <= KEEN_WEEKS ? 8 : 2),
  (week, place, index): SampleRow => {
    const day = dayIn(week, place % 7);
    return {
      since: day,
      cells: {
        id: sampleId('p', index),
        day,
        key: `week-${week}-problem-${place + 1}`,
        title: `Week ${week}, problem ${place + 1}`,
        difficulty: place === 7 ? 'Hard' : 'Medium',
        pattern: codingPatterns[index % codingPatterns.length]?.name ?? '',
        minutes: 22 + (place % 3),
        solved: true,
        attempt: 1,
        optimal: true,
        codeQuality: 'Good',
        explanation: 'Good',
        aloud: true,
      },
    };
  },
);

const designs = weekly(
  (week) => (week <= KEEN_WEEKS ? 3 : 1),
  (week, place, index): SampleRow => {
    const day = dayIn(week, 2 * place);
    return {
      since: day,
      cells: {
        id: sampleId('d', index),
        day,
        key: `week-${week}-design-${place + 1}`,
        title: `Week ${week}, design ${place + 1}`,
        scale: index % 2 === 0 ? 'L6' : 'L7',
        minutes: 38,
        completeness: 95,
        quality: 4.5,
        raterKind: 'mentor',
        services: awsServices[index % awsServices.length]?.name ?? '',
        patterns: architecturePatterns[index % architecturePatterns.length]?.name ?? '',
        ...Object.fromEntries(
          designChecks.map(({ id }) => [`check${id.charAt(3).toUpperCase()}${id.slice(4)}`, true]),
        ),
      },
    };
  },
);

const stories = weekly(
  (week) => (week <= 9 ? 3 : 0),
  (week, place, index): SampleRow => {
    const created = dayIn(week, place + 3);
    const code = (ahead: number): string =>
      principleCodes[(index + ahead) % principleCodes.length] ?? '';
    return {
      since: created,
      cells: {
        id: sampleId('s', index),
        created,
        title: `Week ${week}, story ${place + 1}`,
        framework: 'STAR',
        primary: code(0),
        secondary: [code(1), code(5)].join(', '),
        situation: 'A queue grew by 10 % a week.',
        task: 'I was asked to say whether we would last the year.',
        action: 'I measured it for a week, found two causes and removed the larger one.',
        result: 'It shrank by 35 % in a month.',
        learning: 'Measure before deciding.',
        year: 2020 + (index % 5),
        level: 'L6',
        status: 'Ready',
        quality: 4.5,
        qualityRater: 'mentor',
      },
    };
  },
);

const roundTypes = ['coding', 'system design', 'bar raiser'] as const;

const mocks = weekly(
  (week) => (week < FIRST_MOCK ? 0 : roundTypes.length),
  (week, place, index): SampleRow => {
    // One loop on the Tuesday of each week.
    const day = dayIn(week, 1);
    return {
      since: day,
      cells: {
        id: sampleId('m', index),
        day,
        time: '18:00',
        loop: `loop-${week}`,
        round: String(place + 1),
        type: roundTypes[place] ?? '',
        status: 'done',
        raterKind: place === 1 ? 'mentor' : 'peer',
        rater: place === 1 ? 'A. Duarte' : 'R. Osei',
        score: week <= KEEN_WEEKS ? 4 : 4.5,
        strengths: 'Clear from the first minute',
      },
    };
  },
);

const topics = [...awsServices, ...architecturePatterns].map(({ id }, index): SampleRow => {
  const day = dayIn(1 + Math.floor(index / 4), index % 4);
  return { since: day, cells: { key: id, firstStudied: day, confidence: 5 } };
});

const sittings: readonly (readonly [dayOfWeek: number, Area, string, number])[] = [
  [0, 'coding', 'Problem solving', 120],
  [1, 'mocks', 'Mock round', 120],
  [2, 'design', 'Design practice', 120],
  [3, 'behavioral', 'Story work', 120],
  [5, 'design', 'Design practice', 240],
  [6, 'coding', 'Problem solving', 240],
];

const sessions = weeks.flatMap((week) =>
  sittings
    .filter(([, area]) => area !== 'mocks' || week >= FIRST_MOCK)
    .map(([dayOfWeek, area, activity, minutes]) => {
      const day = dayIn(week, dayOfWeek);
      return sessionRow(`second-${day}`, day, area, { activity, topic: `Week ${week}`, minutes });
    }),
);

/**
 * A candidate for whom everything goes well, made by rule: ahead in every area while the plan
 * leaves room for it, and at the peak in week 20. It shows what the first one cannot.
 */
export const secondCandidate: Sample = {
  start: SAMPLE_START,
  tables: { sessions, problems, designs, mocks, stories, topics },
};
