import { coverageOf } from '../domain/stories/coverage';
import { coverLoop } from '../domain/stories/loop-cover';
import type { CoverSlot, CoverStory } from '../domain/stories/loop-cover';
import type { PrincipleCode } from '../domain/stories/principles';
import { parseCodes } from '../domain/stories/principles';
import type { Cell, Place } from './cells';
import { isBlankRow, placeIn, refuse } from './cells';
import { define } from './define';
import { numberOrBlank, textIn } from './read';

/** READY_COVERAGE: how well the stories cover each principle. */
export const coverage = define({
  name: 'READY_COVERAGE',
  summary: 'How well your stories cover each of the 16 leadership principles.',
  parameters: [
    { name: 'primary', type: 'texts', help: 'The main principle of each story, as a code like CO' },
    {
      name: 'secondary',
      type: 'texts',
      help: 'Its other principles: codes split by comma, space or semicolon',
    },
  ],
  returns: '16 rows: code, links, primaries, and "None", "Weak", "Covered" or "Strong"',
  example: {
    formula: '=READY_COVERAGE({"CO";"OW"},{"OW";"CO TB"})',
    result: [
      ['CO', 2, 1, 'Covered'],
      ['OW', 2, 1, 'Covered'],
      ...['IS', 'AR', 'LC', 'HD', 'HS'].map((code): Cell[] => [code, 0, 0, 'None']),
      ['TB', 1, 0, 'Weak'],
      ...['BA', 'FR', 'ET', 'DD', 'HB', 'DR', 'SE', 'SR'].map((code): Cell[] => [
        code,
        0,
        0,
        'None',
      ]),
    ],
  },
  run: ({ primary, secondary }) => {
    const count = Math.max(primary.length, secondary.length);
    const stories = Array.from({ length: count }, (_, i) => ({
      primary: primaryIn(primary[i] ?? '', place('primary', i)),
      secondary: codesIn(secondary[i] ?? '', place('secondary', i)),
    }));
    return coverageOf(stories).map(({ code, links, primaries, level }): Cell[] => [
      code,
      links,
      primaries,
      level,
    ]);
  },
});

/** READY_LOOPCOVER: which story to tell in which round. */
export const loopCover = define({
  name: 'READY_LOOPCOVER',
  summary: 'Which story to tell for each principle of a loop, none twice, for the best sum.',
  parameters: [
    {
      name: 'stories',
      type: 'table',
      help: 'Four columns: id, primary code, secondary codes, quality from 1 to 5',
    },
    { name: 'rounds', type: 'table', help: 'Two columns: round, codes of its principles' },
  ],
  returns: 'A row for each round and principle: round, principle, story id or "No story"',
  example: {
    formula: '=READY_LOOPCOVER({"S1","CO","OW",4;"S2","OW","",3},{"Round 1","CO OW TB"})',
    result: [
      ['Round 1', 'CO', 'S1'],
      ['Round 1', 'OW', 'S2'],
      ['Round 1', 'TB', 'No story'],
    ],
  },
  run: ({ stories, rounds }) => {
    const told = stories.flatMap((row, i) => (isBlankRow(row) ? [] : [storyIn(row, i)]));
    const slots = rounds.flatMap((row, i) => (isBlankRow(row) ? [] : slotsIn(row, i)));
    if (slots.length === 0) return '';
    return coverLoop(told, slots).map(({ round, principle, storyId }): Cell[] => [
      round,
      principle,
      storyId ?? 'No story',
    ]);
  },
});

function storyIn(row: readonly Cell[], index: number): CoverStory {
  const [id = '', primary = '', secondary = '', quality = ''] = row;
  const at = (column: number): Place => placeIn('stories', index, column);
  return {
    id: textIn(id, at(0)),
    primary: primaryIn(textIn(primary, at(1)), at(1)),
    secondary: codesIn(textIn(secondary, at(2)), at(2)),
    quality: numberOrBlank(quality, at(3), { min: 1, max: 5 }),
  };
}

function slotsIn(row: readonly Cell[], index: number): readonly CoverSlot[] {
  const [round = '', codes = ''] = row;
  const name = textIn(round, placeIn('rounds', index, 0));
  const place = placeIn('rounds', index, 1);
  return codesIn(textIn(codes, place), place).map((principle) => ({ round: name, principle }));
}

function primaryIn(text: string, place: Place): PrincipleCode | null {
  const codes = codesIn(text, place);
  if (codes.length > 1) throw refuse(place, text, 'one code: a story has one main principle');
  return codes[0] ?? null;
}

function codesIn(text: string, place: Place): readonly PrincipleCode[] {
  const { codes, unknown } = parseCodes(text);
  const [wrong] = unknown;
  if (wrong !== undefined) throw refuse(place, wrong, 'a principle code such as CO or OW');
  return codes;
}

function place(argument: string, index: number): Place {
  return { argument, row: index + 1, column: null };
}
