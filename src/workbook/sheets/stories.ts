import { raterKinds } from '../../domain/records/rater';
import { principleCodes } from '../../domain/stories/principles';
import {
  dayColumn,
  idColumn,
  noteColumn,
  pickColumn,
  ratingColumn,
  textColumn,
  wholeColumn,
} from '../columns';
import type { TableSheet } from '../spec';

/** How far a story is; from Drafted on it counts as one. */
export const storyStatuses = ['Idea', 'Drafted', 'Ready', 'Retired'] as const;

/** One row a story. Codes such as CO and OW name the principles that it shows. */
export function storiesSheet(): TableSheet {
  return {
    kind: 'table',
    key: 'stories',
    title: 'Stories',
    role: 'fill',
    filter: true,
    frozenColumns: 3,
    rows: { kind: 'log' },
    columns: [
      idColumn(),
      dayColumn('created', 'Created', { note: 'A story counts from this day on.' }),
      textColumn('title', 'Story', 220, { aliases: ['Title'] }),
      textColumn('theme', 'Theme', 130),
      pickColumn('framework', 'Framework', ['STAR', 'CAR', 'SOAR', 'CARL', 'PAR', 'DIGS']),
      pickColumn('primary', 'Primary', principleCodes, {
        width: 76,
        note: 'The principle that it shows best, as a code: see the Principles sheet.',
      }),
      textColumn('secondary', 'Secondary', 100, { note: 'Other codes, split by commas: DD, BA.' }),
      noteColumn('situation', 'Situation', 240),
      noteColumn('task', 'Task', 200),
      noteColumn('action', 'Action', 320),
      noteColumn('result', 'Result', 240),
      noteColumn('learning', 'Learning', 200),
      noteColumn('metrics', 'Numbers to know', 220),
      wholeColumn('year', 'Year', 1990, 2100),
      pickColumn('level', 'Level shown', ['L5', 'L6', 'L7'], { width: 84 }),
      pickColumn('status', 'Status', storyStatuses),
      ratingColumn('quality', 'Quality'),
      pickColumn('qualityRater', 'Rated by', raterKinds, {
        note: "A mentor's rating replaces your own.",
      }),
    ],
    looks: [
      { on: ['status'], formula: '{@status}="Ready"', look: 'ahead' },
      { on: ['status'], formula: '{@status}="Drafted"', look: 'onPlan' },
      { on: ['status'], formula: '{@status}="Retired"', look: 'done' },
    ],
  };
}
