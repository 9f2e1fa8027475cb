import {
  createUniver,
  ICommandService,
  IResourceLoaderService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
} from '@univerjs/presets';
import type {
  Injector,
  IRange,
  IWorkbookData,
  Univer,
  Workbook,
  Worksheet,
} from '@univerjs/presets';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import type { Area, BookOptions } from './ops';

/** One headless Univer that holds one workbook. */
export interface Host {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly unitId: string;
  /** Runs a command or mutation; throws when Univer refuses it. */
  execute(id: string, params: object): void;
  sheet(sheetId: string): Worksheet;
}

/** Google's new sheet: 1,000 rows by 26 columns. */
export const NEW_SHEET = { rowCount: 1000, columnCount: 26 };

/** A Univer with an open workbook: empty sheets or a copy. Each takes its own instance: ~20 ms. */
export function openUniver(
  unitId: string,
  { sheets, copyOf }: Pick<BookOptions, 'sheets' | 'copyOf'>,
): Host {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
    presets: [UniverSheetsNodeCorePreset()],
    plugins: [UniverSheetsConditionalFormattingPlugin, UniverSheetsNotePlugin],
  });
  univerAPI.createWorkbook({ ...(copyOf?.data ?? emptySheets(sheets)), id: unitId });
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId);
  if (!workbook) throw new Error('Univer did not open the workbook.');
  return {
    univer,
    injector,
    workbook,
    unitId,
    execute(id, params) {
      if (!commands.syncExecuteCommand(id, params)) throw new Error(`Univer refused ${id}.`);
    },
    sheet(sheetId) {
      const sheet = workbook.getSheetBySheetId(sheetId);
      if (!sheet) throw new Error(`There is no sheet with id ${sheetId}.`);
      return sheet;
    },
  };
}

function emptySheets(names: readonly string[]): Partial<IWorkbookData> {
  const ids = names.map((_, index) => String(index));
  return {
    name: 'Untitled spreadsheet',
    sheetOrder: ids,
    sheets: Object.fromEntries(
      ids.map((id, index) => [id, { id, name: names[index] ?? id, ...NEW_SHEET }]),
    ),
  };
}

/** The workbook as JSON with the data of every plugin. */
export function saveUniver(host: Host): unknown {
  return host.injector.get(IResourceLoaderService).saveUnit(host.unitId);
}

/** An area as Univer writes it. */
export function toRange(area: Area): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  };
}

/** A Univer range as an area; whole rows and columns are cut to the sheet's size. */
export function toArea(host: Host, sheetId: string, range: IRange): Area {
  const sheet = host.sheet(sheetId);
  const row = Number.isNaN(range.startRow) ? 0 : range.startRow;
  const column = Number.isNaN(range.startColumn) ? 0 : range.startColumn;
  const lastRow = Number.isNaN(range.endRow) ? sheet.getRowCount() - 1 : range.endRow;
  const lastColumn = Number.isNaN(range.endColumn) ? sheet.getColumnCount() - 1 : range.endColumn;
  return { sheetId, row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}
