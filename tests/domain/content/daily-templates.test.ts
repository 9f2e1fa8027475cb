import {
  dailyTemplateOf,
  dailyTemplates,
  weeklyMinutes,
} from '../../../src/domain/content/daily-templates';
import { planWeeks } from '../../../src/domain/plans/weeks';

test('takes the hours that the plan says, and exists only where it says so', () => {
  for (const { week, templateHours } of planWeeks) {
    const template = dailyTemplateOf(week);
    expect([week, template && weeklyMinutes(template) / 60]).toEqual([week, templateHours]);
  }
});

test.each([
  [2, [60, 30, 120]],
  [15, [60, 90]],
  [17, [90, 60, 30]],
])('splits a day of week %i into %j minutes', (week, minutes) => {
  expect(dailyTemplateOf(week)?.blocks.map((block) => block.minutes)).toEqual(minutes);
});

test('splits a block into steps that add up', () => {
  const split = dailyTemplates.flatMap(({ blocks }) => blocks.filter(({ steps }) => steps.length));
  expect(split.map(({ steps }) => steps.map(({ minutes }) => minutes))).toEqual([
    [15, 35, 10],
    [45, 15],
  ]);
  for (const { steps, minutes } of split) {
    expect(steps.reduce((sum, step) => sum + step.minutes, 0)).toBe(minutes);
  }
});
