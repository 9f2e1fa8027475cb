import type { Formula } from './spec';

/** Whether a cell's content is a formula rather than a constant or a day. */
export function isFormula(content: unknown): content is Formula {
  return typeof content === 'object' && content !== null && 'formula' in content;
}

/** Whether a text stays a text in a cell without a format: no number, day or truth value. */
export function staysText(text: string): boolean {
  return (
    text === '' || (/^[a-z]/i.test(text) && !/^(true|false)$|^[a-z]{3,9}\.? \d|[=+@]/i.test(text))
  );
}
