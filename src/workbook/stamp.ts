import { hashOf } from '../domain/hash';
import { isFormula } from './content';
import type { SheetSpec } from './spec';

/** A short text that changes when the look of a sheet does; kept in the workbook once it is on. */
export function stampOf(spec: SheetSpec): string {
  return hashOf(JSON.stringify(spec, withoutConstants));
}

/** A fixed row's constants are the person's own once written; only its formulas are ours. */
function withoutConstants(key: string, value: unknown): unknown {
  if (key !== 'cells' || Array.isArray(value) || typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.entries(value).filter(([, content]) => isFormula(content));
}
