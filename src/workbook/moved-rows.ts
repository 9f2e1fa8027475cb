import { outsideStrings } from './formula';

/**
 * Whether a formula that a cell holds is the wanted one but for the rows that it reads: somebody
 * sorted them. How a spreadsheet spaces, separates or quotes is no difference.
 *
 * @example readsMovedRows('=Plan!$B$3;2', 'Plan!$B$7,2') //=> true
 */
export function readsMovedRows(held: string, wanted: string): boolean {
  const [one, other] = [plain(held), plain(wanted)];
  return one !== other && withoutRows(one) === withoutRows(other);
}

function plain(formula: string): string {
  const spaced = outsideStrings(formula.replace(/^=/, ''), (code) =>
    code.replace(/\s/g, '').replace(/;/g, ','),
  );
  return spaced.replace(/'([\w ]+)'!/g, '$1!');
}

function withoutRows(formula: string): string {
  return outsideStrings(formula, (code) => code.replace(/(\$[A-Z]{1,3}\$?)\d+/g, '$1'));
}
