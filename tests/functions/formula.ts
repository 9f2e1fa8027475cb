import { callFunction } from '../../src/functions/call';
import { serialOf } from '../../src/domain/time/day';

/**
 * The result of a formula such as `=READY_GATE({4;3.5},46174,DATE(2026,6,1),3.5)`, read without a
 * spreadsheet: literals, `{,;}` blocks, DATE and one custom function. DATE gives a serial number.
 */
export function evaluate(formula: string): unknown {
  const tokens =
    formula.slice(1).match(/"(?:[^"]|"")*"|[A-Z_]+(?=\()|-?\d+(?:\.\d+)?|TRUE|FALSE|[(){},;]/g) ??
    [];
  let at = 0;
  const peek = (): string => tokens[at] ?? '';
  const take = (): string => tokens[at++] ?? '';

  const value = (): unknown => {
    const token = take();
    if (token === '{') return block();
    if (token.startsWith('"')) return token.slice(1, -1).replace(/""/g, '"');
    if (token === 'TRUE' || token === 'FALSE') return token === 'TRUE';
    if (/^-?\d/.test(token)) return Number(token);
    return call(token);
  };
  const block = (): unknown => {
    const rows: unknown[][] = [[value()]];
    while (peek() !== '}') {
      if (take() === ';') rows.push([value()]);
      else rows[rows.length - 1]?.push(value());
    }
    take();
    return rows;
  };
  const call = (name: string): unknown => {
    const args: unknown[] = [];
    take();
    while (peek() !== ')') {
      if (peek() === ',') take();
      args.push(peek() === ',' || peek() === ')' ? undefined : value());
    }
    take();
    if (name === 'DATE') return dateSerial(args.map(Number));
    return callFunction(name, args);
  };
  return value();
}

function dateSerial([year = 0, month = 0, day = 0]: readonly number[]): number {
  const two = (part: number): string => String(part).padStart(2, '0');
  return serialOf(`${year}-${two(month)}-${two(day)}`);
}
