/**
 * A formula as Univer wants it: `,` between arguments instead of the `;` that Sheets accepts in
 * every locale. Text in quotes and quoted sheet names keep theirs; so do `{}` literals, whose `;`
 * separates rows.
 *
 * @example toCommas('=IF(A1=";";1;2)') //=> '=IF(A1=";",1,2)'
 */
export function toCommas(formula: string): string {
  return swap(formula, ';', ',');
}

/**
 * A formula as the emulator shows it: `;` between arguments.
 *
 * @example toSemicolons('=IF(A1,1,2)') //=> '=IF(A1;1;2)'
 */
export function toSemicolons(formula: string): string {
  return swap(formula, ',', ';');
}

function swap(formula: string, from: string, to: string): string {
  let quote = '';
  let braces = 0;
  let text = '';
  for (const char of formula) {
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '{') braces += 1;
    else if (char === '}') braces -= 1;
    text += char === from && quote === '' && braces === 0 ? to : char;
  }
  return text;
}
