/** A change to the text of Univer's formula engine, whose version is pinned. */
interface Patch {
  readonly find: RegExp;
  readonly put: string;
}

/** Half of a calculation went into these; they change no result. */
const speed: readonly Patch[] = [
  {
    // Millions of small objects set their fields through `Object.defineProperty`. None of them is an
    // accessor, so an assignment does the same.
    find: /function _defineProperty\((\w+), (\w+), (\w+)\) \{[^]*?\n\}/,
    put: 'function _defineProperty($1, $2, $3) { $1[$2] = $3; return $1; }',
  },
  {
    // Univer keeps fewer parsed formulas than a tracker has, so none was ever found again.
    find: /(const FORMULA_CACHE_LRU_COUNT[$\w]* =) [25]e3;/g,
    put: '$1 1e5;',
  },
  {
    // After every edit Univer calculates what reads TODAY(), and so everything that reads the day of
    // a tracker. The clock stands still within a day: `calculate.ts` sees to the next one.
    find: /(?<=FORCED_RECALCULATION_FUNCTION_NAME = [^;]*"NOW"),\s*"TODAY"/,
    put: '',
  },
];

/** A formula must read the stored result of another one as it read the fresh one. */
const storedResults: readonly Patch[] = [
  {
    // A formula that gave nothing was read as the number 0.
    find: /(getCellValueObject\(cell\) \{)(?=\s*const value = getCellValue)/,
    put: '$1 if (cell.v == null && !cell.p) return NullValueObject.create();',
  },
  {
    // A formula that gave an empty text was read as nothing while it was fresh.
    find: /if \(\(0, _univerjs_core\.isNullCell\)\(cell\)\) (?=\{\s*result = callback\(null)/,
    put: 'if (cell == null || (cell.v == null && !cell.p)) ',
  },
  {
    // Number formats came from stored cells and not from fresh ones. Days keep theirs.
    find: /const pattern = (objectValue === null [^;]*?objectValue\.getPattern\(\));/,
    put: 'const given = $1; const pattern = given && isDate(given) ? given : void 0;',
  },
];

/**
 * The text of Univer's formula engine as the emulator runs it.
 *
 * @throws Error when a patch finds nothing: Univer changed, and the patch must be looked at
 */
export function patched(engine: string): string {
  return [...speed, ...storedResults].reduce((text, { find, put }) => {
    const changed = text.replace(find, put);
    if (changed === text) throw new Error(`Univer has nothing like ${String(find)} any more.`);
    return changed;
  }, engine);
}
