import type { Google } from '../../emulator/google';
import { SAMPLE_AS_OF, SAMPLE_START, sampleSessions } from '../../emulator/sample/candidate';
import { sampleCandidate } from '../../emulator/sample/first-candidate';
import { loadSample, movedRows } from '../../emulator/sample/load-sample';
import type { Sample, SampleTable } from '../../emulator/sample/sample';
import { sampleHistory, sampleSheets } from '../../emulator/sample/sample';
import { SECOND_AS_OF, secondCandidate } from '../../emulator/sample/second-candidate';
import { readTable } from '../../src/apps-script/table';
import { openTracker } from '../../src/apps-script/tracker';
import { gateText } from '../../src/domain/evidence/gate';
import { roundScore } from '../../src/domain/evidence/rounds';
import { gatesOf, stageVerdict } from '../../src/domain/evidence/stages';
import { standingOf } from '../../src/domain/evidence/standing';
import { mean } from '../../src/domain/numbers';
import { areas } from '../../src/domain/plans/areas';
import { shipped } from '../../src/domain/plans/assumptions';
import { areaHours } from '../../src/domain/plans/hours';
import { actualsOf, measuredLines } from '../../src/domain/progress/actuals';
import type { History } from '../../src/domain/progress/history';
import { score } from '../../src/domain/progress/score';
import { statusText } from '../../src/domain/progress/status';
import { historyFrom } from '../../src/domain/records/history';
import type { Row } from '../../src/domain/records/row';
import { coverageOf } from '../../src/domain/stories/coverage';
import { addDays, daysBetween, serialOf } from '../../src/domain/time/day';
import type { Day } from '../../src/domain/time/day';
import { emptyTracker, records, sheetOf } from '../tracker/fixture';

const tables = Object.keys(sampleSheets) as SampleTable[];

/** The status words of the four areas on a day. */
function statuses(sample: Sample, asOf: Day): readonly string[] {
  const lines = measuredLines(actualsOf(sampleHistory(sample, asOf), asOf));
  const weeks = daysBetween(sample.start, asOf) / 7;
  const hours = {
    coding: areaHours('L6', 'coding', 15),
    design: areaHours('L6', 'design', 15),
    behavioral: areaHours('L6', 'behavioral', 15),
    mocks: areaHours('L6', 'mocks', 15),
  };
  const result = score(lines, weeks, hours, shipped);
  return areas.map((area) => statusText(result[area].status));
}

function gates(history: History, asOf: Day): Record<string, string> {
  return Object.fromEntries(
    gatesOf('May schedule', standingOf(history, asOf), 'L6').map(({ id, result }) => [
      id,
      gateText(result),
    ]),
  );
}

describe('the sample candidate in week 12', () => {
  const history = sampleHistory(sampleCandidate, SAMPLE_AS_OF);

  test('has these numbers', () => {
    expect(actualsOf(history, SAMPLE_AS_OF)).toMatchObject({
      problemsSolved: 62,
      patternsPractised: 7,
      mediumMinutes: 30,
      designSessions: 18,
      stories: 10,
      mockSessions: 5,
    });
  });

  test('shows four statuses at once', () => {
    expect(statuses(sampleCandidate, SAMPLE_AS_OF)).toEqual([
      'At risk',
      'Behind',
      'On plan',
      'Ahead',
    ]);
  });

  test('is one design round short of evidence, with one too old to count', () => {
    expect(gates(history, SAMPLE_AS_OF)).toEqual({
      codingScore: 'Pass',
      designScore: 'Need 1 more (1 older than 45 days)',
      behavioralScore: 'Miss by 0.5',
      mockSessions: 'Pass',
      stories: 'Pass',
    });
    expect(stageVerdict(standingOf(history, SAMPLE_AS_OF), 'L6').shown).toBe('Building');
  });

  test('has no story for one principle, and uneven ones for the others', () => {
    const coverage = coverageOf(history.stories);
    const none = coverage.filter(({ level }) => level === 'None').map(({ code }) => code);
    expect(none).toEqual(['FR']);
    expect(new Set(coverage.map(({ level }) => level)).size).toBe(4);
    expect(history.stories).toHaveLength(12);
  });

  test('rates the same rounds 0.7 above the raters', () => {
    const done = history.rounds.filter(({ status }) => status === 'done');
    const gaps = done
      .filter(({ raterKind }) => raterKind === 'self')
      .map((own) => {
        const outside = done.find(
          ({ loop, type, raterKind }) =>
            loop === own.loop && type === own.type && raterKind !== 'self',
        );
        if (!outside) throw new Error(own.id);
        return (roundScore(own) ?? 0) - (roundScore(outside) ?? 0);
      });
    expect(gaps).toHaveLength(5);
    expect(mean(gaps)).toBeCloseTo(0.7, 9);
  });

  test('has one major remark overdue, and some addressed', () => {
    const rows = movedRows(sampleCandidate, 'feedback', SAMPLE_START, SAMPLE_AS_OF);
    const isOverdue = ({ severity, status, due = '' }: Row): boolean =>
      severity === 'major' && status === 'open' && due < SAMPLE_AS_OF;
    expect(rows.filter(isOverdue)).toHaveLength(1);
    expect(rows.filter(({ status }) => status === 'addressed')).toHaveLength(3);
  });

  test('solves no more in a day than its sessions leave time for', () => {
    for (const { day } of history.attempts) {
      const used = history.attempts.filter((attempt) => attempt.day === day);
      const given = sampleSessions.filter((row) => row.day === day && row.area === 'coding');
      const minutes = (rows: readonly { minutes: number | null }[]): number =>
        rows.reduce((total, row) => total + (row.minutes ?? 0), 0);
      expect(minutes(used)).toBeLessThanOrEqual(minutes(given));
    }
  });
});

describe('the second candidate', () => {
  test('is ahead in every area in week 11', () => {
    expect(statuses(secondCandidate, '2026-08-12')).toEqual(areas.map(() => 'Ahead'));
  });

  test('is at the peak in week 20, where most lines leave no room to be ahead', () => {
    const history = sampleHistory(secondCandidate, SECOND_AS_OF);
    expect(statuses(secondCandidate, SECOND_AS_OF)).toEqual([
      'On plan',
      'On plan',
      'On plan',
      'Ahead',
    ]);
    expect(stageVerdict(standingOf(history, SECOND_AS_OF), 'L6').shown).toBe('Peak');
  });
});

test('every word for how somebody stands occurs', () => {
  const days = ['2026-06-02', SAMPLE_AS_OF, '2026-11-30'];
  const words = new Set(days.flatMap((day) => statuses(sampleCandidate, day)));
  for (const word of [
    'Ahead',
    'On plan',
    'At risk',
    'Behind',
    'No evidence',
    'Nothing due yet',
    'Plan ended 14 days ago',
  ]) {
    expect(words).toContain(word);
  }
  const verdicts = [
    ...days.map((day) => [sampleCandidate, day] as const),
    [secondCandidate, SECOND_AS_OF] as const,
  ].map(([sample, day]) => stageVerdict(standingOf(sampleHistory(sample, day), day), 'L6').shown);
  expect(new Set(verdicts)).toEqual(new Set(['Not enough evidence', 'Building', 'Peak']));
});

describe.each([
  ['first', sampleCandidate],
  ['second', secondCandidate],
])('the %s candidate', (_name, sample) => {
  test.each(tables)('names only columns of %s, each id once', (table) => {
    const { columns } = sampleSheets[table]();
    const known = columns.map(({ key }) => key);
    const rows = movedRows(sample, table, sample.start, '2027-06-01');
    expect(
      new Set(rows.flatMap((row) => Object.keys(row)).filter((k) => !known.includes(k))),
    ).toEqual(new Set());
    const ids = rows.map(({ id, key }) => id ?? key);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('a later start moves every day, and what is asked for decides how far the sample goes', () => {
  const moved = (asOf: Day): readonly Row[] =>
    movedRows(sampleCandidate, 'feedback', '2026-07-06', asOf);
  // The first remark was made in week 5, five weeks later than on 4 July, and closed in week 9.
  expect(moved('2026-08-07')).toEqual([]);
  expect(moved('2026-08-08')).toMatchObject([
    { day: '2026-08-08', due: '2026-08-30', status: 'open' },
  ]);
  expect(moved('2026-09-05')[0]).toMatchObject({ status: 'addressed', closed: '2026-09-05' });
});

test.each(['2026-06-20', SAMPLE_AS_OF])('nothing that was done lies after %s', (asOf) => {
  for (const table of tables) {
    for (const { day, created, closed, firstStudied, status } of movedRows(
      sampleCandidate,
      table,
      SAMPLE_START,
      asOf,
    )) {
      if (status === 'planned') continue;
      for (const value of [day, created, closed, firstStudied]) {
        if (value !== undefined && value !== '') expect(value <= asOf).toBe(true);
      }
    }
  }
});

describe('loaded into a tracker', () => {
  let google: Google;
  beforeAll(async () => {
    google = await emptyTracker();
    google.resetCounts();
    loadSample(google.services, SAMPLE_START, SAMPLE_AS_OF);
  });

  test('the sheets give the same history back', () => {
    const tracker = openTracker(google.services);
    if (!tracker) throw new Error('no tracker');
    const { Utilities } = google.services;
    const read = historyFrom((table) =>
      readTable(tracker, Utilities, sampleSheets[table]()).rows.map(({ cells }) => cells),
    );
    const told = sampleHistory(sampleCandidate, SAMPLE_AS_OF);
    const { topics, ...logged } = read;
    const { topics: toldTopics, ...toldLogged } = told;
    expect(logged).toEqual(toldLogged);
    const studied = topics.filter(({ firstStudied }) => firstStudied !== null);
    expect(new Set(studied)).toEqual(new Set(toldTopics));
  });

  test('a table is written as one block', () => {
    // Formats and values of the logs, then the days and confidences of Topics.
    expect(google.counts().writes).toBeLessThan(70);
  });

  test('days are days, boxes are boxes and texts stay texts', () => {
    const first = records(sheetOf(google, 'Problems'))[0];
    expect(first).toMatchObject({
      Day: serialOf(addDays(SAMPLE_START, 1)),
      Problem: 'Valid Palindrome',
      Minutes: 18,
      Solved: true,
      Baseline: true,
      Hints: false,
    });
    expect(records(sheetOf(google, 'Mocks'))[0]).toMatchObject({ Time: '10:00', Round: '1' });
  });
});
