import { isDate } from '../../src/functions/days';
import { customFunctions } from '../../src/functions/registry';
import { evaluate } from './formula';

const names = [
  'READY_WEEK',
  'READY_TARGET',
  'READY_EARNED',
  'READY_SCORE',
  'READY_GATE',
  'READY_ESTIMATE',
  'READY_LOOP',
  'READY_FINISH',
  'READY_BUFFER',
  'READY_COVERAGE',
  'READY_STORY',
  'READY_SECONDS',
  'READY_VOICE',
  'READY_FRAMEWORK',
  'READY_LOOPCOVER',
  'READY_CONSISTENCY',
  'READY_RISK',
  'READY_NEXT_REVIEW',
];

test('lists every function once', () => {
  expect(customFunctions.map(({ name }) => name)).toEqual(names);
});

describe.each(customFunctions.map((entry) => [entry.name, entry] as const))('%s', (name, entry) => {
  test('has an example that gives the result beside it', () => {
    expect(entry.example.formula.startsWith(`=${name}(`)).toBe(true);
    const result = evaluate(entry.example.formula);
    expect(rounded(result)).toEqual(rounded(entry.example.result));
  });

  test('puts optional parameters last', () => {
    const optional = entry.parameters.map((parameter) => parameter.default !== undefined);
    expect(optional).toEqual([...optional].sort());
  });

  test('is described in short sentences without a full stop too many', () => {
    expect(entry.summary).toMatch(/^[A-Z].*\.$/);
    for (const text of [entry.returns, ...entry.parameters.map(({ help }) => help)]) {
      expect(text).toMatch(/^["A-Z0-9].*[^.]$/);
    }
  });
});

function rounded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value === 'number') return Number(value.toFixed(4));
  return isDate(value) ? value.getTime() : value;
}
