import {
  companyValues,
  guidePrinciples,
  guidePrinciplesOf,
} from '../../../../src/domain/content/questions/guide-maps';
import { questions, unaskedPrinciples } from '../../../../src/domain/content/questions/questions';
import { themes } from '../../../../src/domain/content/questions/themes';
import type { DocumentId } from '../../../../src/domain/content/sources';
import { principleCodes } from '../../../../src/domain/stories/principles';

const of = (document: DocumentId): typeof questions =>
  questions.filter((question) => question.document === document);
const numbers = Object.values(guidePrinciples).flatMap((row): readonly number[] => row);

test.each<[DocumentId, number]>([
  ['001', 9],
  ['003', 30],
  ['004', 6],
  ['000', 10],
])('has the questions of document %s: %i', (document, count) => {
  expect(of(document).map(({ number }) => number)).toEqual(
    Array.from({ length: count }, (_, index) => index + 1),
  );
});

test('has a different id and a different text for every question', () => {
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  expect(new Set(questions.map(({ text }) => text)).size).toBe(questions.length);
});

test('maps the guide’s principles: 14 with 37 links to 23 questions', () => {
  expect(Object.values(guidePrinciples).filter((row) => row.length > 0)).toHaveLength(14);
  expect(numbers).toHaveLength(37);
  expect(new Set(numbers).size).toBe(23);
});

test('leaves the questions alone that the guide maps to no principle', () => {
  const unmapped = of('003').filter(({ principles }) => principles.length === 0);
  expect(unmapped.map(({ number }) => number)).toEqual([17, 23, 26, 27, 28, 29, 30]);
});

test('gives question 5 the four principles that the guide gives it', () => {
  expect(guidePrinciplesOf(5)).toEqual(['CO', 'IS', 'HS', 'DR']);
});

test('takes ten STAR, two SOAR, two PAR and one CARL from the guide', () => {
  const named = questions.filter(({ frameworkFrom }) => frameworkFrom === 'document');
  const count = (framework: string): number =>
    named.filter((question) => question.framework === framework).length;
  expect(named.map(({ number }) => number)).toEqual(Array.from({ length: 15 }, (_, i) => i + 16));
  expect(['STAR', 'SOAR', 'PAR', 'CARL'].map(count)).toEqual([10, 2, 2, 1]);
});

test.each<[string, string | null]>([
  ['q003-04', 'PAR'],
  ['q003-05', 'PAR'],
  ['q003-10', 'CARL'],
  ['q003-11', 'SOAR'],
  ['q003-12', 'CARL'],
  ['q003-01', 'STAR'],
  ['q001-08', 'STAR'],
  ['q004-05', 'SOAR'],
  ['q000-06', null],
])('suggests a framework from the wording of %s: %s', (id, framework) => {
  expect(questions.find((question) => question.id === id)?.framework).toBe(framework);
});

test('has three questions in each of the guide’s five usual categories', () => {
  const usual = of('003').slice(0, 15);
  const counts = new Map<string, number>();
  for (const { category } of usual) counts.set(category, (counts.get(category) ?? 0) + 1);
  expect([...counts.values()]).toEqual([3, 3, 3, 3, 3]);
  expect(new Set(of('003').map(({ category }) => category)).size).toBe(20);
});

test('has Google’s four traits with 11 links and Meta’s five values with 10', () => {
  const links = (company: string): readonly number[] =>
    companyValues.filter((value) => value.company === company).map(({ questions: q }) => q.length);
  expect(links('Google')).toEqual([2, 3, 2, 4]);
  expect(links('Meta')).toEqual([2, 2, 2, 2, 2]);
  expect(questions.flatMap(({ tags }) => tags)).toHaveLength(21);
});

test('has eleven themes whose stories answer questions of the guide', () => {
  const ids = of('003').map(({ id }) => id);
  expect(themes).toHaveLength(11);
  for (const { goTo, backup } of themes) {
    expect(ids).toEqual(expect.arrayContaining([goTo, backup]));
    expect(goTo).not.toBe(backup);
  }
});

test('says which principles a document does not ask about', () => {
  expect(unaskedPrinciples('001')).toEqual(['AR', 'HD', 'TB', 'FR', 'ET', 'SE', 'SR']);
  expect(unaskedPrinciples('003')).toEqual(['SE', 'SR']);
  expect(unaskedPrinciples('004')).toHaveLength(16);
});

test('asks about every principle twice at least, with our suggestions, and never says one twice', () => {
  for (const code of principleCodes) {
    const asking = questions.filter(({ principles, ours }) =>
      [...principles, ...ours].includes(code),
    );
    expect(asking.length).toBeGreaterThanOrEqual(2);
  }
  for (const { principles, ours } of questions) {
    expect(ours.filter((code) => principles.includes(code))).toEqual([]);
  }
});

test('marks what is ours: frugality for the budget cut, ownership for the long term', () => {
  expect(questions.find(({ id }) => id === 'q003-26')?.ours).toEqual(['FR']);
  expect(questions.find(({ id }) => id === 'q001-08')?.ours).toEqual(['OW']);
  expect(questions.find(({ id }) => id === 'q001-01')?.ours).toEqual(['AR']);
});
