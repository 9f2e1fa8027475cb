/**
 * A text as it must be written so that the cell shows exactly that text: what Google would read as
 * a formula, a number, a day or a yes, or a spreadsheet program would after an export, gets an
 * apostrophe, which Google consumes. Every text from a person goes through here before it is
 * written.
 *
 * @example cellText('=HYPERLINK("x")') //=> '\'=HYPERLINK("x")'
 * @example cellText('007') //=> "'007"
 */
export function cellText(text: string): string {
  return isFormulaLike(text) || isValueLike(text) ? `'${text}` : text;
}

function isFormulaLike(text: string): boolean {
  return /^[\s\u00a0]*[=+\-@']|^[\t\r\n]/.test(text);
}

/** Any text with a digit may be a number or a day in some language. */
function isValueLike(text: string): boolean {
  return /\d/.test(text) || /^\s*(true|false)\s*$/i.test(text);
}
