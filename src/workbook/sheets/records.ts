import { raterKinds } from '../../domain/records/rater';
import { recallRatings } from '../../domain/review/recall-ratings';
import {
  checkColumn,
  dayColumn,
  idColumn,
  noteColumn,
  pickColumn,
  textColumn,
  wholeColumn,
} from '../columns';
import type { Column, TableSheet } from '../spec';

/** What can be gone over again. */
export const recallKinds = ['problem', 'design', 'story', 'principle'] as const;

/** The record sheets that start hidden: the sidebar fills them, a menu item shows them. */
export function recordSheets(): TableSheet[] {
  return [
    record('tellings', 'Tellings', [
      dayColumn('day', 'Day'),
      textColumn('story', 'Story', 110, { note: 'The id of the story.' }),
      wholeColumn('seconds', 'Seconds', 1, 3600),
      wholeColumn('situationSeconds', 'Situation', 0, 3600),
      wholeColumn('taskSeconds', 'Task', 0, 3600),
      wholeColumn('actionSeconds', 'Action', 0, 3600),
      wholeColumn('resultSeconds', 'Result', 0, 3600),
      pickColumn('raterKind', 'Rater is', raterKinds),
      textColumn('loop', 'Loop', 110),
      textColumn('round', 'Round', 110),
    ]),
    record('recalls', 'Recalls', [
      dayColumn('day', 'Day'),
      pickColumn('kind', 'Kind', recallKinds),
      textColumn('item', 'Item', 160, {
        note: 'The key of the problem or design, the id of the story, or the code of the principle.',
      }),
      pickColumn('rating', 'Rating', recallRatings),
    ]),
    record('loops', 'Loops', [
      dayColumn('day', 'Day'),
      pickColumn('level', 'Level', ['L6', 'L7']),
      noteColumn('rounds', 'Rounds', 220),
      noteColumn('probes', 'Who probes what', 260),
      pickColumn('status', 'Status', ['planned', 'done', 'cancelled']),
      checkColumn('real', 'Real', { note: 'A real interview, which never counts as a mock.' }),
    ]),
    record('applications', 'Applications', [
      textColumn('company', 'Company', 140),
      textColumn('level', 'Level', 80),
      textColumn('team', 'Team', 140),
      textColumn('recruiter', 'Recruiter', 160),
      textColumn('referral', 'Referral', 140),
      dayColumn('applied', 'Applied'),
      dayColumn('screen', 'Phone screen'),
      dayColumn('loopDay', 'Loop day'),
      pickColumn('outcome', 'Outcome', ['waiting', 'offer', 'rejection', 'withdrawn']),
      noteColumn('debrief', 'Debrief', 320),
    ]),
  ];
}

/**
 * One of the record sheets.
 *
 * @throws RangeError when there is none with that key
 */
export function recordSheet(key: string): TableSheet {
  const sheet = recordSheets().find((known) => known.key === key);
  if (!sheet) throw new RangeError(`There is no record sheet "${key}".`);
  return sheet;
}

function record(key: string, title: string, columns: readonly Column[]): TableSheet {
  return {
    kind: 'table',
    key,
    title,
    role: 'fill',
    hidden: true,
    rows: { kind: 'log' },
    columns: [idColumn(), ...columns],
  };
}
