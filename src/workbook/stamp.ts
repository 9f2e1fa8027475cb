import { isFormula } from './content';
import type { SheetSpec } from './spec';

/** A short text that changes when the look of a sheet does; kept in the workbook once it is on. */
export function stampOf(spec: SheetSpec): string {
  const text = JSON.stringify(spec, withoutConstants);
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** A fixed row's constants are the person's own once written; only its formulas are ours. */
function withoutConstants(key: string, value: unknown): unknown {
  if (key !== 'cells' || Array.isArray(value) || typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.entries(value).filter(([, content]) => isFormula(content));
}
