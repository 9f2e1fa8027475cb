/**
 * A text as it must be written so that the cell shows exactly that text: what Google would read as
 * a formula, or a spreadsheet program would after an export, gets an apostrophe, which Google
 * consumes. Every text from a person goes through here before it is written.
 *
 * @example cellText('=HYPERLINK("x")') //=> '\'=HYPERLINK("x")'
 */
export function cellText(text: string): string {
  return /^[\s\u00a0]*[=+\-@']|^[\t\r\n]/.test(text) ? `'${text}` : text;
}
