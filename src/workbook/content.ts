import type { Formula } from './spec';

/** Whether a cell's content is a formula rather than a constant or a day. */
export function isFormula(content: unknown): content is Formula {
  return typeof content === 'object' && content !== null && 'formula' in content;
}
