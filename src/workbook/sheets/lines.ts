import type { Area } from '../../domain/plans/areas';
import { areaNames } from '../../domain/plans/areas';
import type { Metric } from '../../domain/plans/lines';
import {
  lineName,
  shippedGoals,
  targetLines,
  weekKnots,
  weightName,
} from '../../domain/plans/lines';
import type { CellTraits, Column, FixedRow } from '../spec';

const LAST_WEEK = weekKnots.length - 1;

/** The reference of a formula to the goals of a metric, weeks 0 to 24. */
export function lineOf(metric: Metric): string {
  return spanOf(metric, 0, LAST_WEEK);
}

/** The reference of a formula to the goal of a metric at the end of a week. */
export function goalOf(metric: Metric, week: number): string {
  return `{targets.${weekKey(week)}#${lineName(metric)}}`;
}

/** The reference of a formula to a metric's share of its area. */
export function weightOf(metric: Metric): string {
  return `{targets.value#${weightName(metric)}}`;
}

/** A formula for the number of an area's lines that cannot be scored. */
export function brokenLines(area: Area): string {
  return targetLines
    .filter((line) => line.area === area)
    .map(({ metric }) => `IF({targets.problem#${lineName(metric)}}="",0,1)`)
    .join('+');
}

/** The columns of Targets that only lines fill: a check, and a goal for the end of each week. */
export function lineColumns(): Column[] {
  return [
    {
      key: 'problem',
      header: 'Check',
      width: 130,
      fill: 'computed',
      format: 'general',
      note: 'A line that goes back cannot be scored.',
    },
    ...weekKnots.map((week): Column => ({
      key: weekKey(week),
      header: `Week ${week}`,
      width: 48,
      fill: 'given',
      format: 'general',
      ...(week === 0
        ? {
            note: 'For lines: the goal at the end of each week. Type others, and scores follow. Keep the weeks side by side.',
          }
        : {}),
    })),
  ];
}

/** A row of Targets for every line of the plan, its value being the goal in the end. */
export function lineRows(): FixedRow[] {
  return targetLines.map(({ metric, label, direction, targets }) => {
    const weeks = Object.fromEntries(targets.map((target, week) => [weekKey(week), target]));
    const { unit, source, why, others } = about[metric];
    const better = direction === 'down' ? ', less is better' : '';
    return {
      cells: {
        about: 'Lines',
        name: lineName(metric),
        value: { formula: goalOf(metric, LAST_WEEK) },
        unit,
        shipped: targets[LAST_WEEK] ?? '',
        source,
        why: `${label}${better}. ${why}`,
        others: [others, `Weeks and goals as shipped: ${shippedGoals(metric)}`]
          .filter((text) => text !== '')
          .join('. '),
        problem: { formula: monotone(metric, direction) },
        ...weeks,
      },
      overrides: {
        value: { fill: 'computed', note: 'The goal in the last week: change it there.' },
        ...Object.fromEntries(weekKnots.map((week) => [weekKey(week), typedGoal])),
      },
    };
  });
}

/** A row of Targets for the share that every metric has in its area. */
export function weightRows(): FixedRow[] {
  return targetLines.map(({ area, metric, label, weight }) => ({
    cells: {
      about: 'Metric weights',
      name: weightName(metric),
      value: weight,
      unit: 'share',
      shipped: weight,
      source: 'ours',
      why: `${label} in ${areaNames[area]}; the weights of an area are divided by their sum`,
    },
  }));
}

const typedGoal: CellTraits = {
  fill: 'typed',
  choice: { kind: 'number', min: 0, max: 1000, strict: true, help: 'A number, 0 to 1000.' },
};

function weekKey(week: number): string {
  return `week${week}`;
}

function spanOf(metric: Metric, from: number, to: number): string {
  return `{targets.${weekKey(from)}..${weekKey(to)}#${lineName(metric)}}`;
}

/** Words when a later week asks for less than the week before it. */
function monotone(metric: Metric, direction: 'up' | 'down'): string {
  const [from, to] = [spanOf(metric, 0, LAST_WEEK - 1), spanOf(metric, 1, LAST_WEEK)];
  const sign = direction === 'down' ? '>' : '<';
  return `IF(SUMPRODUCT((${to}${sign}${from})*1)>0,"Must never go back","")`;
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
