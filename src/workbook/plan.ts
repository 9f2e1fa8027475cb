import { blockOf } from './a1';
import { columnRefs } from './check';
import { LOG_ROWS, dressOf } from './dress';
import { namesIn, referencesOf } from './formula';
import { layoutOf, locate, takenTitles } from './locate';
import type { Located } from './locate';
import { rowKey } from './row-key';
import { stampOf } from './stamp';
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
export function plan(spec: WorkbookSpec, snapshot: Snapshot, onTaken: OnTaken): Plan {
  const taken = takenTitles(spec, snapshot);
  if (taken.length > 0 && onTaken === 'ask') return { kind: 'taken', titles: taken };
  const located = locate(spec, snapshot);
  const layout = layoutOf(located);
  const added = namesToAdd(located, snapshot);
  const context: Context = { layout, touched: touchedBy(located, added) };
  const written = located.map((sheet) => writesOf(sheet, context));
  const dressed = located.filter((sheet) => needsDress(sheet, context));
  const steps: Step[] = [
    ...sheetsToAdd(located, snapshot),
    ...located.flatMap((sheet) => growth(sheet, dressed.includes(sheet))),
    ...added,
    ...written.flatMap(({ steps: writes }) => writes),
    ...dressed.map((sheet) => dressOf(sheet, layout)),
    ...located.filter(isUnhidden).map(({ spec: { key } }): Step => ({ kind: 'hide', sheet: key })),
    ...(dressed.length > 0 ? [stampsOf(located)] : []),
  ];
  const first = spec.sheets[0];
  if (steps.length > 0 && first) steps.push({ kind: 'show', sheet: first.key });
  return { kind: 'ready', steps, notes: written.flatMap(({ notes }) => notes) };
}

/** New sheets, each after the one before it in the spec, and the first after all others. */
function sheetsToAdd(located: readonly Located[], snapshot: Snapshot): Step[] {
  const tabs: (string | null)[] = snapshot.sheets.map(({ own }) => own?.key ?? null);
  let after = tabs.length;
  return located.flatMap(({ spec, state, title }): Step[] => {
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
    after += 1;
    return [{ kind: 'addSheet', sheet: spec.key, title, index: after - 1 }];
  });
}

/** What Google gives a new sheet. */
const NEW_GRID = { rows: 1000, columns: 26 } as const;

/** The grid grows where the sheet needs more than it may have: people trim empty rows and columns. */
function growth(sheet: Located, isDressed: boolean): Step[] {
  const { spec, state, place } = sheet;
  const isLog = spec.kind === 'table' && spec.rows.kind === 'log';
  const columns =
    spec.kind === 'page' ? spec.columnWidths.length : Math.max(...Object.values(place.columns));
  const rows = spec.kind === 'page' ? spec.rows : isLog ? LOG_ROWS + 1 : place.lastRow;
  const fits = state ? !isDressed : rows <= NEW_GRID.rows && columns <= NEW_GRID.columns;
  return fits ? [] : [{ kind: 'resize', sheet: spec.key, rows, columns }];
}

function namesToAdd(located: readonly Located[], snapshot: Snapshot): NameStep[] {
  const existing = new Set(snapshot.names);
  return located.flatMap((sheet) => namedCells(sheet)).filter(({ name }) => !existing.has(name));
}

function namedCells({ spec, place }: Located): NameStep[] {
  const sheet = spec.key;
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
      if (reference.kind === 'cell') return sheet.rowOf[reference.row] === undefined;
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
function isUnhidden({ spec, state }: Located): boolean {
  return spec.hidden === true && (state?.own?.stamp ?? '') === '';
}

function stampsOf(located: readonly Located[]): Step {
  const stamps = Object.fromEntries(located.map(({ spec }) => [spec.key, stampOf(spec)]));
  return { kind: 'stamps', stamps };
}

function needsDress(sheet: Located, { touched }: Context): boolean {
  const { spec, state } = sheet;
  return (
    state?.own?.stamp !== stampOf(spec) ||
    hasNewColumns(sheet) ||
    hasNewRows(sheet) ||
    columnRefs(spec).some((ref) => touched(`{${ref}:rows}`, spec.key))
  );
}
