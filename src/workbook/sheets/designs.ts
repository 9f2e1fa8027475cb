import { designChecks } from '../../domain/content/design-checks';
import type { DesignCheck } from '../../domain/content/design-checks';
import { checkColumnOf } from '../../domain/records/design-entry';
import { raterKinds } from '../../domain/records/rater';
import {
  checkColumn,
  dayColumn,
  idColumn,
  noteColumn,
  pickColumn,
  ratingColumn,
  textColumn,
  wholeColumn,
} from '../columns';
import type { Column, TableSheet } from '../spec';

/** One row a design session. */
export function designsSheet(): TableSheet {
  return {
    kind: 'table',
    key: 'designs',
    title: 'Designs',
    role: 'fill',
    filter: true,
    rows: { kind: 'log' },
    columns: [
      idColumn(),
      textColumn('key', 'Design key', 120, { hidden: true, fill: 'given' }),
      dayColumn('day', 'Day', { aliases: ['Date'] }),
      textColumn('title', 'Design', 220, { aliases: ['Problem', 'Title'] }),
      textColumn('figure', 'Scale figure', 150, {
        note: 'The number that sets the scale: 10 million users, 1 million rides a day.',
      }),
      pickColumn('scale', 'Scale', ['L6', 'L7'], { width: 70 }),
      wholeColumn('minutes', 'Minutes', 1, 600, { aliases: ['Time', 'Duration'] }),
      wholeColumn('completeness', 'Complete %', 0, 100),
      ratingColumn('quality', 'Quality'),
      pickColumn('raterKind', 'Rated by', raterKinds, {
        note: 'Your own rating counts until a mentor rates the design.',
      }),
      noteColumn('services', 'AWS services', 180, { note: 'Split by commas.' }),
      noteColumn('patterns', 'Architecture patterns', 180, { note: 'Split by commas.' }),
      ...designChecks.map(checkOf),
      checkColumn('baseline', 'Baseline', { note: 'Part of the first assessment.' }),
      noteColumn('note', 'Note', 260, { aliases: ['Notes'] }),
    ],
  };
}

/** `dc-time` becomes the column `checkTime` with the header "Time ok". */
function checkOf({ id, text }: DesignCheck): Column {
  const key = checkColumnOf(id);
  return checkColumn(key, `${key.slice('check'.length)} ok`, { note: text, width: 84 });
}
