import { areaNames } from '../../domain/plans/areas';
import { targetLines, weekKnots } from '../../domain/plans/lines';
import type { Metric } from '../../domain/plans/lines';
import type { Column, FixedRow, TableSheet } from '../spec';

const LAST_WEEK = weekKnots.length - 1;

/** The reference of a formula to the goals of a metric, weeks 0 to 24. */
export function lineOf(metric: Metric): string {
  return `{lines.${weekKey(0)}..${weekKey(LAST_WEEK)}#${metric}}`;
}

/** The goals of the plan: one row a metric with what it should be at the end of every week. */
export function linesSheet(): TableSheet {
  return {
    kind: 'table',
    key: 'lines',
    title: 'Target lines',
    role: 'set',
    frozenColumns: 3,
    columns: [
      { key: 'metric', header: 'Key', width: 60, fill: 'given', format: 'text', hidden: true },
      { key: 'area', header: 'Area', width: 110, fill: 'given', format: 'text' },
      { key: 'label', header: 'Metric', width: 190, fill: 'given', format: 'text' },
      {
        key: 'direction',
        header: 'Better',
        width: 70,
        fill: 'given',
        format: 'text',
        note: 'up: more is better. down: less is better.',
      },
      {
        key: 'weight',
        header: 'Weight',
        width: 70,
        fill: 'typed',
        format: 'general',
        note: 'Share of its area; the weights of an area add up to 1. All of them are ours.',
        choice: { kind: 'number', min: 0, max: 1, strict: true, help: 'A share, 0 to 1.' },
      },
      ...weekKnots.map(weekColumn),
      {
        key: 'problem',
        header: 'Check',
        width: 150,
        fill: 'computed',
        format: 'general',
        wrap: true,
        note: 'A line that moves against its direction cannot be scored.',
      },
      { key: 'unit', header: 'Unit', width: 90, fill: 'given', format: 'text' },
      { key: 'source', header: 'Source', width: 150, fill: 'given', format: 'text', wrap: true },
      { key: 'why', header: 'Why', width: 300, fill: 'given', format: 'text', wrap: true },
      {
        key: 'others',
        header: 'Other values',
        width: 340,
        fill: 'given',
        format: 'text',
        wrap: true,
      },
    ],
    rows: { kind: 'fixed', keyColumn: 'metric', records: targetLines.map(lineRow) },
    looks: [{ on: ['problem'], formula: '{@problem}<>""', look: 'behind' }],
  };
}

function weekKey(week: number): string {
  return `week${week}`;
}

function weekColumn(week: number): Column {
  return {
    key: weekKey(week),
    header: `Week ${week}`,
    width: 48,
    fill: 'typed',
    format: 'general',
    choice: { kind: 'number', min: 0, max: 1000, strict: true, help: 'A number, 0 to 1000.' },
  };
}

function lineRow(line: (typeof targetLines)[number]): FixedRow {
  const { area, metric, label, direction, weight, targets } = line;
  const weeks = Object.fromEntries(targets.map((target, week) => [weekKey(week), target]));
  return {
    cells: {
      ...{ metric, area: areaNames[area], label, direction, weight },
      ...weeks,
      problem: { formula: monotone(metric) },
      ...about[metric],
    },
  };
}

/** Words when a later week asks for less than the week before it. */
function monotone(metric: Metric): string {
  const from = `{lines.${weekKey(0)}..${weekKey(LAST_WEEK - 1)}#${metric}}`;
  const to = `{lines.${weekKey(1)}..${weekKey(LAST_WEEK)}#${metric}}`;
  const back = `SUMPRODUCT(((${to}-${from})*IF({@direction}="down",-1,1)<0)*1)`;
  return `IF(${back}>0,"Must never go back","")`;
}

interface About {
  readonly unit: string;
  readonly source: string;
  readonly why: string;
  readonly others: string;
}

const timeline = '24-week timeline';

const about: Readonly<Record<Metric, About>> = {
  problemsSolved: {
    unit: 'problems',
    source: timeline,
    why: 'Distinct problems, the baseline apart. Weeks 6 to 8 and 9 to 12 have goals but no schedule: 3 to 5 a week are ours',
    others:
      'Weeks 1 to 5 schedule 43 with the baseline; 110 by week 18 is optional; case studies want more than 100',
  },
  patternsPractised: {
    unit: 'patterns',
    source: timeline,
    why: 'Three distinct solved problems make a pattern practised',
    others: 'Week 5 names five; the three of week 3 are unnamed',
  },
  mediumMinutes: {
    unit: 'minutes',
    source: timeline,
    why: 'A median, dated as the plan tightens it',
    others:
      'Baseline 30, week 2: 35, week 3: under 35, month 1: under 30, week 18: under 25; 7-day guide: 15 to 40',
  },
  designSessions: {
    unit: 'sessions',
    source: timeline,
    why: 'Sessions: chat, feed, video and shop come twice. One a week in weeks 5 to 8 is ours',
    others: 'Weeks 1 to 12 schedule 21 where the goal is 20; case studies want 40',
  },
  designQuality: {
    unit: 'of 5',
    source: 'ours; 3.5, 4.0, 4.5 published',
    why: 'Self-rated until a mentor rates',
    others: 'The curve of expected progress gives 50 to 95 without a unit',
  },
  designMinutes: {
    unit: 'minutes',
    source: timeline,
    why: 'A median; an interview leaves 45 minutes at most',
    others: '45 from week 1, 35 to 45 in month 3, under 40 from week 18',
  },
  servicesCovered: {
    unit: 'services',
    source: timeline,
    why: 'Studied on Topics, or used in a design',
    others: 'Weeks 7 and 8 name twelve; EC2 and RDS come from the 7-day guide',
  },
  patternsCovered: {
    unit: 'patterns',
    source: timeline,
    why: 'Studied on Topics, or used in a design',
    others: '',
  },
  stories: {
    unit: 'stories',
    source: timeline,
    why: 'Distinct stories from Drafted on; the 25 of week 14 include the first ten',
    others: 'Weeks 1 and 2 make 8 where month 1 wants 10; 7-day guide: 5 developed, 9 in outline',
  },
  principlesCovered: {
    unit: 'principles',
    source: timeline,
    why: 'All 16, the two that the schedule leaves out included',
    others: 'The schedule names 14, the behavioral guide 14, the case studies 9',
  },
  storyQuality: {
    unit: 'of 5',
    source: 'ours; 4.0 and 4.5 published',
    why: 'Self-rated until a mentor rates',
    others: '4 is at once the baseline target of week 1 and the average of month 4',
  },
  mockSessions: {
    unit: 'sessions',
    source: timeline,
    why: 'A full loop counts as one session',
    others: '10 or more by month 5; 8 by 30 days before; the dated rounds make 13',
  },
  outsideScore: {
    unit: 'of 5',
    source: 'ours; 3.5, 4.0, 4.5 published',
    why: 'The newest five scores by others',
    others: '7-day guide 3.5, timeline 4.0 and 4.5; week 18 wants 4.5 before month 5 wants 4.0',
  },
};
