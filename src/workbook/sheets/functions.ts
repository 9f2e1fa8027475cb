import { columnLetters } from '../a1';
import { FUNCTIONS } from '../requested';
import type { Format, PageCell, PageSheet } from '../spec';
import { customCall, head, shown, spilled } from './forecast-layout';
import { data, dataBlocks, storyCell, written } from './functions-data';
import { outsideOf, roundScores } from './measures';
import { afterStamp } from './pace';

/** A live example of a custom function on the tracker's own rows. */
interface Example {
  readonly says: string;
  /** The call, which may read no other day than the stamped one. */
  readonly call: string;
  /** The rows that the result fills. */
  readonly rows: number;
  /** The format of each of its columns. */
  readonly formats: readonly Format[];
}

const FIRST_ROW = 5;
/** The column in which results begin. */
const RESULT = 3;
/** How many reviews are ready to be shown; the list is the last, and has no end. */
const REVIEWS = 40;

const orNone = (cells: string, condition: string): string =>
  `IFERROR(FILTER(${cells},${condition}),"")`;
const designRounds = outsideOf('design', afterStamp);
const rounds = outsideOf('any', afterStamp);
const practised = 'ISNUMBER({sessions.day})*ISNUMBER({sessions.minutes})*({sessions.minutes}>=0)';
const recalled =
  'ISNUMBER({recalls.day})*({recalls.item}<>"")*(({recalls.rating}="Again")+({recalls.rating}="Hard")+({recalls.rating}="Good")+({recalls.rating}="Easy")>0)';
const week = 'READY_WEEK(READY_START,READY_STAMP)';
const story = (column: string): string => storyCell(column, 1);

/** One example of every custom function, by its name. */
const examples: Readonly<Record<string, Example>> = {
  READY_WEEK: one('The week of the plan.', week, 'integer'),
  READY_TARGET: one(
    'The problems that the plan asks for by now.',
    `READY_TARGET(${week},${data.weeks},${data.goals})`,
    'tenth',
  ),
  READY_EARNED: one(
    'The week in which the plan has as many problems as you.',
    `READY_EARNED(${data.problems},${data.weeks},${data.goals},${week})`,
    'tenth',
  ),
  READY_SCORE: {
    says: 'Index, expected index, earned week, lag, status by area.',
    call: `READY_SCORE(${data.targets},${data.actuals},${week},READY_LEVEL)`,
    rows: 5,
    formats: ['general', 'tenth', 'tenth', 'tenth', 'signedTenth', 'general'],
  },
  READY_GATE: one(
    'Whether your newest design rounds reach 3.5.',
    `READY_GATE(${orNone(roundScores, designRounds)},${orNone('{mocks.day}', designRounds)},READY_STAMP,7/2)`,
  ),
  READY_ESTIMATE: {
    says: 'Your rating in design by others: estimate, floor, rounds.',
    call: `READY_ESTIMATE(${orNone(roundScores, designRounds)},${orNone('{mocks.day}', designRounds)},READY_STAMP)`,
    rows: 1,
    formats: ['tenth', 'tenth', 'integer'],
  },
  READY_LOOP: {
    says: 'Odds of a whole loop: all clear, at most one below.',
    call: `READY_LOOP(${orNone('{mocks.type}', rounds)},${orNone(roundScores, rounds)},${orNone('{mocks.day}', rounds)},READY_STAMP)`,
    rows: 1,
    formats: ['percent', 'percent'],
  },
  READY_FINISH: one(
    'The day by which 20 more problems are likely done (85 %).',
    'READY_FINISH({pace.problems:rows},20,READY_STAMP)',
    'day',
  ),
  READY_BUFFER: one(
    'The days that you could pause and still keep up in problems.',
    `READY_BUFFER(${data.problems},${data.weeks},${data.goals},READY_START,READY_STAMP)`,
    'integer',
  ),
  READY_COVERAGE: {
    says: 'Each principle: its stories, main ones, and how it stands.',
    call: `READY_COVERAGE(${orNone('{stories.primary}', written)},${orNone('{stories.secondary}', written)})`,
    rows: 16,
    formats: ['general', 'integer', 'integer', 'general'],
  },
  READY_STORY: {
    says: 'Your first story: seconds, length, “I”, numbers, what to mend.',
    call: `READY_STORY(${['situation', 'task', 'action', 'result'].map(story).join(',')})`,
    rows: 1,
    formats: ['integer', 'general', 'percent', 'integer', 'general', 'general'],
  },
  READY_SECONDS: one(
    'The seconds that its action takes to say.',
    `READY_SECONDS(${story('action')})`,
    'integer',
  ),
  READY_VOICE: one(
    'How often its action says “I” where it could say “we”.',
    `READY_VOICE(${story('action')})`,
    'percent',
  ),
  READY_FRAMEWORK: one(
    'The framework that suits the first question of Questions.',
    'READY_FRAMEWORK(INDEX({questions.text:rows},1))',
  ),
  READY_LOOPCOVER: {
    says: 'Which of the stories on the right to tell in which round.',
    call: `READY_LOOPCOVER(${data.stories},${data.rounds})`,
    rows: 6,
    formats: ['general', 'general', 'general'],
  },
  READY_CONSISTENCY: one(
    'How regular your practice is, the newest days most.',
    `READY_CONSISTENCY(${orNone('{sessions.day}', practised)},${orNone('{sessions.minutes}', practised)},READY_START,READY_STAMP)`,
    'percent',
  ),
  READY_RISK: {
    says: 'Reasons for a rejection: share, covered part, what lifts it.',
    call: `READY_RISK(${data.risks})`,
    rows: 6,
    formats: ['general', 'percent', 'percent', 'general'],
  },
  READY_NEXT_REVIEW: {
    says: 'What you recalled: due, known now, known on the day.',
    call: `READY_NEXT_REVIEW(${['{recalls.day}', '{recalls.rating}'].map((cells) => orNone(cells, recalled)).join(',')},READY_STAMP,READY_INTERVIEW,${orNone('{recalls.item}', recalled)})`,
    rows: REVIEWS,
    formats: ['general', 'day', 'percent', 'percent'],
  },
};

/** A page with a live example of each custom function, made when somebody asks for it. */
export function functionsSheet(): PageSheet {
  const placed = placedExamples();
  const coverage = placed.find(({ name }) => name === 'READY_COVERAGE')?.row ?? FIRST_ROW;
  const last = placed[placed.length - 1];
  const levels = `$${columnLetters(RESULT + 3)}$${coverage}:$${columnLetters(RESULT + 3)}$${coverage + 15}`;
  return {
    kind: 'page',
    key: FUNCTIONS,
    title: 'Functions',
    role: 'read',
    onRequest: true,
    rows: (last?.row ?? FIRST_ROW) + (last?.example.rows ?? 1) - 1,
    columnWidths: [190, 400, 130, 84, 84, 84, 84, 84, 40, 16, 170, 84, 84, 60],
    cells: [
      { at: 'A1', content: 'Functions', style: 'title' },
      {
        at: 'A2',
        style: 'subtitle',
        content:
          'Each custom function on your own rows. Click a result to see its formula, and copy it where you need it.',
      },
      head('A4', 'Function'),
      head('B4', 'What it shows here'),
      head('C4:H4', 'Result'),
      ...placed.flatMap(exampleCells),
      ...dataBlocks(levels),
    ],
  };
}

interface Placed {
  readonly name: string;
  readonly example: Example;
  readonly row: number;
}

function placedExamples(): readonly Placed[] {
  let row = FIRST_ROW;
  return Object.entries(examples).map(([name, example]) => {
    const placed = { name, example, row };
    row += example.rows;
    return placed;
  });
}

function exampleCells({ name, example, row }: Placed): PageCell[] {
  const { says, call, rows, formats } = example;
  return [
    { at: `A${row}`, content: name, style: 'strong' },
    { at: `B${row}`, content: says, style: 'subtitle' },
    ...Array.from({ length: rows }, (_, down): PageCell[] =>
      formats.map((format, right) => {
        const at = `${columnLetters(RESULT + right)}${row + down}`;
        const style = format === 'general' ? 'cell' : 'cellRight';
        return down === 0 && right === 0
          ? shown(at, customCall(call), style, format)
          : spilled(at, style, format);
      }),
    ).flat(),
  ];
}

/** An example whose result is one cell. */
function one(says: string, call: string, format: Format = 'general'): Example {
  return { says, call, rows: 1, formats: [format] };
}
