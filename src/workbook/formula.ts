import { columnLetters, quotedTitle } from './a1';

/** Where a sheet's columns and keyed rows are, or will be once the steps are carried out. */
export interface Place {
  readonly title: string;
  readonly columns: Readonly<Record<string, number>>;
  readonly rowOf: Readonly<Record<string, number>>;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** The place of every sheet, by sheet key. */
export type Layout = Readonly<Record<string, Place>>;

/** One `{…}` of a canonical formula. */
export type Reference =
  | { readonly kind: 'own'; readonly column: string }
  | {
      readonly kind: 'column' | 'rows' | 'header';
      readonly sheet: string;
      readonly column: string;
    }
  | {
      readonly kind: 'cell';
      readonly sheet: string;
      readonly column: string;
      readonly row: string;
    }
  | {
      readonly kind: 'span';
      readonly sheet: string;
      readonly column: string;
      readonly last: string;
      readonly row: string;
    };

/**
 * The reference that the text between braces names.
 *
 * @throws RangeError when it is none
 */
export function referenceOf(text: string): Reference {
  const own = /^@(\w+)$/.exec(text);
  if (own) return { kind: 'own', column: own[1] ?? '' };
  const span = /^(\w+)\.(\w+)\.\.(\w+)#(.+)$/.exec(text);
  if (span) {
    const [, sheet = '', column = '', last = '', row = ''] = span;
    return { kind: 'span', sheet, column, last, row };
  }
  const match = /^(\w+)\.(\w+)(?::(rows|header)|#(.+))?$/.exec(text);
  if (!match) throw new RangeError(`{${text}} is not a reference such as {sessions.minutes}.`);
  const [, sheet = '', column = '', part, row] = match;
  if (row !== undefined) return { kind: 'cell', sheet, column, row };
  return { kind: part === 'rows' || part === 'header' ? part : 'column', sheet, column };
}

/** Every reference of a canonical formula, in order. */
export function referencesOf(formula: string): Reference[] {
  const found: Reference[] = [];
  outsideStrings(formula, (code) =>
    code.replace(/\{([^}]*)\}/g, (_, text: string) => {
      found.push(referenceOf(text));
      return '';
    }),
  );
  return found;
}

/** The `READY_` names that a formula uses, its functions apart. */
export function namesIn(formula: string): string[] {
  const names: string[] = [];
  outsideStrings(formula, (code) => {
    names.push(...(code.match(/\bREADY_\w+\b(?!\()/g) ?? []));
    return code;
  });
  return names;
}

/**
 * The formula with every reference replaced by an address; still with commas, without `=`.
 *
 * @param own the sheet and row of the cell that holds it
 * @throws RangeError when a reference has no place in the layout
 */
export function resolve(
  formula: string,
  layout: Layout,
  own: { readonly sheet: string; readonly row: number },
): string {
  return outsideStrings(formula, (code) =>
    code.replace(/\{([^}]*)\}/g, (_, text: string) => addressOf(referenceOf(text), layout, own)),
  );
}

/** A formula for Google: `=` in front, `;` between arguments, which every locale accepts. */
export function toGoogle(formula: string): string {
  return `=${outsideStrings(formula, (code) => code.replace(/,/g, ';'))}`;
}

/** `change` applied to the parts of a formula that are outside "…" texts and '…' sheet names. */
export function outsideStrings(formula: string, change: (code: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}

function addressOf(
  reference: Reference,
  layout: Layout,
  own: { readonly sheet: string; readonly row: number },
): string {
  const sheet = reference.kind === 'own' ? own.sheet : reference.sheet;
  const place = layout[sheet];
  const column = place?.columns[reference.column];
  if (!place || column === undefined) {
    throw new RangeError(`There is no column "${sheet}.${reference.column}" in the workbook.`);
  }
  const letters = columnLetters(column);
  const rowNamed = (key: string): number => {
    const row = place.rowOf[key];
    if (row === undefined) throw new RangeError(`There is no row "${key}" in "${sheet}".`);
    return row;
  };
  // A reference within a tab names no sheet, which keeps formulas short.
  const prefix = place.title === layout[own.sheet]?.title ? '' : `${quotedTitle(place.title)}!`;
  switch (reference.kind) {
    case 'own':
      return `$${letters}${own.row}`;
    case 'column':
      return `${prefix}${letters}:${letters}`;
    case 'rows':
      return `${prefix}$${letters}$${place.firstRow}:$${letters}$${place.lastRow}`;
    case 'header':
      return `${prefix}$${letters}$1`;
    case 'cell':
      return `${prefix}$${letters}$${rowNamed(reference.row)}`;
    case 'span': {
      const last = place.columns[reference.last];
      if (last === undefined) {
        throw new RangeError(`There is no column "${sheet}.${reference.last}" in the workbook.`);
      }
      const row = rowNamed(reference.row);
      return `${prefix}$${letters}$${row}:$${columnLetters(last)}$${row}`;
    }
  }
}
