import type { Area } from '../plans/areas';
import type { Source } from './sources';
import type { DayOfWeek } from './tasks/task';

/** One sitting of a day. */
export interface DayBlock {
  /** `HH:MM`, or `null` where the document leaves the time to you. */
  readonly start: string | null;
  readonly minutes: number;
  readonly area: Area;
  readonly text: string;
  /** Parts that add up to the minutes; empty where the document does not split the block. */
  readonly steps: readonly DayStep[];
  readonly source: Source;
}

export interface DayStep {
  readonly minutes: number;
  readonly text: string;
}

/** A daily schedule that some weeks suggest. It may exceed the weekly budget: it is a choice. */
export interface DailyTemplate {
  readonly id: string;
  readonly weeks: readonly number[];
  /** 0 for Monday to 6 for Sunday. */
  readonly days: readonly DayOfWeek[];
  readonly blocks: readonly DayBlock[];
}

const weekdays = [0, 1, 2, 3, 4] as const;
const everyDay = [0, 1, 2, 3, 4, 5, 6] as const;

/** The daily schedules of the 24-week timeline, in the order of their weeks. */
export const dailyTemplates: readonly DailyTemplate[] = [
  {
    id: 'dt-fundamentals',
    weeks: [2],
    // On seven days it would take 24.5 hours; two problems on five days make the week's ten.
    days: weekdays,
    blocks: [
      {
        start: '06:00',
        minutes: 60,
        area: 'coding',
        text: 'Two problems',
        steps: [
          { minutes: 15, text: 'An easy one to warm up' },
          { minutes: 35, text: 'A medium one' },
          { minutes: 10, text: 'Compare with other solutions' },
        ],
        source: '002:114',
      },
      {
        start: '12:00',
        minutes: 30,
        area: 'design',
        text: 'Read about system design or AWS',
        steps: [],
        source: '002:119',
      },
      {
        start: '19:00',
        minutes: 120,
        area: 'behavioral',
        text: 'Principles and stories, with some design theory',
        steps: [],
        source: '002:124',
      },
    ],
  },
  {
    id: 'dt-stories',
    weeks: [15],
    days: everyDay,
    blocks: [
      { start: null, minutes: 60, area: 'design', text: 'A design', steps: [], source: '002:309' },
      {
        start: null,
        minutes: 90,
        area: 'behavioral',
        text: 'Tell stories and answer follow-ups; at the weekend, the mock',
        steps: [],
        source: '002:309',
      },
    ],
  },
  {
    id: 'dt-sprint',
    weeks: [17, 18],
    days: everyDay,
    blocks: [
      {
        start: '06:00',
        minutes: 90,
        area: 'coding',
        // By the plan's own targets three such problems take 95 to 105 minutes.
        text: 'Two mediums and a hard, aloud; stop when the time is up',
        steps: [],
        source: '002:338',
      },
      {
        start: '12:00',
        minutes: 60,
        area: 'design',
        text: 'One design',
        steps: [
          { minutes: 45, text: 'The design' },
          { minutes: 15, text: 'The yes-or-no checks' },
        ],
        source: '002:343',
      },
      {
        start: '19:00',
        minutes: 30,
        area: 'behavioral',
        text: 'One story from several sides, recorded and heard again',
        steps: [],
        source: '002:347',
      },
    ],
  },
];

/** The schedule that a week suggests; `null` for most weeks. */
export function dailyTemplateOf(week: number): DailyTemplate | null {
  return dailyTemplates.find(({ weeks }) => weeks.includes(week)) ?? null;
}

/** The minutes of a schedule over its days of one week. */
export function weeklyMinutes({ days, blocks }: DailyTemplate): number {
  return days.length * blocks.reduce((sum, { minutes }) => sum + minutes, 0);
}
