import { blockOf } from './a1';
import { columnRefs } from './check';
import { LOG_ROWS, dressOf } from './dress';
import { namesIn, referencesOf } from './formula';
import { layoutOf, locate, takenTitles } from './locate';
import type { Located } from './locate';
import { rowKey } from './row-key';
import { stampOf } from './stamp';
import { isGuest, tabOf } from './tab';
import { NEW_GRID, baseDress } from './table-base';
import type { Snapshot } from './snapshot';
import type { CellTraits, WorkbookSpec } from './spec';
import type { NameStep, Step } from './steps';
import { writesOf } from './writes';
import type { Context } from './writes';

/** What to do about a title that the person already uses for a sheet of their own. */
export type OnTaken = 'ask' | 'rename';

export type Plan =
  | {
      readonly kind: 'ready';
      readonly steps: readonly Step[];
      /** Sentences about what was seen and left alone. */
      readonly notes: readonly string[];
    }
  | { readonly kind: 'taken'; readonly titles: readonly string[] };

/**
 * The steps that turn a workbook into the one that the spec declares. It adds and repairs: nothing
 * that a person typed is erased, moved or renamed, and a workbook that is as it should be gets an
 * empty list. Sheets come first, then names, then cells, so that no formula is written before what
 * it refers to.
 */
export function plan(
  spec: WorkbookSpec,
  snapshot: Snapshot,
  onTaken: OnTaken,
  shown: string | null = null,
): Plan {
  const taken = takenTitles(spec, snapshot);
  if (taken.length > 0 && onTaken === 'ask') return { kind: 'taken', titles: taken };
  const located = locate(spec, snapshot);
  const layout = layoutOf(located);
  const added = namesToSet(located, snapshot, false);
  const context: Context = { layout, touched: touchedBy(located, added) };
  const written = located.map((sheet) => writesOf(sheet, context));
  // A name stays where it was when the rows of its sheet are sorted.
  const isSorted = written.some((writes) => writes.isSorted);
  const outdated = located.filter((sheet) => needsDress(sheet, context));
  // Nobody looks at internal sheets.
  const dressed = outdated.filter(({ spec: { role } }) => role !== 'internal');
  const steps: Step[] = [
    ...sheetsToAdd(located, snapshot),
    ...growths(located, outdated),
    ...(isSorted ? namesToSet(located, snapshot, true) : added),
    ...written.flatMap(({ steps: writes }) => writes),
    ...dressed.map((sheet) => dressOf(sheet, layout)),
    ...located.filter(isUnhidden).map(({ spec: { key } }): Step => ({ kind: 'hide', sheet: key })),
    ...(outdated.length > 0 ? [stampsOf(located)] : []),
  ];
  const last = spec.sheets.find(({ key }) => key === shown) ?? spec.sheets[0];
  if (steps.length > 0 && last) steps.push({ kind: 'show', sheet: last.key });
  return { kind: 'ready', steps, notes: written.flatMap(({ notes }) => notes) };
}

/**
 * New sheets, each after the one before it in the spec; the first one before the others of ours, or
 * after all that the person has. The first table gets the look that all share, and the others start
 * as copies of it.
 */
function sheetsToAdd(located: readonly Located[], snapshot: Snapshot): Step[] {
  const tabs: (string | null)[] = snapshot.sheets.map(({ own }) => own?.key ?? null);
  const first = tabs.findIndex((key) => key !== null);
  let after = first < 0 ? tabs.length : first;
  let base: string | null = null;
  const added: string[] = [];
  const hosts = located.filter(({ spec }) => !isGuest(spec));
  const steps = hosts.flatMap(({ spec, state, title }): Step[] => {
    if (state?.own) {
      after = tabs.indexOf(spec.key) + 1;
      return [];
    }
    if (state) {
      after = snapshot.sheets.indexOf(state) + 1;
      tabs[after - 1] = spec.key;
      return [{ kind: 'adoptSheet', sheet: spec.key, id: state.id }];
    }
    tabs.splice(after, 0, spec.key);
    added.push(spec.key);
    const isTable = spec.kind === 'table' && spec.role !== 'internal';
    const like = isTable ? base : null;
    const step: Step = { kind: 'addSheet', sheet: spec.key, title, index: after, like };
    after += 1;
    if (!isTable || base !== null) return [step];
    base = spec.key;
    return [step, baseDress(spec.key)];
  });
  return added.length > 0 ? [...steps, { kind: 'claim', sheets: added }] : steps;
}

/** The grid of a tab grows where its tables need more than it may have: people trim empty rows. */
function growths(located: readonly Located[], outdated: readonly Located[]): Step[] {
  return located
    .filter(({ spec }) => !isGuest(spec))
    .flatMap((host): Step[] => {
      const sheets = located.filter(({ spec }) => tabOf(spec) === host.spec.key);
      const rows = Math.max(...sheets.map(rowsNeeded));
      const columns = Math.max(...sheets.map(columnsNeeded));
      const fits = host.state
        ? !sheets.some((sheet) => outdated.includes(sheet))
        : rows <= NEW_GRID.rows && columns <= NEW_GRID.columns;
      return fits ? [] : [{ kind: 'resize', sheet: host.spec.key, rows, columns }];
    });
}

function rowsNeeded({ spec, place }: Located): number {
  if (spec.kind === 'page') return spec.rows;
  return spec.rows.kind === 'log' ? LOG_ROWS + 1 : place.lastRow;
}

function columnsNeeded({ spec, place }: Located): number {
  return spec.kind === 'page'
    ? spec.columnWidths.length
    : Math.max(...Object.values(place.columns));
}

/** The names that are missing; all names of tables once somebody sorted one. */
function namesToSet(
  located: readonly Located[],
  snapshot: Snapshot,
  isSorted: boolean,
): NameStep[] {
  const existing = new Set(snapshot.names);
  return located.flatMap((sheet) => {
    const isStale = isSorted && sheet.spec.kind === 'table';
    return [
      ...namedCells(sheet).filter(({ name }) => isStale || !existing.has(name)),
      // Rows that a newer version appends must be inside the name too.
      ...namedRows(sheet).filter(({ name }) => isStale || !existing.has(name) || hasNewRows(sheet)),
    ];
  });
}

function namedRows({ spec, place }: Located): NameStep[] {
  if (spec.kind === 'page') return [];
  return (spec.names ?? []).map(({ name, columns }) => {
    const [first = 0, last = 0] = columns.map((key) => place.columns[key] ?? 0);
    const block = {
      row: place.firstRow,
      column: Math.min(first, last),
      rows: place.lastRow - place.firstRow + 1,
      columns: Math.abs(last - first) + 1,
    };
    return { kind: 'name', name, sheet: tabOf(spec), block };
  });
}

function namedCells({ spec, place }: Located): NameStep[] {
  const sheet = tabOf(spec);
  const step = (traits: CellTraits, row: number, column: number): NameStep[] =>
    traits.name === undefined
      ? []
      : [{ kind: 'name', name: traits.name, sheet, block: { row, column, rows: 1, columns: 1 } }];
  if (spec.kind === 'page') {
    return spec.cells.flatMap((cell) => {
      const { row, column } = blockOf(cell.at);
      return step(cell, row, column);
    });
  }
  const { rows } = spec;
  if (rows.kind === 'log') return [];
  return rows.records.flatMap((record) => {
    const row = place.rowOf[rowKey(record, rows.keyColumn)] ?? 0;
    return Object.entries(record.overrides ?? {}).flatMap(([key, traits]) =>
      step(traits, row, place.columns[key] ?? 0),
    );
  });
}

/** Says of a formula whether something that it refers to is new in this run. */
function touchedBy(located: readonly Located[], names: readonly NameStep[]): Context['touched'] {
  const byKey = new Map(located.map((sheet) => [sheet.spec.key, sheet]));
  const newNames = new Set(names.map(({ name }) => name));
  return (formula, own) =>
    namesIn(formula).some((name) => newNames.has(name)) ||
    referencesOf(formula).some((reference) => {
      const sheet = byKey.get(reference.kind === 'own' ? own : reference.sheet);
      if (!sheet?.state?.own || sheet.columns[reference.column] === undefined) return true;
      if (reference.kind === 'span' && sheet.columns[reference.last] === undefined) return true;
      if (reference.kind === 'cell' || reference.kind === 'span') {
        return sheet.rowOf[reference.row] === undefined;
      }
      return reference.kind === 'rows' && hasNewRows(sheet);
    });
}

function hasNewColumns({ columns, place }: Located): boolean {
  return Object.keys(place.columns).length > Object.keys(columns).length;
}

function hasNewRows({ rowOf, place }: Located): boolean {
  return Object.keys(place.rowOf).length > Object.keys(rowOf).length;
}

/** A hidden sheet whose generation was not completed: after that, showing it is the person's choice. */
function isUnhidden({ spec, stamp }: Located): boolean {
  return spec.hidden === true && !isGuest(spec) && stamp === '';
}

function stampsOf(located: readonly Located[]): Step {
  const stamps = Object.fromEntries(located.map(({ spec }) => [spec.key, stampOf(spec)]));
  return { kind: 'stamps', stamps };
}

function needsDress(sheet: Located, { touched }: Context): boolean {
  const { spec, state, stamp } = sheet;
  return (
    !state?.own ||
    stamp !== stampOf(spec) ||
    hasNewColumns(sheet) ||
    hasNewRows(sheet) ||
    columnRefs(spec).some((ref) => touched(`{${ref}:rows}`, spec.key))
  );
}
