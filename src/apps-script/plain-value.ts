import type { CellValue } from './port';

/**
 * A cell's value as plain JSON. A day becomes a number that is good for telling that it is there,
 * and for nothing else: it does not know the time zone. `clock.ts` reads days.
 */
export function plainValue(value: CellValue): string | number | boolean {
  return typeof value === 'object' ? value.getTime() : value;
}
