import { openShare, riskCover, riskParts, riskReasons } from '../../../src/domain/forecast/risk';
import { riskSentence } from '../../../src/domain/forecast/actions';
import { coverageOf } from '../../../src/domain/stories/coverage';
import type { OutsideScore } from '../../../src/domain/evidence/rounds';

const round = (type: string, score: number): OutsideScore => ({
  day: '2026-06-01',
  score,
  type,
  component: 'behavioral',
  loop: 'A',
});
const nothing = { coverage: coverageOf([]), design: null, scores: [], toldSeconds: [] };

test('covers nothing without evidence', () => {
  const cover = riskCover(riskParts(nothing));
  expect(cover.cover).toBe(0);
  expect(cover.rows.map(({ share }) => share)).toEqual([0.35, 0.25, 0.2, 0.15, 0.05]);
  expect(cover.largestOpen?.reason).toBe('principle evidence');
});

test('measures each part', () => {
  const stories = [
    { primary: 'CO' as const, secondary: ['OW', 'TB'] as const },
    { primary: 'OW' as const, secondary: ['CO', 'LC'] as const },
  ];
  const parts = riskParts({
    coverage: coverageOf(stories),
    design: { estimate: 3.9, floor: 3, effectiveRounds: 5, count: 5 },
    scores: [round('product strategy', 3.5), round('product strategy', 3), round('behavioral', 5)],
    toldSeconds: [89, 120, 180, 181],
  });
  expect(parts).toEqual({
    'principle evidence': 2 / 16,
    'system design': 0.5,
    'strategic thinking': 2 / 3,
    communication: 0.5,
    culture: 0.5,
  });
});

test('names the largest share that is still open', () => {
  const all = Object.fromEntries(riskReasons.map((reason) => [reason, 1]));
  const cover = riskCover({ ...riskParts(nothing), ...all, communication: 0.2, culture: 0 });
  expect(cover.largestOpen?.reason).toBe('communication');
  expect(cover.largestOpen && openShare(cover.largestOpen)).toBeCloseTo(0.12, 12);
  expect(riskSentence(cover)).toBe(
    'Largest open risk: communication, behind 15 % of rejections and 20 % covered',
  );
  const covered = riskCover({ ...riskParts(nothing), ...all });
  expect(covered.cover).toBeCloseTo(1, 12);
  expect(covered.largestOpen).toBeNull();
});
