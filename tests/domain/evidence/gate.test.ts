import fc from 'fast-check';
import { countGate, gateRule, gateText, scoreGate } from '../../../src/domain/evidence/gate';
import type { Scored } from '../../../src/domain/evidence/rounds';
import { addDays } from '../../../src/domain/time/day';

const asOf = '2026-06-30';
const before = (days: number, score: number): Scored => ({ day: addDays(asOf, -days), score });
const verdict = (threshold: number, ...scores: readonly Scored[]): string =>
  gateText(scoreGate(scores, asOf, gateRule(threshold)));

test.each([
  ['Need 3 more', []],
  ['Need 2 more', [before(1, 5)]],
  [
    'Need 1 more (2 older than 45 days)',
    [before(1, 5), before(2, 5), before(46, 5), before(60, 5)],
  ],
  ['Pass', [before(0, 4), before(1, 4), before(45, 4)]],
  ['Need another day', [before(3, 4), before(3, 4), before(3, 4), before(9, 4)]],
  ['Pass', [before(0, 3.5), before(1, 4), before(2, 4.5)]],
  ['Miss by 0.2', [before(0, 4), before(1, 4), before(2, 3.5)]],
  ['Miss by 0.5', [before(0, 5), before(1, 5), before(2, 3)]],
  ['Miss by 1.0', [before(0, 3), before(1, 3), before(2, 3)]],
  ['Pass', [before(0, 4), before(1, 4), before(2, 4), before(3, 1)]],
  // Mean 3.25 misses by 0.75, the lowest by 2.5: the larger shortfall counts.
  ['Miss by 2.5', [before(0, 4), before(1, 4), before(2, 4), before(2, 1)]],
  ['Need 3 more', [before(-1, 5), before(-2, 5), before(-3, 5)]],
] as const)('says %s', (expected, scores) => {
  expect(verdict(4, ...scores)).toBe(expected);
});

test('misses a count once there is evidence, and needs more before', () => {
  expect(gateText(countGate(3, 10, true))).toBe('Miss by 7');
  expect(gateText(countGate(0, 10, false))).toBe('Need 10 more');
  expect(gateText(countGate(10, 10, true))).toBe('Pass');
});

const halves = fc.integer({ min: 2, max: 10 }).map((n) => n / 2);
const anyScores = fc.array(fc.record({ days: fc.integer({ min: -3, max: 60 }), score: halves }), {
  maxLength: 12,
});

test('never opens for a lower score', () => {
  fc.assert(
    fc.property(anyScores, halves, fc.nat(), halves, (rows, threshold, pick, drop) => {
      const scores = rows.map(({ days, score }) => before(days, score));
      const lower = scores.map((row, i) =>
        i === pick % Math.max(1, scores.length)
          ? { ...row, score: Math.max(1, row.score - drop) }
          : row,
      );
      const opens = (list: readonly Scored[]) =>
        scoreGate(list, asOf, gateRule(threshold)).kind === 'pass';
      if (opens(lower)) expect(opens(scores)).toBe(true);
    }),
  );
});

test('does not depend on the order of rows', () => {
  fc.assert(
    fc.property(anyScores, halves, (rows, threshold) => {
      const scores = rows.map(({ days, score }) => before(days, score));
      expect(verdict(threshold, ...[...scores].reverse())).toBe(verdict(threshold, ...scores));
    }),
  );
});

test('agrees with the rule written out', () => {
  fc.assert(
    fc.property(anyScores, halves, (rows, threshold) => {
      const recent = rows
        .filter(({ days }) => days >= 0 && days <= 45)
        .sort((a, b) => a.days - b.days);
      const third = recent[2];
      const result = scoreGate(
        rows.map(({ days, score }) => before(days, score)),
        asOf,
        gateRule(threshold),
      );
      if (!third) {
        expect(result.kind).toBe('need');
        return;
      }
      const read = recent.filter(({ days }) => days <= third.days);
      if (recent[0]?.days === third.days) {
        expect(result.kind).toBe('another day');
        return;
      }
      const mean = read.reduce((all, { score }) => all + score, 0) / read.length;
      const lowest = Math.min(...read.map(({ score }) => score));
      const shortfall = Math.max(threshold - mean, threshold - 0.5 - lowest);
      expect(result.kind).toBe(shortfall <= 1e-9 ? 'pass' : 'miss');
      if (result.kind === 'miss') expect(result.by).toBeGreaterThanOrEqual(0.1);
    }),
  );
});
