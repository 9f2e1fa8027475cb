import fc from 'fast-check';
import type { StoryLinks } from '../../../src/domain/stories/coverage';
import { coverageOf, coveredCount, strongCount } from '../../../src/domain/stories/coverage';
import { parseCodes, principleCodes } from '../../../src/domain/stories/principles';

const code = fc.constantFrom(...principleCodes);
const stories: fc.Arbitrary<StoryLinks[]> = fc.array(
  fc.record({ primary: fc.option(code), secondary: fc.array(code, { maxLength: 4 }) }),
  { maxLength: 30 },
);
const of = (list: readonly StoryLinks[]) => coverageOf(list).find((row) => row.code === 'CO');

test('lists the 16 principles in official order', () => {
  expect(principleCodes.join(' ')).toBe('CO OW IS AR LC HD HS TB BA FR ET DD HB DR SE SR');
  expect(coverageOf([]).map((row) => row.code)).toEqual(principleCodes);
});

test('covers with two stories of which one is primary, and is strong from three', () => {
  const primary: StoryLinks = { primary: 'CO', secondary: [] };
  const secondary: StoryLinks = { primary: 'OW', secondary: ['CO'] };
  expect(of([])).toMatchObject({ links: 0, level: 'None' });
  expect(of([primary])).toMatchObject({ links: 1, primaries: 1, level: 'Weak' });
  expect(of([secondary, secondary, secondary])).toMatchObject({ links: 3, level: 'Weak' });
  expect(of([primary, secondary])?.level).toBe('Covered');
  expect(of([primary, secondary, secondary])?.level).toBe('Strong');
});

test('counts a story once for a principle', () => {
  expect(of([{ primary: 'CO', secondary: ['CO', 'CO'] }])).toMatchObject({
    links: 1,
    primaries: 1,
  });
});

test('never covers less with one story more, in any order', () => {
  fc.assert(
    fc.property(stories, stories, (list, more) => {
      const [before, after] = [coverageOf(list), coverageOf([...more, ...list])];
      expect(coveredCount(after)).toBeGreaterThanOrEqual(coveredCount(before));
      expect(strongCount(after)).toBeLessThanOrEqual(coveredCount(after));
      expect(coverageOf([...list].reverse())).toEqual(before);
    }),
  );
});

test('reads codes split in any way and keeps what is none', () => {
  expect(parseCodes(' co,OW ; tb  ')).toEqual({ codes: ['CO', 'OW', 'TB'], unknown: [] });
  expect(parseCodes('CO/OW')).toEqual({ codes: [], unknown: ['CO/OW'] });
});
