import { componentTitles, ownViews } from '../evidence/own-view';
import { isCancelled, isOutside, outsideScores, roundScore } from '../evidence/rounds';
import type { Round } from '../evidence/rounds';
import { counted, mean } from '../numbers';
import { isDrafted } from '../progress/history';
import { roundOf } from '../records/mock';
import type { Row } from '../records/row';
import { textIn } from '../records/row';
import { storyOf } from '../records/story';
import { coverageOf } from '../stories/coverage';
import { principles } from '../stories/principles';
import type { Day } from '../time/day';
import type { Privacy } from './privacy';
import { hiding } from './privacy';

/** What a report is made from: what Today shows, and the rows of two logs. */
export interface ReportInput {
  readonly asOf: Day;
  readonly level: string;
  readonly week: { readonly number: number; readonly of: number };
  /** Days to the interview, `null` without one. */
  readonly daysLeft: number | null;
  readonly verdict: {
    readonly shown: string;
    readonly next: string;
    readonly gates: readonly {
      readonly label: string;
      readonly now: string;
      readonly gap: string;
    }[];
  };
  readonly areas: readonly {
    readonly name: string;
    readonly doneMinutes: number;
    readonly plannedMinutes: number;
    readonly status: string;
  }[];
  readonly mocks: readonly Row[];
  readonly stories: readonly Row[];
}

/** The cells of a line, as texts. */
export type ReportLine = readonly [string, string, string, string];

/** The sections of the report, in order; a section that has nothing to show says so in words. */
export interface MentorReport {
  readonly summary: readonly ReportLine[];
  readonly gates: readonly ReportLine[];
  readonly areas: readonly ReportLine[];
  readonly rounds: readonly ReportLine[];
  readonly trend: readonly ReportLine[];
  readonly views: readonly ReportLine[];
  readonly principles: readonly ReportLine[];
  readonly stories: readonly ReportLine[];
}

/** How many rounds a trend compares with as many before them. */
const TREND_ROUNDS = 3;

/**
 * What a mentor reads: texts only, so that the page needs neither the add-on nor the other sheets,
 * with what the candidate does not want to show left out.
 */
export function mentorReport(input: ReportInput, privacy: Privacy): MentorReport {
  const { asOf, verdict } = input;
  const rounds = input.mocks.flatMap((row) => {
    const round = roundOf(row);
    return round && round.day <= asOf ? [{ round, row }] : [];
  });
  const report: MentorReport = {
    summary: summaryOf(input),
    gates: orElse(
      verdict.gates.map(({ label, now, gap }) => [label, '', now, gap]),
      'Nothing: every gate is passed.',
    ),
    areas: input.areas.map(({ name, doneMinutes, plannedMinutes, status }) => [
      name,
      status,
      hours(doneMinutes),
      hours(plannedMinutes),
    ]),
    rounds: orElse(scoredRounds(rounds, privacy), 'No scored round yet.'),
    trend: [
      line(
        trendOf(
          rounds.map(({ round }) => round),
          asOf,
        ),
      ),
    ],
    views: privacy.showOwnRatings
      ? viewsOf(
          rounds.map(({ round }) => round),
          asOf,
        )
      : [line('Not shared.')],
    principles: principlesOf(input),
    stories: storiesOf(input, privacy),
  };
  const hide = hiding(privacy.hiddenWords);
  const hidden = (lines: readonly ReportLine[]): readonly ReportLine[] =>
    lines.map(([a, b, c, d]) => [hide(a), hide(b), hide(c), hide(d)]);
  return {
    summary: hidden(report.summary),
    gates: hidden(report.gates),
    areas: hidden(report.areas),
    rounds: hidden(report.rounds),
    trend: hidden(report.trend),
    views: hidden(report.views),
    principles: hidden(report.principles),
    stories: hidden(report.stories),
  };
}

function summaryOf({ asOf, level, week, daysLeft, verdict }: ReportInput): readonly ReportLine[] {
  const interview =
    daysLeft === null
      ? 'no interview day set'
      : daysLeft < 0
        ? 'the interview day has passed'
        : `${counted(daysLeft, 'day')} to the interview`;
  const where = week.number === 0 ? 'the plan has not begun' : `week ${week.number} of ${week.of}`;
  return [
    ['As of', asOf, '', ''],
    ['Plan', `${level}, ${where}, ${interview}`, '', ''],
    ['Verdict', verdict.shown, '', ''],
    ['Next stage', verdict.next === '' ? 'None is left' : verdict.next, '', ''],
  ];
}

interface PlacedRound {
  readonly round: Round;
  readonly row: Row;
}

/** The newest first. */
function scoredRounds(rounds: readonly PlacedRound[], privacy: Privacy): readonly ReportLine[] {
  return rounds
    .flatMap(({ round, row }): { day: Day; cells: ReportLine }[] => {
      const score = roundScore(round);
      if (score === null || isCancelled(round) || (!isOutside(round) && !privacy.showOwnRatings))
        return [];
      const rater = [round.raterKind || 'no rater', textIn(row, 'rater')].filter(Boolean);
      return [
        {
          day: round.day,
          cells: [round.day, `${round.type}, ${rater.join(' ')}`, text(score), ''],
        },
      ];
    })
    .sort((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0))
    .map(({ cells }) => cells);
}

function trendOf(rounds: readonly Round[], asOf: Day): string {
  const scores = [...outsideScores(rounds, asOf)].sort((a, b) => (a.day < b.day ? -1 : 1));
  const need = 2 * TREND_ROUNDS;
  if (scores.length < need) return `Not enough for a trend: ${scores.length} of ${need} scores.`;
  const newest = mean(scores.slice(-TREND_ROUNDS).map(({ score }) => score));
  const before = mean(scores.slice(-need, -TREND_ROUNDS).map(({ score }) => score));
  return `The newest three average ${text(newest)}, the three before them ${text(before)}.`;
}

function viewsOf(rounds: readonly Round[], asOf: Day): readonly ReportLine[] {
  return ownViews(rounds, asOf).map(({ component, pairs, means }) => [
    componentTitles[component],
    means ? counted(pairs, 'round') : `${counted(pairs, 'round')}; three are needed`,
    means ? text(means.own) : '',
    means ? text(means.outside) : '',
  ]);
}

function principlesOf({ stories, asOf }: ReportInput): readonly ReportLine[] {
  const drafted = stories.flatMap((row) => {
    const story = storyOf(row);
    return story && story.created <= asOf && isDrafted(story) ? [story] : [];
  });
  const coverage = coverageOf(drafted);
  return principles.map(({ name, code }) => {
    const found = coverage.find((known) => known.code === code);
    return [code, name, found?.level ?? 'None', String(found?.links ?? 0)];
  });
}

function storiesOf({ stories, asOf }: ReportInput, privacy: Privacy): readonly ReportLine[] {
  if (!privacy.showStories) return [line('Not shared.')];
  return orElse(
    stories.flatMap((row): ReportLine[] => {
      const story = storyOf(row);
      if (!story || story.created > asOf) return [];
      const codes = [...new Set([story.primary ?? '', ...story.secondary])].filter(Boolean);
      return [[story.status, textIn(row, 'title'), codes.join(' '), '']];
    }),
    'No story yet.',
  );
}

function orElse(lines: readonly ReportLine[], words: string): readonly ReportLine[] {
  return lines.length > 0 ? lines : [line(words)];
}

function line(words: string): ReportLine {
  return [words, '', '', ''];
}

function hours(minutes: number): string {
  return `${text(minutes / 60)} h`;
}

/** One decimal, and none for a whole number. */
function text(value: number): string {
  return String(Math.round(value * 10) / 10);
}
