import { tasks } from '../../../../src/domain/content/tasks/tasks';
import { metricLabel } from '../../../../src/domain/content/tasks/target';
import { topics } from '../../../../src/domain/content/topics/topics';
import { roundTypes } from '../../../../src/domain/evidence/rounds';
import { planWeeks } from '../../../../src/domain/plans/weeks';
import { principleCodes } from '../../../../src/domain/stories/principles';
import type { Task } from '../../../../src/domain/content/tasks/task';
import type { TaskMetric } from '../../../../src/domain/content/tasks/target';
import { boxes, lines } from '../boxes';

const byId = (id: string): Task | undefined => tasks.find((task) => task.id === id);
const sourcesOf = (picked: readonly Task[]): readonly string[] => [
  ...new Set(picked.flatMap(({ sources }) => sources)),
];
const fromLines = (picked: readonly Task[], expected: readonly string[]): readonly string[] =>
  sourcesOf(picked).filter((source) => expected.includes(source));
const inWeek = (week: number): readonly Task[] =>
  tasks.filter(({ when }) => when.kind === 'week' && when.week === week);

test('has a different, hyphenated id for every task', () => {
  expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
  for (const { id } of tasks) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test('has a source and a sentence-case text for every task', () => {
  for (const { sources, text } of tasks) {
    expect(sources.length).toBeGreaterThan(0);
    expect(text).toMatch(/^[A-Z0-9].*[^.]$/);
  }
});

test.each(Object.entries(boxes))('has every box of the timeline: %s', (_, expected) => {
  expect([...fromLines(tasks, expected)].sort()).toEqual([...expected].sort());
});

test.each<[string, Task['kind'], readonly string[]]>([
  ['24 goals of the months', 'goal', boxes.monthGoals],
  ['30 deliverables of the months', 'deliverable', boxes.deliverables],
  ['4 resources', 'resource', lines('002', [81, 84])],
  ['8 items of the guide before the interview', 'checklist', lines('003', [1331, 1338])],
  ['12 items of day 7', 'checklist', lines('004', [404, 407], [410, 413], [416, 419])],
])('has %s', (_, kind, expected) => {
  const picked = tasks.filter((task) => task.kind === kind);
  expect(fromLines(picked, expected)).toHaveLength(expected.length);
});

test('has the 5 steps of the guide for the interview itself', () => {
  const steps = ['003:1350', '003:1352', '003:1355', '003:1358', '003:1360'];
  const picked = tasks.filter(({ when }) => when.kind === 'beforeInterview' && when.days === 0);
  expect(fromLines(picked, steps)).toHaveLength(5);
});

test.each([
  [30, 4],
  [7, 8],
  [1, 4],
  [0, 8],
])('merges the lists for %i days before into one that keeps %i boxes', (days, count) => {
  const picked = tasks.filter(({ when }) => when.kind === 'beforeInterview' && when.days === days);
  expect(sourcesOf(picked).filter((source) => source.startsWith('002:'))).toHaveLength(count);
});

test.each([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])('has a topic a weekday in week %i', (week) => {
  const days = inWeek(week)
    .filter(({ kind }) => kind === 'topic')
    .map(({ when }) => (when.kind === 'week' ? when.dayOfWeek : undefined));
  expect(days).toEqual(expect.arrayContaining([0, 1, 2, 3, 4]));
  expect(days.some((day) => day === 5)).toBe(week !== 11 && week !== 12);
});

test('has something to do in each of weeks 1 to 23, and in week 24 on the interview lists', () => {
  for (let week = 1; week <= 23; week += 1) expect(inWeek(week).length).toBeGreaterThan(0);
  expect(inWeek(24)).toEqual([]);
});

test('asks for two stories of every principle in weeks 13 and 14, the last three together', () => {
  const wanted = [...inWeek(13), ...inWeek(14)].flatMap(({ target }) => target?.of ?? []);
  expect([...wanted].sort()).toEqual([...principleCodes].sort());
  expect(byId('w13-hire-and-develop')?.sources).toEqual(['ours']);
  expect(byId('w13-highest-standards')?.sources).toEqual(['ours']);
});

test.each<[string, TaskMetric, string, number]>([
  ['w01-baseline-problems', 'baselineProblems', 'atLeast', 3],
  ['w01-first-stories', 'stories', 'atLeast', 3],
  ['w03-medium-minutes', 'mediumMinutes', 'atMost', 35],
  ['m1-medium-minutes', 'mediumMinutes', 'atMost', 30],
  ['m2-patterns', 'patternsPractised', 'atLeast', 8],
  ['m2-services', 'servicesCovered', 'atLeast', 15],
  ['m3-l7-designs', 'l7Designs', 'atLeast', 5],
  ['m3-minutes', 'designMinutes', 'atMost', 45],
  ['m4-principles', 'principlesCovered', 'atLeast', 16],
  ['w16-second-mock', 'behavioralMocks', 'atLeast', 2],
  ['w18-medium-minutes', 'mediumMinutes', 'atMost', 25],
  ['m5-feedback', 'openMajorFeedback', 'atMost', 0],
  ['w23-mocks', 'mockSessions', 'atLeast', 15],
  ['m6-scores', 'componentScore', 'atLeast', 4.5],
])('%s wants %s %s %f', (id, metric, comparator, value) => {
  expect(byId(id)?.target).toMatchObject({ metric, comparator, value });
});

test('gives a target to every goal and deliverable with a number', () => {
  const numbered = tasks.filter(
    ({ kind, text }) => ['goal', 'deliverable'].includes(kind) && /\b\d/.test(text),
  );
  expect(numbered.length).toBeGreaterThan(40);
  expect(numbered.filter(({ target }) => target === undefined)).toEqual([]);
});

test.each(tasks.filter(({ kind, text }) => kind === 'deliverable' && /\b\d/.test(text)))(
  'says the number of its target: $text',
  ({ text, target }) => {
    expect((text.match(/\b\d+(\.\d+)?/g) ?? []).map(Number)).toContain(target?.value);
  },
);

test('counts problems and designs of a week as the plan does', () => {
  const asked = (week: number, metric: TaskMetric): number =>
    inWeek(week)
      .filter(({ kind, target }) => kind === 'goal' && target?.cumulative === false && !target.of)
      .reduce((sum, { target }) => sum + (target?.metric === metric ? target.value : 0), 0);
  for (const { week, problems, designs } of planWeeks) {
    expect([week, asked(week, 'problemsSolved')]).toEqual([week, problems]);
    // Week 1 has the baseline design instead.
    if (week > 1) expect([week, asked(week, 'designSessions')]).toEqual([week, designs]);
  }
});

test('reaches the plan’s mock sessions week by week', () => {
  expect(byId('w08-first-mock')?.target?.value).toBe(1);
  expect(byId('w19-mocks')?.target?.value).toBe(planWeeks[18]?.mocks);
  expect(byId('w20-mocks')?.target?.value).toBe(planWeeks[19]?.mocks);
});

test('counts only about names that exist', () => {
  const nameOf = (kind: string): readonly string[] =>
    topics.filter((topic) => topic.kind === kind).map(({ name }) => name);
  const known: Partial<Record<TaskMetric, readonly string[]>> = {
    topicsStudied: topics.map(({ name }) => name),
    problemsSolved: nameOf('codingPattern'),
    servicesCovered: nameOf('service'),
    patternsCovered: nameOf('architecturePattern'),
    stories: principleCodes,
    outsideRounds: Object.keys(roundTypes),
  };
  for (const { target } of tasks) {
    const names = target && known[target.metric];
    if (target?.of && names) expect(names).toEqual(expect.arrayContaining([...target.of]));
  }
});

test('has words for every metric that it counts', () => {
  for (const { target } of tasks) {
    if (target) expect(metricLabel(target.metric)).toMatch(/^[A-Z]/);
  }
  expect(metricLabel('problemsSolved')).toBe('Problems solved');
});

test('tells the cost of every resource, and ships it as still to get', () => {
  const resources = tasks.flatMap((task) => (task.kind === 'resource' ? [task] : []));
  expect(resources.map(({ cost }) => cost)).toEqual(['paid', 'paid', 'free', 'varies']);
  expect(new Set(resources.map(({ status }) => status))).toEqual(new Set(['To get']));
});
