import { ownViews } from '../../../src/domain/evidence/own-view';
import type { Round } from '../../../src/domain/evidence/rounds';

const asOf = '2026-08-24';
let count = 0;
function round(changes: Partial<Round>): Round {
  count += 1;
  return {
    id: `r-${count}`,
    day: '2026-08-01',
    loop: 'l-1',
    type: 'coding',
    status: 'done',
    raterKind: 'self',
    score: 4,
    dimensions: [],
    ...changes,
  };
}
const pair = (loop: string, own: number, outside: readonly number[], type = 'coding'): Round[] => [
  round({ loop, type, score: own }),
  ...outside.map((score) => round({ loop, type, score, raterKind: 'mentor' })),
];
const coding = (rounds: readonly Round[]) => ownViews(rounds, asOf)[0];

test('compares own with outside scores of the same rounds, from three pairs on', () => {
  const two = [...pair('a', 4, [3]), ...pair('b', 4, [3, 4])];
  expect(coding(two)).toEqual({ component: 'coding', pairs: 2, means: null });
  expect(coding([...two, ...pair('c', 5, [4])])).toEqual({
    component: 'coding',
    pairs: 3,
    means: { own: 13 / 3, outside: 10.5 / 3 },
  });
});

test.each<[string, Round[]]>([
  ['another loop', [round({ loop: 'x' }), round({ loop: 'y', raterKind: 'peer' })]],
  [
    'another type',
    [round({ loop: 'x' }), round({ loop: 'x', type: 'system design', raterKind: 'peer' })],
  ],
  [
    'a day to come',
    [round({ loop: 'x', day: '2026-08-25' }), round({ loop: 'x', raterKind: 'peer' })],
  ],
  ['no own score', [round({ loop: 'x', score: null }), round({ loop: 'x', raterKind: 'peer' })]],
  ['a blank rater', [round({ loop: 'x' }), round({ loop: 'x', raterKind: '' })]],
  [
    'a cancelled round',
    [round({ loop: 'x', status: 'cancelled' }), round({ loop: 'x', raterKind: 'peer' })],
  ],
])('%s makes no pair', (_, rounds) => {
  expect(coding(rounds)?.pairs).toBe(0);
});
