import { columnLetters } from '../a1';
import type { PageCell } from '../spec';
import { head, shown } from './forecast-layout';
import { goalOf } from './lines';
import { distinctProblems, solvedBefore } from './measures';
import { afterStamp } from './pace';

/** The first column of the tables that some examples read. */
const LEFT = 11;
/** How many stories the examples read, the first that were written. */
const STORIES = 8;
const KNOTS = [0, 4, 8, 12, 16, 20, 24] as const;

const rounds = [
  ['Round 1', 'CO OW'],
  ['Round 2', 'DD DR'],
  ['Round 3', 'LC ET'],
] as const;

const AT = { targets: 5, stories: 11, rounds: 22, risks: 28 } as const;

const lines = [
  ['coding', 'Problems', 'problemsSolved'],
  ['design', 'Designs', 'designSessions'],
] as const;

/** The ranges of the tables, for the formulas of the examples. */
export const data = {
  weeks: block(LEFT + 4, AT.targets, KNOTS.length, 1),
  goals: block(LEFT + 4, AT.targets + 1, KNOTS.length, 1),
  problems: block(LEFT + 4 + KNOTS.length, AT.targets + 1, 1, 1),
  targets: block(LEFT, AT.targets, 4 + KNOTS.length, 1 + lines.length),
  actuals: block(LEFT + 4 + KNOTS.length, AT.targets + 1, 1, lines.length),
  stories: block(LEFT, AT.stories, 4, STORIES),
  rounds: block(LEFT, AT.rounds, 2, rounds.length),
  risks: block(LEFT, AT.risks, 2, 2),
} as const;

/** Conditions of FILTER for the rows that the examples read: up to the stamped day. */
export const written = `({stories.created}>0)*({stories.created}<${afterStamp})*({stories.primary}<>"")`;

/** The n-th story's cell in a column; blank where there are fewer. */
export function storyCell(column: string, nth: number): string {
  return `IFERROR(INDEX(FILTER({stories.${column}},${written}),${nth})&"","")`;
}

const done = {
  problemsSolved: distinctProblems(solvedBefore(afterStamp)),
  designSessions: `COUNTIFS({designs.day},">0",{designs.day},"<"&${afterStamp})`,
} as const;

const toldWell =
  'COUNTIFS({tellings.day},">0",{tellings.seconds},">=120",{tellings.seconds},"<=180")';
const told = 'COUNTIFS({tellings.day},">0",{tellings.seconds},">0")';

/**
 * Tables in the shape that some functions ask for, filled from the tracker.
 *
 * @param coverage where READY_COVERAGE shows how each principle stands
 */
export function dataBlocks(coverage: string): PageCell[] {
  const at = (column: number, row: number): string => `${columnLetters(column)}${row}`;
  return [
    head(
      `${at(LEFT, AT.targets - 1)}:${at(LEFT + 4 + KNOTS.length, AT.targets - 1)}`,
      'LINES OF THE PLAN: weeks above, what is reached on the right',
    ),
    ...KNOTS.map((week, index): PageCell => ({
      at: at(LEFT + 4 + index, AT.targets),
      content: week,
      style: 'cellRight',
    })),
    ...lines.flatMap(([area, name, metric], index): PageCell[] => {
      const row = AT.targets + 1 + index;
      return [
        ...[area, name, 'up'].map((content, place): PageCell => ({
          at: at(LEFT + place, row),
          content,
          style: 'cell',
        })),
        { at: at(LEFT + 3, row), content: 1, style: 'cellRight' },
        ...KNOTS.map((week, place) =>
          shown(at(LEFT + 4 + place, row), goalOf(metric, week), 'cellRight', 'integer'),
        ),
        shown(at(LEFT + 4 + KNOTS.length, row), done[metric], 'cellRight', 'integer'),
      ];
    }),
    head(
      `${at(LEFT, AT.stories - 1)}:${at(LEFT + 3, AT.stories - 1)}`,
      'STORIES: title, main principle, others, quality',
    ),
    ...Array.from({ length: STORIES }, (_, index): PageCell[] => {
      const row = AT.stories + index;
      const quality = `FILTER(IF(ISNUMBER({stories.quality}),{stories.quality},""),${written})`;
      return [
        ...['title', 'primary', 'secondary'].map((column, place) =>
          shown(at(LEFT + place, row), storyCell(column, index + 1), 'cell'),
        ),
        shown(at(LEFT + 3, row), `IFERROR(INDEX(${quality},${index + 1}),"")`, 'cellRight'),
      ];
    }).flat(),
    head(
      `${at(LEFT, AT.rounds - 1)}:${at(LEFT + 3, AT.rounds - 1)}`,
      'ROUNDS: what each may ask about',
    ),
    ...rounds.flatMap(([name, codes], index): PageCell[] => [
      { at: at(LEFT, AT.rounds + index), content: name, style: 'cell' },
      { at: at(LEFT + 1, AT.rounds + index), content: codes, style: 'cell' },
    ]),
    head(`${at(LEFT, AT.risks - 1)}:${at(LEFT + 3, AT.risks - 1)}`, 'RISKS: the covered part'),
    { at: at(LEFT, AT.risks), content: 'principle evidence', style: 'cell' },
    shown(
      at(LEFT + 1, AT.risks),
      `(COUNTIF(${coverage},"Covered")+COUNTIF(${coverage},"Strong"))/16`,
      'cellRight',
      'percent',
    ),
    { at: at(LEFT, AT.risks + 1), content: 'communication', style: 'cell' },
    shown(
      at(LEFT + 1, AT.risks + 1),
      `IF(${told}=0,0,${toldWell}/${told})`,
      'cellRight',
      'percent',
    ),
  ];
}

function block(column: number, row: number, columns: number, rows: number): string {
  const from = `$${columnLetters(column)}$${row}`;
  const to = `$${columnLetters(column + columns - 1)}$${row + rows - 1}`;
  return from === to ? from : `${from}:${to}`;
}
