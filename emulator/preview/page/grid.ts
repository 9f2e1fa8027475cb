import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingTexts from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreTexts from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationTexts from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterTexts from '@univerjs/preset-sheets-filter/locales/en-US';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteTexts from '@univerjs/preset-sheets-note/locales/en-US';
import {
  createUniver,
  ICommandService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
} from '@univerjs/presets';
import type { FUniver, IWorkbookData, Univer, Workbook } from '@univerjs/presets';
import { changeOps } from '../../engine/changes';
import type { Host } from '../../engine/univer';
import type { Change, WorkbookSnapshot } from '../../google';

/** Univer's grid with one workbook in it. */
export interface Grid {
  readonly univerAPI: FUniver;
  readonly host: Host;
  /** Replaces what is shown; the open tab stays open when it still exists. */
  open(snapshot: WorkbookSnapshot): void;
  /** Replays changes made elsewhere; they are not reported as edits. */
  apply(changes: readonly Change[]): void;
  /** Calculates every formula again; resolves when the cells hold the results. */
  recalculate(): Promise<void>;
  readonly activeSheet: () => string;
  readonly activate: (sheetName: string) => void;
}

/** An empty grid in the element; `edited` hears what the person does, a command at a time. */
export function createGrid(
  container: HTMLElement,
  unitId: string,
  edited: (changes: readonly Change[]) => void,
): Grid {
  const { univer, univerAPI } = startUniver(container);
  const host = hostOf(univer, unitId);
  const changes = reportEdits(host, edited);
  let isOpen = false;

  function activeSheet(): string {
    return univerAPI.getActiveWorkbook()?.getActiveSheet().getSheetName() ?? '';
  }

  function activate(sheetName: string): void {
    const workbook = univerAPI.getActiveWorkbook();
    const sheet = workbook?.getSheetByName(sheetName);
    if (workbook && sheet && sheetName !== activeSheet()) workbook.setActiveSheet(sheet);
  }

  return {
    univerAPI,
    host,
    open(snapshot) {
      const before = isOpen ? activeSheet() : '';
      if (isOpen) univerAPI.disposeUnit(unitId);
      // The emulator names only the parts that it reads; Univer wrote the rest.
      univerAPI.createWorkbook(snapshot as Partial<IWorkbookData>);
      isOpen = true;
      activate(before);
    },
    apply(made) {
      changes.applyChanges(made);
    },
    async recalculate() {
      // Univer drops what it is asked to calculate before it has drawn the sheet.
      await univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
      const formula = univerAPI.getFormula();
      const applied = formula.onCalculationResultApplied();
      formula.executeCalculation();
      await applied;
    },
    activeSheet,
    activate,
  };
}

function startUniver(container: HTMLElement): ReturnType<typeof createUniver> {
  return createUniver({
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreTexts,
        conditionalFormattingTexts,
        dataValidationTexts,
        filterTexts,
        noteTexts,
      ),
    },
    logLevel: LogLevel.ERROR,
    presets: [
      UniverSheetsCorePreset({
        container,
        header: true,
        toolbar: false,
        formulaBar: true,
        footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: true },
        // Sheets marks no number that is kept as a text.
        sheets: { disableForceStringAlert: true, disableForceStringMark: true },
        // Not before the add-on's functions are there; see main.ts.
        formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
      }),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsDataValidationPreset(),
      UniverSheetsFilterPreset(),
      UniverSheetsNotePreset(),
    ],
  });
}

/** What the emulator's code expects of a Univer, here the one with a screen. */
function hostOf(univer: Univer, unitId: string): Host {
  const injector = univer.__getInjector();
  const workbook = (): Workbook => {
    const found = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId);
    if (!found) throw new Error('No workbook is open.');
    return found;
  };
  return {
    univer,
    injector,
    unitId,
    get workbook() {
      return workbook();
    },
    execute(id, params) {
      injector.get(ICommandService).syncExecuteCommand(id, params);
    },
    sheet(sheetId) {
      const sheet = workbook().getSheetBySheetId(sheetId);
      if (!sheet) throw new Error(`There is no sheet with id ${sheetId}.`);
      return sheet;
    },
  };
}

/** Which mutations count is the emulator's rule; here they are handed on when a command is done. */
function reportEdits(
  host: Host,
  edited: (changes: readonly Change[]) => void,
): ReturnType<typeof changeOps> {
  const ops = changeOps(host);
  let scheduled = false;
  host.injector.get(ICommandService).onMutationExecutedForCollab(() => {
    if (scheduled) return;
    scheduled = true;
    queueMicrotask(() => {
      scheduled = false;
      // Univer's cell editor and formula bar are documents with mutations of their own.
      const own = ops.takeChanges().filter(({ params }) => isOfUnit(params, host.unitId));
      if (own.length > 0) edited(own);
    });
  });
  return ops;
}

function isOfUnit(params: unknown, unitId: string): boolean {
  return (
    typeof params === 'object' && params !== null && 'unitId' in params && params.unitId === unitId
  );
}
