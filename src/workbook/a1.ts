/** A block of cells, 1-based, both corners counted. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * The letters of a 1-based column number.
 *
 * @example columnLetters(28) //=> 'AB'
 */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

/**
 * The block that an A1 notation such as `B2` or `B2:D4` names.
 *
 * @throws RangeError when the text is not of that form
 */
export function blockOf(a1: string): Block {
  const match = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/.exec(a1);
  if (!match) throw new RangeError(`"${a1}" is not a range such as B2 or B2:D4.`);
  const column = columnNumber(match[1] ?? '');
  const row = Number(match[2]);
  const lastColumn = match[3] === undefined ? column : columnNumber(match[3]);
  const lastRow = match[4] === undefined ? row : Number(match[4]);
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** The A1 notation of a block. */
export function a1Of(block: Block): string {
  const first = `${columnLetters(block.column)}${block.row}`;
  if (block.rows === 1 && block.columns === 1) return first;
  return `${first}:${columnLetters(block.column + block.columns - 1)}${block.row + block.rows - 1}`;
}

/** A sheet's name as formulas write it: quoted when it is not one plain word. */
export function quotedTitle(title: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(title) && !/^[A-Za-z]{1,3}\d+$/.test(title)
    ? title
    : `'${title.replace(/'/g, "''")}'`;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
