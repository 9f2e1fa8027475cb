import type { History } from '../../src/domain/progress/history';
import { topicKinds } from '../../src/domain/content/topics/topic';
import { topics } from '../../src/domain/content/topics/topics';
import type { Area } from '../../src/domain/plans/areas';
import { areaNames } from '../../src/domain/plans/areas';
import { historyFrom } from '../../src/domain/records/history';
import type { Row } from '../../src/domain/records/row';
import type { Day } from '../../src/domain/time/day';
import { entrySheets } from '../../src/workbook/sheets/entry-sheets';
import { recordSheet } from '../../src/workbook/sheets/records';
import { topicsSheet } from '../../src/workbook/sheets/topics';
import { weeklyReviewsSheet } from '../../src/workbook/sheets/weekly-reviews';
import type { TableSheet } from '../../src/workbook/spec';
import type { SampleRow } from './sample-row';
import { rowsOn } from './sample-row';

/** The tables that a sample fills. */
export const sampleSheets = {
  ...entrySheets,
  topics: topicsSheet,
  recalls: () => recordSheet('recalls'),
  loops: () => recordSheet('loops'),
  applications: () => recordSheet('applications'),
  weeklyReviews: weeklyReviewsSheet,
} as const satisfies Readonly<Record<string, () => TableSheet>>;

export type SampleTable = keyof typeof sampleSheets;

/** Somebody's entries, told for a plan that begins on `start`. */
export interface Sample {
  readonly start: Day;
  readonly tables: Readonly<Partial<Record<SampleTable, readonly SampleRow[]>>>;
}

/** What a sample's sheets would hold at the end of a day, as the numbers read it. */
export function sampleHistory({ tables }: Sample, asOf: Day): History {
  return historyFrom((table) => {
    const rows = rowsOn(tables[table] ?? [], asOf);
    return table === 'topics' ? rows.map(withName) : rows;
  });
}

/** A sitting as a row of Sessions that was written on its day. */
export function sessionRow(
  id: string,
  day: Day,
  area: Area,
  cells: { readonly activity: string; readonly topic: string; readonly minutes: number },
  note = '',
): SampleRow {
  return { since: day, cells: { id, day, area: areaNames[area], ...cells, note } };
}

/** The sheet of topics knows the names; a sample has only the keys. */
function withName(row: Row): Row {
  const topic = topics.find(({ id }) => id === row['key']);
  if (!topic) throw new RangeError(`There is no topic "${String(row['key'])}".`);
  return { ...row, kind: topicKinds[topic.kind], name: topic.name };
}
