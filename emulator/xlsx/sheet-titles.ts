/** The longest name that Excel takes for a sheet. */
const LONGEST = 31;

/**
 * A name that Excel accepts for each sheet, by the sheet's own name: at most 31 characters, without
 * `[ ] : * ? / \`, without an apostrophe at either end, and no two alike in any case.
 *
 * @example excelTitles(['Mocks 1/2']).get('Mocks 1/2') //=> 'Mocks 1-2'
 */
export function excelTitles(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    names.map((name) => {
      const title = free(allowed(name), taken);
      taken.add(title.toLowerCase());
      return [name, title];
    }),
  );
}

function allowed(name: string): string {
  const plain = name
    .replace(/[[\]:*?/\\]/g, '-')
    .slice(0, LONGEST)
    .replace(/^'|'$/g, '-');
  // Excel keeps "History" for itself.
  return /^history$/i.test(plain) ? `${plain}-` : plain;
}

function free(title: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` ${number}`;
    const candidate = title.slice(0, LONGEST - ending.length) + ending;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
