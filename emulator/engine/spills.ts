import { FormulaDataModel } from '@univerjs/preset-sheets-node-core';
import type { Host } from './univer';

/** Blocks that formulas spill into and the values there, which Univer keeps apart from its cells. */
export interface Spills {
  readonly ranges: object;
  readonly cells: object;
}

/** The spills of a workbook, for a copy of it. */
export function spillsOf(host: Host): Spills {
  const model = host.injector.get(FormulaDataModel);
  return {
    ranges: model.getArrayFormulaRange()[host.unitId] ?? {},
    cells: model.getArrayFormulaCellData()[host.unitId] ?? {},
  };
}

/** Puts the spills of the original into a copy, whose formulas are not calculated when it opens. */
export function pasteSpills(host: Host, { ranges, cells }: Spills): void {
  const model = host.injector.get(FormulaDataModel);
  const here = <Value>(value: object): Record<string, Value> =>
    // What `spillsOf` took out of the same fields.
    ({ [host.unitId]: structuredClone(value) as Value });
  model.setArrayFormulaRange(here(ranges));
  model.setArrayFormulaCellData(here(cells));
}
