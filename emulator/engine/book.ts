import { attachmentOps } from './attachments';
import { controlCalculation } from './calculate';
import { changeOps } from './changes';
import { formatRuleOps } from './conditional-formats';
import { registerFunctions } from './functions';
import { nameOps } from './names';
import type { BookOps, BookOptions } from './ops';
import {
  contentEnd,
  readDisplays,
  readFormulas,
  readNumberFormats,
  readValues,
} from './read-cells';
import { sortRows } from './sort-rows';
import { pasteSpills, spillsOf } from './spills';
import { structureOps } from './structure';
import { styleOps } from './styles';
import { openUniver, saveUniver } from './univer';
import { findRefusal, validationOps } from './validations';
import { applyPatches, clearCells, placeCells, typeCells, valueOfPatch } from './write-cells';

/** The same operations, some of them answering later. */
type Eventually = {
  [K in keyof BookOps]: (
    ...args: Parameters<BookOps[K]>
  ) => ReturnType<BookOps[K]> | Promise<ReturnType<BookOps[K]>>;
};

/** One open workbook. */
export interface Book {
  readonly ops: Eventually;
  close(): void;
}

/** Opens a workbook in a Univer of its own. */
export function openBook(id: string, options: BookOptions): Book {
  const host = openUniver(id, options);
  const calculation = controlCalculation(host, options.copyOf?.calculatedAt ?? 0);
  const functions = registerFunctions(host, calculation, options);
  if (options.copyOf) pasteSpills(host, options.copyOf.spills);
  const calculated =
    <A extends readonly unknown[], R>(read: (...args: A) => R) =>
    async (...args: [...A, number]): Promise<R> => {
      const now = args[args.length - 1];
      await calculation.finish(Number(now));
      // The last argument is the clock, which the reader itself does not take.
      return read(...(args.slice(0, -1) as unknown as A));
    };

  const ops: Eventually = {
    ...structureOps(host),
    ...styleOps(host),
    ...nameOps(host),
    ...validationOps(host),
    ...formatRuleOps(host),
    ...attachmentOps(host),
    ...changeOps(host),
    values: calculated((area) => readValues(host, area)),
    displays: calculated((area) => readDisplays(host, area)),
    formulas: (area) => readFormulas(host, area),
    numberFormats: (area) => readNumberFormats(host, area),
    contentEnd: calculated((sheetId) => contentEnd(host, sheetId)),
    errorText: calculated((sheetId, row, column) => functions.errorText(sheetId, row, column)),
    write(area, inputs, now) {
      const cells = typeCells(host, area, inputs, now);
      const values = cells.map((line) => line.map(valueOfPatch));
      const refusal = findRefusal(host, area, values);
      if (!refusal) applyPatches(host, area, cells);
      return refusal;
    },
    enter(area, inputs, parse, now) {
      if (parse) applyPatches(host, area, typeCells(host, area, inputs, now));
      else placeCells(host, area, inputs);
    },
    clear: (area) => {
      clearCells(host, area);
    },
    sort: (area, column, ascending) => sortRows(host, area, column, ascending),
    snapshot: calculated(() => saveUniver(host)),
    spills: () => spillsOf(host),
  };
  return {
    ops,
    close() {
      host.univer.dispose();
    },
  };
}
