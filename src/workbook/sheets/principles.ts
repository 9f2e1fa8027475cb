import { principles } from '../../domain/stories/principles';
import type { FixedRow, TableSheet } from '../spec';
import { ACCENT } from '../styles';
import { datedRows } from './log-counts';
import { sofar } from './measures';
import { assumption } from './targets';

/** The Dashboard's chart of how many stories name each principle. */
export const principlesChart = {
  title: 'Stories for each principle',
  type: 'column',
  xTitle: 'Principle',
  yTitle: 'Stories',
  domain: 'principles.code',
  series: [
    { from: 'principles.primaries', draw: 'columns', color: '#1E3A8A' },
    { from: 'principles.links', draw: 'columns', color: ACCENT },
  ],
} as const;

/** The 16 principles with the stories that show each. */
export function principlesSheet(): TableSheet {
  return {
    kind: 'table',
    key: 'principles',
    title: 'Principles',
    role: 'read',
    frozenColumns: 2,
    columns: [
      { key: 'code', header: 'Code', width: 60, fill: 'given', format: 'text' },
      { key: 'name', header: 'Principle', width: 290, fill: 'given', format: 'text' },
      {
        key: 'links',
        header: 'Stories',
        width: 76,
        fill: 'computed',
        format: 'integer',
        formula: `${named(',{stories.primary},{@code}')}+${named(',{stories.primary},"<>"&{@code},{stories.secondary},"*"&{@code}&"*"')}`,
        note: 'Different stories that name it, as primary or among the others.',
      },
      {
        key: 'primaries',
        header: 'As primary',
        width: 76,
        fill: 'computed',
        format: 'integer',
        formula: named(',{stories.primary},{@code}'),
      },
      {
        key: 'coverage',
        header: 'Coverage',
        width: 90,
        fill: 'computed',
        format: 'general',
        formula: `IF(AND({@links}>=${assumption('coveredLinks')},{@primaries}>0),IF({@links}>=${assumption('strongLinks')},"Strong","Covered"),IF({@links}>0,"Weak","None"))`,
        note: 'Covered: two stories, one of them as primary. Strong: three.',
      },
      {
        key: 'top',
        header: 'Best rating',
        width: 76,
        fill: 'computed',
        format: 'general',
        formula: `IFERROR(LARGE(FILTER({stories.quality},${isPrimary}*ISNUMBER({stories.quality})),1),"")`,
        note: 'The best rating of a story that has it as primary.',
      },
      {
        key: 'best',
        header: 'Best story',
        width: 240,
        fill: 'computed',
        format: 'general',
        formula: `IF({@top}="",IFERROR(INDEX({stories.title},MATCH({@code},{stories.primary},0)),${asSecondary}),INDEX(FILTER({stories.title},${isPrimary}*({stories.quality}={@top})),1))`,
        note: 'The best rated story that has it as primary, else the first that names it.',
      },
      {
        key: 'backup',
        header: 'Backup story',
        width: 240,
        fill: 'computed',
        format: 'general',
        formula: `IF({@links}<2,"",IFERROR(INDEX(FILTER({stories.title},${isPrimary}*({stories.title}<>{@best})),1),${asSecondary}))`,
        note: 'Another story that has it as primary, else the first that names it.',
      },
    ],
    rows: {
      kind: 'fixed',
      keyColumn: 'code',
      records: principles.map(({ code, name }): FixedRow => ({ cells: { code, name } })),
    },
    looks: [
      { on: ['coverage'], formula: '{@coverage}="Strong"', look: 'ahead' },
      { on: ['coverage'], formula: '{@coverage}="Covered"', look: 'onPlan' },
      { on: ['coverage'], formula: '{@coverage}="Weak"', look: 'atRisk' },
      { on: ['coverage'], formula: '{@coverage}="None"', look: 'noEvidence' },
    ],
  };
}

function named(criteria: string): string {
  return `COUNTIFS(${datedRows('stories.created', sofar)}${criteria})`;
}

const isPrimary = '({stories.primary}={@code})';
const names = 'ISNUMBER({stories.created})*ISNUMBER(SEARCH({@code},{stories.secondary}))';
const asSecondary = `IFERROR(INDEX(FILTER({stories.title},${names}),1),"")`;
