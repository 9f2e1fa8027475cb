import fc from 'fast-check';
import type { ComponentScore } from '../../../src/domain/evidence/loop-odds';
import { loopOdds, loopOddsCeiling, missingText } from '../../../src/domain/evidence/loop-odds';
import type { Component } from '../../../src/domain/evidence/rounds';
import { components } from '../../../src/domain/evidence/rounds';
import { addDays } from '../../../src/domain/time/day';

const asOf = '2026-06-30';

/** `above` clear and `below` other rounds of each component, one a day. */
function rounds(record: Readonly<Record<Component, readonly [number, number]>>): ComponentScore[] {
  return components.flatMap((component) => {
    const [above, below] = record[component];
    return Array.from({ length: above + below }, (_, i) => ({
      component,
      score: i < above ? 4 : 3,
      day: addDays(asOf, -i),
    }));
  });
}

/** The chance of every pattern of clear and other rounds, drawn one after the other. */
function bruteForce(
  record: Readonly<Record<Component, readonly [number, number]>>,
  loop: Readonly<Record<Component, number>>,
): readonly [number, number] {
  const order = components.flatMap((component) =>
    Array.from({ length: loop[component] }, () => component),
  );
  let [none, one] = [0, 0];
  for (let mask = 0; mask < 2 ** order.length; mask += 1) {
    const seen = new Map(components.map((c) => [c, [...record[c]]]));
    let chance = 1;
    let below = 0;
    order.forEach((component, i) => {
      const counts = seen.get(component) ?? [0, 0];
      const [s = 0, f = 0] = counts;
      const isBelow = Math.floor(mask / 2 ** i) % 2 === 1;
      chance *= ((isBelow ? f : s) + 1) / (s + f + 2);
      counts[isBelow ? 1 : 0] = (isBelow ? f : s) + 1;
      below += isBelow ? 1 : 0;
    });
    if (below === 0) none += chance;
    if (below === 1) one += chance;
  }
  return [none, none + one];
}

const anyRecord = fc
  .tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 3 }))
  .filter(([above, below]) => above + below >= 3);
const anyLoop = fc.record({
  coding: fc.integer({ min: 1, max: 2 }),
  design: fc.integer({ min: 0, max: 2 }),
  behavioral: fc.integer({ min: 1, max: 3 }),
});

test('agrees with every outcome counted one by one', () => {
  fc.assert(
    fc.property(
      fc.record({ coding: anyRecord, design: anyRecord, behavioral: anyRecord }),
      anyLoop,
      (record, loop) => {
        const odds = loopOdds(rounds(record), asOf, 3.5, loop);
        const [all, most] = bruteForce(record, loop);
        if (odds.kind !== 'odds') throw new Error('expected odds');
        expect(odds.allClear).toBeCloseTo(all, 12);
        expect(odds.atMostOneBelow).toBeCloseTo(most, 12);
        expect(odds.atMostOneBelow).toBeLessThanOrEqual(1 + 1e-12);
      },
    ),
  );
});

test('cannot show more than 37 % for three perfect rounds each, 66 % for ten', () => {
  expect(loopOddsCeiling({ coding: 3, design: 3, behavioral: 3 })).toBeCloseTo(0.366, 3);
  expect(loopOddsCeiling({ coding: 10, design: 10, behavioral: 10 })).toBeCloseTo(0.66, 2);
});

test('names the rounds that are missing', () => {
  const odds = loopOdds(rounds({ coding: [3, 0], design: [1, 0], behavioral: [0, 2] }), asOf);
  if (odds.kind !== 'need') throw new Error('expected a need');
  expect(missingText(odds.missing)).toBe('Need 2 more design rounds, 1 more behavioral round');
});

test('reads the newest ten rounds of a component', () => {
  const old = Array.from({ length: 20 }, (_, i) => ({
    component: 'coding' as const,
    score: 1,
    day: addDays(asOf, -100 - i),
  }));
  const scores = rounds({ coding: [10, 0], design: [3, 0], behavioral: [3, 0] });
  expect(loopOdds([...old, ...scores], asOf)).toEqual(loopOdds(scores, asOf));
});
