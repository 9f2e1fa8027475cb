import { blockOf } from './a1';
import { isFormula, staysText } from './content';
import { customCalls } from './custom-calls';
import { namesIn, outsideStrings, referencesOf } from './formula';
import type { Reference } from './formula';
import { rowKey } from './row-key';
import { portableFunctions } from './portable-functions';
import { isGuest } from './tab';
import type { CellTraits, Content, SheetSpec, TableSheet, WorkbookSpec } from './spec';

/** A mistake in a spec: where it is, and what to change. */
export interface Problem {
  readonly where: string;
  readonly problem: string;
}

/** Every mistake of a spec; an empty list means that it can be planned. */
export function check(spec: WorkbookSpec): Problem[] {
  const names = declaredNames(spec);
  const known = new Set(names);
  return [
    ...doubles(
      'sheet key',
      spec.sheets.map((sheet) => sheet.key),
    ),
    ...doubles(
      'sheet title',
      spec.sheets.filter((sheet) => !isGuest(sheet)).map(({ title }) => title.toLowerCase()),
    ),
    ...doubles('name', names),
    ...spec.sheets.flatMap(sheetProblems),
    ...spec.sheets.flatMap(lookProblems),
    ...spec.sheets.flatMap((sheet) =>
      columnRefs(sheet)
        .flatMap((ref) => referenceProblems(spec, sheet, references(`{${ref}:rows}`)[0] ?? ref))
        .map((problem) => ({ where: sheet.key, problem })),
    ),
    ...formulasOf(spec).flatMap(({ where, sheet, formula }) =>
      formulaProblems(spec, known, sheet, formula).map((problem) => ({ where, problem })),
    ),
    ...absentReferences(spec),
  ];
}

/** A sheet on request may be absent, so only it may refer to itself. */
function absentReferences(spec: WorkbookSpec): Problem[] {
  const absent = new Set(spec.sheets.flatMap(({ key, onRequest }) => (onRequest ? [key] : [])));
  return formulasOf(spec).flatMap(({ where, sheet, formula }) =>
    references(formula).some(
      (ref) =>
        typeof ref !== 'string' &&
        ref.kind !== 'own' &&
        ref.sheet !== sheet.key &&
        absent.has(ref.sheet),
    )
      ? [{ where, problem: `The formula reads a sheet that is made on request: ${formula}` }]
      : [],
  );
}

/** Every named range that the spec declares. */
export function declaredNames(spec: WorkbookSpec): string[] {
  return spec.sheets.flatMap(namesOf);
}

function namesOf(sheet: SheetSpec): string[] {
  return [
    ...traitsOf(sheet).flatMap(({ name }) => (name === undefined ? [] : [name])),
    ...(sheet.kind === 'table' ? (sheet.names ?? []).map(({ name }) => name) : []),
  ];
}

interface PlacedFormula {
  readonly where: string;
  readonly sheet: SheetSpec;
  readonly formula: string;
}

/** Every formula of the spec with the place that holds it: cells, columns and looks. */
export function formulasOf(spec: WorkbookSpec): PlacedFormula[] {
  return spec.sheets.flatMap((sheet) => {
    const placed = (where: string, content: Content | undefined): PlacedFormula[] =>
      isFormula(content)
        ? [{ where: `${sheet.key}.${where}`, sheet, formula: content.formula }]
        : [];
    const cells =
      sheet.kind === 'page'
        ? sheet.cells.flatMap((cell) => placed(cell.at, cell.content))
        : [
            ...sheet.columns.flatMap(({ key, formula }) =>
              formula === undefined ? [] : placed(key, { formula }),
            ),
            ...(sheet.rows.kind === 'fixed'
              ? sheet.rows.records.flatMap((record, index) =>
                  Object.entries(record.cells).flatMap(([key, content]) =>
                    placed(`${key} (record ${index + 1})`, content),
                  ),
                )
              : []),
          ];
    const looks = (sheet.looks ?? []).flatMap(({ formula }, index) =>
      placed(`look ${index + 1}`, { formula }),
    );
    return [...cells, ...looks];
  });
}

/** The `sheet.column` texts of a sheet's choices and charts. */
export function columnRefs(sheet: SheetSpec): string[] {
  return [
    ...traitsOf(sheet).flatMap(({ choice }) => (choice?.kind === 'column' ? [choice.ref] : [])),
    ...(sheet.charts ?? []).flatMap(({ domain, series }) => [
      domain,
      ...series.map(({ from }) => from),
    ]),
  ];
}

/** A conditional format of Google's sees its own sheet only, and no names. */
function lookProblems({ key, looks = [] }: SheetSpec): Problem[] {
  return looks
    .filter(({ formula }) => namesIn(formula).length > 0 || /\{(?!@)/.test(formula))
    .map(({ formula }) => ({
      where: key,
      problem: `A look may only read its own row: ${formula}`,
    }));
}

function sheetProblems(sheet: SheetSpec): Problem[] {
  const problems = namesOf(sheet).flatMap((name) =>
    /^READY_[A-Z0-9_]+$/.test(name)
      ? []
      : [{ where: sheet.key, problem: `The name "${name}" must be READY_ and upper case.` }],
  );
  if (sheet.kind === 'page') {
    return [...problems, ...sheet.cells.flatMap((cell) => a1Problems(sheet.key, cell.at))];
  }
  return [...problems, ...tableProblems(sheet)];
}

/** Internal sheets are written without formats, so their texts must not need one. */
function formatProblems({ key, rows }: TableSheet): Problem[] {
  if (rows.kind === 'log') return [];
  return rows.records
    .flatMap(({ cells }) => Object.values(cells))
    .flatMap((content) => (typeof content === 'string' && !staysText(content) ? [content] : []))
    .map((text) => ({
      where: key,
      problem: `The text "${text}" of an internal sheet must begin with a word.`,
    }));
}

function tableProblems(table: TableSheet): Problem[] {
  const keys = new Set(table.columns.map((column) => column.key));
  const headers = table.columns.flatMap(({ header, aliases = [] }) => [header, ...aliases]);
  const unknown = (where: string, used: readonly string[]): Problem[] =>
    used
      .filter((key) => !keys.has(key))
      .map((key) => ({ where, problem: `There is no column "${key}" in "${table.key}".` }));
  const rows = table.rows;
  const derived = table.columns.filter(({ fill }) => rows.kind === 'log' && fill === 'computed');
  return [
    ...derived.map(({ key }) => ({
      where: table.key,
      problem: `A log holds only what was entered: move the computed column "${key}" elsewhere.`,
    })),
    ...(table.role === 'internal' ? formatProblems(table) : []),
    ...doubles(`column of ${table.key}`, [...table.columns.map((column) => column.key)]),
    ...doubles(
      `header of ${table.key}`,
      headers.map((header) => header.toLowerCase()),
    ),
    ...(rows.kind === 'fixed'
      ? [
          ...unknown(table.key, [rows.keyColumn]),
          ...rows.records.flatMap((record) => unknown(table.key, Object.keys(record.cells))),
          ...doubles(
            `row of ${table.key}`,
            rows.records.map((record) => rowKey(record, rows.keyColumn)),
          ),
        ]
      : []),
    ...(table.looks ?? []).flatMap(({ on }) => unknown(table.key, on)),
    ...(table.names ?? []).flatMap(({ name, columns }) => [
      ...unknown(table.key, columns),
      ...(rows.kind === 'log'
        ? [{ where: table.key, problem: `"${name}" must name the rows of a fixed table.` }]
        : []),
    ]),
  ];
}

function formulaProblems(
  spec: WorkbookSpec,
  names: ReadonlySet<string>,
  own: SheetSpec,
  formula: string,
): string[] {
  let bare = '';
  const problems: string[] = [];
  outsideStrings(formula, (code) => (bare += code.replace(/\{[^}]*\}/g, 'A1')));
  const opened = (bare.match(/\(/g) ?? []).length;
  if (opened !== (bare.match(/\)/g) ?? []).length) problems.push('Its brackets do not pair up.');
  if (/\d\.\d/.test(bare)) problems.push('Write decimals as fractions: 7/10, not 0.7.');
  if (/[{};]/.test(bare)) problems.push('Use commas, and no {…} literals.');
  for (const name of bare.match(/\b[A-Z][A-Z0-9_.]*(?=\()/g) ?? []) {
    // What is made on request, with the add-on at hand, may call every function of ours.
    const isCustom = own.onRequest ? name.startsWith('READY_') : customCalls.has(name);
    if (!portableFunctions.has(name) && !isCustom)
      problems.push(`${name} is not a portable function.`);
  }
  for (const name of namesIn(formula)) {
    if (!names.has(name)) problems.push(`No cell is named ${name}.`);
  }
  return [...problems, ...references(formula).flatMap((ref) => referenceProblems(spec, own, ref))];
}

function references(formula: string): (Reference | string)[] {
  try {
    return referencesOf(formula);
  } catch (error) {
    if (error instanceof RangeError) return [error.message];
    throw error;
  }
}

function referenceProblems(spec: WorkbookSpec, own: SheetSpec, ref: Reference | string): string[] {
  if (typeof ref === 'string') return [ref];
  const key = ref.kind === 'own' ? own.key : ref.sheet;
  const sheet = spec.sheets.find((candidate) => candidate.key === key);
  if (sheet?.kind !== 'table') return [`There is no table "${key}".`];
  const used = ref.kind === 'span' ? [ref.column, ref.last] : [ref.column];
  const missing = used.filter((name) => !sheet.columns.some((column) => column.key === name));
  if (missing.length > 0) return missing.map((name) => `There is no column "${key}.${name}".`);
  if (ref.kind === 'rows' && sheet.rows.kind === 'log') {
    return [`"${key}" is a log: refer to the whole column.`];
  }
  if (ref.kind !== 'cell' && ref.kind !== 'span') return [];
  const { rows } = sheet;
  const found =
    rows.kind === 'fixed' &&
    rows.records.some((record) => rowKey(record, rows.keyColumn) === ref.row);
  return found ? [] : [`There is no row "${ref.row}" in "${key}".`];
}

function traitsOf(sheet: SheetSpec): CellTraits[] {
  if (sheet.kind === 'page') return [...sheet.cells];
  const { rows } = sheet;
  return rows.kind === 'log'
    ? [...sheet.columns]
    : [
        ...sheet.columns,
        ...rows.records.flatMap((record) => Object.values(record.overrides ?? {})),
      ];
}

function a1Problems(where: string, a1: string): Problem[] {
  try {
    blockOf(a1);
    return [];
  } catch (error) {
    if (error instanceof RangeError) return [{ where, problem: error.message }];
    throw error;
  }
}

function doubles(what: string, values: readonly string[]): Problem[] {
  return values
    .filter((value, index) => values.indexOf(value) !== index)
    .map((value) => ({ where: what, problem: `"${value}" is there twice.` }));
}
