import { codingPatterns } from '../../domain/content/topics/coding';
import { architecturePatterns } from '../../domain/content/topics/architecture';
import { awsServices } from '../../domain/content/topics/aws';
import { roundTypes } from '../../domain/evidence/rounds';
import { areaNames, areas } from '../../domain/plans/areas';
import { activities } from '../../domain/records/session';
import { principleCodes } from '../../domain/stories/principles';
import type { TableSheet } from '../spec';
import { WORKINGS } from '../workings';
import { raterKinds } from '../../domain/records/rater';

/** The lists side by side, each from the first row on: header and words. */
const lists: Readonly<Record<string, readonly [header: string, words: readonly string[]]>> = {
  activity: ['Activity', activities],
  area: ['Area', areas.map((area) => areaNames[area])],
  codingPattern: ['Coding pattern', codingPatterns.map(({ name }) => name)],
  architecturePattern: ['Architecture pattern', architecturePatterns.map(({ name }) => name)],
  service: ['AWS service', awsServices.map(({ name }) => name)],
  roundType: ['Round type', Object.keys(roundTypes)],
  component: ['Component', Object.values(roundTypes)],
  raterKind: ['Rater', raterKinds],
  principle: ['Principle', principleCodes],
};

/**
 * What drop-downs read, on the hidden tab that other workings share; a round type has its component
 * beside it.
 */
export function listsSheet(): TableSheet {
  const columns = Object.entries(lists);
  const length = Math.max(...columns.map(([, [, words]]) => words.length));
  return {
    kind: 'table',
    key: WORKINGS,
    title: 'Loop Ready workings',
    role: 'internal',
    hidden: true,
    columns: [
      { key: 'row', header: 'Row', width: 60, fill: 'given', format: 'integer' },
      ...columns.map(
        ([key, [header]]) => ({ key, header, width: 160, fill: 'given', format: 'text' }) as const,
      ),
    ],
    rows: {
      kind: 'fixed',
      keyColumn: 'row',
      records: Array.from({ length }, (_, index) => ({
        cells: {
          row: index + 1,
          ...Object.fromEntries(columns.map(([key, [, words]]) => [key, words[index] ?? ''])),
        },
      })),
    },
  };
}
