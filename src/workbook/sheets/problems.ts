import { difficulties, grades } from '../../domain/records/problem-entry';
import {
  checkColumn,
  dayColumn,
  idColumn,
  noteColumn,
  pickColumn,
  textColumn,
  wholeColumn,
} from '../columns';
import type { TableSheet } from '../spec';

/** One row an attempt at a coding problem. */
export function problemsSheet(): TableSheet {
  return {
    kind: 'table',
    key: 'problems',
    title: 'Problems',
    role: 'fill',
    filter: true,
    rows: { kind: 'log' },
    columns: [
      idColumn(),
      textColumn('key', 'Problem key', 120, {
        hidden: true,
        fill: 'given',
        note: 'How attempts at the same problem are known: two-sum for Two Sum. Refresh fills it in where you typed the row.',
      }),
      dayColumn('day', 'Day', { aliases: ['Date', 'Solved on'] }),
      textColumn('title', 'Problem', 220, { aliases: ['Title', 'Name'] }),
      pickColumn('difficulty', 'Difficulty', difficulties, { aliases: ['Level'] }),
      textColumn('pattern', 'Pattern', 150, {
        aliases: ['Topic', 'Tag'],
        choice: {
          kind: 'column',
          ref: 'lists.codingPattern',
          help: 'The pattern that solves it: one of the list, or a name of your own.',
        },
      }),
      wholeColumn('minutes', 'Minutes', 1, 600, { aliases: ['Time', 'Duration'] }),
      checkColumn('solved', 'Solved', { aliases: ['Status', 'Result'] }),
      wholeColumn('attempt', 'Attempt', 1, 99, {
        note: '1 for the first time that you try a problem; the median time reads first attempts.',
      }),
      checkColumn('hints', 'Hints'),
      checkColumn('optimal', 'Optimal'),
      pickColumn('codeQuality', 'Code quality', grades),
      pickColumn('explanation', 'Explanation', grades),
      checkColumn('aloud', 'Aloud', { note: 'Explained aloud while solving.' }),
      checkColumn('baseline', 'Baseline', {
        note: 'Part of the first assessment: it measures you, and is not counted.',
      }),
      noteColumn('note', 'Note', 260, { aliases: ['Notes'] }),
    ],
  };
}
