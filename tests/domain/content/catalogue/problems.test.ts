import { problemLists } from '../../../../src/domain/content/catalogue/problem';
import { catalogueProblems } from '../../../../src/domain/content/catalogue/problems';
import { codingPatterns, dataStructures } from '../../../../src/domain/content/topics/coding';
import { slugOf } from '../../../../src/domain/records/row';

test('has at least 300 problems, each once by slug and by title', () => {
  expect(catalogueProblems.length).toBeGreaterThanOrEqual(300);
  for (const keyOf of [
    ({ slug }: { readonly slug: string }) => slug,
    ({ title }: { readonly title: string }) => slugOf(title),
  ]) {
    expect(new Set(catalogueProblems.map(keyOf)).size).toBe(catalogueProblems.length);
  }
});

test('has slugs of lower-case letters, digits and single hyphens', () => {
  const odd = catalogueProblems.filter(({ slug }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug));
  expect(odd).toEqual([]);
});

test('has the slugs that a title does not give', () => {
  const slugs = Object.fromEntries(catalogueProblems.map(({ title, slug }) => [title, slug]));
  expect(slugs).toMatchObject({
    'Two Sum': 'two-sum',
    'Pow(x, n)': 'powx-n',
    'Sqrt(x)': 'sqrtx',
    "Pascal's Triangle": 'pascals-triangle',
    'Insert Delete GetRandom O(1)': 'insert-delete-getrandom-o1',
    'Is Graph Bipartite?': 'is-graph-bipartite',
  });
});

test.each([
  ['Blind 75', 75],
  ['Grind 75', 75],
  ['NeetCode 150', 150],
] as const)('has exactly the %s', (list, count) => {
  expect(problemLists).toContain(list);
  expect(catalogueProblems.filter(({ lists }) => lists.includes(list))).toHaveLength(count);
});

test('has every one of the Blind 75 in the NeetCode 150 too', () => {
  const alone = catalogueProblems.filter(
    ({ lists }) => lists.includes('Blind 75') && !lists.includes('NeetCode 150'),
  );
  expect(alone).toEqual([]);
});

test('knows only patterns and data structures of the Topics sheet, and each of them', () => {
  const names = [...codingPatterns, ...dataStructures].map(({ name }) => name);
  expect(new Set(catalogueProblems.map(({ pattern }) => pattern))).toEqual(new Set(names));
});

test('has enough problems of each coding pattern to practise it', () => {
  for (const { name } of codingPatterns) {
    const own = catalogueProblems.filter(({ pattern }) => pattern === name);
    expect([name, own.length >= 7]).toEqual([name, true]);
  }
});
