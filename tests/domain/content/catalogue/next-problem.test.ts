import type { Catalogue } from '../../../../src/domain/content/catalogue/catalogue';
import type { Practised } from '../../../../src/domain/content/catalogue/next-problem';
import { nextProblem } from '../../../../src/domain/content/catalogue/next-problem';
import { problemsOf } from '../../../../src/domain/content/catalogue/problem';
import type { Attempt } from '../../../../src/domain/progress/history';

const catalogue: Catalogue = {
  problems: [
    ...problemsOf('Graphs', [
      ['Far Islands', 'H'],
      ['Clone Graph', 'M', 'BN'],
    ]),
    ...problemsOf('Two pointers', [
      ['3Sum', 'M', 'N'],
      ['Pow(x, n)', 'M', 'G', 'powx-n'],
    ]),
  ],
  designs: [],
  topics: [{ name: 'Two pointers', week: 5 }],
};

const attempt = (key: string, more: Partial<Attempt> = {}): Attempt => ({
  id: key,
  day: '2026-08-01',
  key,
  difficulty: 'Medium',
  pattern: '',
  minutes: 30,
  solved: true,
  attempt: 1,
  hints: false,
  optimal: true,
  baseline: false,
  ...more,
});

const after = (attempts: readonly Attempt[], more: Partial<Practised> = {}): Practised => ({
  attempts,
  titles: new Map(),
  due: new Set(),
  week: 9,
  ...more,
});

const solvedAll = ['far-islands', 'clone-graph', '3sum', 'pow-x-n'].map((key) => attempt(key));

test('begins with the shortest list, whatever the order', () => {
  expect(nextProblem(catalogue, after([]))).toEqual({
    key: 'clone-graph',
    title: 'Clone Graph',
    difficulty: 'Medium',
    pattern: 'Graphs',
    why: 'You have not tried it yet; it is in Blind 75.',
  });
});

test('prefers this week’s topic to everything else', () => {
  const next = nextProblem(catalogue, after([attempt('3sum', { solved: false })], { week: 5 }));
  expect(next).toMatchObject({
    title: 'Pow(x, n)',
    why: 'Two pointers is this week’s topic. You have not tried it yet; it is in Grind 75.',
  });
  // Of the topic even one that is only not optimal comes before a new one of another.
  const slow = [attempt('3sum', { optimal: false }), attempt('powx-n')];
  expect(nextProblem(catalogue, after(slow, { week: 5 }))).toMatchObject({
    title: '3Sum',
    why: 'Two pointers is this week’s topic. You solved it, but not in the best way yet.',
  });
});

test('then takes one that was not tried, not solved, not optimal, and one that is due', () => {
  const others = solvedAll.slice(2);
  const next = (first: Attempt | null, second: Attempt): unknown =>
    nextProblem(catalogue, after([...(first ? [first] : []), second, ...others]))?.key;
  const unsolved = attempt('clone-graph', { solved: false });
  const slow = attempt('clone-graph', { optimal: false });
  expect(next(null, unsolved)).toBe('far-islands');
  expect(next(attempt('far-islands', { optimal: false }), unsolved)).toBe('clone-graph');
  expect(next(attempt('far-islands'), slow)).toBe('clone-graph');
  const due = new Set(['far-islands']);
  expect(
    nextProblem(catalogue, after([slow, ...solvedAll.slice(2), attempt('far-islands')], { due }))
      ?.key,
  ).toBe('clone-graph');
  expect(nextProblem(catalogue, after(solvedAll, { due }))).toMatchObject({
    key: 'far-islands',
    why: 'You may be about to forget it.',
  });
});

test('is null when all are solved in the best way and none is due', () => {
  expect(nextProblem(catalogue, after(solvedAll))).toBeNull();
});

test('one optimal solution is enough, however the later attempts went', () => {
  const again = [...solvedAll, attempt('3sum', { solved: false, optimal: false })];
  expect(nextProblem(catalogue, after(again))).toBeNull();
});

test('knows an attempt by the slug and by the title', () => {
  for (const key of ['powx-n', 'pow-x-n']) {
    const next = nextProblem(catalogue, after([attempt(key)], { week: 5 }));
    expect(next?.title).toBe('3Sum');
  }
});

test('offers the person’s own problems too, under their own names', () => {
  const own = attempt('parking-lot', { solved: false, pattern: 'Graphs', difficulty: 'Hard' });
  const titles = new Map([['parking-lot', 'Parking lot']]);
  expect(nextProblem(catalogue, after([...solvedAll, own, own], { titles }))).toEqual({
    key: 'parking-lot',
    title: 'Parking lot',
    difficulty: 'Hard',
    pattern: 'Graphs',
    why: 'Not solved after 2 attempts.',
  });
});

test('passes over what was not wanted', () => {
  expect(nextProblem(catalogue, after([]), ['clone-graph'])?.key).toBe('pow-x-n');
  const all = ['clone-graph', 'far-islands', '3sum', 'pow-x-n'];
  expect(nextProblem(catalogue, after([]), all)).toBeNull();
});
