import type { Area } from './engine/ops';
import type { ChartDescription, SheetDump, Workbook, WorkbookSnapshot } from './google-types';
import { namedArea } from './locate';
import { quoteSheet, toA1 } from './services/a1';
import { copyExtras } from './services/copied-extras';
import { dropOrphans } from './services/extras';
import type { ChartEntry } from './services/extras';
import type { Session } from './services/session';

/** The document as the browser's grid, the .xlsx writer and tests want it. */
export function describeWorkbook(session: Session): Workbook {
  const { engine, extras } = session;
  return {
    // The engine hands over Univer's IWorkbookData, which has these fields.
    snapshot: () => engine.snapshot(session.nowSerial()) as WorkbookSnapshot,
    copy: () => ({
      // A JSON object whose fields only Univer reads.
      book: {
        data: engine.snapshot(session.nowSerial()) as object,
        // Read after the snapshot, which waits for the calculation.
        spills: engine.spills(),
        calculatedAt: session.nowSerial(),
      },
      extras: copyExtras(extras, engine),
    }),
    takeChanges: () => engine.takeChanges(),
    applyChanges: (changes) => {
      engine.applyChanges(changes);
      const left = engine.sheets().map((sheet) => sheet.sheetId);
      dropOrphans(extras, left);
    },
    charts: () => extras.charts.map((entry) => describeChart(session, entry)),
    dump: () => engine.sheets().map(({ sheetId }) => dumpSheet(session, sheetId)),
    errorOf: (sheetName, a1) => {
      const { sheetId, row, column } = namedArea(session, sheetName, a1);
      return engine.errorText(sheetId, row, column, session.nowSerial());
    },
  };
}

/** The size that Google gives a chart without `width` and `height`. */
const DEFAULT_SIZE = { width: 600, height: 371 };

function describeChart(session: Session, entry: ChartEntry): ChartDescription {
  const { spec } = entry;
  const { engine } = session;
  const [anchor] = engine.tracked([entry.anchor]);
  const areas = engine.tracked(entry.areas).filter((area) => area !== null);
  const names = new Map(engine.sheets().map((sheet) => [sheet.sheetId, sheet.name]));
  const nameOf = (sheetId: string): string => names.get(sheetId) ?? '';
  const size = (option: 'width' | 'height'): number => {
    const wanted = spec.options[option];
    return typeof wanted === 'number' ? wanted : DEFAULT_SIZE[option];
  };
  return {
    chartId: entry.id,
    sheetId: entry.sheetId,
    sheetName: nameOf(entry.sheetId),
    anchor: {
      row: anchor ? anchor.row + 1 : spec.row,
      column: anchor ? anchor.column + 1 : spec.column,
      offsetX: spec.offsetX,
      offsetY: spec.offsetY,
    },
    width: size('width'),
    height: size('height'),
    type: spec.type,
    headers: spec.headers,
    options: spec.options,
    series: areas.map((area) => ({
      range: `${quoteSheet(nameOf(area.sheetId))}!${toA1(area)}`,
      values: engine.values(area, session.nowSerial()).values,
      displayValues: engine.displays(area, session.nowSerial()),
    })),
  };
}

function dumpSheet(session: Session, sheetId: string): SheetDump {
  const { engine } = session;
  const now = session.nowSerial();
  const info = engine.sheets().find((sheet) => sheet.sheetId === sheetId);
  const area: Area = { sheetId, row: 0, column: 0, ...engine.contentEnd(sheetId, now) };
  return {
    sheetId,
    name: info?.name ?? '',
    hidden: info?.hidden ?? false,
    values: engine.values(area, now).values,
    displayValues: engine.displays(area, now),
    formulas: engine.formulas(area),
    numberFormats: engine.numberFormats(area),
  };
}
