import fc from 'fast-check';
import type { CoverSlot, CoverStory } from '../../../src/domain/stories/loop-cover';
import { coverLoop } from '../../../src/domain/stories/loop-cover';
import type { PrincipleCode } from '../../../src/domain/stories/principles';

const codes = ['CO', 'OW', 'TB', 'DD'] as const satisfies PrincipleCode[];
const code = fc.constantFrom(...codes);
const anyStories = fc
  .array(
    fc.record({
      primary: fc.option(code),
      secondary: fc.uniqueArray(code, { maxLength: 2 }),
      quality: fc.constantFrom(1, 3, 3.5, 4, 5),
    }),
    { maxLength: 6 },
  )
  .map((rows) => rows.map((row, i): CoverStory => ({ id: `S${i}`, ...row })));
const anySlots = fc
  .array(code, { minLength: 1, maxLength: 5 })
  .map((list) => list.map((principle, i): CoverSlot => ({ round: `R${i}`, principle })));

function worth(story: CoverStory, { principle }: CoverSlot): number {
  const quality = (story.quality ?? 1) * 10;
  if (story.primary === principle) return quality * 10;
  return story.secondary.includes(principle) ? quality * 7 : 0;
}

/** The best assignment by trying all, the earliest rows first, none last. */
function bruteForce(stories: readonly CoverStory[], slots: readonly CoverSlot[]) {
  let best: { sum: number; ids: readonly (string | null)[] } = { sum: -1, ids: [] };
  const visit = (ids: readonly (string | null)[], sum: number): void => {
    const slot = slots[ids.length];
    if (!slot) {
      if (sum > best.sum) best = { sum, ids };
      return;
    }
    for (const story of stories) {
      const value = worth(story, slot);
      if (value > 0 && !ids.includes(story.id)) visit([...ids, story.id], sum + value);
    }
    visit([...ids, null], sum);
  };
  visit([], 0);
  return best.ids;
}

test('agrees with every assignment tried, ties included', () => {
  fc.assert(
    fc.property(anyStories, anySlots, (stories, slots) => {
      expect(coverLoop(stories, slots).map(({ storyId }) => storyId)).toEqual(
        bruteForce(stories, slots),
      );
    }),
    { numRuns: 500 },
  );
});

test('tells no story twice and none that does not fit', () => {
  fc.assert(
    fc.property(anyStories, anySlots, (stories, slots) => {
      const told = coverLoop(stories, slots);
      const ids = told.flatMap(({ storyId }) => storyId ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      for (const slot of told) {
        const story = stories.find(({ id }) => id === slot.storyId);
        if (story) expect(worth(story, slot)).toBeGreaterThan(0);
      }
    }),
  );
});

test('gives up a good story where it is worth more elsewhere', () => {
  const stories: readonly CoverStory[] = [
    { id: 'A', primary: 'CO', secondary: ['OW'], quality: 5 },
    { id: 'B', primary: 'CO', secondary: [], quality: 4.5 },
  ];
  const slots: readonly CoverSlot[] = [
    { round: 'R1', principle: 'CO' },
    { round: 'R2', principle: 'OW' },
    { round: 'R2', principle: 'TB' },
  ];
  expect(coverLoop(stories, slots).map(({ storyId }) => storyId)).toEqual(['B', 'A', null]);
});

test('names every slot as open without stories', () => {
  expect(coverLoop([], [{ round: 'R1', principle: 'CO' }])).toEqual([
    { round: 'R1', principle: 'CO', storyId: null },
  ]);
  expect(coverLoop([], [])).toEqual([]);
});
