import type { TopicKind } from '../../../../src/domain/content/topics/topic';
import { topicKinds } from '../../../../src/domain/content/topics/topic';
import { topics } from '../../../../src/domain/content/topics/topics';
import { actualsOf } from '../../../../src/domain/progress/actuals';
import { emptyHistory } from '../../../../src/domain/progress/history';

const ofKind = (kind: TopicKind): typeof topics => topics.filter((topic) => topic.kind === kind);

test.each<[TopicKind, number]>([
  ['structure', 5],
  ['codingPattern', 8],
  ['service', 15],
  ['architecturePattern', 10],
  ['distributed', 5],
  ['concept', 4],
  ['mustKnow', 14],
  ['awsProgram', 24],
  ['awsGap', 10],
])('has its %s rows: %i', (kind, count) => {
  expect(ofKind(kind)).toHaveLength(count);
});

test('has a different id for every topic and a different name within its group', () => {
  expect(new Set(topics.map(({ id }) => id)).size).toBe(topics.length);
  expect(new Set(topics.map(({ kind, name }) => `${kind} ${name}`)).size).toBe(topics.length);
});

test('reaches 5, 10 and 15 services at the ends of weeks 4, 7 and 8', () => {
  const by = (week: number): number =>
    ofKind('service').filter((topic) => (topic.week ?? 99) <= week).length;
  expect([3, 4, 6, 7, 8].map(by)).toEqual([0, 5, 5, 10, 15]);
});

test('reaches 5 and 10 architecture patterns, and 3 and 8 coding patterns', () => {
  const by = (kind: TopicKind, week: number): number =>
    ofKind(kind).filter((topic) => (topic.week ?? 99) <= week).length;
  expect([8, 9, 10].map((week) => by('architecturePattern', week))).toEqual([0, 5, 10]);
  expect([2, 3, 5].map((week) => by('codingPattern', week))).toEqual([0, 3, 8]);
});

test('feeds the coverage metrics with services and architecture patterns alone', () => {
  const studied = topics.map(({ kind, name }) => ({
    kind: topicKinds[kind],
    name,
    firstStudied: '2026-08-24',
  }));
  const actuals = actualsOf({ ...emptyHistory, topics: studied }, '2026-08-24');
  expect(actuals.servicesCovered).toBe(15);
  expect(actuals.patternsCovered).toBe(10);
});
