import type { Google } from '../../emulator/google';
import { SAMPLE_AS_OF, SAMPLE_START, sampleSettings } from '../../emulator/sample/candidate';
import { sampleCandidate } from '../../emulator/sample/first-candidate';
import { loadSample } from '../../emulator/sample/load-sample';
import { sampleHistory } from '../../emulator/sample/sample';
import { sampleRecalls } from '../../emulator/sample/recalls';
import { openTrackerFile, trackerFile } from '../../emulator/tracker-file';
import { DIST } from '../../scripts/build';
import { estimateRating } from '../../src/domain/evidence/estimate';
import { loopOdds, loopOddsCeiling } from '../../src/domain/evidence/loop-odds';
import { components, outsideScores } from '../../src/domain/evidence/rounds';
import type { Component } from '../../src/domain/evidence/rounds';
import { gatesOf, isShut } from '../../src/domain/evidence/stages';
import { standingOf } from '../../src/domain/evidence/standing';
import { bufferDays, bufferWord } from '../../src/domain/forecast/buffer';
import { consistency } from '../../src/domain/forecast/consistency';
import { finishDate, finishText, weeklyCounts } from '../../src/domain/forecast/finish';
import type { Finish } from '../../src/domain/forecast/finish';
import { adviceOnDate, finishOfGate } from '../../src/domain/forecast/gate-forecast';
import { riskCover, riskParts, riskReasons } from '../../src/domain/forecast/risk';
import { mean } from '../../src/domain/numbers';
import { areaNames } from '../../src/domain/plans/areas';
import { shipped } from '../../src/domain/plans/assumptions';
import type { Metric } from '../../src/domain/plans/lines';
import { targetAt, targetLines } from '../../src/domain/plans/lines';
import { actualsOf } from '../../src/domain/progress/actuals';
import { isDrafted } from '../../src/domain/progress/history';
import type { RecallRating } from '../../src/domain/review/recall-ratings';
import { reviewQueue } from '../../src/domain/review/queue';
import { coverageOf } from '../../src/domain/stories/coverage';
import type { Day } from '../../src/domain/time/day';
import { addDays, daysBetween, dayOfSerial, serialOf } from '../../src/domain/time/day';
import { customFunctions } from '../../src/functions/registry';
import { formulasOf } from '../../src/workbook/check';
import { bundleFolder, removeBundles } from '../emulator/bundle-folder';
import { generatedSpec } from './generated';
import { emptyTracker, records, sheetOf, formulaErrors } from './fixture';

jest.setTimeout(240_000);

const HOUR = 3_600_000;
const history = sampleHistory(sampleCandidate, SAMPLE_AS_OF);
const plan = { start: SAMPLE_START, asOf: SAMPLE_AS_OF, length: 24 };
const scores = outsideScores(history.rounds, SAMPLE_AS_OF);

let google: Google;
let now = Date.parse(`${SAMPLE_AS_OF}T12:00:00Z`);

beforeAll(async () => {
  google = await emptyTracker({ now: () => now });
  loadSample(google.services, SAMPLE_START, SAMPLE_AS_OF);
});

afterAll(removeBundles);

type Line = readonly unknown[];

/** The page as it was last looked at: reading a whole workbook takes its time. */
let seen: readonly Line[] | null = null;

function page(of: Google = google): readonly Line[] {
  if (of !== google) return sheetOf(of, 'Forecast').values;
  seen ??= sheetOf(google, 'Forecast').values;
  return seen;
}

function goOn(hours: number): void {
  now += hours * HOUR;
  seen = null;
}

/** The lines of a block: those below its heading, which stands in a column counted from 0. */
function block(heading: string, column = 0, of: Google = google): readonly Line[] {
  const rows = page(of);
  const from = rows.findIndex((row) => row[column] === heading) + 1;
  if (from === 0) throw new Error(`There is no "${heading}".`);
  return rows.slice(from).map((row) => row.slice(column));
}

function lineOf(heading: string, label: string, column = 0): Line {
  return block(heading, column).find((row) => row[0] === label) ?? [];
}

function setCell(a1: string, value: string | number): void {
  seen = null;
  const sheet = google.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Forecast');
  const row = Number(a1.slice(1));
  sheet?.getRange(row, a1.charCodeAt(0) - 64, 1, 1).setValues([[value]]);
}

const shownFinish = (finish: Finish): unknown =>
  finish.kind === 'day' ? serialOf(finish.day) : finishText(finish);

describe('calls to custom functions', () => {
  const names = customFunctions.map(({ name }) => name);
  const calls = formulasOf(generatedSpec()).filter(({ formula }) =>
    names.some((name) => formula.includes(`${name}(`)),
  );

  test('stand in at most six cells, all on Forecast, each with words for a reader without them', () => {
    expect(calls.length).toBeGreaterThan(0);
    expect(calls.length).toBeLessThanOrEqual(6);
    for (const { where, formula } of calls) {
      expect(where).toMatch(/^forecast\./);
      expect(formula).toMatch(/IFERROR\(READY_\w+\(.*,"Install the add-on"\)/);
      expect(formula).toContain('READY_STAMP');
      expect(formula).not.toMatch(/READY_AS_OF|TODAY/);
    }
  });

  test('see no other day than the stamped one, whatever today is', () => {
    const called = ['J4', 'J9', 'E18', 'F23', 'A38', 'C38'];
    const figures = (): unknown[] =>
      called.map((a1) => page()[Number(a1.slice(1)) - 1]?.[a1.charCodeAt(0) - 65]);
    const before = figures();
    expect(before).not.toContain('');
    goOn(9 * 24);
    expect(figures()).toEqual(before);
    expect(page()[1]?.[0]).toBe('Counted 9 days ago: choose Loop Ready > Refresh.');
    goOn(-9 * 24);
    expect(page()[1]?.[0]).toBe('');
  });
});

describe('the sample candidate', () => {
  test('shows no error anywhere', () => {
    expect(formulaErrors(google)).toEqual([]);
  });

  test.each(components)('%s: estimate with its floor, mean, lowest and highest', (component) => {
    const own = scores.filter((row) => row.component === component);
    const values = own.map(({ score }) => score);
    const wanted = estimateRating(own, SAMPLE_AS_OF);
    const line = lineOf('RATED BY OTHERS', areaNames[component]).slice(1, 7).map(Number);
    [
      wanted?.estimate,
      wanted?.floor,
      mean(values),
      Math.min(...values),
      Math.max(...values),
      values.length,
    ].forEach((figure, index) => {
      expect(line[index]).toBeCloseTo(figure ?? 0, 9);
    });
  });

  test('odds of a loop, with what they are not and the most they could be', () => {
    const odds = loopOdds(scores, SAMPLE_AS_OF);
    if (odds.kind !== 'odds') throw new Error('expected odds');
    const [, figures = [], caveat = []] = block('ODDS OF A LOOP', 9);
    expect(figures[0]).toBeCloseTo(odds.allClear, 9);
    expect(figures[1]).toBeCloseTo(odds.atMostOneBelow, 9);
    const rounds = (name: Component): number =>
      scores.filter(({ component }) => component === name).length;
    const ceiling = loopOddsCeiling({
      coding: rounds('coding'),
      design: rounds('design'),
      behavioral: rounds('behavioral'),
    });
    expect(caveat[0]).toBe(
      `If components were independent; not the chance of an offer. With your ${scores.length} rounds a perfect record could show ${Math.round(100 * ceiling)} % at most.`,
    );
  });

  const firstSolved = new Map<string, Day>();
  for (const { key, day, solved, baseline } of history.attempts) {
    if (solved && !baseline && !firstSolved.has(key)) firstSolved.set(key, day);
  }
  const lastRound = new Map(
    [...scores].sort((x, y) => (x.day < y.day ? -1 : 1)).map(({ loop, day }) => [loop, day]),
  );

  test.each<[string, Metric, readonly Day[]]>([
    ['Problems', 'problemsSolved', [...firstSolved.values()]],
    ['Designs', 'designSessions', history.designs.map(({ day }) => day)],
    ['Stories', 'stories', history.stories.filter(isDrafted).map(({ created }) => created)],
    ['Mock sessions', 'mockSessions', [...lastRound.values()]],
  ])('%s: pace, the days of 50 and 85 %, and the buffer', (label, metric, days) => {
    const line = targetLines.find((one) => one.metric === metric);
    if (!line) throw new Error(metric);
    const planned = (week: number): number => targetAt(line, week) - targetAt(line, week - 1);
    const weekly = weeklyCounts(days, { ...plan, planned });
    const goal = targetAt(line, 24);
    const buffer = bufferDays(
      line,
      actualsOf(history, SAMPLE_AS_OF)[metric],
      SAMPLE_START,
      SAMPLE_AS_OF,
    );
    const shown = lineOf('DONE AT YOUR PACE', label);
    expect(shown.slice(1, 3)).toEqual([days.length, goal]);
    expect(shown[3]).toBeCloseTo(mean(weekly), 9);
    expect(shown.slice(4, 8)).toEqual([
      shownFinish(finishDate(weekly, goal - days.length, SAMPLE_AS_OF, 0.5)),
      shownFinish(finishDate(weekly, goal - days.length, SAMPLE_AS_OF, 0.85)),
      buffer,
      bufferWord(buffer),
    ]);
  });

  test('says what to do about the day, with shut gates, safe dates and the days between', () => {
    const { interview } = sampleSettings;
    const wanted = gatesOf('Confirm', standingOf(history, SAMPLE_AS_OF), 'L6').filter(isShut);
    expect(page()[3]?.[0]).toBe(adviceOnDate(history, plan, interview, 'L6'));
    expect(page()[4]?.[0]).toBe(`${wanted.length} gates are still shut`);
    const lines = block('GATES STILL SHUT').slice(0, wanted.length);
    wanted.forEach((gate, index) => {
      const finish = finishOfGate(gate, history, plan);
      const [label, , , , date, between] = lines[index] ?? [];
      expect(label).toBe(gate.label);
      expect(date).toBe(finish ? shownFinish(finish) : 'No forecast');
      expect(between).toBe(
        finish?.kind === 'day' ? `${daysBetween(finish.day, interview)} days before it` : '',
      );
    });
    expect(wanted.length).toBeGreaterThan(3);
  });

  test('risks covered, the largest that is open and the next best hour', () => {
    const design = scores.filter(({ component }) => component === 'design');
    const cover = riskCover(
      riskParts({
        coverage: coverageOf(history.stories),
        design: estimateRating(design, SAMPLE_AS_OF),
        scores,
        toldSeconds: history.tellings.map(({ seconds }) => seconds),
      }),
    );
    const lines = block('RISKS COVERED', 9);
    riskReasons.forEach((reason, index) => {
      const [name, share, part] = lines[index] ?? [];
      expect(String(name).toLowerCase()).toBe(reason);
      expect(share).toBeCloseTo(cover.rows[index]?.share ?? 0, 9);
      expect(part).toBeCloseTo(cover.rows[index]?.part ?? 0, 9);
    });
    expect(lines[riskReasons.length]?.[2]).toBeCloseTo(cover.cover, 9);
    expect(page()[4]?.[5]).toBe(`largest open: ${cover.largestOpen?.reason ?? ''}`);
    const [hour] = block('YOUR NEXT BEST HOUR', 9);
    expect(String(hour?.[0]).startsWith(`${cover.largestOpen?.lift ?? ''}. `)).toBe(true);
  });

  test('consistency', () => {
    const practice = records(sheetOf(google, 'Sessions')).map(({ Day, Minutes }) => ({
      day: dayOfSerial(Number(Day)),
      minutes: Number(Minutes),
    }));
    expect(page()[3]?.[9]).toBeCloseTo(consistency(practice, SAMPLE_START, SAMPLE_AS_OF), 9);
  });

  test('every review, the first due first, as it is known now and on the interview day', () => {
    const items = new Map<string, { day: Day; rating: RecallRating }[]>();
    for (const { cells } of sampleRecalls) {
      const id = `${String(cells['kind'])} ${String(cells['item'])}`;
      const rating = cells['rating'];
      if (rating !== 'Again' && rating !== 'Hard' && rating !== 'Good' && rating !== 'Easy') {
        throw new Error(id);
      }
      items.set(id, [...(items.get(id) ?? []), { day: String(cells['day']), rating }]);
    }
    const queue = reviewQueue(
      [...items].map(([id, recalls]) => ({ id, recalls })),
      SAMPLE_AS_OF,
      sampleSettings.interview,
    );
    const shown = block('REVIEWS').filter((row) => row[0] !== null);
    expect(shown.map((row) => [row[0], row[1]])).toEqual(
      queue.map(({ id, due }) => [id, serialOf(due)]),
    );
    queue.forEach(({ retention, retentionAtInterview }, index) => {
      expect(shown[index]?.[2]).toBeCloseTo(retention, 9);
      expect(shown[index]?.[3]).toBeCloseTo(retentionAtInterview ?? 0, 9);
    });
  });

  const limits = {
    Easy: shipped.easyMinutes,
    Medium: shipped.mediumMinutes,
    Hard: shipped.hardMinutes,
  };
  const counted = history.attempts.filter(({ baseline }) => !baseline);
  const isInTime = ({ difficulty, solved, minutes }: (typeof counted)[number]): boolean =>
    solved && (minutes ?? Infinity) <= (new Map(Object.entries(limits)).get(difficulty) ?? 0);

  test.each(['Easy', 'Medium', 'Hard'])('hit rate of %s problems', (difficulty) => {
    const own = counted.filter((row) => row.difficulty === difficulty);
    const [, attempts, rate] = lineOf('HIT RATE', difficulty, 9);
    expect(attempts).toBe(own.length);
    expect(rate).toBeCloseTo(own.filter(isInTime).length / own.length, 9);
  });

  test('the three weakest patterns from four attempts on', () => {
    const patterns = [...new Set(counted.map(({ pattern }) => pattern))].filter(Boolean);
    const rated = patterns
      .map((name) => counted.filter(({ pattern }) => pattern === name))
      .filter((own) => own.length >= shipped.weakPatternAttempts)
      .map((own) => ({
        name: own[0]?.pattern,
        share: own.filter(isInTime).length / own.length,
        text: `of ${own.length} attempts`,
      }))
      .sort((x, y) => x.share - y.share)
      .slice(0, 3);
    const lines = block('WEAKEST PATTERNS', 9).slice(0, 6);
    expect([0, 2, 4].map((at) => [lines[at]?.[0], lines[at + 1]?.[0]])).toEqual(
      rated.map(({ name, text }) => [name, text]),
    );
    rated.forEach(({ share }, index) => {
      expect(lines[2 * index]?.[2]).toBeCloseTo(share, 9);
    });
  });
});

describe('what if', () => {
  const others = (): unknown =>
    google.workbook
      .dump()
      .filter(({ name }) => name !== 'Forecast')
      .map(({ name, values }) => [name, values]);

  test('another day and other hours change the forecast and nothing else', () => {
    const [before, forecast] = [others(), page()];
    const finish = Number(lineOf('DONE AT YOUR PACE', 'Problems')[5]);
    setCell('B9', 40);
    setCell('B8', serialOf(addDays(SAMPLE_AS_OF, 60)));
    expect(Number(lineOf('DONE AT YOUR PACE', 'Problems')[5])).toBeLessThan(finish);
    expect(page()[3]?.[2]).toBe('60 days');
    expect(page()[4]?.[2]).toBe('about 343 h at 40 h a week');
    expect(others()).toEqual(before);
    setCell('B8', '');
    setCell('B9', '');
    expect(page()).toEqual(forecast);
  });

  test.each([
    [-1, 'It has passed'],
    [60, 'Ask to move'],
    [150, 'Too early to say'],
  ])('an interview %i days from now: %s', (days, verdict) => {
    const day = addDays(SAMPLE_AS_OF, days);
    setCell('B8', serialOf(day));
    expect(page()[3]?.[0]).toBe(verdict);
    expect(adviceOnDate(history, plan, day, 'L6') ?? 'It has passed').toBe(verdict);
  });
});

test('without entries there are words instead of figures', async () => {
  const empty = await emptyTracker({ now: () => now });
  expect(formulaErrors(empty)).toEqual([]);
  const words = page(empty).flat().map(String);
  expect(words).toEqual(
    expect.arrayContaining([
      'No session',
      'Need 3 more coding rounds, 3 more design rounds, 3 more behavioral rounds',
      'Odds need three rounds of each component, scored by others.',
      'Need 1 more',
      'Needs 4 attempts at one pattern',
      'Not reviewed yet',
    ]),
  );
  expect(block('HIT RATE', 9, empty)[0]).toEqual(['Easy', 0, 'Need 3 more']);
});

describe('a copy of the tracker', () => {
  const open = (text: string, folder: string): Google =>
    openTrackerFile(text, {
      timeZone: 'Etc/UTC',
      scriptTimeZone: 'Etc/UTC',
      bundleFolder: folder,
    });

  test('shows the same with the add-on, and sentences without it', () => {
    const text = trackerFile(google, now);
    const copy = open(text, DIST);
    expect(page(copy)).toEqual(page());
    copy.dispose();

    const bare = open(text, bundleFolder('function onOpen() {}'));
    expect(formulaErrors(bare)).toEqual([]);
    const shown = page(bare);
    expect(shown[1]?.[0]).toBe(
      'Dates, odds, consistency and reviews need the Loop Ready add-on: Extensions > Add-ons > Get add-ons.',
    );
    for (const [row, column] of [
      [4, 9],
      [9, 9],
      [18, 4],
      [38, 0],
    ] as const) {
      expect(shown[row - 1]?.[column]).toBe('Install the add-on');
    }
    expect(lineOf('RATED BY OTHERS', 'Coding')).toEqual(
      block('RATED BY OTHERS', 0, bare).find((row) => row[0] === 'Coding'),
    );
    bare.dispose();
  });
});
