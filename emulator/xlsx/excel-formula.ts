import { quotedTitle } from '../../src/workbook/a1';
import { toCommas } from '../engine/formula-text';

/** What a formula's sheets are called in the file, and how far its columns reach there. */
export interface FileLayout {
  /** Excel's title of each sheet, by its name. */
  readonly titles: ReadonlyMap<string, string>;
  /** The row at which a whole column ends where a formula calculates with each of its cells. */
  readonly lastRow: number;
}

/**
 * Functions that work through whole arrays. Excel does not trim a whole column for them, and needs
 * to be told that their formula is one of arrays: as a plain formula it would look at one row.
 */
const arrayFunctions: ReadonlySet<string> = new Set([
  'FILTER',
  'SEQUENCE',
  'SORT',
  'SORTBY',
  'SUMPRODUCT',
  'TRANSPOSE',
  'UNIQUE',
]);

/** Functions that came after Excel 2007, which a file must name with a prefix. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['FILTER', '_xlfn._xlws.'],
  ['SORT', '_xlfn._xlws.'],
  ...(
    'AGGREGATE CONCAT DAYS FORECAST.LINEAR IFNA IFS ISOWEEKNUM MAXIFS MINIFS SEQUENCE SORTBY ' +
    'STDEV.P STDEV.S SWITCH TEXTJOIN UNIQUE VAR.P VAR.S XLOOKUP XMATCH XOR'
  )
    .split(' ')
    .map((name): [string, string] => [name, '_xlfn.']),
]);

/**
 * Functions whose formula is not written: those that only Google has, and those with names of their
 * own inside, which a file would have to mark one by one.
 */
const leftOut: ReadonlySet<string> = new Set(
  (
    'ARRAYFORMULA COUNTUNIQUE FLATTEN GOOGLEFINANCE GOOGLETRANSLATE IMAGE IMPORTDATA IMPORTFEED ' +
    'IMPORTHTML IMPORTRANGE IMPORTXML JOIN QUERY REGEXEXTRACT REGEXMATCH REGEXREPLACE SORTN ' +
    'SPARKLINE SPLIT TO_DATE TO_TEXT BYCOL BYROW LAMBDA LET MAKEARRAY MAP REDUCE SCAN'
  ).split(' '),
);

/** The longest formula that Excel reads. */
const LONGEST = 8192;

/**
 * A formula as a file holds it: without `=`, with commas, prefixes and the file's sheet titles, and
 * with whole columns bounded where an array function would walk through them. Null where Excel and
 * LibreOffice could not calculate it: there the value has to do.
 *
 * @example excelFormula("=SUMPRODUCT(('Log'!D:D>4)*1)", { titles, lastRow: 9 })
 *   //=> 'SUMPRODUCT((Log!$D$1:$D$9>4)*1)'
 */
export function excelFormula(formula: string, layout: FileLayout): string | null {
  const written = translate(toCommas(formula).replace(/^=/, ''), layout);
  return isPortable(formula) && written.length <= LONGEST ? written : null;
}

/** Whether a formula works through arrays. */
export function isArrayFormula(formula: string): boolean {
  return functionsOf(formula).some((name) => arrayFunctions.has(name));
}

/** A reference such as `'My log'!$A$1` with the file's title of its sheet. */
export function withTitle(reference: string, { titles }: FileLayout): string {
  return reference.replace(SHEET, (prefix) => titlePrefix(prefix, titles));
}

function isPortable(formula: string): boolean {
  return functionsOf(formula).every((name) => !name.startsWith('READY_') && !leftOut.has(name));
}

function functionsOf(formula: string): string[] {
  const names: string[] = [];
  for (const { kind, text } of tokens(formula)) if (kind === 'call') names.push(callName(text));
  return names;
}

const TEXT = /"(?:[^"]|"")*"/;
const SHEET = /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/u;
const CALL = /[A-Z_][A-Z0-9_.]*\(/i;
/** `B:D`, and Google's `B2:D`, which Excel does not know. */
const COLUMNS = /\$?[A-Z]{1,3}(?:\$?\d+)?:\$?[A-Z]{1,3}(?![A-Z0-9_$(])/i;
const WORD = /[\p{L}_$][\p{L}\p{N}_.$]*/u;

const KINDS = {
  text: TEXT,
  sheet: SHEET,
  call: CALL,
  columns: COLUMNS,
  word: WORD,
  sign: /[\s\S]/,
};
type Kind = keyof typeof KINDS;

const TOKEN = new RegExp(
  Object.entries(KINDS)
    .map(([kind, { source }]) => `(?<${kind}>${source})`)
    .join('|'),
  'giu',
);

function* tokens(formula: string): Generator<{ readonly kind: Kind; readonly text: string }> {
  for (const { 0: text, groups = {} } of formula.matchAll(TOKEN)) {
    // The names of the groups are the kinds.
    const kind = Object.keys(KINDS).find((name) => groups[name] !== undefined) as Kind;
    yield { kind, text };
  }
}

function translate(formula: string, { titles, lastRow }: FileLayout): string {
  // For every open bracket, whether an array function is around it.
  const around: boolean[] = [];
  const isInside = (): boolean => around[around.length - 1] ?? false;
  let written = '';
  for (const { kind, text } of tokens(formula)) {
    switch (kind) {
      case 'call': {
        const name = callName(text);
        around.push(isInside() || arrayFunctions.has(name));
        written += (prefixes.get(name) ?? '') + text;
        break;
      }
      case 'sheet':
        written += titlePrefix(text, titles);
        break;
      case 'columns':
        written += isInside() || /\d/.test(text) ? bounded(text, lastRow) : text;
        break;
      default:
        if (text === '(') around.push(isInside());
        if (text === ')') around.pop();
        written += text;
    }
  }
  return written;
}

function callName(call: string): string {
  return call.slice(0, -1).toUpperCase();
}

function titlePrefix(prefix: string, titles: ReadonlyMap<string, string>): string {
  const written = prefix.slice(0, -1);
  const name = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
  return `${quotedTitle(titles.get(name) ?? name)}!`;
}

function bounded(columns: string, lastRow: number): string {
  const [, first = '', row = '1', last = ''] =
    /^\$?([A-Z]+)\$?(\d+)?:\$?([A-Z]+)$/i.exec(columns) ?? [];
  return `$${first}$${row}:$${last}$${lastRow}`;
}
