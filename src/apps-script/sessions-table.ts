import { areaNames, areas } from '../domain/plans/areas';
import type { Area } from '../domain/plans/areas';
import type { Session } from '../domain/records/session';
import { serialOf } from '../domain/time/day';
import { numberFormats } from '../workbook/styles';
import { cellText } from './cell-text';
import { dayOfCell } from './clock';
import type { CellValue, Utilities } from './port';
import { needColumns } from './tracker';
import type { Tracker } from './tracker';

const columnKeys = [
  'id',
  'day',
  'area',
  'activity',
  'topic',
  'minutes',
  'record',
  'note',
  'link',
] as const;

type ColumnKey = (typeof columnKeys)[number];
type Columns = Readonly<Record<ColumnKey, number>>;

const formats: Readonly<Record<ColumnKey, string>> = {
  id: numberFormats.text,
  day: numberFormats.day,
  area: numberFormats.text,
  activity: numberFormats.text,
  topic: numberFormats.text,
  minutes: numberFormats.integer,
  record: numberFormats.text,
  note: numberFormats.text,
  link: numberFormats.text,
};

/** Empty rows that a full grid gets, so that it does not grow at every log. */
const SPARE_ROWS = 500;

/** The rows of the Sessions sheet, read once. */
export interface SessionsTable {
  readonly sessions: readonly Session[];
  /** Writes sessions below the last filled row, as one block. */
  readonly append: (sessions: readonly Session[]) => void;
}

/** Reads the Sessions sheet: columns by identity, rows whose day and area can be understood. */
export function sessionsTable(tracker: Tracker, utilities: Utilities): SessionsTable {
  const sheet = tracker.sheet('sessions');
  const columns = needColumns(tracker, 'sessions', columnKeys);
  const values = sheet.getDataRange().getValues();
  const sessions = values
    .slice(1)
    .map((row) => sessionOf(row, columns, tracker, utilities))
    .filter((session): session is Session => session !== null);
  const lastRow = lastFilledRow(values, columns);
  return {
    sessions,
    append: (added) => {
      const row = lastRow + 1;
      const spare = sheet.getMaxRows() - lastRow - added.length;
      if (spare < 0) sheet.insertRowsAfter(lastRow, SPARE_ROWS - spare);
      for (const run of runsOf(columns)) {
        const range = sheet.getRange(row, columns[run[0]], added.length, run.length);
        range.setNumberFormats(added.map(() => run.map((key) => formats[key])));
        range.setValues(added.map((session) => run.map((key) => cellOf(session, key))));
      }
    },
  };
}

function sessionOf(
  row: readonly CellValue[],
  columns: Columns,
  { timeZone }: Tracker,
  utilities: Utilities,
): Session | null {
  const cell = (key: ColumnKey): CellValue => row[columns[key] - 1] ?? '';
  const text = (key: ColumnKey): string => String(cell(key));
  const day = dayOfCell(utilities, cell('day'), timeZone);
  const area = areaOf(text('area'));
  const minutes = cell('minutes');
  if (!day || !area || typeof minutes !== 'number') return null;
  return {
    id: text('id'),
    day,
    area,
    activity: text('activity'),
    topic: text('topic'),
    minutes,
    record: text('record'),
    note: text('note'),
    link: text('link'),
  };
}

function areaOf(name: string): Area | undefined {
  return areas.find((area) => areaNames[area].toLowerCase() === name.trim().toLowerCase());
}

/** The last row in which one of our columns holds something; a person may type rows without id. */
function lastFilledRow(values: readonly (readonly CellValue[])[], columns: Columns): number {
  for (let index = values.length - 1; index > 0; index -= 1) {
    if (columnKeys.some((key) => (values[index]?.[columns[key] - 1] ?? '') !== '')) {
      return index + 1;
    }
  }
  return 1;
}

type Run = [ColumnKey, ...ColumnKey[]];

/** Columns that stand side by side, so that a person's own column between ours is not written. */
function runsOf(columns: Columns): Run[] {
  const runs: Run[] = [];
  let next = -1;
  for (const key of [...columnKeys].sort((a, b) => columns[a] - columns[b])) {
    const last = runs[runs.length - 1];
    if (last && columns[key] === next) last.push(key);
    else runs.push([key]);
    next = columns[key] + 1;
  }
  return runs;
}

function cellOf(session: Session, key: ColumnKey): CellValue {
  switch (key) {
    case 'day':
      return serialOf(session.day);
    case 'area':
      return areaNames[session.area];
    case 'minutes':
      return session.minutes;
    default:
      return cellText(session[key]);
  }
}
